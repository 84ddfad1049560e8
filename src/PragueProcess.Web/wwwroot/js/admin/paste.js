// Makes markdown of what is pasted from a word processor or a web page. Without an answer in time the words alone are pasted.
const form = document.querySelector("#draft");
const token = form.elements.namedItem("__RequestVerificationToken");
const structure = /<(h[1-6]|ul|ol|li|table|a|b|strong|i|em|p)[\s>]/i;
const patience = 5000;

// Where the words belong: what was typed since the paste may have moved the place, or replaced what was selected.
function placeOf(text, pasted) {
  const isMoved = !text.value.startsWith(pasted.value.slice(0, pasted.start));
  const start = Math.max(0, pasted.start + (isMoved ? text.value.length - pasted.value.length : 0));
  const selected = pasted.value.slice(pasted.start, pasted.end);
  return [start, text.value.startsWith(selected, start) ? start + selected.length : start];
}

function insert(text, words, pasted) {
  const [start, end] = placeOf(text, pasted);
  // Whoever types elsewhere meanwhile goes on there. Unlike setRangeText, the command can be undone.
  const caret = text.selectionStart;
  const isAway = document.activeElement !== text;
  const hasTyped = text.value !== pasted.value || caret !== pasted.start;
  if (!isAway) {
    text.setSelectionRange(start, end);
  }
  if (isAway || !document.execCommand("insertText", false, words)) {
    text.setRangeText(words, start, end, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (!isAway && hasTyped) {
    const now = caret < end ? caret : caret + words.length - (end - start);
    text.setSelectionRange(now, now);
  }
}

async function markdownOf(html, words) {
  try {
    const body = new URLSearchParams({ html, [token.name]: token.value });
    const answer = await fetch(form.dataset.paste, { method: "POST", body, signal: AbortSignal.timeout(patience) });
    return answer.ok && !answer.redirected ? (await answer.text()) || words : words;
  } catch {
    return words;
  }
}

async function paste(event) {
  const html = event.clipboardData.getData("text/html");
  if (structure.test(html)) {
    event.preventDefault();
    const text = event.target;
    const pasted = { start: text.selectionStart, end: text.selectionEnd, value: text.value };
    insert(text, await markdownOf(html, event.clipboardData.getData("text/plain")), pasted);
  }
}

document.querySelectorAll("fieldset:enabled textarea[id^='texts.'][id$='.body']").forEach((text) => {
  text.addEventListener("paste", paste);
});
