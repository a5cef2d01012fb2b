import { expect, test } from "vitest";
import type { Analysis, Word } from "../../analysis.ts";
import type { DraftMention } from "../../draft.ts";
import { useOf } from "./use.ts";

/** A sentence as words "text/lemma/UPOS/head/relation"; the mention is the word in brackets. */
function read(marked: string, kind: DraftMention["kind"] = "place") {
  let text = "";
  let at = 0;
  const words = marked.split(" ").map((piece, index): Word => {
    const [shown = "", lemma = "", upos = "", head = "-1", relation = "dep"] = piece.replace(/[[\]]/g, "").split("/");
    if (piece.startsWith("[")) at = index;
    if (text && !/^['’]s$/.test(shown)) text += " ";
    const start = text.length;
    text += shown;
    return {
      index,
      start,
      end: text.length,
      text: shown,
      lower: shown.toLowerCase(),
      lemma,
      upos,
      head: Number(head),
      relation,
      sentence: 0,
    };
  });
  const word = words[at] as Word;
  const range = { first: at, after: at + 1 };
  const span = { start: word.start, end: word.end, text: word.text };
  const mention: DraftMention = {
    id: "m1",
    span,
    phrase: span,
    kind,
    form: "name",
    entity: "",
    stands_for: null,
    words: range,
    phraseWords: range,
    head: at,
  };
  const analysis: Analysis = {
    text,
    words,
    sentences: [],
    names: [],
    attributions: [],
    predicates: [],
    factuality: [],
  };
  return useOf(mention, { text, analysis });
}

const CASES: [string, string][] = [
  ["[Ruritania/Ruritania/PROPN/1/nsubj] shelled/shell/VERB/-1/root Strelsau/Strelsau/PROPN/1/obj", "metonymic"],
  ["[Ruritania/Ruritania/PROPN/1/nsubj:pass] shelled/shell/VERB/-1/root", "literal"],
  ["[Strelsau/Strelsau/PROPN/1/nsubj] lies/lie/VERB/-1/root inland/inland/ADV/1/advmod", "literal"],
  ["[Strelsau/Strelsau/PROPN/2/nsubj] is/be/AUX/2/cop quiet/quiet/ADJ/-1/root", "literal"],
  ["shelled/shell/VERB/-1/root [Strelsau/Strelsau/PROPN/0/obj]", "literal"],
  ["[Strelsau/Strelsau/PROPN/1/compound] police/police/NOUN/2/nsubj fired/fire/VERB/-1/root", "modifier"],
  [
    "[Strelsau/Strelsau/PROPN/2/nmod:poss] 's/'s/PART/0/case mayor/mayor/NOUN/3/nsubj spoke/speak/VERB/-1/root",
    "modifier",
  ],
];
test.each(CASES)("%s", (sentence, expected) => expect(read(sentence)).toBe(expected));

test("a facility does nothing, a nationality is one", () => {
  expect(read("[Azra/Azra/PROPN/1/nsubj] handles/handle/VERB/-1/root", "facility")).toBe("literal");
  expect(read("[Ruritanian/ruritanian/ADJ/1/amod] troops/troop/NOUN/-1/root", "nationality")).toBe("demonym");
});
