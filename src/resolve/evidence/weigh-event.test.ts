import { expect, test } from "vitest";
import { EventEvidence } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { agency, by, type ClaimGiven, claim, PLACES, unnamed } from "./testing/make-claims.ts";
import { weighEvent } from "./weigh-event.ts";

const police = by("Somali police", { sectors: ["COP"], country: "SOM" });
const nurse = unnamed("a nurse", "medic");
const dead = (low: number | null, high: number | null = low, more = {}) => [{ low, high, ...more }];

/** Who stands where on each assertion: "that it happened: +1 -0". */
function stands(claims: readonly EvidenceClaim[], beside: readonly EvidenceClaim[] = []) {
  return weighEvent(claims, { beside }).assertions.map(({ says, affirming, denying, unsettled }) => {
    const range = ({ least, most }: typeof affirming) => (least === most ? `${most}` : `${least}-${most}`);
    const open = unsettled.map(({ name, how }) => ` ${name} ${how}`).join(",");
    return `${says}: +${range(affirming)} -${range(denying)}${open}`;
  });
}

const POSITIONS: readonly (readonly [string, readonly ClaimGiven[], readonly string[]])[] = [
  ["told", [{}], ["that it happened: +1 -0"]],
  ["a doer", [{ doers: ["M23"] }], ["that it happened: +1 -0", "that M23 did it: +1 -0"]],
  ["a doer without a name asserts nobody", [{ unknownDoers: ["gunmen"] }], ["that it happened: +1 -0"]],
  [
    "whoever denies his own part leaves open whether it happened",
    [
      { doers: ["M23"], chain: [by("army", { stance: "alleges" })] },
      { doers: ["M23"], chain: [by("M23", { stance: "denies" })] },
    ],
    ["that it happened: +1 -0", "that M23 did it: +1 -1"],
  ],
  [
    "denied having done it, no doer in the clause",
    [{ chain: [by("M23", { stance: "denies" })], words: "killing the villagers", predicate: "killing" }],
    ["that M23 did it: +0 -1"],
  ],
  [
    "a spokesman clears his body",
    [
      {
        doers: ["army"],
        chain: [
          by("Ali Hasan", {
            kind: "person",
            stance: "denies",
            body: { actor: "a_army", name: "the army", spokesman: true },
          }),
        ],
      },
    ],
    ["that army did it: +0 -1"],
  ],
  [
    "denied outright",
    [{}, { outlet: "Citizen", chain: [by("army", { stance: "denies" })], words: "that there had been an attack" }],
    ["that it happened: +1 -1"],
  ],
  [
    "somebody else denies that it was him",
    [{ doers: ["M23"], chain: [by("Rwanda", { stance: "denies" })], words: "that M23 had bombed the market" }],
    ["that it happened: +0 -1", "that M23 did it: +0 -1"],
  ],
  ["said not to be so", [{ polarity: "negated", chain: [police] }], ["that it happened: +0 -1"]],
  [
    "who denies that it did not happen affirms it",
    [{ polarity: "negated", chain: [by("army", { stance: "denies" })] }],
    ["that it happened: +1 -0"],
  ],
  [
    "a number denied",
    [
      { counts: dead(20), chain: [nurse] },
      { counts: dead(20), chain: [by("ministry", { stance: "denies" })], words: "that 20 people had been killed" },
    ],
    ["that it happened: +1 -0", "that 20 people were killed: +1 -1"],
  ],
  [
    "nobody hurt denies the number, not the deed",
    [
      { counts: dead(15, null, { who: "civilians" }), chain: [nurse] },
      {
        polarity: "negated",
        chain: [by("ministry")],
        doneTo: ["civilians"],
        words: "No civilians were killed in the strike",
        predicate: "killed",
      },
    ],
    [
      "that it happened: +1 -0",
      "that no civilians were killed: +1 -0",
      "that at least 15 civilians were killed: +1 -1",
    ],
  ],
  [
    "no civilians hurt says nothing of soldiers",
    [
      { counts: dead(15, 15, { who: "soldiers" }), chain: [nurse] },
      {
        polarity: "negated",
        chain: [by("ministry")],
        doneTo: ["civilians"],
        words: "No civilians were killed",
        predicate: "killed",
      },
    ],
    ["that it happened: +1 -0", "that no civilians were killed: +1 -0", "that 15 soldiers were killed: +1 -0"],
  ],
  [
    "cannot confirm",
    [{ counts: dead(20), chain: [by("the UN", { stance: "cannot-confirm" })] }],
    ["that it happened: +0 -0 the UN cannot-confirm", "that 20 people were killed: +0 -0 the UN cannot-confirm"],
  ],
  ["hedged", [{ chain: [by("an envoy", { hedged: true })] }], ["that it happened: +0 -0 an envoy unsure"]],
  ["doubted", [{ chain: [by("the UN", { stance: "doubts" })] }], ["that it happened: +0 -0 the UN doubts"]],
  ["planned", [{ modality: "planned" }], []],
  ["nobody says so", [{ chain: [{ kind: "group", name: "No group", stance: "claims-responsibility" }] }], []],
  ["whoever dies has not done it", [{ type: "DIE", doers: ["A. Nur"] }], ["that it happened: +1 -0"]],
  ["a plan denied denies no deed", [{ modality: "planned", chain: [by("M23", { stance: "denies" })] }], []],
  [
    "where and when, as stated",
    [{ place: PLACES.bakara, happened: ["2024-06-03", "2024-06-03"] }],
    ["that it happened: +1 -0", "that it happened in Bakara market: +1 -0", "that it happened on 3 June 2024: +1 -0"],
  ],
  [
    "a dateline is no statement of where",
    [{ place: PLACES.nairobi, placeHow: "dateline" }],
    ["that it happened: +1 -0"],
  ],
  [
    "a claim of responsibility names its claimant",
    [{ chain: [by("Al-Shabaab", { stance: "claims-responsibility" })] }],
    ["that it happened: +1 -0", "that Al-Shabaab did it: +1 -0"],
  ],
];

test.each(POSITIONS)("positions: %s", (_, given, expected) => {
  expect(stands(given.map(claim))).toEqual(expected);
});

const OPEN: readonly (readonly [string, string, "cannot-confirm" | "declines-to-say", readonly string[]])[] = [
  [
    "it could not confirm the toll",
    "the toll alone",
    "cannot-confirm",
    ["that it happened: +1 -0", "that M23 did it: +1 -0", "that 20 people were killed: +1 -0 the army cannot-confirm"],
  ],
  [
    "the army would not say who was behind the raid",
    "the doer alone",
    "declines-to-say",
    ["that it happened: +1 -0", "that M23 did it: +1 -0 the army declines", "that 20 people were killed: +1 -0"],
  ],
  [
    "the army declined to comment",
    "that it happened",
    "declines-to-say",
    ["that it happened: +1 -0 the army declines", "that M23 did it: +1 -0", "that 20 people were killed: +1 -0"],
  ],
];

test.each(OPEN)("beside the event: “%s” leaves open %s", (words, _, as, expected) => {
  const told = claim({ doers: ["M23"], counts: dead(20), chain: [police] });
  const link = [{ to: told.claim.id, as, span: null }];
  const beside = claim({ kind: "statement", type: "statement", doers: ["the army"], words, links: link });
  expect(stands([told], [beside])).toEqual(expected);
});

test("what a report retracts leaves the counts and stays in sight", () => {
  const told = claim({ chain: [police] });
  const link = [{ to: told.claim.id, as: "retracts" as const, span: null }];
  const beside = claim({
    kind: "statement",
    type: "statement",
    words: "our report of a bombing was wrong",
    links: link,
  });
  const { assertions, leftOut, summary } = weighEvent([told], { beside: [beside] });
  expect(assertions).toEqual([]);
  expect(leftOut.map(({ says }) => says)).toEqual(["It was withdrawn: “our report of a bombing was wrong”"]);
  expect(summary).toBe("Nobody says that it happened.");
});

const mortuary = unnamed("a mortuary worker", "medic");
const CONFLICTS: readonly (readonly [string, readonly ClaimGiven[], readonly string[]])[] = [
  ["none", [{ chain: [police] }, { outlet: "Citizen" }], []],
  [
    "whether it happened",
    [{ chain: [police] }, { chain: [nurse] }, { polarity: "negated", chain: [by("army")] }],
    ["happened: Two origins say that it happened, one denies it."],
  ],
  [
    "counts on one day",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(30), chain: [mortuary] },
    ],
    [
      "count: Counts of killed exclude each other: 12 (Somali police, 3 June 2024) and 30 (“a mortuary worker”, 3 June 2024).",
    ],
  ],
  [
    "a toll that grew",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(30), chain: [mortuary], day: "2024-06-04" },
    ],
    [],
  ],
  [
    "a toll that shrank with another origin",
    [
      { counts: dead(30), chain: [police] },
      { counts: dead(12), chain: [mortuary], day: "2024-06-04" },
    ],
    [
      "count: Counts of killed exclude each other: 12 (“a mortuary worker”, 4 June 2024) and 30 (Somali police, 3 June 2024).",
    ],
  ],
  [
    "a toll that its own origin put right",
    [
      { counts: dead(30), chain: [police] },
      { counts: dead(12), chain: [police], day: "2024-06-04" },
    ],
    [],
  ],
  [
    "at least 12, and 15",
    [
      { counts: dead(12, null), chain: [police] },
      { counts: dead(15), chain: [mortuary] },
    ],
    [],
  ],
  [
    "at least 20, and 15",
    [
      { counts: dead(20, null), chain: [police] },
      { counts: dead(15), chain: [mortuary] },
    ],
    [
      "count: Counts of killed exclude each other: 15 (“a mortuary worker”, 3 June 2024) and at least 20 (Somali police, 3 June 2024).",
    ],
  ],
  [
    "some 400, and 420",
    [
      { counts: dead(400, 400, { approximate: true }), chain: [police] },
      { counts: dead(420), chain: [mortuary] },
    ],
    [],
  ],
  [
    "killed and injured",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(30, 30, { of: "injured" }), chain: [mortuary] },
    ],
    [],
  ],
  [
    "children and all",
    [
      { counts: dead(5, 5, { who: "children" }), chain: [police] },
      { counts: dead(12), chain: [mortuary] },
    ],
    [],
  ],
  [
    "a part and the whole",
    [
      { counts: dead(4, 4, { part_of: 0 }), chain: [police] },
      { counts: dead(12), chain: [mortuary] },
    ],
    [],
  ],
  [
    "a running total",
    [
      { counts: dead(90, 90, { since: "2024-01-01" }), chain: [police] },
      { counts: dead(12), chain: [mortuary] },
    ],
    [],
  ],
  [
    "people and victims",
    [
      { counts: dead(12, 12, { who: "people" }), chain: [police] },
      { counts: dead(12), chain: [mortuary] },
    ],
    [],
  ],
  [
    "a doer and his denial",
    [
      { doers: ["M23"], chain: [by("army")] },
      { doers: ["M23"], chain: [by("M23", { stance: "denies" })] },
    ],
    ["actor: One origin says that M23 did it, one denies it."],
  ],
  [
    "two doers",
    [
      { doers: ["M23"], chain: [by("army")] },
      { doers: ["army"], chain: [by("M23")] },
    ],
    ["actor: Different doers are named: army (one origin) and M23 (one origin)."],
  ],
  [
    "two doers together",
    [
      { doers: ["M23", "ADF"], chain: [by("army")] },
      { doers: ["ADF"], chain: [nurse] },
    ],
    [],
  ],
  [
    "both sides of a meeting",
    [
      { doers: ["Kenya"], mutual: true },
      { outlet: "Citizen", doers: ["Uganda"], mutual: true },
    ],
    [],
  ],
  [
    "other days",
    [{ happened: ["2024-06-01", "2024-06-01"] }, { outlet: "Citizen", happened: ["2024-06-03", "2024-06-03"] }],
    ["date: Different days are told: 1 June 2024 (one origin) and 3 June 2024 (one origin)."],
  ],
  [
    "a night between two days",
    [{ happened: ["2024-06-02", "2024-06-02"] }, { happened: ["2024-06-03", "2024-06-03"] }],
    [],
  ],
  ["a day of that week", [{ happened: ["2024-06-02", "2024-06-02"] }, { happened: ["2024-05-27", "2024-06-02"] }], []],
  [
    "other places",
    [{ place: PLACES.mogadishu }, { outlet: "Citizen", place: PLACES.kismayo }],
    ["place: Different places are told: Kismayo and Mogadishu."],
  ],
  ["a market of the town", [{ place: PLACES.mogadishu }, { place: PLACES.bakara }], []],
  ["a town of the country", [{ place: PLACES.somalia }, { place: PLACES.kismayo }], []],
];

test.each(CONFLICTS)("conflicts: %s", (_, given, expected) => {
  const found = weighEvent(given.map(claim)).conflicts;
  expect(found.map(({ about, says }) => `${about}: ${says}`)).toEqual(expected);
});

test("in words: who says so, who denies it, how the counts run", () => {
  const claims = [
    claim({ chain: [agency("Horn Wire"), police], counts: dead(12, null), doers: ["Al-Shabaab"] }),
    claim({ outlet: "Citizen", chain: [unnamed("a hospital official", "medic")], counts: dead(30) }),
    claim({ outlet: "Gulf Mirror", chain: [by("Djibouti radio", { kind: "person" })], polarity: "negated" }),
  ];
  expect(weighEvent(claims).summary).toBe(
    "Two origins say that it happened, one denies it; named as the doer: Al-Shabaab (one origin); counts of killed run from 12 to 30.",
  );
});

const SUMMARIES: readonly (readonly [readonly ClaimGiven[], string])[] = [
  [[], "Nobody says that it happened."],
  [[{ polarity: "negated" }], "Nobody says that it happened, one denies it."],
  [
    [{ doers: ["Kenya", "Uganda"], mutual: true }],
    "One origin says that it happened; named as taking part: Kenya (one origin) and Uganda (one origin).",
  ],
  [
    [
      { doers: ["M23"], chain: [by("army", { sectors: ["MIL"] })] },
      { doers: ["M23"], chain: [by("M23", { stance: "denies" })] },
      { doers: ["ADF"], chain: [nurse] },
    ],
    "Two origins say that it happened; named as doers: ADF (one origin) and M23 (one origin, one denies it).",
  ],
  [
    [{ counts: dead(12, null), chain: [police] }],
    "One origin says that it happened; one count of killed: at least 12.",
  ],
  [
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(12), chain: [nurse] },
    ],
    "Two origins say that it happened; counts of killed agree on 12.",
  ],
];

test.each(SUMMARIES)("in words: %#", (given, expected) => {
  expect(weighEvent(given.map(claim)).summary).toBe(expected);
});

test("what is shown is of the form that the model fixes", () => {
  const claims = [...POSITIONS, ...CONFLICTS].flatMap(([, given]) => given.map(claim));
  const evidence = weighEvent(claims, { tollRule: "highest", beside: claims });
  expect(EventEvidence.parse(evidence)).toEqual(evidence);
  expect(weighEvent([...claims].reverse(), { tollRule: "highest", beside: claims.reverse() })).toEqual(evidence);
});
