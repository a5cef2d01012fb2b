import { expect, it } from "vitest";
import { stretchesInCapitals } from "./in-capitals.ts";
import { restoreCase } from "./restore-case.ts";

it.each([
  [
    "a report in capitals",
    "GUNMEN KILLED THREE TEACHERS NEAR THE TOWN OF GAO ON MONDAY, ACCORDING TO A UN OFFICIAL.",
    "Gunmen killed three teachers near the town of Gao on Monday, according to a UN official.",
  ],
  [
    "a possessive and an abbreviated rank",
    "COLOMBIA'S PRESIDENT SAID GEN. ORTIZ WAS NOT WOUNDED IN THE ATTACK.",
    "Colombia's president said Gen. Ortiz was not wounded in the attack.",
  ],
  [
    "a name that no list knows, told by its other places",
    "POLICE WERE LOOKING FOR MR. TAZERBI. THE LAWYER OF TAZERBI SAID NOTHING WAS FOUND.",
    "Police were looking for Mr. Tazerbi. The lawyer of Tazerbi said nothing was found.",
  ],
  [
    "a listed name of common words",
    "POLICE SAID THAT FIGHTERS OF THE SHINING PATH LEFT. A PATH LED AWAY.",
    "Police said that fighters of the Shining Path left. A path led away.",
  ],
])("undoes the capitals of %s", (_, written, restored) => {
  expect(restoreCase(written)).toBe(restored);
});

it.each([
  ["an ordinary text", "The UN and the EU met in Geneva. Nobody from NATO came."],
  ["a label over an ordinary text", "BREAKING NEWS\n\nThe minister resigned on Monday."],
  ["a row of acronyms", "UN, EU, AU, NATO"],
])("leaves %s alone", (_, text) => {
  expect(restoreCase(text)).toBe(text);
});

it("undoes a headline in capitals over an ordinary text, and only that", () => {
  const [head, body] = ["REBELS FREE NINE SOLDIERS AFTER TALKS", "The army of Chad said so. UN staff were there."];
  const text = `${head}\n${body}`;
  const headline = { start: 0, end: head.length };
  expect(restoreCase(text, [headline])).toBe(`Rebels free nine soldiers after talks\n${body}`);
});

it("keeps every offset, whatever the letters", () => {
  const text = "İSTANBUL POLİSİ SAID: THE STRAẞE WAS CLOSED BY ŽIŽEK AND ǅAMIĆ — 𝐁𝐎𝐋𝐃 LETTERS TOO.";
  expect(restoreCase(text)).toHaveLength(text.length);
});

it("takes paragraphs, not words, and each only once", () => {
  const text =
    "AN ATTACK KILLED FOUR FARMERS.\n\nThe rest is in small letters.\n\nTHE POLICE DENIED THAT THEY HAD FIRED.";
  const found = stretchesInCapitals(text, [{ start: 0, end: 30 }]).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(["AN ATTACK KILLED FOUR FARMERS.", "THE POLICE DENIED THAT THEY HAD FIRED."]);
});
