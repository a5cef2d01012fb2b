import { expect, test } from "vitest";
import type { Hop } from "../../../model/chain.ts";
import type { Claim, Count } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { chainLine } from "./chain-line.ts";
import { claimLine } from "./claim-line.ts";
import { coloured, plain } from "./colour.ts";
import { pageOf } from "./page.ts";
import { onOneLine, wrap } from "./wrap.ts";

const span = (text: string) => ({ start: 0, end: text.length, text });

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
  actors: [{ entity: null, span: span("drones"), collective: false }],
  recipients: [{ entity: "e1", span: span("it"), collective: false }],
  mutual: false,
  others: [],
  predicate: span("struck"),
  content: span("drones struck it\u001b[31m on Friday"),
  links: [],
  date: { ref: null, start: "2024-05-03", end: "2024-05-03", precision: "day", how: "stated" },
  place: { ref: "p1", how: "stated", relation: "near", radius_km: null },
  other_places: [],
  counts: [toll],
  chain: [PUBLISHER],
  certainty: { status: "asserted", polarity: "affirmed", modality: "actual", factuality: 3 },
  confidence: 0.8,
  why: [{ rule: "claim/verb", says: "“struck” tells of an assault.", span: null }],
};

const reading = {
  report: { id: "r1", title: "Market hit", publisher: "Sudan Tribune", published: "2024-05-04", dateline: null },
  entities: [{ id: "e1", name: "the El Fasher market" }],
  places: [{ id: "p1", name: "El Fasher" }],
  claims: [claim],
  problems: [],
} as unknown as Reading;

test("a claim is one sentence", () => {
  expect(claimLine(claim, reading)).toBe(
    "drones – ASSAULT/drone – the El Fasher market, near El Fasher, 2024-05-03, at least 12 killed (civilians)",
  );
});

test("a claim without doer invents none", () => {
  expect(claimLine({ ...claim, actors: [], counts: [], date: null, place: null, mode: null }, reading)).toBe(
    "(no doer named) – ASSAULT – the El Fasher market",
  );
});

test("a page keeps to its width and lets no control character of the report through", () => {
  const page = pageOf(reading, { paint: plain, width: 40, explain: true });
  expect(page).toContain("asserted · reading confidence 0.80");
  expect(page).toContain("because: “struck” tells of an");
  expect(page).not.toContain("\u001b");
  expect(Math.max(...page.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
  expect(pageOf(reading, { paint: coloured, width: 40, explain: false })).toContain("\u001b[32masserted");
});

test("words are wrapped at blanks", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
  expect(onOneLine(" a\n\u0007b \u202ec ")).toBe("a b c");
});
