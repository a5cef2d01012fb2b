import { expect, test } from "vitest";
import { TracedStatement } from "../../model/evidence.ts";
import { agency, by, type ClaimGiven, claim, unnamed } from "./testing/make-claims.ts";
import { trace, traceClaim } from "./trace.ts";

const police = by("police");
const dead = (low: number | null, high: number | null = low) => [{ low, high }];
const cites = (more: ClaimGiven = {}, behind: ClaimGiven["chain"] = []): ClaimGiven => ({
  outlet: "Citizen",
  day: "2024-06-04",
  ...more,
  chain: [agency("Horn Wire"), ...behind],
});
const wire = (more: ClaimGiven = {}): ClaimGiven => ({ outlet: "Horn Wire", ...more });

const TABLE: readonly (readonly [string, readonly ClaimGiven[], string])[] = [
  ["says so", [wire(), cites()], "Horn Wire's report of 3 June 2024 says so."],
  [
    "says so of the same source",
    [wire({ chain: [police] }), cites({}, [police])],
    "Horn Wire's report of 3 June 2024 says so.",
  ],
  ["not held", [cites()], "Cited report not held."],
  ["published later", [wire({ day: "2024-06-05" }), cites()], "Cited report not held."],
  ["published long before", [wire({ day: "2024-05-20" }), cites()], "Cited report not held."],
  ["day unknown", [wire({ day: null }), cites()], "Horn Wire's report says so."],
  [
    "a source that the citing report leaves out",
    [wire({ chain: [police] }), cites()],
    "Horn Wire's report of 3 June 2024 says otherwise: weaker, reported by police and not asserted.",
  ],
  [
    "a hedge that is lost",
    [
      wire({ chain: [unnamed("an envoy", "diplomat", { hedged: true })] }),
      cites({}, [unnamed("an envoy", "diplomat")]),
    ],
    "Horn Wire's report of 3 June 2024 says otherwise: weaker, uncertain by “an envoy” and not reported.",
  ],
  [
    "another number",
    [wire({ counts: dead(12, null) }), cites({ counts: dead(30) })],
    "Horn Wire's report of 3 June 2024 says otherwise: another number of killed, at least 12 and not 30.",
  ],
  [
    "another party",
    [wire({ doers: ["M23"] }), cites({ doers: ["army"] })],
    "Horn Wire's report of 3 June 2024 says otherwise: another party, M23 and not army.",
  ],
  [
    "no party",
    [wire(), cites({ doers: ["army"] })],
    "Horn Wire's report of 3 June 2024 says otherwise: it names no doer.",
  ],
  [
    "not so",
    [wire({ polarity: "negated" }), cites()],
    "Horn Wire's report of 3 June 2024 says otherwise: that it is not so.",
  ],
  [
    "the nearest of its claims",
    [wire({ counts: dead(12) }), wire({ counts: dead(30), words: "30 were killed" }), cites({ counts: dead(30) })],
    "Horn Wire's report of 3 June 2024 says so.",
  ],
  [
    "everything at once",
    [wire({ doers: ["M23"], counts: dead(12), chain: [police] }), cites({ doers: ["army"], counts: dead(30) })],
    "Horn Wire's report of 3 June 2024 says otherwise: weaker, reported by police and not asserted, another number of killed, 12 and not 30 and another party, M23 and not army.",
  ],
];

test.each(TABLE)("cited report: %s", (_, given, expected) => {
  const traced = trace(given.map(claim));
  const says = traced
    .filter(({ quote }) => quote.publisher === "Citizen")
    .flatMap(({ hops }) => hops.map((h) => h.cited?.says));
  expect(says.filter((words) => words !== undefined)).toEqual([expected]);
  expect(TracedStatement.array().parse(traced)).toEqual(traced);
});

test("a report that is held and silent", () => {
  const reports = [{ id: "w9", publisher: "Horn Wire", published: "2024-06-03", title: null }];
  expect(trace([claim(cites())], { reports })[0]?.hops[1]?.cited).toEqual({
    found: "silent",
    report: "w9",
    claim: null,
    says: "Horn Wire's report of 3 June 2024 is held, and nothing of this was read in it.",
  });
});

test("people and an outlet's own agency credit cite no report", () => {
  const traced = trace([claim({ outlet: "Horn Wire", chain: [agency("Horn Wire"), police] })]);
  expect(traced[0]?.hops.map(({ cited }) => cited)).toEqual([null, null, null]);
});

test("in the order said, then published; earliest in this case", () => {
  const copyOf = {
    report: "Horn Wire/2024-06-03",
    publisher: "Horn Wire",
    published: "2024-06-03",
    kind: "copy" as const,
  };
  const claims = [
    claim({
      outlet: "Citizen",
      day: "2024-06-05",
      chain: [by("police", { said: { start: "2024-06-02", end: "2024-06-02" } })],
    }),
    claim({ outlet: "Horn Wire", chain: [police] }),
    claim({ outlet: "Mirror", day: "2024-06-04", copyOf, chain: [police] }),
    claim({ outlet: "Daily Post", day: null, chain: [police] }),
  ];
  const expected = [
    "police: said on 2 June 2024, published by Citizen on 5 June 2024, read on 1 July 2024. Earliest in this case.",
    "police: published by Horn Wire on 3 June 2024, read on 1 July 2024.",
    "police: published by Mirror on 4 June 2024, read on 1 July 2024. A copy of Horn Wire.",
    "police: published by Daily Post, day unknown, read on 1 July 2024.",
  ];
  expect(trace(claims).map(({ says }) => says)).toEqual(expected);
  expect(trace([...claims].reverse()).map(({ says }) => says)).toEqual(expected);
});

test("what was corrected, withdrawn or only planned says so", () => {
  const corrected = claim({ day: null });
  const claims = [
    { ...corrected, report: { ...corrected.report, read: null, corrected: "The town was Kismayo." } },
    claim({ outlet: "Citizen", withdrawn: "retracted on 5 June." }),
    claim({ outlet: "Mirror", day: "2024-06-04", modality: "planned" }),
  ];
  expect(trace(claims).map(({ says, stand }) => [stand, says])).toEqual([
    [
      "left-out",
      "Citizen: published by Citizen on 3 June 2024, read on 1 July 2024. It was withdrawn: retracted on 5 June. Earliest in this case.",
    ],
    [
      "left-out",
      "Mirror: published by Mirror on 4 June 2024, read on 1 July 2024. It is planned, promised, threatened or demanded, not told as done.",
    ],
    ["affirms", "Daily Post: published by Daily Post, day unknown. Corrected: The town was Kismayo."],
  ]);
});

test("two of one day are both the earliest", () => {
  const traced = trace([
    claim({ chain: [police] }),
    claim({ outlet: "Citizen" }),
    claim({ outlet: "Mirror", day: "2024-06-04" }),
  ]);
  expect(traced.map(({ earliest }) => earliest)).toEqual([true, true, false]);
});

test("the trace of a claim: its origin's statements and what they cite", () => {
  const cited = claim(wire({ chain: [police] }));
  const citing = claim(cites({}, [police]));
  const claims = [cited, citing, claim({ outlet: "Mirror", chain: [by("hospital")] })];
  const ref = { report: citing.report.id, claim: citing.claim.id };
  expect(traceClaim(ref, claims).map(({ quote }) => quote.publisher)).toEqual(["Horn Wire", "Citizen"]);
});
