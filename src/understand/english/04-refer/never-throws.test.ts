import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf } from "../../testing/draft-of.ts";
import { names } from "../03-names/index.ts";
import { refer } from "./index.ts";

const WORDS = [
  "The",
  "army",
  "Khartoum",
  "General",
  "Omar",
  "he",
  "it",
  "who",
  "himself",
  "“",
  "”",
  "(",
  "RSF",
  ")",
  "_'s",
];
const POS = ["NOUN", "PROPN", "PRON", "VERB", "PUNCT", "DET", "ADJ"];
const RELATIONS = [
  "nsubj",
  "obj",
  "appos",
  "flat",
  "compound",
  "acl:relcl",
  "conj",
  "nmod:poss",
  "cop",
  "case",
  "root",
];
const TAGS = ["O", "B-Person", "I-Person", "B-Location", "B-Organization", "I-Organization", "B-NORP", "B-Money"];

const word = fc.tuple(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...POS),
  fc.nat(8),
  fc.constantFrom(...RELATIONS),
  fc.constantFrom(...TAGS),
);
const table = fc
  .array(fc.array(word, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 5 })
  .map((sentences) =>
    sentences
      .map((words) =>
        words
          .map(
            ([form, upos, head, relation, tag]) =>
              `${form} ${upos} ${Math.min(head, words.length)} ${relation} - ${tag}`,
          )
          .join("\n"),
      )
      .join("\n\n"),
  );

describe("names and reference on any tree", () => {
  it("never throw, keep every span's words, and point every mention at an entity", () => {
    fc.assert(
      fc.property(table, (lines) => {
        const { text, mentions, entities } = draftOf(lines, names, refer);
        const ids = new Set(entities.map(({ id }) => id));
        for (const { span, phrase, entity } of mentions) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
          expect(ids.has(entity)).toBe(true);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
