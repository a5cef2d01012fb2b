import { assembleAnalysis } from "../../src/understand/encoder/analyse.ts";
import { readWords } from "../../src/understand/encoder/read-words.ts";
import { bestSense, type FoundPredicate } from "../../src/understand/encoder/roles.ts";
import type { Model } from "../../src/understand/encoder/session.ts";
import { ourWords, readRows, toCharacters, toWords } from "./data.ts";
import { firstOnly } from "./factuality.ts";
import { type Figure, key, only, per, setF1 } from "./score.ts";

interface Row {
  readonly id: string;
  readonly text: string;
  /** Start, end, lemma, part of speech. */
  readonly words: readonly (readonly [number, number, string, string])[];
  /** Word, roleset, arguments with role, first and last word. */
  readonly predicates: readonly (readonly [number, string, readonly (readonly [string, number, number])[]])[];
}

const PART = "roles dev";

/** F1 of predicates and of arguments (exact characters and role), predicates given and found; senses and rolesets. */
export async function scoreRoles(model: Model, file: string, every: number): Promise<Figure[]> {
  const args = { gold: new Set<string>(), given: new Set<string>(), found: new Set<string>() };
  const predicates = { gold: new Set<string>(), found: new Set<string>() };
  const right = { all: 0, sense: 0, roleset: 0 };
  for (const row of readRows<Row>(file, every)) {
    const words = ourWords(model, row.text);
    const given = new Uint8Array(words.texts.length);
    const goldRoleset = new Map<number, string>();
    for (const [at, roleset, list] of row.predicates) {
      if (model.config.noPredicates.includes(roleset)) continue;
      const [start = 0, end = 0] = row.words[at] ?? [];
      const word = toWords(words, { start, end }).first;
      given[word] = 1;
      goldRoleset.set(word, roleset);
      predicates.gold.add(key(row.id, word));
      for (const [role, first, last] of list) {
        args.gold.add(key(role, row.id, word, row.words[first]?.[0] ?? 0, row.words[last]?.[1] ?? 0));
      }
    }
    const sentences = firstOnly(words.texts.length);
    const collect = (into: Set<string>, found: readonly FoundPredicate[]) => {
      for (const { word, arguments: spans } of found) {
        for (const span of spans) {
          const { start, end } = toCharacters(words, span);
          into.add(key((model.config.roleTags[1 + 4 * span.kind] ?? "").slice(2), row.id, word, start, end));
        }
      }
    };
    const withGold = await readWords(model, words, { sentences, predicates: given });
    const alone = await readWords(model, words, { sentences });
    collect(args.given, withGold.predicates);
    collect(args.found, alone.predicates);
    for (const { word } of alone.predicates) predicates.found.add(key(row.id, word));
    const analysis = assembleAnalysis(model, row.text, words, withGold);
    const rolesetAt = new Map(analysis.predicates.map(({ word, roleset }) => [word, roleset]));
    for (const found of withGold.predicates) {
      const gold = goldRoleset.get(found.word) ?? "";
      right.all++;
      if (model.config.senses[bestSense(found)] === gold.slice(gold.lastIndexOf(".") + 1)) right.sense++;
      if (rolesetAt.get(found.word) === gold) right.roleset++;
    }
  }
  const figure = (measure: string, found: ReadonlySet<string>, gold: ReadonlySet<string>): Figure => ({
    part: PART,
    measure,
    value: setF1(found, gold),
    size: gold.size,
  });
  const ofRole = (role: string) => (item: string) => item.startsWith(`${role}\t`);
  const roles = ["ARG0", "ARG1", "ARG2", "ARGM-TMP", "ARGM-LOC", "ARGM-NEG"];
  return [
    figure("F1, predicates", predicates.found, predicates.gold),
    figure("F1, arguments, predicates given", args.given, args.gold),
    figure("F1, arguments, predicates found", args.found, args.gold),
    ...roles.map((role) =>
      figure(`F1, ${role}, predicates given`, only(args.given, ofRole(role)), only(args.gold, ofRole(role))),
    ),
    { part: PART, measure: "accuracy, sense class", value: per(right.sense / Math.max(right.all, 1)), size: right.all },
    { part: PART, measure: "accuracy, roleset", value: per(right.roleset / Math.max(right.all, 1)), size: right.all },
  ];
}
