// Puts buttons above each markdown text that write its marks around what is selected.
const words = document.querySelector("#draft").dataset;
const marks = [
  { name: words.bold, before: "**", after: "**" },
  { name: words.italic, before: "*", after: "*" },
  { name: words.heading, before: "## ", after: "" },
  { name: words.list, before: "- ", after: "" },
  { name: words.link, before: "[", after: "](https://)" },
];

function write(text, { before, after }) {
  const { selectionStart: start, selectionEnd: end } = text;
  text.setRangeText(before + text.value.slice(start, end) + after, start, end, "select");
  text.focus();
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

function enable(text) {
  const bar = document.createElement("div");
  bar.className = "btn-group btn-group-sm mb-1";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.toolbar);
  for (const mark of marks) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn-outline-secondary";
    button.textContent = mark.name;
    button.addEventListener("click", () => write(text, mark));
    bar.append(button);
  }
  text.before(bar);
}

document.querySelectorAll("textarea[data-markdown]:enabled").forEach(enable);
