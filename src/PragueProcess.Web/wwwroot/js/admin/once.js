// Takes no second press of a button while the answer to the first is on its way.
const pause = 3000;
const sent = new Set();

document.addEventListener("submit", (event) => {
  if (sent.has(event.target)) {
    event.preventDefault();
    event.stopPropagation();
  }
}, true);
// What a script sends by itself, or a preview that opens beside the page, may be sent again at once.
document.addEventListener("submit", ({ defaultPrevented, submitter, target }) => {
  if (!defaultPrevented && target.method === "post" && submitter?.formTarget !== "_blank") {
    sent.add(target);
    setTimeout(() => sent.delete(target), pause);
  }
});
window.addEventListener("pageshow", () => sent.clear());
