import type { AttributionParts } from "../../analysis.ts";
import { modalWord } from "../../lexicon/modality.ts";
import { coverers } from "../../tables.ts";
import { conditionOf } from "./conditions.ts";
import { type Grounds, type Sign, signAt } from "./sign.ts";

const WOULD = new Set(["would", "'d", "’d"]);

/** What the auxiliaries of a word say: "will", "may have", "is to", and "would" by what it stands with. */
export function auxiliarySigns(word: number, grounds: Grounds): readonly Sign[] {
  const { tree, analysis } = grounds;
  const auxiliaries = tree.dependents(word, "aux", "cop");
  const perfect = auxiliaries.some((at) => analysis.words[at]?.lemma === "have");
  const signs = auxiliaries.flatMap((at): readonly Sign[] => {
    const { lower = "", lemma = "" } = analysis.words[at] ?? {};
    if (WOULD.has(lower)) return wouldSign(at, word, perfect, grounds);
    const found = modalWord(lemma, "auxiliary") ?? modalWord(lower, "auxiliary");
    if (!found || !perfect) return signAt(found, at);
    if (lower === "must") return [{ modality: "possible", negates: false, word: at }];
    if (lower === "should" || lower === "ought") return [{ modality: "hypothetical", negates: false, word: at }];
    return lower === "will" ? [{ modality: "possible", negates: false, word: at }] : [{ ...found, word: at }];
  });
  return [
    ...signs,
    ...fixedSigns(word, grounds),
    ...toCome(word, grounds),
    ...looseSigns(word, grounds),
    ...waySigns(word, grounds),
  ];
}

/** "the only way to end it was by persuading them": what could be done, and not what was. */
function waySigns(word: number, { tree, analysis }: Grounds): readonly Sign[] {
  const way = tree
    .dependents(word, "nsubj")
    .find((at) => /^(?:way|means|solution|option)$/.test(analysis.words[at]?.lemma ?? ""));
  const by = tree.dependents(word, "mark").find((at) => analysis.words[at]?.lower === "by");
  return way === undefined || by === undefined ? [] : [{ modality: "hypothetical", negates: false, word: by }];
}

/** "are due to be held", where the parser takes "due to" for one function word. */
function fixedSigns(word: number, { tree, analysis }: Grounds): readonly Sign[] {
  return tree.children(word).flatMap((at) => {
    const found = analysis.words[at];
    const fixed = found?.upos === "ADJ" && (found.relation === "aux" || found.relation === "mark");
    return fixed && analysis.words[at + 1]?.lower === "to" ? signAt(modalWord(found.lemma, "infinitive"), at) : [];
  });
}

/** "The two are due to meet", where the parser leaves "due" beside the verb and not above it. */
function looseSigns(word: number, { tree, analysis }: Grounds): readonly Sign[] {
  const [before, to] = [analysis.words[word - 2], analysis.words[word - 1]];
  if (before?.upos !== "ADJ" || to?.lower !== "to" || before.head === word || tree.under(word, before.index)) return [];
  return signAt(modalWord(before.lemma, "infinitive"), before.index);
}

/**
 * "would": the future of what was said or thought in the past ("said he would go": planned), unless it hangs on a
 * condition, is over ("would have gone") or stands in the speaker's own words (hypothetical).
 */
function wouldSign(at: number, word: number, perfect: boolean, grounds: Grounds): readonly Sign[] {
  const later = !perfect && conditionOf(word, grounds).length === 0 && toldInThePast(word, grounds);
  return [{ modality: later ? "planned" : "hypothetical", negates: false, word: at }];
}

const told = coverers(({ contents }: AttributionParts) => contents);

/** Whether the clause hangs on a verb or noun of the past, or is reported in other words than the speaker's. */
function toldInThePast(word: number, { tree, analysis }: Grounds): boolean {
  const reported = told(analysis.attributions, word).some(
    ({ contents }) => !contents.some(({ first }) => /^["“”]$/.test(analysis.words[first]?.text ?? "")),
  );
  if (reported) return true;
  for (const at of [word, ...tree.ancestors(word)]) {
    const relation = analysis.words[at]?.relation ?? "";
    const above = analysis.words[analysis.words[at]?.head ?? -1];
    if (relation === "ccomp" && above && isPast(above.lower, above.lemma)) return true;
    if (relation === "acl" && above?.upos === "NOUN") return true;
    if (!/^(?:ccomp|xcomp|conj)/.test(relation)) return false;
  }
  return false;
}

function isPast(lower: string, lemma: string): boolean {
  return lower !== lemma && !lower.endsWith("ing") && !lower.endsWith("s");
}

/** "is to begin", and a headline's "Ministers to meet". */
function toCome(word: number, { tree, analysis }: Grounds): readonly Sign[] {
  const { relation = "", upos } = analysis.words[word] ?? {};
  if (upos !== "VERB" || !/^(?:root|parataxis|ccomp|conj)$/.test(relation)) return [];
  const to = tree.dependents(word, "mark", "aux").find((at) => analysis.words[at]?.lower === "to");
  const subject = tree.dependents(word, "nsubj").some((at) => at < word);
  if (to === undefined || !subject) return [];
  return [{ modality: "planned", negates: false, word: to }];
}
