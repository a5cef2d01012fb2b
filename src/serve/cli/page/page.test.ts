import { expect, test } from "vitest";
import type { Hop } from "../../../model/chain.ts";
import type { Claim, Count } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { onOneLine } from "../../../tell/on-one-line.ts";
import { chainLine } from "./chain-line.ts";
import { coloured, plain } from "./colour.ts";
import { type PageOptions, pageOf } from "./page.ts";
import { wrap } from "./wrap.ts";

const span = (text: string) => ({ start: 0, end: text.length, text });
const TEXT = "drones struck it";
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, text: words });

const hop = (parts: Partial<Hop>): Hop => ({
  kind: "unnamed",
  name: null,
  entity: null,
  type: null,
  described: null,
  country: null,
  sectors: [],
  span: null,
  also: [],
  number: null,
  attribution: null,
  cue: null,
  hedged: false,
  said: null,
  stance: "reports",
  through: null,
  basis: "unstated",
  condition: null,
  ...parts,
});

const PUBLISHER = hop({ kind: "publisher", name: "Sudan Tribune", stance: "states" });

test.each<[readonly Partial<Hop>[], string]>([
  [[], "Sudan Tribune"],
  [
    [{ kind: "outlet", name: "Asharq Al-Awsat" }, { described: "a reliable source" }],
    "Sudan Tribune <- Asharq Al-Awsat <- “a reliable source”",
  ],
  [[{ kind: "organization", name: "the army", stance: "denies" }], "Sudan Tribune <- the army [denies]"],
  [[{ name: "UN", also: [hop({ name: "AU" })] }], "Sudan Tribune <- UN and AU"],
  [[{ type: "official" }], "Sudan Tribune <- an unnamed official"],
  [[{ kind: "public" }], "Sudan Tribune <- nobody in particular"],
])("a chain of %j is drawn as %s", (hops, expected) => {
  expect(chainLine([PUBLISHER, ...hops.map(hop)])).toBe(expected);
});

const toll: Count = {
  of: "killed",
  who: "civilians",
  unit: null,
  low: 12,
  high: null,
  approximate: false,
  part_of: null,
  as_of: null,
  since: null,
  span: span("at least 12"),
};

const claim: Claim = {
  id: `c_${"0".repeat(16)}`,
  where: "body",
  told_as: "news",
  kind: "event",
  type: "ASSAULT",
  mode: "drone",
  quad: 4,
  contexts: [],
  codes: { cameo: null, acled: null },
  actors: [{ entity: null, span: at("drones"), collective: false }],
  recipients: [{ entity: "e1", span: at("it"), collective: false }],
  mutual: false,
  others: [],
  predicate: at("struck"),
  content: at(TEXT),
  links: [],
  date: { ref: null, start: "2024-05-03", end: "2024-05-03", precision: "day", how: "stated" },
  place: { ref: "p1", how: "stated", relation: "near", radius_km: null },
  other_places: [],
  counts: [toll],
  chain: [PUBLISHER],
  certainty: { status: "asserted", polarity: "affirmed", modality: "actual", factuality: 3 },
  confidence: 0.8,
  why: [
    { rule: "event/strike/v", says: "“struck” tells of an assault.", span: null },
    { rule: "date/stated", says: "The text dates it: 3 May 2024.", span: null },
    { rule: "count/killed", says: "“at least 12” counts killed: 12 or more.", span: null },
    { rule: "status/asserted", says: "Status asserted: the publisher says it in its own voice.", span: null },
  ],
};

const statement: Claim = {
  ...claim,
  kind: "statement",
  type: "statement",
  mode: null,
  chain: [PUBLISHER, hop({ described: "a trader", attribution: "a1", cue: { lemma: "say", span: span("said") } })],
  certainty: { ...claim.certainty, status: "reported" },
  content: span("that the stalls were full"),
  why: [{ rule: "chain/states", says: "“a trader” said so.", span: null }],
};

const role: Claim = {
  ...claim,
  kind: "relation",
  type: "holds_role",
  mode: null,
  recipients: [],
  actors: [{ entity: "e2", span: span("Amal Idris"), collective: false, title: "the mayor" }],
  why: [{ rule: "relation/title", says: "The text gives the title.", span: null }],
};

const reading = {
  report: {
    id: "r1",
    title: "Market\u001b hit",
    publisher: "Sudan Tribune",
    published: "2024-05-04",
    dateline: null,
    author: null,
  },
  entities: [
    { id: "e1", name: "the El Fasher market", kind: "facility", aliases: [], why: [] },
    { id: "e2", name: "Amal Idris", kind: "person", aliases: [], why: [] },
  ],
  mentions: [
    { id: "m1", entity: "e1", form: "name", span: span("El Fasher market"), phrase: span("the El Fasher market") },
    { id: "m2", entity: "e2", form: "name", span: span("Amal Idris"), phrase: span("Amal Idris") },
  ],
  dates: [],
  places: [{ id: "p1", name: "El Fasher", span: span("El Fasher"), precision: "city", mention: null }],
  predicates: [{ span: at("struck"), lemma: "strike" }],
  claims: [claim, { ...claim, told_as: "background" }, statement, statement, role, role],
  problems: [{ code: "x", message: "A line was odd.", span: null }],
} as unknown as Reading;

const page = (options: Partial<PageOptions> = {}) =>
  pageOf(reading, { paint: plain, width: 80, explain: false, ...options });

test("news comes first, then what was said, background, and who is who, each once", () => {
  const lines = page().split("\n");
  const headings = lines.filter((line) => /^[A-Z ]+$/.test(line) && line !== "");
  expect(headings).toEqual(["NEWS", "ALSO SAID", "BACKGROUND", "WHO IS WHO", "NOT UNDERSTOOD"]);
  expect(lines.slice(0, 2)).toEqual(["Market hit", "Sudan Tribune · 4 May 2024 · r1"]);
  expect(lines.filter((line) => line.includes("Amal Idris: mayor"))).toHaveLength(1);
  expect(lines.filter((line) => line === "Sudan Tribune <- “a trader”")).toHaveLength(1);
});

test("a claim has its status, sentence, chain, words, confidence and type", () => {
  const block = page().split("NEWS\n\n")[1]?.split("\n\n")[0];
  expect(block).toBe(
    [
      "asserted      Drones struck the El Fasher market on 3 May 2024 (at least 12",
      "              civilians killed).",
      "              Sudan Tribune",
      `              “drones struck it”`,
      "              reading confidence 0.80 · ASSAULT drone",
    ].join("\n"),
  );
});

test("a page keeps to its width, narrow ones too, and lets no control character of the report through", () => {
  for (const width of [40, 80, 110]) {
    const shown = page({ width, explain: true });
    expect(shown).not.toContain("\u001b");
    expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
  }
  expect(page({ paint: coloured })).toContain("\u001b[32masserted");
});

test("--explain says why, by kinds of reasons", () => {
  const shown = page({ explain: true, width: 110 });
  expect(shown).toContain("Read as this: “struck” tells of an assault. [event/strike/v]");
  expect(shown).toContain("Said by: “a trader” said so. [chain/states]");
  expect(shown).toContain("When and where: The text dates it: 3 May 2024. [date/stated]");
  expect(shown).toContain("How many: “at least 12” counts killed: 12 or more. [count/killed]");
  expect(shown).toContain("How sure it sounds: Status asserted: the publisher says it in its own voice.");
});

test("words are wrapped at blanks", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(onOneLine(" a\n\u0007b \u202ec ")).toBe("a b c");
});
