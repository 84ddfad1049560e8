// What the pictures say: read from where the site says it, so that no word is typed twice.
import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";

const resources = new URL("../Resources/", import.meta.url);
const members = new URL("../../../content/member/", import.meta.url);

export const languages = ["fr", "en", "es", "ru"];

/** The sections of the site in the order of Links/Section.cs, e.g. "Members"; not the search, whose pages other sites do not show. */
export async function sections() {
  const source = await readFile(new URL("../Links/Section.cs", import.meta.url), "utf8");
  return [...source.matchAll(/^ {4}(\w+),$/gm)].map((match) => match[1]).filter((section) => section !== "Search");
}

/** The interface's texts in a language, by key. */
export async function texts(language) {
  const file = language === "en" ? "Interface.resx" : `Interface.${language}.resx`;
  const source = await readFile(new URL(file, resources), "utf8");
  return new Map([...source.matchAll(/<data name="([^"]+)"[^>]*>\s*<value>([^<]*)<\/value>/g)].map((match) => [match[1], match[2]]));
}

/** The tiles of the map: where each member stands and what its tile says. */
export async function tiles(language) {
  const names = await readdir(members);
  return Promise.all(names.map(async (name) => {
    const facts = parse(await readFile(new URL(`${name}/facts.yml`, members), "utf8"));
    const [, front] = (await readFile(new URL(`${name}/${language}.md`, members), "utf8")).split("---\n");
    return {
      column: facts.mapColumn,
      row: facts.mapRow,
      label: facts.code ?? parse(front).shortTitle,
      isOrganisation: facts.category === "organisation",
    };
  }));
}
