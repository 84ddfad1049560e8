// Copies the address of the page, and says so.
const button = document.querySelector(".copy-link");
const status = document.querySelector(".copy-link + [role=status]");

// Browsers offer the clipboard on secure addresses only.
if (navigator.clipboard) {
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
