// Keeps on the server, every few seconds, what is typed into the form of an item; and asks who else has the form open.
import { forget, form, opening, remember, token } from "./unsaved-here.js";

const kept = document.querySelector("#kept");
const keepPause = 4000;
const openPause = 25000;
const patience = 15000;
let isTyped = false;
let isSending = false;
let isSubmitted = false;
let submitLater;

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
      forget();
    }
  });
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
setInterval(keep, keepPause);
setInterval(sayOpen, openPause);
