import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withOwnedDates } from "./owned-dates.ts";

/** Where the day hangs: "relation>head". */
const day = (table: string, form: string) => {
  const { words } = withOwnedDates(analysisOf(table));
  const found = words.find(({ text }) => text === form);
  return `${found?.relation}>${words[found?.head ?? -1]?.text ?? "-"}`;
};

const CONDEMNED = `
The       DET   2 det
bombing   NOUN  5 nsubj:pass bombing
Friday    PROPN 5 obl:unmarked
was       AUX   5 aux:pass be
condemned VERB  0 root condemn`;

it("gives a deed the day that stands between it and what was thought of it", () => {
  expect(day(CONDEMNED, "Friday")).toBe("nmod:unmarked>bombing");
});

it("leaves a verb its day whose subject is no deed, and one that tells what the deed did", () => {
  expect(
    day(CONDEMNED.replace("bombing   NOUN  5 nsubj:pass bombing", "bishop NOUN 5 nsubj:pass bishop"), "Friday"),
  ).toBe("obl:unmarked>condemned");
  expect(day(CONDEMNED.replace("condemned VERB  0 root condemn", "felt VERB 0 root feel"), "Friday")).toBe(
    "obl:unmarked>felt",
  );
});

const TRIED = `
tried   VERB  0 root try
over    ADP   3 case
bombing NOUN  1 obl bombing
on      ADP   5 case
Sunday  PROPN 1 obl
that    PRON  7 nsubj
killed  VERB  3 acl:relcl kill`;

it("gives a noun the day that stands before its own clause", () => {
  expect(day(TRIED, "Sunday")).toBe("nmod>bombing");
  expect(day(TRIED.replace("killed  VERB  3 acl:relcl kill", "killed  VERB  1 advcl kill"), "Sunday")).toBe(
    "obl>tried",
  );
});
