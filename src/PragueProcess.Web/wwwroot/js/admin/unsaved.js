// Asks before a page is left on which something was typed and not saved.
const form = document.querySelector("form[data-unsaved]");
let isTyped = document.querySelector("[data-refused=true], [data-merged]") !== null;

// Some fields of a form stand elsewhere on its page.
document.addEventListener("input", ({ target }) => {
  isTyped ||= target.form === form;
});

// The last to hear of it knows whether the form is sent now.
window.addEventListener("submit", (event) => {
  // A preview opens beside the form, which stays as it is.
  if (event.target === form && !event.defaultPrevented && event.submitter?.formTarget !== "_blank") {
    isTyped = false;
  }
});

// What was kept is asked for again: nothing is lost by that.
window.addEventListener("recover", () => {
  isTyped = false;
});

window.addEventListener("beforeunload", (event) => {
  if (isTyped) {
    event.preventDefault();
  }
});
