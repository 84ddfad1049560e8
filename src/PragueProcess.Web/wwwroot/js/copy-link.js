// Copies the address by which the page can be cited, and says so.
const button = document.querySelector(".copy-link");
const status = document.querySelector(".copy-link + [role=status]");

// Browsers offer the clipboard on secure addresses only.
if (navigator.clipboard) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.value);
    status.textContent = button.dataset.copied;
  });
}
