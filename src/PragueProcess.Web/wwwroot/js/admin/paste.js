// Makes markdown of what is pasted from a word processor or a web page. The words alone stand there at once: nothing is lost when the form is sent, left or offline meanwhile.
const form = document.querySelector("#draft");
const token = form.elements.namedItem("__RequestVerificationToken");
const structure = /<(h[1-6]|ul|ol|li|table|a|b|strong|i|em|p)[\s>]/i;
const patience = 5000;
let pending;

// Whoever types elsewhere meanwhile goes on there. Unlike setRangeText, the command can be undone.
function put(text, start, end, words) {
  const isAway = document.activeElement !== text;
  if (!isAway) {
    text.setSelectionRange(start, end);
  }
  if (isAway || !document.execCommand("insertText", false, words)) {
    text.setRangeText(words, start, end, isAway ? "preserve" : "end");
    text.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function insert(text, words) {
  const { selectionStart: start, selectionEnd: end, value } = text;
  put(text, start, end, words);
  // Browsers write line ends their own way.
  return { start, value: text.value, words: text.value.slice(start, text.value.length - (value.length - end)) };
}

// Where the words stand now: what was typed since may have moved them.
function placeOf(text, { start, value }) {
  return text.value.startsWith(value.slice(0, start)) ? start : Math.max(0, start + text.value.length - value.length);
}

function replace(text, pasted, markdown) {
  const start = placeOf(text, pasted);
  const end = start + pasted.words.length;
  // Words that the person has changed are theirs.
  if (text.value.startsWith(pasted.words, start)) {
    const moved = (place) => (place < end ? Math.min(place, start) : place + markdown.length - pasted.words.length);
    const [first, last] = [text.selectionStart, text.selectionEnd].map(moved);
    const { scrollTop } = text;
    put(text, start, end, markdown);
    // Browsers that select in a text may move the focus into it.
    if (document.activeElement === text) {
      text.setSelectionRange(first, last);
    }
    text.scrollTop = scrollTop;
  }
}

async function markdownOf(html) {
  try {
    const body = new URLSearchParams({ html, [token.name]: token.value });
    const answer = await fetch(form.dataset.paste, { method: "POST", body, signal: AbortSignal.timeout(patience) });
    return answer.ok && !answer.redirected ? await answer.text() : "";
  } catch {
    return "";
  }
}

async function paste(event) {
  const html = event.clipboardData.getData("text/html");
  if (structure.test(html)) {
    event.preventDefault();
    const text = event.target;
    const pasted = insert(text, event.clipboardData.getData("text/plain"));
    const asked = markdownOf(html);
    const all = Promise.allSettled([pending, asked]);
    pending = all;
    all.then(() => {
      pending = pending === all ? undefined : pending;
    });
    const markdown = await asked;
    if (markdown && markdown !== pasted.words) {
      replace(text, pasted, markdown);
    }
  }
}

// Who saves at once saves the markdown too.
form.addEventListener("submit", async (event) => {
  if (pending && !event.defaultPrevented && event.submitter?.formTarget !== "_blank") {
    event.preventDefault();
    await pending;
    form.requestSubmit(event.submitter);
  }
});
document.querySelectorAll("fieldset:enabled textarea[id^='texts.'][id$='.body']").forEach((text) => {
  text.addEventListener("paste", paste);
});
