import { readWords } from "../../src/understand/encoder/read-words.ts";
import type { Model } from "../../src/understand/encoder/session.ts";
import { ourWords, readRows, type Span, toCharacters } from "./data.ts";
import { type Figure, key, only, setF1 } from "./score.ts";

interface Row {
  readonly article: string;
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

const MAIN = ["Person", "Organization", "Location"];

/**
 * F1 of names whose characters and type are both right; an article's paragraphs are read as one text, set as `setAs`
 * sets it (the same length).
 */
export async function scoreNames(
  model: Model,
  file: string,
  every: number,
  setAs = (text: string) => text,
): Promise<Figure[]> {
  const texts = new Map<string, string>();
  const gold = new Set<string>();
  for (const row of readRows<Row>(file)) {
    const before = texts.has(row.article) ? `${texts.get(row.article)}\n\n` : "";
    texts.set(row.article, before + row.text);
    for (const { type, start, end } of row.entities) {
      gold.add(key(row.article, type, before.length + start, before.length + end));
    }
  }
  const taken = new Set([...texts.keys()].filter((_, index) => index % every === 0));
  const found = new Set<string>();
  for (const article of taken) {
    const words = ourWords(model, setAs(texts.get(article) ?? ""));
    for (const name of (await readWords(model, words)).names) {
      const { start, end } = toCharacters(words, name);
      found.add(key(article, (model.config.nameTags[1 + 4 * name.kind] ?? "").slice(2), start, end));
    }
  }
  const asked = only(gold, (item) => taken.has(item.split("\t")[0] ?? ""));
  const typesOf = (types: readonly string[]) => (item: string) => types.includes(item.split("\t")[1] ?? "");
  const figure = (measure: string, types: readonly string[] | null): Figure => {
    const [mine, right] = types ? [only(found, typesOf(types)), only(asked, typesOf(types))] : [found, asked];
    return { part: "names dev", measure, value: setF1(mine, right), size: right.size };
  };
  const types = [...new Set([...asked].map((item) => item.split("\t")[1] ?? ""))].sort();
  return [
    figure("F1, all types, exact", null),
    figure("F1, person, organization and place, exact", MAIN),
    ...types.map((type) => figure(`F1, ${type}, exact`, [type])),
  ];
}
