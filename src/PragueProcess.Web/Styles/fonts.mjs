// Cuts Onest into the three files that the site serves. Run with `npm run fonts`, then commit wwwroot/fonts.
// The ranges here and the unicode-range lines in fonts.css say the same and change together.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

const source = new URL("node_modules/@fontsource-variable/onest/", import.meta.url);
const target = new URL("../wwwroot/fonts/", import.meta.url);
// Browsers keep a font for a year: a new cut takes the next number, here, in fonts.css and in SiteLinks.
const cut = 1;
const variationAxes = { wght: { min: 400, max: 600, default: 400 } };

const subsets = {
  // French, English and Spanish; their punctuation also serves Russian
  latin: [[0x20, 0x7e], [0xa0, 0xff], [0x131], [0x152, 0x153], [0x2bc], [0x2c6], [0x2da], [0x2dc], [0x2013, 0x2014],
    [0x2018, 0x201a], [0x201c, 0x201e], [0x2022], [0x2026], [0x2030], [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac], [0x2122], [0x2212], [0xd7]],
  // names of the other member States, as they write them: Latin Extended-A, and Ș Ț Ə
  "latin-ext": [[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x18f], [0x218, 0x21b], [0x259]],
  // Russian, with the letters of its neighbours that the font has here, and №
  cyrillic: [[0x400, 0x45f], [0x490, 0x491], [0x2116]],
};

const text = ranges => ranges.flatMap(([first, last = first]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).join("");

await mkdir(target, { recursive: true });
for (const [name, ranges] of Object.entries(subsets)) {
  const whole = await readFile(new URL(`files/onest-${name}-wght-normal.woff2`, source));
  const subset = await subsetFont(whole, text(ranges), { targetFormat: "woff2", variationAxes });
  await writeFile(new URL(`onest-${name}-${cut}.woff2`, target), subset);
  console.log(`onest-${name}-${cut}.woff2  ${whole.length} -> ${subset.length} bytes`);
}
await copyFile(new URL("LICENSE", source), new URL("onest-OFL.txt", target));
