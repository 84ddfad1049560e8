// Shortens the list of members while one types, and fades the other tiles of the map.
const field = document.querySelector(".list-filter input");
const status = document.querySelector(".list-filter output");
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
  status.textContent = wanted ? status.dataset.shown.replace("{0}", shown).replace("{1}", entries.length) : "";
}

field.disabled = false;
field.addEventListener("input", filter);
filter();
