// Draws the share pictures and the icons. Run with `npm run build`, look at them, then commit wwwroot/share and wwwroot/icons.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { languages, sections, texts, tiles } from "./content.mjs";

const webRoot = new URL("../wwwroot/", import.meta.url);
const mark = await readFile(new URL("favicon.svg", webRoot), "utf8");
const paper = "#ffffff";

/** A PNG of sixteen colours: flat shapes need no more. */
async function write(picture, path) {
  const file = new URL(path, webRoot);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, await picture.png({ palette: true, colours: 16, dither: 0, effort: 10 }).toBuffer());
}

// No dashes here: they never stand without the words that explain them.
function tile({ column, row, label, isOrganisation }) {
  return `<li class="c${column} r${row}"><span class="tile${isOrganisation ? " body" : ""}">${label}</span></li>`;
}

function page(language, site, title, map) {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">
    <link rel="stylesheet" href="../wwwroot/css/site.css"><link rel="stylesheet" href="picture.css"></head>
    <body class="picture"><p class="site">${mark}${site}</p>
    <div class="map"><ul class="tiles">${map.map(tile).join("")}</ul></div><p class="title">${title}</p></body></html>`;
}

async function drawShared(browser) {
  const view = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: "light" });
  await view.goto(new URL("picture.css", import.meta.url).href);
  for (const language of languages) {
    const words = await texts(language);
    const map = await tiles(language);
    for (const section of await sections()) {
      const isHome = section === "Home";
      const title = words.get(isHome ? "Site.Name" : `Navigation.${section}`);
      await view.setContent(page(language, isHome ? "" : words.get("Site.Name"), title, map), { waitUntil: "load" });
      await view.evaluate(() => document.fonts.ready);
      await write(sharp(await view.screenshot()), `share/${language}-${section.toLowerCase()}.png`);
    }
  }
}

/** The mark, on nothing; where it is smaller than the icon, on paper, for systems that cut icons to their own shape. */
async function drawIcon(path, size, markSize = size) {
  const drawn = sharp(Buffer.from(mark), { density: 72 * markSize / 32 }).resize(markSize);
  const edge = (size - markSize) / 2;
  const icon = drawn.extend({ top: edge, bottom: edge, left: edge, right: edge, background: paper });
  await write(edge === 0 ? drawn : icon.flatten({ background: paper }), path);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
await drawShared(browser);
await browser.close();
await drawIcon("icons/192.png", 192);
await drawIcon("icons/512.png", 512);
await drawIcon("icons/maskable-512.png", 512, 288);
