import { expect, it } from "vitest";
import type { FrameKind } from "../../draft.ts";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withHeadlinePassives } from "./headline-passives.ts";
import { terseWords } from "./terse-words.ts";

const relationsIn = (kind: FrameKind, table: string) => {
  const analysis = analysisOf(table);
  const frame = { parts: [{ kind, start: 0, end: analysis.text.length }], dateline: null, credits: [] };
  return withHeadlinePassives(analysis, terseWords(analysis, frame)).words.map(({ relation }) => relation);
};

const TEACHERS = `
  Two      NUM  2 nummod
  teachers NOUN 3 nsubj teacher
  abducted VERB 0 root  abduct
  near     ADP  5 case
  border   NOUN 3 obl`;

it("takes a past form without object in a headline as a passive", () => {
  expect(relationsIn("headline", TEACHERS)[1]).toBe("nsubj:pass");
});

it("takes what is only done to somebody as a passive where those are counted, and in the points of a list", () => {
  expect(relationsIn("body", TEACHERS)[1]).toBe("nsubj:pass");
  const point = "• PUNCT 3 punct\nTeachers NOUN 3 nsubj teacher\nabducted VERB 0 root abduct";
  expect(relationsIn("body", point)[1]).toBe("nsubj:pass");
});

it.each([
  ["the body", "body" as const, "Teachers NOUN 2 nsubj teacher\nabducted VERB 0 root abduct"],
  [
    "a verb with an object",
    "headline" as const,
    "Gunmen NOUN 2 nsubj gunman\nabducted VERB 0 root abduct\nteachers NOUN 2 obj teacher",
  ],
  ["the present tense", "headline" as const, "Gunmen NOUN 2 nsubj gunman\nattack VERB 0 root attack"],
  ["a verb that is done to nobody", "headline" as const, "Talks NOUN 2 nsubj talk\nresumed VERB 0 root resume"],
])("leaves %s alone", (_, kind, table) => {
  expect(relationsIn(kind, table)).not.toContain("nsubj:pass");
});

const AFTER_PASSIVE = (verb: string) => `
  Houses  NOUN  3 nsubj:pass house
  were    AUX   3 aux:pass be
  burned  VERB  0 root burn
  and     CCONJ 6 cc
  herders NOUN  6 nsubj herder
  ${verb}`;

it("takes a verb without helper after a passive as one more", () => {
  expect(relationsIn("body", AFTER_PASSIVE("killed VERB 3 conj kill"))[4]).toBe("nsubj:pass");
  expect(relationsIn("body", AFTER_PASSIVE("fled VERB 3 conj flee"))[4]).toBe("nsubj");
});
