// Keeps in this browser, at once, what is typed into a form. What was kept is offered, never put in by itself.
import { isAsSent, noteSent, ofOpening, read, write } from "./kept-here.js";

export const form = document.querySelector("form[data-unsaved]");
export const opening = form.elements.namedItem("opening").value;
export const token = form.elements.namedItem("__RequestVerificationToken");
const { aside = "", held, owner, renews, unsaved } = form.dataset;
// Each opening of the form is kept by itself: no tab overwrites what another holds, nor what waits to be recovered.
const ofForm = `unsaved ${owner} ${unsaved} `;
const key = ofForm + opening;
// What a form tells beside its fields: whether it was saved shows in the rest.
const unseen = [...form.querySelectorAll("input[type=hidden]")].map(({ name }) => name).concat(aside.split(" "));
const shown = itself(pairs());
let waiting;

function pairs() {
  return [...new FormData(form)].filter(([name]) => name !== token.name);
}

function itself(all) {
  return JSON.stringify(all.filter(([name]) => !unseen.includes(name)));
}

export function remember() {
  clearTimeout(waiting);
  waiting = undefined;
  write(key, pairs());
}

export function forget() {
  localStorage.removeItem(key);
}

// The server fills the form of an item with it, as with any form that comes back: its rows and menus may have to be others.
function recover(name, typed) {
  const sent = document.createElement("form");
  sent.method = "post";
  sent.action = form.action;
  for (const [field, value] of [...typed, ["renew", "1"], [token.name, token.value]]) {
    const input = document.createElement("input");
    [input.type, input.name, input.value] = ["hidden", field, value];
    sent.append(input);
  }
  document.body.append(sent);
  noteSent(name, typed);
  window.dispatchEvent(new Event("recover"));
  sent.submit();
}

function fill(name, typed) {
  // What stands there now is offered the next time.
  if (itself(pairs()) !== shown) {
    write(ofForm + crypto.randomUUID(), pairs());
  }
  for (const field of form.elements) {
    const values = typed.filter(([own]) => own === field.name).map(([, value]) => value);
    if (field.type === "checkbox") {
      field.checked = values.includes(field.value);
    } else if (values.length > 0 && field.name !== "opening") {
      [field.value] = values;
    }
  }
  token.dispatchEvent(new Event("input", { bubbles: true }));
  remember();
  localStorage.removeItem(name);
}

function offer(name, { at, pairs: typed }) {
  const banner = document.querySelector("#unsaved-here").content.cloneNode(true).firstElementChild;
  const text = banner.querySelector("[data-text]");
  text.textContent = text.dataset.text.replace("{0}", new Date(at).toLocaleString(document.documentElement.lang));
  banner.querySelector("[data-show]").addEventListener("click", () => {
    if (renews) {
      recover(name, typed);
    } else {
      fill(name, typed);
      banner.remove();
    }
  });
  banner.querySelector("[data-remove]").addEventListener("click", () => {
    localStorage.removeItem(name);
    banner.remove();
  });
  // What the server has is older: it would have taken this too.
  document.querySelector("#unsaved").prepend(banner);
}

// What was typed after the form was sent is in no answer. It waits as an opening of its own, on top of what was saved where that is known.
function setAside(name) {
  const { at, pairs: typed } = read(name);
  const sent = JSON.parse(sessionStorage.getItem(name));
  const isSaved = name !== key && sent;
  const changed = { opening: crypto.randomUUID() };
  if (isSaved && (itself(sent) === shown || sent.some(([field, value]) => field === "basedOn" && !value))) {
    changed.basedOn = form.elements.namedItem("basedOn").value;
  }
  localStorage.removeItem(name);
  write(ofForm + changed.opening, typed.map(([field, value]) => [field, changed[field] ?? value]), at);
}

// A new item has another address once it is saved. What another tab sent is that tab's.
function settle() {
  const sent = ofOpening(held).filter((name) => sessionStorage.getItem(name) !== null);
  const names = [...new Set([...sent, key])].filter((name) => localStorage.getItem(name) !== null);
  for (const name of names) {
    if (!isAsSent(name)) {
      setAside(name);
    } else if (held) {
      localStorage.removeItem(name);
    }
    sessionStorage.removeItem(name);
  }
}

// A lock lasts as long as its page: what another tab still shows need not be offered.
async function openKeys() {
  navigator.locks?.request(key, () => new Promise(() => {}));
  return ((await navigator.locks?.query())?.held ?? []).map((lock) => lock.name);
}

async function start() {
  settle();
  const open = await openKeys();
  const others = Object.keys(localStorage).filter((name) => name.startsWith(ofForm) && name !== key && !open.includes(name));
  const all = others.map((name) => [name, read(name)]);
  for (const [name, typed] of all.sort(([, one], [, other]) => one.at - other.at)) {
    if (itself(typed.pairs) === shown) {
      localStorage.removeItem(name);
    } else {
      offer(name, typed);
    }
  }
}

// Some fields of a form stand elsewhere on its page.
document.addEventListener("input", ({ target }) => {
  if (target.form === form) {
    clearTimeout(waiting);
    waiting = setTimeout(remember, 300);
  }
});
form.addEventListener("submit", ({ submitter }) => {
  // A preview opens beside the form.
  if (submitter?.formTarget !== "_blank") {
    // Until the server says that it is saved.
    remember();
    noteSent(key, pairs());
  }
});
window.addEventListener("pagehide", () => {
  if (waiting !== undefined) {
    remember();
  }
});
start();
