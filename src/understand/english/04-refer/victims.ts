import { firstWhere } from "../../first-where.ts";
import { isRelation, type Tree } from "../../tree.ts";
import { KILLS } from "./deed-verbs.ts";
import type { Features } from "./features.ts";
import type { Scene } from "./sieve.ts";

/** What the dead do not, and what is not done to them. */
const OF_THE_LIVING = new Set(
  "arrest detain charge jail imprison sentence convict acquit indict question interrogate release free extradite deport remand deny admit confess plead surrender flee escape appeal apologise apologize say tell add resign".split(
    " ",
  ),
);

/** So many mentions of one man are looked at: the last before tell whether he is dead. */
const LAST = 6;

/** "fled after Vega was killed. He was arrested": a man whose death was told is not arrested, nor does he deny it, but "he had fled" before. */
export function isDeadDoer(mention: Features, other: Features, { draft: { tree }, clusters }: Scene): boolean {
  const verb = tree.words[mention.mention.head]?.head ?? -1;
  if (!isRelation(mention.relation, "nsubj") || !OF_THE_LIVING.has(tree.words[verb]?.lemma ?? "")) return false;
  if (mention.sentence === other.sentence || tree.dependents(verb, "aux").some((at) => tree.words[at]?.lower === "had"))
    return false;
  const known = clusters.members(other.at);
  const after = firstWhere(known, ({ at }) => at > other.at);
  return known.slice(Math.max(0, after - LAST), after).some((one) => isKilled(one, tree));
}

const HARMS = new Set("stab shoot wound injure attack beat hurt hit torture poison maul".split(" "));

const FATES = new Set("die bury hospitalise hospitalize treat succumb cremate".split(" "));
const BROUGHT = new Set(["take", "rush", "fly", "airlift", "bring"]);
const WARDS = new Set(["hospital", "clinic", "morgue", "mortuary"]);

/** "arrested 14 foreigners. They were held for days": what befalls captives is told of whoever was taken. */
const CAPTIVITY = new Set(
  "hold charge release question interrogate jail imprison deport remand free rescue torture execute behead accuse suspect transfer extradite".split(
    " ",
  ),
);

const ACCUSES = new Set("accuse charge indict suspect".split(" "));

/** "denied the charges", "pleaded not guilty": what the accused do. */
function answersCharge(verb: number, tree: Tree): boolean {
  const { lemma = "" } = tree.words[verb] ?? {};
  if (lemma === "plead" || lemma === "confess") return true;
  return (
    /^(?:deny|reject|admit)$/.test(lemma) &&
    tree.dependents(verb, "obj").some((at) => /^(?:charge|accusation|allegation)$/.test(tree.words[at]?.lemma ?? ""))
  );
}

/** "wept after Vega was stabbed. He died in hospital": what befalls the hurt or taken is told of whoever was so. */
export function isVictimsFate(mention: Features, other: Features, { draft: { tree } }: Scene): boolean {
  const verb = tree.words[tree.words[mention.mention.head]?.head ?? -1];
  const harm = tree.words[tree.words[other.mention.head]?.head ?? -1];
  if (!verb || !isRelation(mention.relation, "nsubj") || !harm) return false;
  const met = other.relation === "nsubj:pass" || isRelation(other.relation, "obj");
  if (met && mention.relation === "nsubj:pass" && CAPTIVITY.has(verb.lemma) && TAKES.has(harm.lemma)) return true;
  if (met && (TAKES.has(harm.lemma) || ACCUSES.has(harm.lemma)) && answersCharge(verb.index, tree)) return true;
  const ward = tree.dependents(verb.index, "obl").some((at) => WARDS.has(tree.words[at]?.lemma ?? ""));
  if (!FATES.has(verb.lemma) && !(BROUGHT.has(verb.lemma) && ward)) return false;
  return met && (HARMS.has(harm.lemma) || KILLS.has(harm.lemma));
}

const TAKES = new Set("arrest detain seize capture abduct kidnap ambush catch".split(" "));
const MEANWHILE = new Set(["as", "while", "when"]);

/** "shot him as he left his house", "detained the men as they marched": whoever was met is who did that meanwhile. */
export function isMetAsHe({ mention, relation }: Features, other: Features, { draft: { tree } }: Scene): boolean {
  const clause = tree.words[tree.words[mention.head]?.head ?? -1];
  const verb = tree.words[clause?.head ?? -1];
  if (!verb || !clause || !isRelation(relation, "nsubj") || clause.relation !== "advcl") return false;
  const meanwhile = tree
    .dependents(clause.index, "mark", "advmod")
    .some((at) => MEANWHILE.has(tree.words[at]?.lower ?? ""));
  if (!meanwhile) return false;
  if (isPoliced(clause.index, verb.index, tree))
    return isLastBefore(other.mention.head, mention.head, verb.index, tree);
  if (ON_DUTY.has(clause.lemma) && tree.dependents(verb.index, "nsubj").some((at) => isForce(at, tree))) return false;
  const harmed = [TAKES, HARMS, KILLS].some((verbs) => verbs.has(verb.lemma));
  return harmed && tree.dependents(verb.index, "obj", "nsubj:pass").includes(other.mention.head);
}

const MARCHES = new Set("march rally protest demonstrate gather pray chant parade assemble picket".split(" "));
const FORCES = new Set("police policeman officer soldier troop army guard gendarme trooper".split(" "));

/** "Soldiers killed two villagers as they hunted rebels": what those do who wear a uniform. */
const ON_DUTY = new Set("arrest detain raid hunt patrol pursue search chase disperse evict".split(" "));

const isForce = (word: number, tree: Tree): boolean => FORCES.has(tree.words[word]?.lemma ?? "");

/** "Police fired on the crowd as they marched": those who march are not the police. */
const isPoliced = (clause: number, verb: number, tree: Tree): boolean =>
  MARCHES.has(tree.words[clause]?.lemma ?? "") && tree.dependents(verb, "nsubj").some((at) => isForce(at, tree));

/** "Troops fired on pilgrims as they prayed": the troops, who do not pray. */
export function isPolicing({ mention, relation }: Features, other: Features, { draft: { tree } }: Scene): boolean {
  const clause = tree.words[tree.words[mention.head]?.head ?? -1];
  if (clause?.relation !== "advcl" || !isRelation(relation, "nsubj")) return false;
  const led = tree.dependents(clause.head, "obj", "obl").some((at) => at < mention.head);
  return (
    led &&
    isPoliced(clause.index, clause.head, tree) &&
    tree.words[other.mention.head]?.head === clause.head &&
    other.subject
  );
}

/** Words before a clause in which those whom it tells of are looked for. */
const NEAR = 20;

/** The last that the main clause leads to before the clause. */
function isLastBefore(head: number, pronoun: number, verb: number, tree: Tree): boolean {
  if (head < verb || head > pronoun || pronoun - head > NEAR) return false;
  const isLed = ({ relation, upos }: Tree["words"][number]) =>
    /^(?:obj|obl|nmod)$/.test(relation) && (upos === "NOUN" || upos === "PROPN");
  const found = tree.words[head];
  return found !== undefined && isLed(found) && !tree.words.slice(head + 1, pronoun).some(isLed);
}

/** "Vega was killed", "killed Vega", "shot Vega dead": told as done, of him. */
function isKilled({ mention, relation }: Features, tree: Tree): boolean {
  const verb = tree.words[tree.words[mention.head]?.head ?? -1];
  if (!verb || !(relation === "nsubj:pass" || isRelation(relation, "obj"))) return false;
  const dead = tree.dependents(verb.index, "xcomp", "advmod").some((at) => tree.words[at]?.lower === "dead");
  if (!dead && !KILLS.has(verb.lemma)) return false;
  const open = tree.dependents(verb.index, "advmod", "mark", "aux").map((at) => tree.words[at]?.lower ?? "");
  return !open.some((word) => NOT_DONE.has(word));
}

const NOT_DONE = new Set("not n't never to would could may might will if almost nearly".split(" "));
