import type { Analysis, WordRange } from "../../analysis.ts";
import type { Draft } from "../../draft.ts";
import { cues } from "../../lexicon/cues.ts";
import { quotations } from "../../quotations.ts";
import type { Lookup } from "./lookup.ts";

/** Words between quotation marks, and the mention that speaks them. */
export interface Quote {
  readonly first: number;
  readonly after: number;
  readonly speaker: number | null;
}

/** Quotations with their speakers: by the model's attributions, else the subject of the nearest verb of saying. */
export function quotesOf(lookup: Lookup, draft: Pick<Draft, "analysis" | "tree">): readonly Quote[] {
  const saying = sayingByWord(draft.analysis);
  return quotations(draft.analysis).map((range) => {
    const speaker =
      byPassingOn(range, lookup, draft.tree) ?? byModel(range, saying, lookup, draft) ?? bySaying(range, lookup, draft);
    return { ...range, speaker };
  });
}

/** For each word the attribution with a source that has it in the shortest content: of words passed on, who said them first. */
function sayingByWord({ attributions }: Analysis): ReadonlyMap<number, number> {
  const found = new Map<number, { readonly index: number; readonly length: number }>();
  for (const [index, { contents, sources }] of attributions.entries()) {
    if (sources.length === 0) continue;
    for (const { first, after } of contents) {
      const length = after - first;
      for (let word = first; word < after; word++)
        if (length < (found.get(word)?.length ?? Number.POSITIVE_INFINITY)) found.set(word, { index, length });
    }
  }
  return new Map([...found].map(([word, { index }]) => [word, index]));
}

function byModel(
  range: WordRange,
  saying: ReadonlyMap<number, number>,
  lookup: Lookup,
  { analysis, tree }: Pick<Draft, "analysis" | "tree">,
) {
  const said = least(range, (word) => saying.get(word));
  const source = said === null ? undefined : analysis.attributions[said]?.sources[0];
  return source ? (headOf(source, lookup, tree) ?? least(source, (word) => lookup.byHead.get(word)?.at)) : null;
}

/** "said the rebels had told villagers: “We …”", "“We …,” the ministry cited the rebels as saying": of words passed on, who said them first. */
function byPassingOn({ first, after }: WordRange, { byHead }: Lookup, tree: Draft["tree"]): number | null {
  const told = tree.words[tree.headOf({ first, after })];
  const over = tree.words[told?.head ?? -1];
  if (!told || !over || (first <= over.index && over.index < after)) return null;
  const isTelling = (at: number) => cues().has(tree.words[at]?.lemma ?? "");
  const isLedByAs = (verb: number) => tree.dependents(verb, "mark").some((at) => tree.words[at]?.lower === "as");
  const mentionAt = (relation: string) =>
    tree.dependents(over.index, relation).flatMap((at) => byHead.get(at) ?? [])[0];
  if (over.relation === "ccomp" && isTelling(over.index) && isTelling(over.head)) return mentionAt("nsubj")?.at ?? null;
  const cited =
    CITES.has(over.lemma) && tree.dependents(over.index, "advcl").some((at) => isLedByAs(at) && isTelling(at));
  return cited ? (mentionAt("obj")?.at ?? null) : null;
}

const CITES = new Set(["cite", "quote"]);

/** "Cole's lawyer, Ana Ruiz,": the lawyer, or the name beside her, speaks, and not who has one. */
function headOf(source: WordRange, { byHead }: Lookup, tree: Draft["tree"]): number | null {
  const head = tree.headOf(source);
  const beside = tree.dependents(head, "appos", "flat").filter((at) => at < source.after);
  return [head, ...beside].flatMap((at) => byHead.get(at)?.at ?? [])[0] ?? null;
}

/** The least number that the words of a range are given. */
function least({ first, after }: WordRange, given: (word: number) => number | undefined): number | null {
  let found: number | null = null;
  for (let word = first; word < after; word++) {
    const number = given(word);
    if (number !== undefined && (found === null || number < found)) found = number;
  }
  return found;
}

function bySaying(
  range: WordRange,
  lookup: Lookup,
  { analysis, tree }: Pick<Draft, "analysis" | "tree">,
): number | null {
  const near = [range.after + 1, range.after + 2, range.after + 3, range.after + 4, range.first - 3, range.first - 4];
  for (const at of near) {
    const word = analysis.words[at];
    if (word?.upos !== "VERB" || !cues().has(word.lemma)) continue;
    const subject = tree.dependents(at, "nsubj")[0];
    const speaker = subject === undefined ? undefined : lookup.byHead.get(subject);
    if (speaker) return speaker.at;
  }
  return null;
}
