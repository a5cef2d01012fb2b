import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader } from "../../src/pipeline.ts";
import type { ReadReport } from "../../src/serve/operations/add/keep-reports.ts";
import { type Case, findEvents, openCase, showEvent, showSource } from "../../src/serve/operations/index.ts";
import { addBatch } from "../case/adding.ts";

/** A raid on a market and what came of it, as five outlets tell it over ten days; with talks and an arrest beside it. */
const REPORTS: readonly (readonly [id: string, publisher: string, published: string, title: string, text: string])[] = [
  [
    "wire",
    "Savanna Wire",
    "2024-03-10",
    "Gunmen raid market in Nigeria's northeast",
    "MAIDUGURI, Nigeria, March 10 (Savanna Wire) - Gunmen attacked a market in the town of Damboa in northeastern Nigeria on Sunday, killing nine people, a police spokesman said.\n\nThe attackers burned a row of grain stores and drove off with two lorries.\n\nA similar attack on the same market in April 2023 killed 21 people.\n\nThe insurgency has killed more than 40,000 people since 2009.",
  ],
  [
    "copy",
    "Daily Lantern",
    "2024-03-11",
    "Nine die as market is attacked",
    "Gunmen attacked a market in the town of Damboa in northeastern Nigeria on Sunday, killing nine people, a police spokesman said.\n\nThe attackers burned a row of grain stores and drove off with two lorries.\n\nA similar attack on the same market in April 2023 killed 21 people.\n\n(Savanna Wire)",
  ],
  [
    "toll",
    "Lake Courier",
    "2024-03-11",
    "Toll of market attack rises",
    "Sixteen people were killed in Sunday's attack on a market in Damboa, the state governor, Umaru Balami, said on Monday.\n\nThe violence in the northeast has killed thousands of people and driven two million from their homes.",
  ],
  [
    "rival",
    "Harmattan Post",
    "2024-03-11",
    "Traders count 24 dead",
    "The traders' union of Damboa said that 24 people were killed in the attack on the market in Damboa on Sunday. Its chairman, Ibrahim Kadala, said that the governor had not counted the drovers.",
  ],
  [
    "claimed",
    "Sunrise Africa",
    "2024-03-12",
    "Boko Haram says it raided market",
    "Boko Haram said on Tuesday that its fighters had attacked the market in Damboa on Sunday and had killed 30 people. The army said that the group was lying about the number.",
  ],
  [
    "police",
    "Lake Courier",
    "2024-03-14",
    "Trader held over raid",
    "Police in Maiduguri arrested the trader Bukar Gana on Wednesday on suspicion of helping the gunmen who attacked the market in Damboa.",
  ],
  [
    "court",
    "Harmattan Post",
    "2024-03-19",
    "Court frees trader",
    "A court in Maiduguri released the trader Bukar Gana on Monday. He was arrested last Wednesday.",
  ],
  [
    "again",
    "Savanna Wire",
    "2024-03-19",
    "Market raided again",
    "Gunmen attacked the market in Damboa again on Monday and killed three people, the police said.",
  ],
  [
    "abuja",
    "Daily Lantern",
    "2024-03-12",
    "Ministers talk about the border",
    "Nigeria's foreign minister, Yusuf Tanko, met his Chadian counterpart, Mahamat Seid, in Abuja on Monday. They will meet again in N'Djamena next Monday, Tanko said.",
  ],
  [
    "ndjamena",
    "Sunrise Africa",
    "2024-03-19",
    "Second round of talks",
    "Nigeria's foreign minister, Yusuf Tanko, met Chad's foreign minister, Mahamat Seid, in N'Djamena on Monday.",
  ],
];

const folder = mkdtempSync(join(tmpdir(), "hearsay-story-"));
let kept: Case;
/** The event of each claim by "report word", word being the claim's predicate. */
const eventAt = new Map<string, string>();
type Shown = Awaited<ReturnType<typeof showEvent.run>>;
const shown = new Map<string, Shown>();
const context = () => ({ case: kept, now: () => new Date("2024-04-01T00:00:00Z"), by: "amina" });

beforeAll(async () => {
  const reader = await createReader();
  const batch: ReadReport[] = [];
  for (const [id, publisher, published, title, text] of REPORTS) {
    const report = { id, publisher, published, title, text };
    batch.push({ report, reading: await reader.read(report) });
  }
  await reader.close();
  kept = await openCase(join(folder, "story.case"), { create: true });
  await addBatch(kept, batch);
  const { events } = await findEvents.run(context(), findEvents.input.parse({ limit: 500 }));
  for (const { id } of events) {
    const event = await showEvent.run(context(), { event: id });
    shown.set(id, event);
    for (const { report, predicate } of event.claims) {
      const word = `${report} ${predicate}`;
      eventAt.set(eventAt.has(word) ? `${word} 2` : word, id);
    }
  }
}, 120_000);

afterAll(async () => {
  await kept.close();
  rmSync(folder, { recursive: true, force: true });
});

function eventOf(place: string): string {
  const found = eventAt.get(place);
  if (!found) throw new Error(`no claim is read at “${place}”; there are ${[...eventAt.keys()].join(", ")}`);
  return found;
}

describe("one event", () => {
  test.each([
    ["a wire story and its copy", "wire killing", "copy killing"],
    ["a toll that grows", "wire killing", "toll killed"],
    ["a rival toll", "wire killing", "rival killed"],
    ["the number of whoever did it", "wire killing", "claimed killed"],
    ["an arrest, and what is said of it at the release", "police arrested", "court arrested"],
  ])("%s", (_, a, b) => expect(eventOf(a)).toBe(eventOf(b)));
});

describe("events of their own", () => {
  test.each([
    ["the attack of the year before", "wire killing", "wire killed"],
    ["the total of the conflict", "wire killing", "wire killed 2"],
    ["what the violence has killed, beside the toll", "toll killed", "toll killed 2"],
    ["a later attack at the same place", "wire killing", "again killed"],
    ["an arrest and the release", "police arrested", "court released"],
    ["talks in two capitals", "abuja met", "ndjamena met"],
    ["a plan and its fulfilment", "abuja meet", "ndjamena met"],
  ])("%s", (_, a, b) => expect(eventOf(a)).not.toBe(eventOf(b)));
});

test("tolls are of the raid alone, and a copy is no origin", () => {
  const { evidence } = shown.get(eventOf("wire killing")) as Shown;
  const killed = evidence.tolls.filter(({ of, who }) => of === "killed" && who === null);
  expect(killed.map(({ range }) => range)).toEqual([{ low: 9, high: 30, open: false }]);
  const nine = evidence.assertions.find(({ toll }) => toll?.low === 9);
  expect([nine?.affirming.least, nine?.affirming.most]).toEqual([1, 1]);
});

test("an outlet is the origin of what it tells in its own voice, not of what it quotes", async () => {
  const { affirms } = await showSource.run(context(), { source: "Harmattan Post" });
  expect(affirms.map(({ id }) => id)).toContain(eventOf("court released"));
  expect(affirms.map(({ id }) => id)).not.toContain(eventOf("rival killed"));
});
