import type { Word } from "../../analysis.ts";
import { actorNoun } from "../../lexicon/person-nouns.ts";

/** Words before a verb within which its subject stands, and behind it within which its object does. */
const REACH = 12;

/**
 * "said the party failed to file papers and asked it to do so": of the nouns in that clause only who it tells of can be asked
 * as "it", and nobody asks himself. "Said rebels freed the pupils and told them to leave" may mean the pupils.
 */
export function isOrderTo(verb: number, clause: number, words: readonly Word[]): boolean {
  const after = words.slice(verb + 1, verb + REACH).filter(({ head }) => head === verb);
  const object = after.find(({ relation }) => relation === "obj" || relation === "iobj");
  if (!object || !PRONOUNS.has(object.lower) || !after.some(({ relation }) => relation === "xcomp")) return false;
  const near = words.slice(Math.max(0, clause - REACH), verb);
  const subject = near.find(({ head, relation }) => head === clause && relation === "nsubj");
  const fits = (word: Word) => isNoun(word) && isMany(word) === (object.lower === "them");
  return (
    subject !== undefined && fits(subject) && !near.some((word) => word.index > clause && fits(word) && mayHear(word))
  );
}

const PRONOUNS = new Set(["it", "them"]);
const isNoun = ({ upos }: Word): boolean => upos === "NOUN" || upos === "PROPN";
const isMany = ({ upos, lower, lemma }: Word): boolean => upos === "NOUN" && lower !== lemma && lower.endsWith("s");

const HEARS: ReadonlySet<string> = new Set(["person", "group", "organization"]);

/** Somebody or some body, which names may be too; a law or a clinic is told nothing. */
const mayHear = ({ upos, lemma }: Word): boolean => upos === "PROPN" || HEARS.has(actorNoun(lemma)?.kind ?? "");
