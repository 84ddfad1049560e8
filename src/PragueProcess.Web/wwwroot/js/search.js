// Suggests pages while one types in the search field: the combobox with a list of the ARIA Authoring Practices.
const field = document.querySelector("[role=search] input");
const list = document.createElement("ul");
const status = document.createElement("p");
const pause = 150;
const shortest = 2;
let timer, request, links = [], active = -1;

function option({ title, kind }, index) {
  const item = document.createElement("li");
  const note = document.createElement("span");
  note.textContent = kind;
  note.className = "count";
  item.append(title, " ", note);
  item.id = `suggestion-${index}`;
  item.role = "option";
  item.ariaSelected = "false";
  item.addEventListener("click", () => location.assign(links[index]));
  return item;
}

function show(suggestions) {
  links = suggestions.map(suggestion => suggestion.url);
  list.replaceChildren(...suggestions.map(option));
  list.hidden = links.length === 0;
  field.ariaExpanded = String(!list.hidden);
  status.textContent = links.length ? field.dataset.found.replace("{0}", links.length) : "";
  mark(-1);
}

function mark(index) {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = index;
  const item = list.children[active];
  item?.setAttribute("aria-selected", "true");
  item?.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", item?.id ?? "");
}

function close() {
  clearTimeout(timer);
  request?.abort();
  show([]);
}

async function suggest() {
  request?.abort();
  request = new AbortController();
  try {
    const answer = await fetch(`${field.form.action}/suggestions?q=${encodeURIComponent(field.value.trim())}`, { signal: request.signal });
    show(answer.ok ? await answer.json() : []);
  } catch {
    // overtaken by the next key, or offline: the field works without
  }
}

function type() {
  clearTimeout(timer);
  if (field.value.trim().length < shortest) close();
  else timer = setTimeout(suggest, pause);
}

function press(event) {
  if (list.hidden) {
    if (event.key === "ArrowDown") type();
    return;
  }

  const count = links.length + 1; // with the field itself, so that one gets back to what one typed
  if (event.key === "ArrowDown") mark((active + 2) % count - 1);
  else if (event.key === "ArrowUp") mark((active + count) % count - 1);
  else if (event.key === "Enter" && active >= 0) location.assign(links[active]);
  else if (event.key === "Escape") close();
  else return;
  event.preventDefault();
}

list.id = "suggestions";
list.role = "listbox";
list.className = "suggestions";
list.ariaLabel = field.ariaLabel;
list.hidden = true;
status.className = "hidden-text";
status.role = "status";
field.form.append(list, status);
field.role = "combobox";
field.autocomplete = "off";
field.ariaAutoComplete = "list";
field.ariaExpanded = "false";
field.setAttribute("aria-controls", list.id);
field.addEventListener("input", type);
field.addEventListener("keydown", press);
field.addEventListener("blur", close);
list.addEventListener("mousedown", event => event.preventDefault()); // keeps the focus in the field
