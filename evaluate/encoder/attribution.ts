import type { WordRange } from "../../src/understand/analysis.ts";
import { readWords } from "../../src/understand/encoder/read-words.ts";
import type { Model } from "../../src/understand/encoder/session.ts";
import { ourWords, readRows, type Span, toCharacters, toWords, trimSpan } from "./data.ts";
import { type Figure, f1, key, setF1 } from "./score.ts";

const PARTS = ["source", "cue", "content"] as const;
type Part = (typeof PARTS)[number];
type Parts = Readonly<Record<Part, readonly Span[]>>;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Parts[];
}

const PART = "attribution dev";

/** F1 of the parts (exact characters, and words), and of whole attributions, exact and overlapping. */
export async function scoreAttribution(model: Model, file: string, every: number): Promise<Figure[]> {
  const sets = new Map<string, { found: Set<string>; gold: Set<string> }>();
  const set = (name: string) => {
    const known = sets.get(name) ?? { found: new Set(), gold: new Set() };
    sets.set(name, known);
    return known;
  };
  const whole = { gold: 0, found: 0, exact: 0, overlap: 0 };
  for (const row of readRows<Row>(file, every)) {
    const words = ourWords(model, row.text);
    const read = await readWords(model, words);
    const gold = row.attributions.map((attribution) => trimParts(row.text, attribution));
    const spans: Record<Part, readonly WordRange[]> = { source: read.sources, cue: read.cues, content: read.contents };
    for (const part of PARTS) {
      const [exact, byWord] = [set(`${part}, exact`), set(`${part}, words`)];
      for (const span of spans[part]) {
        const { start, end } = toCharacters(words, span);
        exact.found.add(key(row.id, start, end));
        for (let word = span.first; word < span.after; word++) byWord.found.add(key(row.id, word));
      }
      for (const span of gold.flatMap((attribution) => attribution[part])) {
        exact.gold.add(key(row.id, span.start, span.end));
        const { first, after } = toWords(words, span);
        for (let word = first; word < after; word++) byWord.gold.add(key(row.id, word));
      }
    }
    const mine = read.attributions.map((linked) => ({
      source: linked.source ? [toCharacters(words, linked.source)] : [],
      cue: [toCharacters(words, linked.cue)],
      content: linked.contents.map((content) => toCharacters(words, content)),
    }));
    const asked = gold.filter((attribution) => attribution.cue.length);
    whole.gold += asked.length;
    whole.found += mine.length;
    whole.exact += matched(mine, asked, sameSpans);
    whole.overlap += matched(mine, asked, overlappingSpans);
  }
  return [
    ...[...sets].map(([name, { found, gold }]) => ({
      part: PART,
      measure: `F1, ${name}`,
      value: setF1(found, gold),
      size: gold.size,
    })),
    { part: PART, measure: "F1, whole, exact", value: f1(whole.exact, whole.found, whole.gold), size: whole.gold },
    {
      part: PART,
      measure: "F1, whole, overlapping",
      value: f1(whole.overlap, whole.found, whole.gold),
      size: whole.gold,
    },
  ];
}

function trimParts(text: string, attribution: Parts): Parts {
  const trim = (spans: readonly Span[]) =>
    spans.map((span) => trimSpan(text, span)).filter((span) => span.start < span.end);
  return { source: trim(attribution.source), cue: trim(attribution.cue), content: trim(attribution.content) };
}

type Alike = (found: readonly Span[], gold: readonly Span[]) => boolean;

/** How many of ours match one of gold, each of which serves once. */
function matched(mine: readonly Parts[], gold: readonly Parts[], alike: Alike): number {
  const free = new Set(gold);
  let hits = 0;
  for (const own of mine) {
    const hit = [...free].find((attribution) => PARTS.every((part) => alike(own[part], attribution[part])));
    if (!hit) continue;
    free.delete(hit);
    hits++;
  }
  return hits;
}

const sameSpans: Alike = (found, gold) => {
  const keys = (spans: readonly Span[]) => new Set(spans.map(({ start, end }) => key(start, end)));
  const [a, b] = [keys(found), keys(gold)];
  return a.size === b.size && [...a].every((span) => b.has(span));
};

const overlappingSpans: Alike = (found, gold) =>
  (found.length === 0 && gold.length === 0) || found.some((a) => gold.some((b) => a.start < b.end && b.start < a.end));
