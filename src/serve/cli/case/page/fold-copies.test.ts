import { expect, test } from "vitest";
import type { ClaimLine } from "../../../operations/shapes/claim-line.ts";
import { foldCopies } from "./fold-copies.ts";

const told = (report: string, content: string, more: Partial<ClaimLine> = {}) =>
  ({
    report,
    claim: `c_${report}`,
    content,
    predicate: "burned",
    status: "reported",
    judged: null,
    copy_of: null,
    chain: [{ words: report }, { words: "police", stance: "states" }],
    ...more,
  }) as unknown as ClaimLine;

const WIRE = told("wire", "Rioters burned two buses");
const ONE_COPY = ["wire", ["paper"]];

test.each([
  [
    "a copy goes behind its original",
    [WIRE, told("paper", "rioters burned two buses.", { copy_of: "wire" })],
    [ONE_COPY],
  ],
  ["wherever it stands", [told("paper", "Rioters burned two buses", { copy_of: "wire" }), WIRE], [ONE_COPY]],
  [
    "the clause is read longer in one of the two",
    [
      told("wire", "Rioters burned two buses, police in Lome said"),
      told("paper", "Rioters burned two buses", { copy_of: "wire" }),
    ],
    [ONE_COPY],
  ],
  [
    "other words stay",
    [WIRE, told("paper", "Rioters burned three buses", { copy_of: "wire" })],
    [
      ["wire", []],
      ["paper", []],
    ],
  ],
  [
    "another outlet's own words stay",
    [WIRE, told("paper", "Rioters burned two buses")],
    [
      ["wire", []],
      ["paper", []],
    ],
  ],
  [
    "a copy without its original stays",
    [told("paper", "Rioters burned two buses", { copy_of: "wire" })],
    [["paper", []]],
  ],
  [
    "another source stays",
    [WIRE, told("paper", "Rioters burned two buses", { copy_of: "wire", chain: told("x", "").chain.slice(0, 1) })],
    [
      ["wire", []],
      ["paper", []],
    ],
  ],
  [
    "one that was judged stays",
    [WIRE, told("paper", "Rioters burned two buses", { copy_of: "wire", judged: "rejected" })],
    [
      ["wire", []],
      ["paper", []],
    ],
  ],
] as const)("%s", (_, claims, folded) => {
  const shown = foldCopies(claims).map(({ report, copies }) => [report, copies.map((copy) => copy.report)]);
  expect(shown).toEqual(folded);
});
