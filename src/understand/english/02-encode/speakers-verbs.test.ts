import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withSpeakersVerbs } from "./speakers-verbs.ts";

const headOf = (table: string, word: number) => withSpeakersVerbs(analysisOf(table)).words[word]?.head;

const denied = (helper: string, opening = "_,  PUNCT 4 punct") => `
ministry NOUN 2 nsubj
said     VERB 0 root say
${opening}
troops   NOUN 6 nsubj
${helper}
hit      VERB 2 ccomp hit
depots   NOUN 6 obj
and      CCONJ 9 cc
denied   VERB 6 conj deny
everything PRON 9 obj`;

it("gives a second verb of saying to the speaker", () => {
  expect(headOf(denied("had AUX 6 aux have"), 8)).toBe(1);
  expect(headOf(denied("would AUX 6 aux"), 8)).toBe(1);
});

it("leaves it where those spoken of may go on", () => {
  expect(headOf(denied("often ADV 6 advmod"), 8)).toBe(5);
  expect(headOf(denied("had AUX 6 aux have").replace("denied   VERB 6 conj deny", "burned VERB 6 conj burn"), 8)).toBe(
    5,
  );
});

it("leaves a passive that goes on", () => {
  const passive = denied("were AUX 6 aux:pass be").replace("everything PRON 9 obj", "lawyers NOUN 9 obj lawyer");
  expect(headOf(passive, 8)).toBe(5);
});

const blaming = (helper: string) => `
ministry NOUN 2 nsubj
said     VERB 0 root say
men      NOUN 5 nsubj${helper === "were" ? ":pass" : ""}
${helper === "were" ? "were AUX 5 aux:pass be" : "had AUX 5 aux have"}
killed   VERB 2 ccomp kill
,        PUNCT 7 punct
blaming  VERB 5 advcl blame
rebels   NOUN 7 obj`;

it("gives a charge beside what was done to somebody to the speaker, beside what somebody did to him", () => {
  expect(headOf(blaming("were"), 6)).toBe(1);
  expect(headOf(blaming("had"), 6)).toBe(4);
});

const told = (clause: string, pronoun = "it") => `
ministry NOUN 2 nsubj
said     VERB 0 root say
firm     NOUN 4 nsubj
${clause}
and      CCONJ 7 cc
told     VERB 4 conj tell
${pronoun} PRON 7 obj
to       PART 10 mark
leave    VERB 7 xcomp`;

it("gives an order to those spoken of to the speaker", () => {
  expect(headOf(told("broke VERB 2 ccomp break\nlaw NOUN 4 obj"), 6)).toBe(1);
});

it("leaves an order that those spoken of may give to others", () => {
  expect(headOf(told("sued VERB 2 ccomp sue\nbank NOUN 4 obj"), 6)).toBe(3);
  expect(headOf(told("closed VERB 2 ccomp close\nmine NOUN 4 obj", "them"), 6)).toBe(3);
});
