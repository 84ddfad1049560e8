// Validates the files of a folder: node check.mjs FOLDER. The package's own command needs a newer Node than the one that builds the styles.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate, formatterFactory } from "html-validate";

const folder = process.argv[2];
const files = readdirSync(folder).filter(name => name.endsWith(".html")).map(name => join(folder, name));
const rules = JSON.parse(readFileSync(new URL(".htmlvalidate.json", import.meta.url)));
const report = await new HtmlValidate(new FileSystemConfigLoader(rules)).validateMultipleFiles(files);
console.log(formatterFactory("stylish")(report.results), `${files.length} pages`);
process.exitCode = report.valid && files.length > 0 ? 0 : 1;
