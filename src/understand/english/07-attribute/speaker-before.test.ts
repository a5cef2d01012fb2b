import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { speakerBefore } from "./speaker-before.ts";

const COMMA = ", PUNCT 1 punct ,";
const SHELLED = `Rebels NOUN 2 nsubj rebel\nshelled VERB 0 root shell\nGossi PROPN 2 obj\n${COMMA}`;
const GOVERNOR = "the DET 6 det\ngovernor NOUN 2 nsubj governor";
const MUSA = "Idris PROPN 2 nsubj\nMusa PROPN 2 flat";

it.each([
  ["a name behind a description", `${SHELLED}\n${GOVERNOR}\n${COMMA}\n${MUSA}\n${COMMA}`, "the governor , Idris Musa"],
  ["a description behind a name", `${SHELLED}\n${MUSA}\n${COMMA}\n${GOVERNOR}\n${COMMA}`, "Idris Musa , the governor"],
  ["one alone", `${SHELLED}\n${GOVERNOR}`, "the governor"],
  [
    "two descriptions are two",
    `${SHELLED}\nthe DET 6 det\nmarket NOUN 2 obj\n${COMMA}\n${GOVERNOR}\n${COMMA}`,
    "the governor",
  ],
  ["nothing is said", `${MUSA}\n${COMMA}\n${GOVERNOR}\n${COMMA}`, null],
  ["no comma", "Rebels NOUN 2 nsubj rebel\nshelled VERB 0 root shell\nGossi PROPN 2 obj", null],
  ["a clause between", `${SHELLED}\nwho PRON 6 nsubj\nfled VERB 2 conj flee\n${COMMA}`, null],
])("%s", (_, table, expected) => {
  const analysis = analysisOf(`${table}\nsaid VERB 0 root say`);
  const found = speakerBefore(analysis.words.length - 1, { analysis });
  const words =
    found &&
    analysis.words
      .slice(found.source.first, found.source.after)
      .map(({ text }) => text)
      .join(" ");
  expect(words).toEqual(expected);
});
