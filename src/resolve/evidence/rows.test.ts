import { expect, test } from "vitest";
import { rowsOfSource } from "./source-rows.ts";
import { agency, by, claim, unnamed } from "./testing/make-claims.ts";

const police = by("police");
const EVENTS = [
  { event: "alone", claims: [{ chain: [police] }, { outlet: "Citizen", chain: [police] }] },
  { event: "with another", claims: [{ chain: [police] }, { chain: [by("hospital")] }] },
  { event: "maybe alone", claims: [{ chain: [police] }, { chain: [unnamed("an official", "official")] }] },
  { event: "contradicted", claims: [{ chain: [police] }, { chain: [by("army")], polarity: "negated" as const }] },
  {
    event: "its number excluded",
    claims: [
      { chain: [police], counts: [{ low: 12, high: 12 }] },
      { chain: [by("hospital")], counts: [{ low: 30, high: 30 }] },
    ],
  },
  { event: "denied by it", claims: [{ chain: [by("police", { stance: "denies" as const })] }] },
  { event: "others' business", claims: [{ chain: [by("army")] }] },
].map(({ event, claims }) => ({ event, claims: claims.map(claim) }));

test("source: cited for what, how often alone, how often contradicted", () => {
  const rows = rowsOfSource("actor:a_police", EVENTS);
  expect(rows.citedFor.length).toBe(7);
  expect(rows).toMatchObject({
    affirms: ["alone", "contradicted", "its number excluded", "maybe alone", "with another"],
    alone: ["alone", "contradicted"],
    maybeAlone: ["maybe alone"],
    contradicted: ["contradicted", "its number excluded"],
  });
});

test("source: an agency is cited where others quote it, and not by its own reports or by copies", () => {
  const original = { report: "w1", publisher: "Horn Wire", published: "2024-06-03", kind: "copy" as const };
  const claims = [
    claim({ outlet: "Horn Wire", report: "w1" }),
    claim({ outlet: "Citizen", chain: [agency("Horn Wire")] }),
    claim({ outlet: "Mirror", chain: [agency("Horn Wire")], copyOf: original }),
  ];
  const rows = rowsOfSource("medium:horn wire", [{ event: "e", claims }]);
  expect(rows.citedFor.map(({ quote }) => quote.publisher)).toEqual(["Citizen"]);
  expect(rows.alone).toEqual(["e"]);
});
