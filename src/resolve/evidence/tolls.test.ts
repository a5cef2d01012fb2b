import { expect, test } from "vitest";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { agency, by, type ClaimGiven, claim, unnamed } from "./testing/make-claims.ts";
import { TOLL_RULES, type TollRuleName } from "./toll-rules.ts";
import { weighEvent } from "./weigh-event.ts";

const police = by("police");
const dead = (low: number | null, high: number | null = low, more = {}) => [{ low, high, ...more }];

/** A toll as text: what is counted, a line per origin, the range. */
function drawn(claims: readonly EvidenceClaim[]) {
  return weighEvent(claims).tolls.map(({ of, who, since, part, lines, range }) => {
    const points = lines.map(
      ({ name, points: told }) =>
        `${name} ${told.map(({ day, low, high }) => `${day?.slice(8)}:${low ?? ""}-${high ?? ""}`).join(" ")}`,
    );
    const what = [of, who, since, part ? "part" : null].filter((word) => word !== null).join(" ");
    return `${what} | ${points.join(" | ")} | ${range.low}..${range.high}${range.open ? "+" : ""}`;
  });
}

const TABLE: readonly (readonly [string, readonly ClaimGiven[], readonly string[]])[] = [
  ["no counts", [{}], []],
  [
    "one origin over days, its latest is its range",
    [
      { counts: dead(31), chain: [police], day: "2024-06-05" },
      { counts: dead(12, null), chain: [police] },
    ],
    ["killed | police 03:12- 05:31-31 | 31..31"],
  ],
  [
    "the range spans each origin's latest",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(20), chain: [police], day: "2024-06-04" },
      { counts: dead(30), chain: [by("hospital")] },
    ],
    ["killed | hospital 03:30-30 | police 03:12-12 04:20-20 | 20..30"],
  ],
  [
    "the day on which it was said, not that of publication",
    [{ counts: dead(12), chain: [by("police", { said: { start: "2024-06-01", end: "2024-06-01" } })] }],
    ["killed | police 01:12-12 | 12..12"],
  ],
  [
    "outlets that quote one origin give one line",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(12), chain: [agency("Horn Wire"), police], outlet: "Citizen" },
    ],
    ["killed | police 03:12-12 | 12..12"],
  ],
  [
    "an old number repeated later is no newer word",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(20), chain: [police], day: "2024-06-04" },
      { counts: dead(12), chain: [police], day: "2024-06-05", outlet: "Citizen" },
    ],
    ["killed | police 03:12-12 04:20-20 | 20..20"],
  ],
  [
    "an old number said anew, with its day",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(20), chain: [police], day: "2024-06-04" },
      {
        counts: dead(12),
        chain: [by("police", { said: { start: "2024-06-05", end: "2024-06-05" } })],
        day: "2024-06-05",
      },
    ],
    ["killed | police 03:12-12 04:20-20 05:12-12 | 12..12"],
  ],
  [
    "two numbers of one origin on one day",
    [
      { counts: dead(12), chain: [police] },
      { counts: dead(14), chain: [police], outlet: "Citizen" },
    ],
    ["killed | police 03:14-14 03:12-12 | 12..14"],
  ],
  [
    "the greatest is open",
    [
      { counts: dead(40, null), chain: [police] },
      { counts: dead(30), chain: [by("hospital")] },
    ],
    ["killed | hospital 03:30-30 | police 03:40- | 30..40+"],
  ],
  [
    "sorts of people, periods, totals and parts are apart",
    [
      {
        counts: [
          { low: 12, high: 12 },
          { low: 5, high: 5, who: "children", part_of: 0 },
        ],
        chain: [police],
      },
      { counts: dead(90, 90, { since: "2024-01-01" }), chain: [police] },
      { counts: dead(20, 20, { of: "injured" }), chain: [police] },
      { counts: dead(4, 4, { who: "soldiers" }), chain: [police] },
    ],
    [
      "injured | police 03:20-20 | 20..20",
      "killed 2024-01-01 | police 03:90-90 | 90..90",
      "killed | police 03:12-12 | 12..12",
      "killed children part | police 03:5-5 | 5..5",
      "killed soldiers | police 03:4-4 | 4..4",
    ],
  ],
  [
    "a number denied, doubted or planned is on no line",
    [
      { counts: dead(12), chain: [by("M23", { stance: "denies" })], words: "that 12 had been killed" },
      { counts: dead(13), modality: "possible" },
      { counts: dead(14), modality: "planned" },
      { counts: dead(15), withdrawn: "taken back" },
    ],
    [],
  ],
  ["a count without a number", [{ counts: dead(null, null) }], []],
];

test.each(TABLE)("tolls: %s", (_, given, expected) => {
  expect(drawn(given.map(claim))).toEqual(expected);
});

const COUNTS = [
  { counts: dead(12, null), chain: [police] },
  { counts: dead(30), chain: [by("hospital")] },
  { counts: dead(20), chain: [unnamed("a resident", "resident")], day: "2024-06-04" },
];
const PICKED: readonly (readonly [TollRuleName | null, { low: number | null; high: number | null } | null])[] = [
  [null, null],
  ["lowest", { low: 12, high: null }],
  ["highest", { low: 30, high: 30 }],
  ["median", { low: 20, high: 20 }],
  ["newest", { low: 20, high: 20 }],
];

test.each(PICKED)("a figure by the rule %s, printed with it", (rule, expected) => {
  const [toll] = weighEvent(COUNTS.map(claim), { tollRule: rule }).tolls;
  expect(toll?.picked).toEqual(rule && { rule, says: TOLL_RULES[rule].says, ...expected });
});
