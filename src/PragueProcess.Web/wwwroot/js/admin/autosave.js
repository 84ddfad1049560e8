// Keeps what is typed: at once in this browser, every few seconds on the server; and asks who else has the form open. What was kept is offered, never put in by itself.
const form = document.querySelector("#draft");
const kept = document.querySelector("#kept");
// Each opening of the form is kept by itself: no tab overwrites what another holds, nor what waits to be recovered.
const opening = form.elements.namedItem("opening").value;
const ofPerson = `unsaved ${form.dataset.owner} `;
const ofItem = `${ofPerson}${form.dataset.unsaved}`;
const key = `${ofItem} ${opening}`;
// What a form tells beside its item: whether it was saved shows in the rest.
const aside = ["basedOn", "comment", "common", "opening", "take"];
const keepPause = 4000;
const openPause = 25000;
const patience = 15000;
let isTyped = false;
let isSending = false;
let isSubmitted = false;
let submitLater;
let waiting;

function pairs() {
  return [...new FormData(form)].filter(([name]) => name !== "__RequestVerificationToken");
}

function remember() {
  clearTimeout(waiting);
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), pairs: pairs() }));
  } catch {
    // The browser has no room; the server keeps it.
  }
}

function showOthers(answer) {
  const others = answer.getElementById("others");
  const place = document.querySelector("#others");
  if (place.textContent.trim() !== others.textContent.trim()) {
    place.replaceChildren(...others.childNodes);
  }
}

function send(path, body, done) {
  const request = new XMLHttpRequest();
  request.addEventListener("loadend", () => {
    const answer = request.response?.getElementById("kept") ? request.response : null;
    if (answer) {
      showOthers(answer);
    }
    // A session that has ended leads to another page.
    done(answer, request.status === 200 && !answer);
  });
  request.open("POST", path);
  request.responseType = "document";
  request.timeout = patience;
  request.send(body);
}

// Once the server has it, this browser need not offer it too.
function keep() {
  if (!isTyped || isSending || isSubmitted) {
    return;
  }
  remember();
  [isTyped, isSending] = [false, true];
  send(form.dataset.unsaved, new URLSearchParams(new FormData(form)), (answer, isSignedOut) => {
    isSending = false;
    if (submitLater) {
      submitLater();
      return;
    }
    if (!answer) {
      isTyped = true;
      kept.value = isSignedOut ? kept.dataset.signedOut : kept.dataset.local;
      return;
    }
    kept.value = answer.getElementById("kept").textContent;
    if (!isTyped) {
      localStorage.removeItem(key);
    }
  });
}

function sayOpen() {
  if (!isTyped && document.visibilityState === "visible") {
    send(form.dataset.presence, new URLSearchParams({ opening, __RequestVerificationToken: form.elements.namedItem("__RequestVerificationToken").value }), () => {});
  }
}

// The server fills the form with it, as with any form that comes back.
function recover(typed) {
  const sent = document.createElement("form");
  sent.method = "post";
  sent.action = form.action;
  const token = form.elements.namedItem("__RequestVerificationToken");
  for (const [name, value] of [...typed.pairs, ["renew", "1"], [token.name, token.value]]) {
    const field = document.createElement("input");
    [field.type, field.name, field.value] = ["hidden", name, value];
    sent.append(field);
  }
  document.body.append(sent);
  window.dispatchEvent(new Event("recover"));
  sent.submit();
}

function offer(keptKey, typed) {
  const banner = document.querySelector("#unsaved-here").content.cloneNode(true).firstElementChild;
  const text = banner.querySelector("[data-text]");
  text.textContent = text.dataset.text.replace("{0}", new Date(typed.at).toLocaleString(document.documentElement.lang));
  banner.querySelector("[data-show]").addEventListener("click", () => recover(typed));
  banner.querySelector("[data-remove]").addEventListener("click", () => {
    localStorage.removeItem(keptKey);
    banner.remove();
  });
  // What the server has is older: it would have taken this too.
  document.querySelector("#unsaved").prepend(banner);
}

// A lock lasts as long as its page: what another tab still shows need not be offered.
async function openKeys() {
  navigator.locks?.request(key, () => new Promise(() => {}));
  return ((await navigator.locks?.query())?.held ?? []).map((lock) => lock.name);
}

function itself(all) {
  return JSON.stringify(all.filter(([name]) => !aside.includes(name)));
}

async function start() {
  const shown = itself(pairs());
  const { held } = form.dataset;
  // A new item has another address once it is saved.
  Object.keys(localStorage).filter((name) => held && name.startsWith(ofPerson) && name.endsWith(` ${held}`)).forEach((name) => localStorage.removeItem(name));
  const open = await openKeys();
  const others = Object.keys(localStorage).filter((name) => name.startsWith(ofItem) && name !== key && !open.includes(name));
  const all = others.map((name) => [name, JSON.parse(localStorage.getItem(name))]);
  for (const [name, typed] of all.sort(([, one], [, other]) => one.at - other.at)) {
    if (itself(typed.pairs) === shown) {
      localStorage.removeItem(name);
    } else {
      offer(name, typed);
    }
  }
}

// Some fields of the form stand elsewhere on its page.
document.addEventListener("input", ({ target }) => {
  if (target.form === form) {
    isTyped = true;
    clearTimeout(waiting);
    waiting = setTimeout(remember, 300);
  }
});
form.addEventListener("submit", (event) => {
  // A preview opens beside the form.
  if (event.submitter?.formTarget === "_blank") {
    return;
  }
  // Until the server says that it is saved.
  remember();
  isSubmitted = true;
  if (isSending) {
    // What is kept must not arrive after what is saved: it would be offered again.
    event.preventDefault();
    submitLater = () => {
      isSending = false;
      submitLater = undefined;
      form.requestSubmit(event.submitter);
    };
  }
});
window.addEventListener("pageshow", () => {
  isSubmitted = false;
});
window.addEventListener("pagehide", () => {
  if (isTyped) {
    remember();
  }
});
setInterval(keep, keepPause);
setInterval(sayOpen, openPause);
start();
