import type { Hop, Source } from "../../../model/chain.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { claimedFor } from "./caller.ts";
import type { Candidate } from "./candidate.ts";
import { basisOf, conditionOf, numberOf, saidAt } from "./circumstances.ts";
import type { Cue } from "./cue.ts";
import { citedBehind, outletsBefore } from "./go-betweens.ts";
import { NO_SOURCE, plainHop } from "./own-voice.ts";
import { beforeConjunct, sourceHead } from "./source-head.ts";
import { sourceOf, spanOfWords, withoutMarks } from "./source-of.ts";
import { spokesFor } from "./spokesman.ts";
import { stanceOf } from "./stance.ts";
import { whoSpeaks, withAntecedent } from "./who-speaks.ts";

/** The hops that one attribution brings, outermost first: outlets in between, the source itself, a further one it cites. */
export function hopsOf(candidate: Candidate, cue: Cue, id: string, draft: Draft): readonly Hop[] {
  const given = candidate.sources[0] ?? null;
  const head = given ? whoSpeaks(sourceHead(given, draft), cue, draft) : null;
  const range = given && head !== null ? withAntecedent(given, head, cue, draft) : given;
  const outlets = outletsBefore(cue, head, draft);
  const cited = citedBehind(cue, head, draft);
  const main = mainHop(candidate, cue, id, range, head, draft);
  if (cited === null || (range && range.first <= cited && cited < range.after && cited === head))
    return [...outlets, main];
  const further = sourceOf(cited, withoutMarks(draft.tree.subtree(cited), draft), draft);
  return [
    ...outlets,
    main,
    { ...plainHop(further), attribution: id, number: numberOf(cited, draft), condition: conditionOf(cue, draft) },
  ];
}

function mainHop(
  candidate: Candidate,
  cue: Cue,
  id: string,
  range: WordRange | null,
  head: number | null,
  draft: Draft,
): Hop {
  const speaker: Source =
    range && head !== null ? sourceOf(head, trimmed(range, head, draft), draft) : { ...NO_SOURCE, kind: "public" };
  const stance = stanceOf(cue, draft);
  const claims = stance === "claims-responsibility";
  const body =
    range && head !== null
      ? ((claims ? claimedFor(head, range, cue, speaker, draft) : null) ?? spokesFor(head, range, speaker, draft))
      : null;
  const source = body?.source ?? speaker;
  const unnamed = source.name === null;
  return {
    ...plainHop(source),
    also: range && head !== null ? jointly(head, range, draft) : [],
    number: head === null || !unnamed ? null : numberOf(head, draft),
    attribution: id,
    cue: { lemma: cue.lemma, span: spanOfWords({ first: cue.word, after: cue.word + 1 }, draft) },
    hedged: cue.hedged,
    said: saidAt(cue, candidate, draft),
    stance,
    through: body?.through ?? null,
    basis: basisOf(cue, head, source.kind, draft),
    condition: unnamed ? conditionOf(cue, draft) : null,
  };
}

/** A source's words alone, without those joined to it, without a clause that cites another: "the daily" of "the daily, quoting a source,". */
function trimmed(range: WordRange, head: number, { analysis, tree }: Draft): WordRange {
  const joined = tree.dependents(head, "conj").find((word) => head < word && word < range.after);
  let after = joined === undefined ? range.after : beforeConjunct(joined, { analysis, tree });
  for (let word = range.first + 1; word < after; word++) {
    const lower = analysis.words[word]?.lower ?? "";
    const clause = CITES.has(lower) || (CLAUSE.has(lower) && analysis.words[word - 1]?.text === ",");
    if (clause && word > head) after = analysis.words[word - 1]?.upos === "PUNCT" ? word - 1 : word;
  }
  return after > range.first ? { first: range.first, after } : range;
}

const CITES = new Set(["quoting", "citing"]);
/** After a comma they only add to what the source is called: "a source, who asked not to be named", "an aide, quoted by the daily". */
const CLAUSE = new Set(["who", "which", "whose", "quoted", "cited"]);

/** A joined source's own words, without the "and" before it. */
function conjunctWords(conjunct: number, { analysis, tree }: Pick<Draft, "analysis" | "tree">): WordRange {
  const { first, after } = tree.subtree(conjunct);
  let at = first;
  while (at < conjunct && ["CCONJ", "PUNCT"].includes(analysis.words[at]?.upos ?? "")) at++;
  return { first: at, after };
}

/** "the UN and monitors": the others who say it with the first. */
function jointly(head: number, range: WordRange, draft: Draft): Source[] {
  return draft.tree
    .dependents(head, "conj")
    .filter((word) => range.first <= word && word < range.after)
    .filter((word) => ["NOUN", "PROPN", "PRON"].includes(draft.analysis.words[word]?.upos ?? ""))
    .map((word) => sourceOf(word, conjunctWords(word, draft), draft));
}
