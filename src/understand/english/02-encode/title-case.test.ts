import { describe, expect, it } from "vitest";
import { withoutTitleCase } from "./title-case.ts";

const headline = (line: string, body = "") => withoutTitleCase(line + body, [{ start: 0, end: line.length }]);

describe("headlines in capital initials", () => {
  it.each([
    ["Rebels Seize Key Town in Eastern Congo", "Rebels seize key town in Eastern Congo"],
    ["U.S. Imposes Sanctions on Sudanese Companies", "U.S. imposes sanctions on Sudanese companies"],
    ["Court Jails Opposition Leader for Seven Years", "Court jails opposition leader for seven years"],
  ])("are cased as sentences: %s", (line, cased) => expect(headline(line)).toBe(cased));

  it.each([
    "Rebels seize key town in Eastern Congo",
    "Vladimir Putin meets Xi Jinping in Beijing",
    "UN chief in Goma",
    "REBELS SEIZE TOWN IN CONGO",
  ])("other lines stay: %s", (line) => expect(headline(line)).toBe(line));

  it("are cased as the text below has their words", () => {
    const body = "\n\nThe new Front for Change met in Lima. Its change of name was told to the press.";
    expect(headline("Front for Change Holds First Congress in Lima", body)).toContain("Front for change holds");
    const other = "\n\nThe party, Front for Change, met in Lima.";
    expect(headline("Leaders of Change Hold First Congress in Lima", other)).toContain("Leaders of Change");
  });
});
