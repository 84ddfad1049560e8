// Keeps on the server, every few seconds, what is typed into the form of an item; and asks who else has the form open.
import { forget, form, opening, remember, tellTyped, token } from "./unsaved-here.js";

const kept = document.querySelector("#kept");
const keepPause = 4000;
const openPause = 25000;
const patience = 15000;
let isTyped = false;
let isReached = false;
let isSending = false;
let isSubmitted = false;
let isStopped = false;
let submitLater;
let grace;

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
    done(answer, request.status);
  });
  request.open("POST", path);
  request.responseType = "document";
  request.timeout = patience;
  request.send(body);
}

// What is said again is read out again.
function say(words) {
  if (kept.value !== words) {
    kept.value = words;
  }
}

function sayNotKept(isHere, isSignedOut) {
  const { hereOnly, local, offline, offlineHereOnly, signedOut, signedOutHereOnly } = kept.dataset;
  const [here, nowhere] = isSignedOut ? [signedOut, signedOutHereOnly] : isStopped ? [offline, offlineHereOnly] : [local, hereOnly];
  say(isHere ? here : nowhere);
}

function sendForm() {
  const isHere = remember();
  [isTyped, isSending] = [false, true];
  send(form.dataset.unsaved, new URLSearchParams(new FormData(form)), (answer, status) => {
    isSending = false;
    if (submitLater && (status > 0 || navigator.onLine)) {
      submitLater();
    } else if (answer) {
      isStopped = false;
      say(answer.getElementById("kept").textContent);
      // Once the server has it, this browser need not offer it too.
      if (!isTyped) {
        forget();
      }
    } else {
      // A session that has ended leads to another page.
      isStopped ||= submitLater !== undefined;
      sayNotKept(isHere, status === 200);
      [isSubmitted, submitLater] = [false, undefined];
      tellTyped();
    }
  });
}

function keep() {
  if (isTyped && !isSending && !isSubmitted) {
    sendForm();
  }
}

function sayOpen() {
  if (!isTyped && document.visibilityState === "visible") {
    send(form.dataset.presence, new URLSearchParams({ opening, [token.name]: token.value }), () => {});
  }
}

document.addEventListener("input", ({ target }) => {
  isTyped ||= target.form === form;
});
form.addEventListener("submit", (event) => {
  // A preview opens beside the form.
  if (event.submitter?.formTarget === "_blank") {
    return;
  }
  [isSubmitted, isTyped] = [true, false];
  // Somebody may stop the answer, or have it come elsewhere, and type on: that is kept again, but not what is sent now.
  clearTimeout(grace);
  grace = setTimeout(() => (isSubmitted = false), patience);
  // What is kept must not arrive after what is saved: it would be offered again. Without a network the browser's own page would take the place of this one.
  if (isSending || !(navigator.onLine || isReached)) {
    event.preventDefault();
    submitLater = () => {
      [isReached, submitLater] = [true, undefined];
      form.requestSubmit(event.submitter);
      isReached = false;
    };
    if (!isSending) {
      sendForm();
    }
  }
});
window.addEventListener("pageshow", () => {
  isSubmitted = false;
});
setInterval(keep, keepPause);
setInterval(sayOpen, openPause);
