// Shows beside each markdown text, while it is typed, how the server renders it. The answer is read as a document: no string becomes a node here.
const form = document.querySelector("#draft");

function body(code) {
  const names = ["__RequestVerificationToken", `texts.${code}.body`];
  return new URLSearchParams([["preview", code], ...names.map((name) => [name, form.elements.namedItem(name).value])]);
}

function show(section, rendered) {
  const place = section.querySelector("[data-rendered]");
  // Two texts may have notes of the same names.
  rendered.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
  rendered.querySelectorAll("a[href^='#']").forEach((link) => link.removeAttribute("href"));
  rendered.querySelectorAll("a[href]").forEach((link) => link.setAttribute("target", "_blank"));
  place.lang = rendered.lang;
  place.replaceChildren(...rendered.childNodes);
  place.hidden = false;
}

function enable(section) {
  const code = section.dataset.preview;
  const text = document.getElementById(`texts.${code}.body`);
  const request = new XMLHttpRequest();
  request.addEventListener("load", () => {
    const rendered = request.response?.getElementById("rendered");
    if (rendered) {
      show(section, rendered);
    }
  });
  const ask = () => {
    request.open("POST", form.dataset.markdown);
    request.responseType = "document";
    request.send(body(code));
  };
  let waiting;
  text.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 300);
  });
  if (text.value.trim()) {
    // Its place is kept: who scrolls down to a button must not see it move away.
    section.querySelector("[data-rendered]").hidden = false;
    new IntersectionObserver(([{ isIntersecting }], seen) => {
      if (isIntersecting) {
        seen.disconnect();
        ask();
      }
    }).observe(section);
  }
}

document.querySelectorAll("fieldset:enabled [data-preview]").forEach(enable);
