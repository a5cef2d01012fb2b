import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { at, hop, MAYOR, PUBLISHER, party, read, reading, report, wanted } from "./fixture.ts";
import { listing } from "./listing.ts";
import { matchReport } from "./pair.ts";
import { score } from "./score.ts";
import type { PlacedClaim } from "./set-claim.ts";

function figure(measure: string, claims: Claim[], claimsOfSet: PlacedClaim[] = [wanted()]): number | undefined {
  const figures = score("small", [matchReport(report(...claimsOfSet), reading(...claims))]);
  return figures.find((own) => own.measure === measure)?.value;
}

const asserted = { ...read().certainty, status: "asserted" } as const;
const closing = read({
  type: "COERCE",
  actors: [party("Ostrow")],
  recipients: [],
  predicate: at("closed"),
  content: at("Ostrow closed its bridge"),
});

describe("score", () => {
  it("gives everything to the right reading", () => {
    const measures = "found, essential|precision|parties|chain|origin|status|mode|date|place";
    for (const measure of measures.split("|")) {
      expect([measure, figure(measure, [read()])]).toEqual([measure, 100]);
    }
  });

  it.each<[string, Claim["chain"], number, number]>([
    ["right", [PUBLISHER, MAYOR], 100, 100],
    ["a hop too few", [PUBLISHER], 0, 0],
    ["a hop too many", [PUBLISHER, hop("outlet", "River Radio"), MAYOR], 0, 100],
    ["another origin", [PUBLISHER, hop("person", "Otto Lind")], 0, 0],
    ["hops exchanged", [MAYOR, PUBLISHER], 0, 0],
  ])("chain: %s", (_, chain, right, origin) => {
    expect(figure("chain", [read({ chain })])).toBe(right);
    expect(figure("chain, 2 hops", [read({ chain })])).toBe(right);
    expect(figure("origin", [read({ chain })])).toBe(origin);
    expect(figure("found, all", [read({ chain })])).toBe(100);
  });

  it("forgives the agency of an agency's story, and no other hop", () => {
    const set = [wanted({ chain: [["Wirenet"], ["Brandt"]] })];
    const behind = (kind: "agency" | "outlet") => [read({ chain: [PUBLISHER, hop(kind, "Wirenet"), MAYOR] })];
    expect(figure("chain", behind("agency"), set)).toBe(100);
    expect(figure("chain", behind("outlet"), set)).toBe(0);
  });

  it("asks for the place that the set names", () => {
    expect(figure("place", [read({ place: null })])).toBe(0);
    expect(figure("place", [read()], [wanted({ place: "Upper Karsk" })])).toBe(0);
  });

  it("counts what leaks into the publisher's own voice", () => {
    const measure = "own-voice leakage (less is better)";
    expect(figure(measure, [read({ chain: [PUBLISHER], certainty: asserted })])).toBe(100);
    expect(figure(measure, [read()])).toBe(0);
  });

  it("tells the accepted status from the strict one, and somebody named from somebody unnamed", () => {
    const alleged = read({ certainty: { ...asserted, status: "alleged" } });
    expect(figure("status", [alleged])).toBe(100);
    expect(figure("status, strict", [alleged])).toBe(0);
    expect(figure("unnamed", [read({ chain: [PUBLISHER, hop("unnamed", null, "an aide")] })])).toBe(0);
  });

  it("takes a second telling for a duplicate, the same words twice for a fault, roles for neutral", () => {
    expect(figure("precision", [read(), read({ predicate: at("said") })])).toBe(100);
    expect(figure("precision", [read(), read()])).toBe(50);
    expect(figure("precision", [read(), { ...closing, type: "holds_role" }])).toBe(100);
    expect(figure("precision", [read(), closing])).toBe(50);
  });

  it("prefers the reading with the right chain", () => {
    expect(figure("chain", [read({ chain: [PUBLISHER] }), read({ predicate: at("said") })])).toBe(100);
  });
});

describe("listing", () => {
  it("names what was missed, what is wrong and what has no ground", () => {
    const later = wanted({ id: "later", type: "AID", alt: [] });
    const lines = listing(
      matchReport(report(wanted(), later), reading(read({ chain: [PUBLISHER], certainty: asserted }), closing)),
    ).join("\n");
    expect(lines).toContain("1 of 2 found");
    expect(lines).toMatch(/missed\* later AID/);
    expect(lines).toMatch(/LEAK: read Delta Post \(publisher\); set Delta Post/);
    expect(lines).toMatch(/no ground COERCE/);
  });
});
