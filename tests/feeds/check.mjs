// Reads the calendars and cards of a folder back with another program's parser: node check.mjs FOLDER.
import { strict as assert } from "node:assert";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

function checkCalendar(source) {
  const calendar = new ICAL.Component(ICAL.parse(source));
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  for (const name of ["prodid", "name", "description", "refresh-interval", "source", "url"]) {
    assert.ok(calendar.getFirstPropertyValue(name), name);
  }
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  assert.ok(events.length > 0, "no event");
  assert.equal(new Set(events.map((event) => event.uid)).size, events.length, "a UID twice");
  for (const event of events) {
    assert.ok(event.startDate.isDate && event.endDate.isDate, "hours");
    assert.ok(event.startDate.compare(event.endDate) < 0, "ends before it begins");
    assert.ok(event.summary && event.sequence >= 0 && event.component.getFirstPropertyValue("dtstamp"), "incomplete");
  }
}

function checkCard(source) {
  const card = new ICAL.Component(ICAL.parse(source));
  assert.equal(card.name, "vcard");
  assert.equal(card.getFirstPropertyValue("version"), "4.0");
  assert.ok(card.getFirstPropertyValue("fn"));
}

const folder = process.argv[2];
const files = readdirSync(folder).filter((name) => /\.(ics|vcf)$/.test(name));
for (const name of files) {
  const source = readFileSync(join(folder, name), "utf8");
  assert.ok(source.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), `${name}: a line is too long`);
  name.endsWith(".ics") ? checkCalendar(source) : checkCard(source);
}
console.log(`${files.length} calendars and cards`);
assert.ok(files.length > 0);
