// Copies the address that stands beside each button, and says so.
function enable(button) {
  const status = button.nextElementSibling;
  button.disabled = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(button.value);
      status.textContent = button.dataset.copied;
    } catch {
      button.disabled = true; // refused: the address stands beside it
    }
  });
}

// Browsers offer the clipboard on secure addresses only.
if (navigator.clipboard) {
  document.querySelectorAll(".copy-link").forEach(enable);
}
