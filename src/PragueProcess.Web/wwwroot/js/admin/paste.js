// Makes markdown of what is pasted from a word processor or a web page. Without an answer in time the words alone are pasted.
const form = document.querySelector("#draft");
const token = form.elements.namedItem("__RequestVerificationToken");
const structure = /<(h[1-6]|ul|ol|li|table|a|b|strong|i|em|p)[\s>]/i;
const patience = 5000;

function insert(text, words) {
  text.focus();
  // Unlike setRangeText, it can be undone.
  if (!document.execCommand("insertText", false, words)) {
    text.setRangeText(words, text.selectionStart, text.selectionEnd, "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
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
    insert(event.target, await markdownOf(html, event.clipboardData.getData("text/plain")));
  }
}

document.querySelectorAll("fieldset:enabled textarea[id^='texts.'][id$='.body']").forEach((text) => {
  text.addEventListener("paste", paste);
});
