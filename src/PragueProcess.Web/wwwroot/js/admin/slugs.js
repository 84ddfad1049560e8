// Fills the page's name in the address from the title while that is typed, as long as nobody typed a name: an address that exists is never changed.
const form = document.querySelector("#draft");
const token = form.elements.namedItem("__RequestVerificationToken");

function slugOf(title) {
  return document.getElementById(title.id.replace(/title$/, "slug"));
}

function enable(title) {
  const slug = slugOf(title);
  let proposed = "";
  let waiting;
  const propose = async () => {
    const asked = title.value;
    const body = new URLSearchParams({ title: asked, [token.name]: token.value });
    // Without the network the server makes the name when the form is saved.
    const answer = await fetch(form.dataset.slugs, { method: "POST", body }).catch(() => null);
    const words = answer?.ok && !answer.redirected ? await answer.text() : null;
    // An older answer may come after a newer one.
    if (words !== null && title.value === asked && slug.value === proposed) {
      proposed = words;
      slug.value = words;
    }
  };
  title.addEventListener("input", () => {
    clearTimeout(waiting);
    if (slug.value === proposed) {
      waiting = setTimeout(propose, 300);
    }
  });
}

// Kinds without pages of their own have the field among those that are seldom needed.
[...document.querySelectorAll("input[id^='texts.'][id$='.title']:enabled")]
  .filter((title) => !slugOf(title).closest("details"))
  .forEach(enable);
