import { expect, test } from "vitest";
import type { EventClaim } from "../../../store/queries/event-claims.ts";
import { eventLabel } from "./event-label.ts";

const claim = (sentence: string, more: Partial<EventClaim> = {}, parties = 2): EventClaim => ({
  key: "c_1",
  type: "ASSAULT",
  toldAs: "news",
  polarity: "affirmed",
  status: "reported",
  confidence: 0.9,
  brief: {
    actors: parties > 0 ? ["gunmen"] : [],
    recipients: parties > 1 ? ["villagers"] : [],
    mutual: false,
    others: [],
    chain: [],
    counts: [],
    predicate: "killed",
    names: [],
    sentence,
  },
  ...more,
});

const FULL = claim("Gunmen killed villagers near Maradi.");

test.each<[string, readonly EventClaim[], string | null]>([
  ["both parties before one", [claim("Villagers were killed.", {}, 1), FULL], "Gunmen killed villagers near Maradi"],
  [
    "affirmed before negated",
    [claim("Gunmen did not kill villagers.", { polarity: "negated" }), FULL],
    "Gunmen killed villagers near Maradi",
  ],
  [
    "of its type before another",
    [claim("The governor condemned gunmen.", { type: "ACCUSE" }), FULL],
    "Gunmen killed villagers near Maradi",
  ],
  [
    "news before background",
    [claim("Gunmen had killed villagers.", { toldAs: "background" }), FULL],
    "Gunmen killed villagers near Maradi",
  ],
  [
    "a name before a count and before what could be anywhere",
    [
      claim("The attackers stormed the village on 2 May 2021."),
      claim("Gunmen killed 12 people in Torodi.", {
        brief: { ...FULL.brief, sentence: "Gunmen killed 12 people in Torodi.", counts: ["12"] },
      }),
    ],
    "Gunmen killed 12 people in Torodi",
  ],
  ["the surer one", [claim("Gunmen killed people.", { confidence: 0.5 }), FULL], "Gunmen killed villagers near Maradi"],
  [
    "a sentence before a clause as it stands",
    [claim("“killed villagers”"), claim("Villagers died.", {}, 0)],
    "Villagers died",
  ],
  ["a clause where there is nothing else", [claim("“killing two villagers”")], "“killing two villagers”"],
  [
    "what stands alone before what points away",
    [claim("The group killed villagers there on Sunday."), claim("Villagers were killed near Maradi.", {}, 1)],
    "Villagers were killed near Maradi",
  ],
  [
    "what is told before what is denied",
    [claim("Soldiers killed villagers in Maradi.", { status: "denied" }), FULL],
    "Gunmen killed villagers near Maradi",
  ],
  ["no word of a denial", [claim("Any soldiers killed villagers."), FULL], "Gunmen killed villagers near Maradi"],
  [
    "no number that one origin names",
    [
      claim("Gunmen killed 12 villagers.", {
        brief: { ...FULL.brief, sentence: "Gunmen killed 12 villagers.", counts: ["12"] },
      }),
      FULL,
    ],
    "Gunmen killed villagers near Maradi",
  ],
  [
    "a toll behind the sentence goes",
    [claim("Raid on Maradi (3 May 2025) (31 killed).")],
    "Raid on Maradi (3 May 2025)",
  ],
  [
    "the beginning of what is too long, where there is nothing shorter",
    [
      claim(
        `“the governor of the river province, ${"who has held the office for very long, ".repeat(5)}told of a raid”`,
      ),
    ],
    "“the governor of the river province, who has held the office for very long, who has held the office for very long, who has held the office for very long, who has held the […]”",
  ],
  [
    "what is short before the beginning of what is long",
    [claim(`Gunmen killed ${"many ".repeat(40)}villagers.`), claim("“killing two villagers”", {}, 0)],
    "“killing two villagers”",
  ],
  ["nothing", [], null],
])("%s", (_, claims, label) => {
  expect(eventLabel("ASSAULT", claims)).toBe(label);
  expect(eventLabel("ASSAULT", claims.toReversed())).toBe(label);
});
