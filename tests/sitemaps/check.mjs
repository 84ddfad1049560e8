// Holds the sitemaps of a folder to the published schema with xmllint: node check.mjs FOLDER.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const files = readdirSync(process.argv[2]).filter(name => name.endsWith(".xml")).map(name => join(process.argv[2], name));
const lint = spawnSync("xmllint", ["--nonet", "--noout", "--schema", "sitemaps.xsd", ...files], { stdio: "inherit" });
process.exitCode = lint.status === 0 && files.length > 1 ? 0 : 1;
