// Sends a file and shows how far it is; takes files that are dropped on the form. Without script the form sends itself.
const form = document.querySelector("form[data-upload]");
const [input, progress, problem, button] = ["[type=file]", "progress", "[role=alert]", "[type=submit]"].map((part) => form.querySelector(part));

function say(words) {
  problem.textContent = words;
  problem.hidden = words === "";
}

function wait(isWaiting) {
  progress.hidden = !isWaiting;
  button.disabled = isWaiting;
}

function fail(words) {
  wait(false);
  say(words);
  button.focus();
}

function end(request) {
  if (request.status === 422) {
    fail(request.responseText);
    return;
  }
  if (request.status >= 500) {
    fail(form.dataset.notStored);
    return;
  }
  const isAnswer = request.getResponseHeader("Content-Type")?.startsWith("application/json");
  if (request.status === 200 && isAnswer) {
    window.location.assign(JSON.parse(request.responseText).location);
    return;
  }
  // Who is signed out is led to the page where one signs in, or gets it at once.
  fail([200, 401].includes(request.status) ? form.dataset.signedOut : form.dataset.failed);
}

// The server hangs up on a large file from somebody who is signed out, and what it answered may be lost with the line.
async function explain() {
  const answer = await fetch(window.location.href, { method: "HEAD", redirect: "manual" }).catch(() => null);
  fail(answer?.type === "opaqueredirect" ? form.dataset.signedOut : form.dataset.failed);
}

function send() {
  say("");
  if (input.files[0].size > Number(form.dataset.max)) {
    say(form.dataset.tooLarge);
    return;
  }
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  request.upload.addEventListener("progress", (event) => {
    progress.value = event.lengthComputable ? (100 * event.loaded) / event.total : 0;
  });
  request.addEventListener("load", () => end(request));
  request.addEventListener("error", explain);
  wait(true);
  request.send(new FormData(form));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});

["dragenter", "dragover"].forEach((name) => form.addEventListener(name, (event) => {
  event.preventDefault();
  form.classList.add("border-primary");
}));

["dragleave", "drop"].forEach((name) => form.addEventListener(name, () => form.classList.remove("border-primary")));

form.addEventListener("drop", (event) => {
  event.preventDefault();
  const { files } = event.dataTransfer;
  if (files.length > 1) {
    say(form.dataset.oneAtATime);
  } else if (files.length === 1 && !button.disabled) {
    input.files = files;
    send();
  }
});
