// Says below each date, while it is typed, how the server understands it.
const form = document.querySelector("#draft");
// Keeps the line: what stands below must not move away from somebody who is about to press it.
const blank = "\u00a0";
const token = document.querySelector("input[name=__RequestVerificationToken]");

async function ask(typed, input) {
  const body = new URLSearchParams({ typed, isRange: input.dataset.date === "range", [token.name]: token.value });
  try {
    const answer = await fetch(form.dataset.dates, { method: "POST", body });
    // A session that has ended leads to a page that is no date.
    return answer.ok && !answer.redirected ? await answer.text() : blank;
  } catch {
    // Without the network it is read when the form is saved.
    return blank;
  }
}

async function read(input, words) {
  const typed = input.value;
  const understood = typed.trim() === "" ? blank : await ask(typed, input);
  // An older answer may come after a newer one.
  if (input.value === typed) {
    words.textContent = understood;
  }
}

function enable(input) {
  const words = document.createElement("div");
  words.className = "form-text";
  words.setAttribute("role", "status");
  words.textContent = blank;
  input.after(words);
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => read(input, words), 300);
  });
}

// Inputs of other things have the attribute too, but empty.
document.querySelectorAll("input[data-date=one], input[data-date=range]").forEach(enable);
