// Puts buttons above each markdown text that write its marks around what is selected, or a fact's token in its place.
const template = document.querySelector("#toolbar");
const dialog = document.querySelector("#tokens");
let target;

function insert(text, words, start, end) {
  text.focus();
  text.setSelectionRange(start, end);
  // Unlike setRangeText, it can be undone.
  if (!document.execCommand("insertText", false, words)) {
    text.setRangeText(words, start, end, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function around(text, before, after) {
  const { selectionStart: start, selectionEnd: end } = text;
  insert(text, before + text.value.slice(start, end) + after, start, end);
  text.setSelectionRange(start + before.length, end + before.length);
}

function beforeLines(text, mark) {
  const start = text.value.lastIndexOf("\n", text.selectionStart - 1) + 1;
  const end = text.selectionEnd;
  insert(text, text.value.slice(start, end).split("\n").map((line) => mark + line).join("\n"), start, end);
}

function act(text, { dataset }) {
  if (dataset.opens) {
    target = text;
    dialog.showModal();
  } else if (dataset.line) {
    beforeLines(text, dataset.line);
  } else {
    around(text, dataset.before, dataset.after);
  }
}

// One stop of the Tab key; arrows go from button to button (WAI-ARIA, toolbar).
function roam(event, buttons) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step) {
    const next = buttons.at((buttons.indexOf(event.target) + step) % buttons.length);
    buttons.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
    next.focus();
    event.preventDefault();
  }
}

function enable(text) {
  const bar = template.content.firstElementChild.cloneNode(true);
  const buttons = [...bar.querySelectorAll("button")];
  buttons.slice(1).forEach((button) => (button.tabIndex = -1));
  bar.setAttribute("aria-controls", text.id);
  bar.addEventListener("click", (event) => event.target.closest("button") && act(text, event.target.closest("button")));
  bar.addEventListener("keydown", (event) => roam(event, buttons));
  text.addEventListener("keydown", (event) => {
    const button = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && buttons.find(({ dataset }) => dataset.key === event.key);
    if (button) {
      event.preventDefault();
      act(text, button);
    }
  });
  text.before(bar);
}

dialog.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) {
    dialog.close();
  }
  if (button?.value) {
    insert(target, button.value, target.selectionStart, target.selectionEnd);
  }
});

document.querySelectorAll("textarea[data-markdown=on]:enabled").forEach(enable);
