import type { Analysis, Word } from "../../analysis.ts";
import { objectClass } from "../../lexicon/object-classes.ts";

/** Words behind a verb among which what it is laid on is looked for: however long a sentence is, a look costs the same. */
const REACH = 40;
const CHARGES = new Set(["accuse", "suspect", "convict", "acquit"]);

/**
 * "accused the army of torture of prisoners", "blamed the blast that killed nine on rebels": the parse may hang the charge on
 * the accused, and the accused on the dead. Both belong to the verb.
 */
export function withLaidCharges(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const verb of words) {
    if (verb.upos !== "VERB") continue;
    const found = CHARGES.has(verb.lemma)
      ? chargeBehind(verb, words)
      : verb.lemma === "blame"
        ? culpritBehind(verb, words)
        : null;
    if (found) moved.set(found.index, { ...found, head: verb.index, relation: "obl" });
  }
  return moved.size === 0 ? analysis : { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

/** Of what the object of "accuse" is accused, where "of" leads to nothing at the verb itself. */
function chargeBehind(verb: Word, words: readonly Word[]): Word | null {
  const behind = wordsBehind(verb, words);
  const object = behind.find(({ head, relation }) => head === verb.index && relation === "obj");
  if (!object || behind.some((word) => word.head === verb.index && isLed(word, "of", behind))) return null;
  const ledBy = (above: Word) =>
    behind.filter((word) => word.head === above.index && word.relation === "nmod" && isLed(word, "of", behind));
  // "the government of Mali of torture", "the head of the army of murder": the first "of" tells whose they are
  const own = ledBy(object);
  const charge = (word: Word) => word.upos === "NOUN" && !isSomebody(word);
  return own.find(charge) ?? own.flatMap(ledBy).find(charge) ?? null;
}

/** On whom an object with a clause of its own is blamed, where "on" leads to nobody at the verb itself. */
function culpritBehind(verb: Word, words: readonly Word[]): Word | null {
  const behind = wordsBehind(verb, words);
  const object = behind.find(({ head, relation }) => head === verb.index && relation === "obj");
  const clause = behind.find(({ head, relation }) => head === object?.index && relation.startsWith("acl"));
  if (!clause || behind.some((word) => word.head === verb.index && isLed(word, "on", behind))) return null;
  const led = behind.filter(
    (word) => word.index > clause.index && isLed(word, "on", behind) && isUnder(word, clause, words),
  );
  const last = led.at(-1);
  return last && isSomebody(last) ? last : null;
}

const wordsBehind = ({ index, sentence }: Word, words: readonly Word[]) =>
  words.slice(index + 1, index + 1 + REACH).filter((word) => word.sentence === sentence);

const isLed = ({ index }: Word, by: string, words: readonly Word[]) =>
  words.some(({ head, relation, lower }) => head === index && /^(?:case|mark)$/.test(relation) && lower === by);

/** So many steps up: what is told of a noun in a clause lies no deeper. */
const STEPS = 6;

function isUnder(word: Word, above: Word, words: readonly Word[]): boolean {
  let at: Word | undefined = word;
  for (let step = 0; at && step < STEPS; step++) {
    if (at.head === above.index) return true;
    at = words[at.head];
  }
  return false;
}

const WHO = ["actor", "armed", "captor", "culprit", "doer-before"];

const isSomebody = ({ lemma, lower }: Word): boolean =>
  WHO.some((name) => [lemma, lower, lower.replace(/s$/, "")].some((form) => objectClass(name)?.words.has(form)));
