import { firstWhere } from "../../first-where.ts";
import { isRelation } from "../../tree.ts";
import type { Features } from "./features.ts";
import { quoteAt, type Scene } from "./sieve.ts";
import { goesOn } from "./speaking.ts";
import { deedFits } from "./told-against.ts";
import { isToldOf } from "./told-of.ts";
import { isDeadDoer, isMetAsHe, isPolicing, isVictimsFate } from "./victims.ts";

/** How a candidate for a pronoun is weighed, chosen on the training part. */
export const WEIGHTS = {
  sentence: 1.6,
  subject: 1,
  name: 0.2,
  often: 0.35,
  nestedIn: 0.6,
  parallel: 0.4,
  pronoun: 0.5,
  speaker: 2,
  teller: 1.5,
  bodyAsThey: 0.8,
  other: 0.3,
  acts: 1.5,
  things: 1,
  controls: 1,
  known: 2,
  objectBefore: 2.5,
  meanwhile: 0.3,
  deadDoer: 2,
  fate: 2.5,
  metAs: 2,
  toldOf: 0.35,
  deed: 3,
  goesOn: 2,
};

/** What only people and bodies of people do. */
const ACTS = new Set(
  "say tell ask think know believe want hope fear plan try attempt decide agree refuse accuse deny claim admit warn demand promise threaten like love hate need wish learn teach fight kill arrest attack vote speak write read explain argue insist call meet visit work live eat go come leave flee return walk run wait watch see hear look help pay buy sell choose play start stop".split(
    " ",
  ),
);

/** Those who only tell: a witness speaks of who did it, not of whom the reporter cites beside him. */
const TELLERS = new Set(["source", "witness", "official", "analyst", "observer", "diplomat"]);

/** Whom the report itself cites: "two sources said". */
function isTeller({ mention, relation, lemma }: Features, { draft }: Scene): boolean {
  const verb = draft.tree.words[draft.tree.words[mention.head]?.head ?? -1];
  return TELLERS.has(lemma) && isRelation(relation, "nsubj") && ["say", "tell", "add"].includes(verb?.lemma ?? "");
}

/** How much speaks for a candidate, a sum of all that is known to count. */
export function weigh(mention: Features, other: Features, scene: Scene): number {
  const { clusters, draft } = scene;
  const depth = draft.tree.ancestors(other.mention.head).length;
  const often = Math.log(firstWhere(clusters.members(other.at), ({ at }) => at >= mention.at));
  const spoken = quoteAt(mention, scene)?.speaker;
  const isSpeaker = spoken !== undefined && spoken !== null && clusters.find(spoken) === clusters.find(other.at);
  const own = isRelation(mention.relation, "nsubj") === other.subject;
  return (
    -WEIGHTS.sentence * (mention.sentence - other.sentence) +
    (other.subject ? WEIGHTS.subject : 0) +
    (other.mention.form === "name" ? WEIGHTS.name : 0) +
    (isSamePronoun(mention, other) ? WEIGHTS.pronoun : 0) +
    WEIGHTS.often * often -
    WEIGHTS.nestedIn * Math.min(2, Math.max(0, depth - 2)) * 0.5 -
    (isMeanwhile(mention, other, scene) ? WEIGHTS.meanwhile : 0) -
    (isDeadDoer(mention, other, scene) ? WEIGHTS.deadDoer : 0) +
    (own ? WEIGHTS.parallel : 0) +
    (isVictimsFate(mention, other, scene) ? WEIGHTS.fate : 0) +
    (isMetAsHe(mention, other, scene) ? WEIGHTS.metAs : 0) -
    (isPolicing(mention, other, scene) ? WEIGHTS.metAs : 0) +
    (isToldOf(mention, other, scene) ? WEIGHTS.toldOf : 0) +
    WEIGHTS.deed * deedFits(mention, other, scene) +
    WEIGHTS.goesOn * goesOn(mention, other, scene) +
    (controls(other, mention, scene) ? WEIGHTS.controls : 0) +
    // "Chris Dawes blamed Hillary Moss after she …": a name that says so is surer than one that is unknown, mostly a man's.
    (mention.gender === "f" && clusters.gender(other.at) === "f" ? WEIGHTS.known : 0) -
    (isSpeaker ? WEIGHTS.speaker : 0) -
    (spoken !== undefined && isTeller(other, scene) ? WEIGHTS.teller : 0) -
    (mention.number === "many" && clusters.number(other.at) !== "many" ? WEIGHTS.bodyAsThey : 0) -
    (other.mention.kind === "other" ? WEIGHTS.other : 0) -
    unfit(mention, other, scene)
  );
}

/** "Ruiz fled after Vega was stabbed. He …": whom the main clause tells of before whoever did something meanwhile. */
function isMeanwhile(mention: Features, other: Features, { draft: { tree } }: Scene): boolean {
  const verb = tree.words[tree.words[other.mention.head]?.head ?? -1];
  return other.subject && mention.sentence !== other.sentence && isRelation(verb?.relation ?? "", "advcl");
}

/** "his" and "he", "them" and "they": one word for one man, where it tells more than that it is no person. */
const isSamePronoun = (mention: Features, other: Features): boolean =>
  other.mention.form === "pronoun" &&
  (other.lower === mention.lower ||
    (other.gender === mention.gender && mention.gender !== "n" && mention.gender !== null));

/** Verbs that judge whom they are done to by what is his. */
const JUDGES = new Set(
  "thank praise congratulate commend honour criticise criticize condemn denounce blame".split(" "),
);

/** "press the regime to end its attacks", "thanked him for his help": whoever is to do it, or is judged by it, is whose it is. */
function controls(other: Features, mention: Features, { draft: { tree } }: Scene): boolean {
  const verb = tree.words[tree.words[mention.mention.head]?.head ?? -1]?.head ?? -1;
  const { relation = "", head = -1 } = tree.words[verb] ?? {};
  const noun = tree.words[mention.mention.head]?.head ?? -1;
  const reason = tree.dependents(noun, "case").some((at) => tree.words[at]?.lower === "for");
  if (mention.relation === "nmod:poss" && reason && JUDGES.has(tree.words[verb]?.lemma ?? ""))
    return tree.dependents(verb, "obj").includes(other.mention.head);
  if (mention.relation !== "nmod:poss" || !/^(?:xcomp|advcl|ccomp)$/.test(relation)) return false;
  const toDo = tree.dependents(verb, "mark").some((at) => tree.words[at]?.lower === "to");
  return toDo && tree.dependents(head, "obj", "iobj").includes(other.mention.head);
}

/** What cannot act does not say, want or flee; and "they" are people rather than things. */
function unfit(mention: Features, other: Features, { clusters, draft }: Scene): number {
  if (mention.gender === "m" || mention.gender === "f" || clusters.animate(other.at) !== false) return 0;
  if (other.mention.kind === "organization" || other.mention.kind === "place") return 0;
  const verb = draft.tree.words[draft.tree.words[mention.mention.head]?.head ?? -1];
  const acts = isRelation(mention.relation, "nsubj") && ACTS.has(verb?.lemma ?? "");
  return (acts ? WEIGHTS.acts : 0) + (mention.number === "many" ? WEIGHTS.things : 0);
}
