import { describe, expect, test } from "vitest";
import type { RankedClaim } from "../../../operations/index.ts";
import { plain } from "../../page/colour.ts";
import { reportClaims } from "./report-claims.ts";

const told = (id: string, more: Partial<RankedClaim> = {}) =>
  ({
    claim: id,
    ...{ kind: "event", type: "MOVE", mode: null, told_as: "news", where: "body", status: "asserted" },
    ...{ sentence: `${id} left.`, content: `${id} left.`, confidence: 0.9, event: null, judged: null, in_brief: null },
    chain: [
      { words: "Delta Post", named: true, quoted: false, kind: "publisher", also: [], through: null, stance: "states" },
    ],
    ...more,
  }) as unknown as RankedClaim;

const BRIEF = [told("Convoy", { in_brief: 2 }), told("Envoy", { in_brief: 1, where: "headline" })];
const FEW = [
  told("Ferry"),
  told("Camp", { told_as: "background" }),
  told("Mayor", { kind: "relation" }),
  told("Rain", { kind: "statement", judged: "accepted" }),
];
const REST = [...FEW, ...Array.from({ length: 8 }, (_, at) => told(`Lorry ${at}`))];
const drawn = (claims: readonly RankedClaim[], all = false) =>
  reportClaims(claims, { paint: plain, width: 80, explain: false, all }).join("\n");
const headings = (page: string) => page.match(/^[A-Z]{2,}[A-Z ]*$/gm);

describe("a report's claims", () => {
  test("those in brief in the order of the text, and how many more of what", () => {
    const page = drawn([...REST, ...BRIEF]);
    expect(headings(page)).toEqual(["IN BRIEF"]);
    expect(page.indexOf("Convoy left")).toBeLessThan(page.indexOf("Envoy left"));
    expect(page.replace(/\s+/g, " ")).toContain(
      "12 more: 9 further news, 1 background, 1 roles and relations, 1 other statements (--all shows them).",
    );
  });

  test("all of them where all are asked for", () => {
    const page = drawn([...REST, ...BRIEF], true);
    expect(headings(page)).toEqual([
      "IN BRIEF",
      "FURTHER NEWS",
      "BACKGROUND",
      "ROLES AND RELATIONS",
      "OTHER STATEMENTS",
    ]);
    expect(page).not.toContain("--all");
    expect(page).toContain("Rain left · accepted · Rain");
  });

  test("all of them where they are few", () => {
    expect(headings(drawn([...BRIEF, ...FEW]))).toHaveLength(5);
    expect(headings(drawn(FEW.slice(2)))).toEqual(["ROLES AND RELATIONS", "OTHER STATEMENTS"]);
  });

  test("nothing more, no word of it; nothing read is said", () => {
    expect(drawn(BRIEF)).not.toContain("more");
    expect(drawn([])).toBe("No claims were read from this report.");
  });

  test("a block says how surely it was read and where it stands, and not the report", () => {
    expect(drawn(BRIEF.slice(1))).toContain("MOVE · reading confidence 0.90 · headline · Envoy");
  });
});
