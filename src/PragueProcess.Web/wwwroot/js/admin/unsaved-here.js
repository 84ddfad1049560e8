// Keeps in this browser, at once, what is typed into a form. What was kept is offered, never put in by itself.
import { forgetSent, isAsSent, isSentHere, namesOf, noteSent, ofOpening, read, remove, write } from "./storage.js";

const main = document.querySelector("main");
export const form = document.querySelector("form[data-unsaved]");
export const opening = form.elements.namedItem("opening").value;
export const token = form.elements.namedItem("__RequestVerificationToken");
const { kept, owner, renews, saved, uncounted = "", unsaved } = form.dataset;
// Each opening of the form is kept by itself: no tab overwrites what another holds, nor what waits to be recovered.
const ofPerson = `unsaved ${owner} `;
const ofForm = `${ofPerson}${unsaved} `;
const key = ofForm + opening;
// What a form tells beside its fields (versions, openings): whether it was saved shows in the rest.
const beside = [...form.querySelectorAll("input[type=hidden]")].map(({ name }) => name).concat(uncounted.split(" "));
const shown = itself(pairs(asItCame()));
const isRefused = form.elements.namedItem("opening").dataset.refused === "true";
const notKept = document.querySelector("#not-kept");
let waiting;

function asItCame() {
  const clean = form.cloneNode(true);
  clean.reset();
  return clean;
}

function pairs(filled = form) {
  return [...new FormData(filled)].filter(([name]) => name !== token.name);
}

// A page has empty places for more, as many as are seen fit.
function itself(all) {
  return JSON.stringify(all.filter(([name, value]) => value !== "" && !beside.includes(name) && !name.endsWith(".madeFrom")));
}

function isTyped() {
  return itself(pairs()) !== shown;
}

export function remember() {
  clearTimeout(waiting);
  waiting = undefined;
  return write(key, pairs());
}

// The site keeps the forms of items too, and says itself when it does not.
function keepHere() {
  notKept.hidden = remember() || Boolean(renews);
}

export function forget() {
  remove(key);
}

// The hidden field stands for all: whoever listens learns that something else is in the form now.
export function tellTyped() {
  token.dispatchEvent(new Event("input", { bubbles: true }));
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
  noteSent(name);
  // What stands here is left unasked only where it is kept.
  if (!isTyped() || remember()) {
    window.dispatchEvent(new Event("recover"));
  }
  sent.submit();
}

// Fields of the same name are filled in their order.
function put(field, values) {
  if (field.type === "checkbox") {
    field.checked = values.includes(field.value);
  } else if (values.length > 0 && field.name !== "opening") {
    const value = values.shift();
    field.value = value;
    // What a menu no longer offers is chosen no more.
    return field.type !== "select-one" || field.value === value;
  }
  return true;
}

function fill(name, typed) {
  // What stands there now, also what was refused, is offered the next time; where there is no room for that, it stays.
  if ((isTyped() || isRefused) && !write(ofForm + crypto.randomUUID(), pairs())) {
    return false;
  }
  const values = new Map(typed.map(([field]) => [field, typed.filter(([other]) => other === field).map(([, value]) => value)]));
  if ([...form.elements].map((field) => put(field, values.get(field.name) ?? [])).every(Boolean)) {
    remove(name);
  }
  tellTyped();
  remember();
  return true;
}

function offer(name, { at, pairs: typed }) {
  const banner = document.querySelector("#unsaved-here").content.cloneNode(true).firstElementChild;
  const text = banner.querySelector("[data-text]");
  text.id = `offer-${at}`;
  banner.querySelectorAll("button").forEach((button) => button.setAttribute("aria-describedby", text.id));
  text.textContent = text.dataset.text.replace("{0}", new Date(at).toLocaleString(document.documentElement.lang));
  banner.querySelector("[data-show]").addEventListener("click", () => {
    if (renews) {
      recover(name, typed);
    } else if (!fill(name, typed)) {
      notKept.hidden = false;
    } else {
      banner.remove();
      form.querySelector("input:enabled:not([type=hidden]), select:enabled, textarea:enabled").focus();
    }
  });
  banner.querySelector("[data-remove]").addEventListener("click", () => {
    remove(name);
    banner.remove();
    (document.querySelector("#unsaved button, #unsaved a") ?? main).focus();
  });
  // What the server has is older: it would have taken this too.
  document.querySelector("#unsaved").prepend(banner);
}

// It waits as an opening of its own; on top of what was saved, where it was typed while that was.
function setAside({ at, pairs: typed }, basedOn) {
  const changed = { opening: crypto.randomUUID(), ...(basedOn && { basedOn }) };
  return write(ofForm + changed.opening, typed.map(([name, value]) => [name, changed[name] ?? value]), at);
}

function settleOne(name, basedOn) {
  const typed = read(name);
  const isLate = typed && !isAsSent(name);
  if (isLate || kept) {
    remove(name);
  }
  if (isLate && !setAside(typed, basedOn)) {
    write(name, typed.pairs, typed.at);
  }
  forgetSent(name);
}

// What was typed after a form was sent is in no answer. A new item has another address once it is saved; what another tab sent is that tab's.
function settle() {
  const late = saved ? ofOpening(main.dataset.taken, ofPerson).filter(isSentHere) : [];
  late.forEach((name) => settleOne(name, saved));
  settleOne(key);
}

// A lock lasts as long as its page: what another tab still shows need not be offered. Where storage is forbidden, so are locks.
async function openKeys() {
  const locks = navigator.locks;
  locks?.request(key, () => new Promise(() => {})).catch(() => {});
  const known = await locks?.query().catch(() => undefined);
  return (known?.held ?? []).map((lock) => lock.name);
}

async function start() {
  settle();
  const open = await openKeys();
  const others = namesOf(ofForm).filter((name) => name !== key && !open.includes(name)).map((name) => [name, read(name)]);
  for (const [name, typed] of others.filter(([, typed]) => typed).sort(([, one], [, other]) => one.at - other.at)) {
    if (itself(typed.pairs) === shown) {
      remove(name);
    } else {
      offer(name, typed);
    }
  }
  // Who types before the scripts are there has typed too.
  if (isTyped()) {
    tellTyped();
  }
  form.dataset.offered = "yes";
}

// Some fields of a form stand elsewhere on its page.
document.addEventListener("input", ({ target }) => {
  if (target.form === form) {
    waiting ??= setTimeout(keepHere, 300);
  }
});
form.addEventListener("submit", ({ submitter }) => {
  // A preview opens beside the form.
  if (submitter?.formTarget !== "_blank") {
    // Until the server says that it is saved.
    remember();
    noteSent(key);
  }
});
window.addEventListener("pagehide", () => {
  if (waiting !== undefined) {
    remember();
  }
});
start();
