// Shortens the list of members while one types, and fades the other tiles of the map.
const form = document.querySelector(".list-filter");
const field = form.querySelector("input");
const status = form.querySelector("output");
const entries = [...document.querySelectorAll(".names li")].map(item => {
  const link = item.querySelector("a");
  return { item, words: plain(link.textContent), tile: document.querySelector(`.tile[href="${link.getAttribute("href")}"]`) };
});
const faded = new Set(entries.map(entry => entry.tile).filter(tile => tile?.classList.contains("off")));

// Case and accents do not count: "cote" finds "Côte".
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function filter() {
  const wanted = plain(field.value);
  let shown = 0;
  for (const { item, words, tile } of entries) {
    item.hidden = !words.includes(wanted);
    tile?.classList.toggle("off", item.hidden || faded.has(tile));
    shown += item.hidden ? 0 : 1;
  }
  status.textContent = wanted ? `${shown} / ${entries.length}` : "";
}

form.hidden = false;
form.addEventListener("submit", event => event.preventDefault());
field.addEventListener("input", filter);
filter();
