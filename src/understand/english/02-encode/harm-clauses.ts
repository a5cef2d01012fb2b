import type { Analysis, Word } from "../../analysis.ts";
import { tellsOf } from "../../lexicon/events.ts";

/** Words within which a clause's parts are looked for: however long a sentence is, a look costs the same. */
const REACH = 40;

const HARMING = new Set(["killing", "wounding", "injuring", "maiming", "damaging", "destroying"]);

/**
 * "Protesters torched the hall after police fired on the crowd, killing two": what harmed is the assault told last before
 * the comma, where the parser hangs it on the main verb. "It exploded as people gathered, killing two" stays.
 */
export function withHarmClauses(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, number>();
  for (const { index, lower, relation, head } of words) {
    if (!HARMING.has(lower) || relation !== "advcl" || head > index || words[index - 1]?.text !== ",") continue;
    const between = words.slice(head + 1, index);
    const nearer = between.findLast((word) => word.head === head && word.relation === "advcl");
    const hasSubject = between.some((word) => word.head === nearer?.index && word.relation === "nsubj");
    if (nearer && hasSubject && isAssault(nearer.lemma)) moved.set(index, nearer.index);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, head: moved.get(word.index) ?? word.head })) };
}

const HARMED = new Set(["dead", "killed", "wounded", "injured", "homeless", "missing"]);

/** "ended with five officers and a dozen militants left dead": they are left so, and do not end anything. */
export function withLeftDead(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, Word>();
  for (const word of words) {
    const verb = words[word.head];
    if (!HARMED.has(word.lower) || word.relation !== "xcomp" || !verb || verb.lower !== "left") continue;
    const above = words[verb.head];
    if (verb.relation !== "advcl" || above?.upos !== "VERB" || above.index > verb.index) continue;
    const people = words
      .slice(Math.max(above.index + 1, verb.index - REACH), verb.index)
      .find(({ head, relation }) => head === above.index && relation === "nsubj");
    const led =
      people &&
      words
        .slice(Math.max(above.index, people.index - REACH), people.index)
        .some(({ head, lower }) => head === people.index && lower === "with");
    if (people && led) moved.set(people.index, { ...people, head: verb.index, relation: "nsubj:pass" });
  }
  return moved.size === 0 ? analysis : { ...analysis, words: words.map((word) => moved.get(word.index) ?? word) };
}

const HARMS = new Set("kill wound injure maim destroy damage devastate".split(" "));

/**
 * "Two agents charged in the bombing of a ferry that killed 80": what killed is the bombing told last, and not the agents, on
 * whom the parser may hang the clause.
 */
export function withHarmfulDeeds(analysis: Analysis): Analysis {
  const { words } = analysis;
  const moved = new Map<number, number>();
  for (const { index, lemma, relation, head, lower } of words) {
    if (relation !== "acl:relcl" || head < 0 || head > index || !HARMS.has(lemma) || lower.endsWith("ing")) continue;
    const that = words
      .slice(Math.max(head + 1, index - REACH), index)
      .findLast((word) => word.head === index && /^(?:that|which)$/.test(word.lower));
    if (that?.relation !== "nsubj") continue;
    const deed = words
      .slice(Math.max(head + 1, that.index - REACH), that.index)
      .findLast(({ upos, lemma: noun }) => upos === "NOUN" && tellsOf(noun, "n", "ASSAULT"));
    if (deed) moved.set(index, deed.index);
  }
  if (moved.size === 0) return analysis;
  return { ...analysis, words: words.map((word) => ({ ...word, head: moved.get(word.index) ?? word.head })) };
}

/** Also where its object makes it one: "opened fire". */
const isAssault = (lemma: string): boolean => tellsOf(lemma, "v", "ASSAULT");
