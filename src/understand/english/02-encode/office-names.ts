import type { Analysis, Word } from "../../analysis.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";

/** So many words of an office may stand before a name: "Secretary of State for Business and Trade". */
const LONGEST = 12;
/** So many words behind a name are looked at for what was hung on the office. */
const REACH = 30;

/**
 * "British Secretary of State for Defence Ian Boyd said": the name behind an office of several words is the one who says it,
 * and the office its description, where the tree makes the name a part of the office. "Lawyers for Ana Ruiz" are no office.
 */
export function withOfficeNames(analysis: Analysis): Analysis {
  const moved = new Map<number, Pick<Word, "head" | "relation">>();
  for (const { type, first, after } of analysis.names) {
    const office = type === "Person" ? officeBefore(first, after, analysis.words) : null;
    if (office) for (const [at, step] of turned(office, first, after, analysis.words)) moved.set(at, step);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: analysis.words.map((word) => ({ ...word, ...moved.get(word.index) })) };
}

/** The word that the office turns on, a few words before the name and with "of" or "for" behind it. */
function officeBefore(first: number, after: number, words: readonly Word[]): Word | null {
  const name = words.slice(first, after).find(({ head }) => head < first || head >= after);
  const { sentence } = words[first] ?? {};
  const phrase = words.slice(Math.max(0, first - LONGEST), first).filter((word) => word.sentence === sentence);
  const of = phrase.findLast(({ index, lower }) => LEADS.has(lower) && isPerson(words[index - 1]));
  const office = words[(of?.index ?? 0) - 1];
  if (!name || !of || !office || !/^(?:nsubj|obj|obl|root|conj|ccomp)/.test(office.relation)) return null;
  const branch = words.slice(of.index + 1, first);
  const hung = name.head === office.index || (name.head === office.head && name.relation.startsWith("nsubj"));
  const named = branch.length > 0 && branch.every((word) => isOfOffice(word) && !isPerson(word));
  return hung && named && branch.at(-1)?.upos !== "ADP" && /^\p{Lu}/u.test(office.text) ? office : null;
}

const LEADS = new Set(["of", "for"]);
const isOfOffice = ({ text, lower }: Word): boolean => /^\p{Lu}/u.test(text) || /^(?:of|for|and|the|&)$/.test(lower);
const isPerson = (word: Word | undefined): boolean => actorNoun(word?.lemma.toLowerCase() ?? "")?.kind === "person";

/** The name in the place of the office, with what stands behind both and the preposition before. */
function turned(
  office: Word,
  first: number,
  after: number,
  words: readonly Word[],
): readonly (readonly [number, Pick<Word, "head" | "relation">])[] {
  const name = words.slice(first, after).find(({ head }) => head < first || head >= after) ?? office;
  const around = words.slice(Math.max(0, office.index - LONGEST), after + REACH);
  const behind = around.filter(
    ({ index, head, relation }) => head === office.index && (index >= after || relation === "case"),
  );
  return [
    [name.index, { head: office.head, relation: office.relation }],
    [office.index, { head: name.index, relation: "nmod:desc" }],
    ...behind.map(({ index, relation }) => [index, { head: name.index, relation }] as const),
  ];
}
