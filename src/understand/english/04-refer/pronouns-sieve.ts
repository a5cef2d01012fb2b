import { firstWhere } from "../../first-where.ts";
import { isRelation } from "../../tree.ts";
import { type Features, isReflexive } from "./features.ts";
import { objectsBefore, ownSubjects } from "./object-pronouns.ts";
import { mayStandFor, THIRD } from "./pronoun-fit.ts";
import { before, quoteAt, type Scene, type Sieve } from "./sieve.ts";

const REACH = 4;

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
};

/** What only people and bodies of people do. */
const ACTS = new Set(
  "say tell ask think know believe want hope fear plan try attempt decide agree refuse accuse deny claim admit warn demand promise threaten like love hate need wish learn teach fight kill arrest attack vote speak write read explain argue insist call meet visit work live eat go come leave flee return walk run wait watch see hear look help pay buy sell choose play start stop".split(
    " ",
  ),
);

/** he, she, it, they: the candidate that agrees and weighs most, by nearness, subjecthood and how often it is told of. */
export const thirdPerson: Sieve = {
  name: "pronoun",
  find: (mention, scene) => {
    if (mention.mention.form !== "pronoun" || !THIRD.has(mention.lower) || empty(mention, scene)) return null;
    // "himself" is its clause's subject already: it makes nobody else the same.
    if (isReflexive(mention) && scene.clusters.members(mention.at).length > 1) return null;
    let best: Features | null = null;
    let most = Number.NEGATIVE_INFINITY;
    const subjects = ownSubjects(mention, scene);
    const doneTo = objectsBefore(mention, scene);
    for (const other of before(mention, REACH, scene)) {
      if (subjects.has(scene.clusters.find(other.at)) || !mayStandFor(mention, other, scene)) continue;
      const weight = weigh(mention, other, scene) + (doneTo.has(other.at) ? WEIGHTS.objectBefore : 0);
      if (weight > most) [best, most] = [other, weight];
    }
    return best
      ? {
          to: best,
          says: `“${mention.mention.span.text}” most likely means “${best.mention.span.text}”, named before.`,
        }
      : null;
  },
};

/** "it is clear that …", "it rained": stands for nothing. */
function empty({ mention, lower }: Features, { draft }: Scene): boolean {
  const { tree } = draft;
  if (lower !== "it") return false;
  const verb = tree.words[mention.head]?.head ?? -1;
  if (!isRelation(tree.words[mention.head]?.relation ?? "", "nsubj")) return false;
  const clause = tree.dependents(verb, "csubj", "ccomp", "xcomp", "advcl");
  const seems = ["seem", "appear", "rain", "snow", "happen", "turn"].includes(tree.words[verb]?.lemma ?? "");
  return seems || (tree.words[verb]?.upos === "ADJ" && clause.length > 0);
}

/** Those who only tell: a witness speaks of who did it, not of whom the reporter cites beside him. */
const TELLERS = new Set(["source", "witness", "official", "analyst", "observer", "diplomat"]);

/** Whom the report itself cites: "two sources said". */
function isTeller({ mention, relation, lemma }: Features, { draft }: Scene): boolean {
  const verb = draft.tree.words[draft.tree.words[mention.head]?.head ?? -1];
  return TELLERS.has(lemma) && isRelation(relation, "nsubj") && ["say", "tell", "add"].includes(verb?.lemma ?? "");
}

function weigh(mention: Features, other: Features, scene: Scene): number {
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
    (other.mention.form === "pronoun" && other.lower === mention.lower ? WEIGHTS.pronoun : 0) +
    WEIGHTS.often * often -
    WEIGHTS.nestedIn * Math.min(2, Math.max(0, depth - 2)) * 0.5 +
    (own ? WEIGHTS.parallel : 0) +
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
