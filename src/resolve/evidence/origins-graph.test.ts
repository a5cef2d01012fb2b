import { expect, test } from "vitest";
import { agency, by, type ClaimGiven, claim, unnamed } from "./testing/make-claims.ts";
import { weighEvent } from "./weigh-event.ts";

const police = by("police");
const official = unnamed("an official", "official");

/** Nodes, and links as "Daily Post quotes police". */
function drawn(given: readonly ClaimGiven[]) {
  const { nodes, links } = weighEvent(given.map(claim)).graph;
  const name = (key: string) => nodes.find((node) => node.key === key)?.name ?? `no ${key}`;
  return links
    .map(({ from, to, as, claims }) => `${name(from)} ${as} ${name(to)}${claims > 1 ? ` (${claims})` : ""}`)
    .sort();
}

const TABLE: readonly (readonly [string, readonly ClaimGiven[], readonly string[]])[] = [
  ["own voice", [{}], []],
  [
    "who quotes whom",
    [{ chain: [agency("Horn Wire"), police] }, { outlet: "Citizen", chain: [police] }],
    ["Citizen quotes police", "Daily Post quotes Horn Wire", "Horn Wire quotes police"],
  ],
  ["twice", [{ chain: [police] }, { chain: [police], day: "2024-06-04" }], ["Daily Post quotes police (2)"]],
  [
    "a copy leads to its original alone",
    [
      { outlet: "Horn Wire", report: "w1", chain: [police] },
      {
        outlet: "Mirror",
        chain: [agency("Horn Wire"), police],
        copyOf: { report: "w1", publisher: "Horn Wire", published: "2024-06-03", kind: "copy" },
      },
    ],
    ["Horn Wire quotes police (2)", "Mirror copies Horn Wire"],
  ],
  [
    "an unnamed source is one node, where it spoke and where it is cited from",
    [
      { outlet: "Horn Wire", chain: [official] },
      { outlet: "Citizen", chain: [agency("Horn Wire"), unnamed("officials", "official")] },
    ],
    ["Citizen quotes Horn Wire", "Horn Wire quotes “an official” (2)"],
  ],
  [
    "evidence",
    [{ chain: [{ kind: "evidence", described: "a video", actor: "a_video" }] }],
    ["Daily Post shows “a video”"],
  ],
  ["a denial is quoted too", [{ chain: [by("M23", { stance: "denies" })] }], ["Daily Post quotes M23"]],
  ["what does not count is left out", [{ chain: [police], modality: "planned" }], []],
];

test.each(TABLE)("graph: %s", (_, given, expected) => {
  expect(drawn(given)).toEqual(expected);
});
