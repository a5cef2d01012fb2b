import { join } from "node:path";
import type { Analysis } from "../src/understand/analysis.ts";
import type { Draft, DraftMention } from "../src/understand/draft.ts";
import { names } from "../src/understand/english/03-names/index.ts";
import { fullPhraseOf } from "../src/understand/english/03-names/phrase.ts";
import { refer } from "../src/understand/english/04-refer/index.ts";
import { makeTree, type Tree } from "../src/understand/tree.ts";
import { emptyDraft } from "../src/understand/understand.ts";
import { bCubed, type Chains, ceafe, f1Of, muc, type Sums } from "./coreference-scores.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { readRecords } from "./records.ts";

interface Record {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly chains: readonly { readonly mentions: readonly { readonly start: number; readonly end: number }[] }[];
}

/** OntoNotes leaves these out: relative pronouns, and phrases that only explain or say something of another. */
const RELATIVE = new Set(["who", "whom", "whose", "which", "that"]);

/**
 * CoNLL F1 (mean of MUC, B3 and CEAFe) on OntoGUM's development part, over all, on what is written for readers, and on news, interviews and speeches apart. Singletons
 * are dropped on our side, for the key has none.
 */
export async function evaluateCoreference(
  dataDir: string,
  analyse: (text: string, id: string) => Promise<Analysis> = keptAnalyse,
  part = "dev",
): Promise<Measure[]> {
  const records = readRecords<Record>(join(dataDir, "coreference", `${part}.jsonl`));
  const scored: { genre: string; muc: Sums; b3: Sums; ceafe: Sums; gold: number }[] = [];
  for (const { id, text, genre, chains } of records) {
    const key = chains.map(({ mentions }) => mentions.map(({ start, end }) => `${start}-${end}`));
    const response = chainsOf(text, await analyse(text, id));
    scored.push({
      genre,
      muc: muc(key, response),
      b3: bCubed(key, response),
      ceafe: ceafe(key, response),
      gold: key.flat().length,
    });
  }
  const news = scored.filter(({ genre }) => ["news", "speech", "bio", "academic", "voyage"].includes(genre));
  const genres = ["news", "interview", "speech"].flatMap((genre) =>
    measuresOf(
      `coreference/${genre}`,
      scored.filter((one) => one.genre === genre),
    ).slice(-1),
  );
  return [...measuresOf("coreference", scored), ...measuresOf("coreference/written", news).slice(-1), ...genres];
}

function measuresOf(part: string, scored: readonly { muc: Sums; b3: Sums; ceafe: Sums; gold: number }[]): Measure[] {
  const size = scored.reduce((sum, { gold }) => sum + gold, 0);
  const values: readonly (readonly [string, number])[] = [
    ["MUC F1", f1Of(scored.map((one) => one.muc))],
    ["B3 F1", f1Of(scored.map((one) => one.b3))],
    ["CEAFe F1", f1Of(scored.map((one) => one.ceafe))],
  ];
  const mean = values.reduce((sum, [, value]) => sum + value, 0) / values.length;
  return [...values, ["CoNLL F1", mean] as const].map(([measure, value]) => ({
    part,
    measure,
    value: Math.round(value * 10) / 10,
    size,
  }));
}

/** The chains that the stages find in a text, by the extents that OntoNotes' rules would give their mentions. */
export function chainsOf(text: string, analysis: Analysis): Chains {
  const tree = makeTree(analysis);
  let draft: Draft = { ...emptyDraft({ id: "-", text }), analysis, tree };
  for (const stage of [names, refer]) draft = { ...draft, ...stage.run(draft) };
  const chains = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const mention of draft.mentions) {
    const extent = extentOf(mention, tree);
    if (extent === null || seen.has(extent)) continue;
    seen.add(extent);
    chains.set(mention.entity, (chains.get(mention.entity) ?? new Set()).add(extent));
  }
  return [...chains.values()].map((chain) => [...chain]).filter((chain) => chain.length > 1);
}

function extentOf(mention: DraftMention, tree: Tree): string | null {
  const word = tree.words[mention.head];
  if (!word) return null;
  if (mention.form === "pronoun") return RELATIVE.has(word.lower) ? null : `${word.start}-${word.end}`;
  if (word.relation === "appos" || word.relation === "amod" || word.relation === "flat") return null;
  if (mention.form === "description" && tree.dependents(mention.head, "cop").length > 0) return null;
  const range = fullPhraseOf(mention.head, tree);
  const possessive = tree.words[range.after];
  const last = possessive && /^['’]s?$/.test(possessive.text) ? possessive : tree.words[range.after - 1];
  return `${tree.words[range.first]?.start ?? 0}-${last?.end ?? 0}`;
}
