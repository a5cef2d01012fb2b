import { OPEN_HELPERS } from "../../open-verb.ts";
import { KILLS } from "./deed-verbs.ts";
import type { Features } from "./features.ts";
import { nested, quoteAt, type Scene } from "./sieve.ts";
import { isInOwnWords } from "./speaking.ts";

/** Pronouns for those who are told of. */
export const THIRD = new Set(
  "he him his himself she her hers herself it its itself they them their theirs themselves 'em".split(" "),
);

/** Whether a mention may be what a pronoun of the third person stands for. */
export function mayStandFor(mention: Features, other: Features, scene: Scene): boolean {
  const { clusters } = scene;
  const third = other.mention.form === "pronoun" && !THIRD.has(other.lower);
  if (third && !["who", "which", "that"].includes(other.lower)) return false;
  if (other.mention.words.first >= mention.mention.words.first || nested(mention, other)) return false;
  // "seeks $3 million. It is disturbing": a sum is hardly ever taken up
  if (other.mention.kind === "money") return false;
  // '"…", she said': who speaks is not spoken of before in the same words.
  if (quoteAt(other, scene)?.speaker === mention.at) return false;
  if (isNobody(other, scene) || isInOwnWords(mention, other, scene)) return false;
  const gender = clusters.gender(other.at);
  const number = clusters.number(other.at);
  const people = clusters.animate(other.at);
  if (isAccusedOver(mention, other, scene) || isDeadSpeaker(mention, other, scene)) return false;
  if (isDoneToIt(mention, other, scene) || isNotWhoWasTaken(mention, other, scene)) return false;
  if (mention.gender === "m" || mention.gender === "f") {
    return (
      gender !== (mention.gender === "m" ? "f" : "m") &&
      gender !== "n" &&
      number !== "many" &&
      clusters.isPerson(other.at)
    );
  }
  if (mention.gender === "n") return gender !== "m" && gender !== "f" && number !== "many" && !people;
  if (number === "one" && !isBody(other)) return false;
  return gender === null && !(other.mention.form === "name" && other.mention.kind === "place");
}

/** "no deaths were reported. They …": what there is none of is not taken up. */
const isNobody = ({ mention }: Features, { draft: { tree } }: Scene): boolean =>
  mention.form === "description" && tree.dependents(mention.head, "det").some((at) => tree.words[at]?.lower === "no");

const ACCUSES = new Set("charge accuse convict suspect arrest indict jail sentence try acquit clear hold".split(" "));
const SUFFERED = new Set(
  "murder killing death rape shooting slaying assassination abduction kidnapping disappearance beating stabbing".split(
    " ",
  ),
);

/** "charged a driver over her death": who is accused of a death did not die it. */
function isAccusedOver({ mention, relation }: Features, other: Features, { draft: { tree } }: Scene): boolean {
  const noun = tree.words[mention.head]?.head ?? -1;
  const verb = tree.words[tree.words[noun]?.head ?? -1];
  if (relation !== "nmod:poss" || !SUFFERED.has(tree.words[noun]?.lemma ?? "") || !ACCUSES.has(verb?.lemma ?? ""))
    return false;
  return tree.dependents(verb?.index ?? -1, "obj", "nsubj:pass").includes(other.mention.head);
}

/** "police suspect they were killed": the dead tell nothing. */
function isDeadSpeaker({ mention, relation }: Features, other: Features, { draft: { tree } }: Scene): boolean {
  const verb = tree.words[tree.words[mention.head]?.head ?? -1];
  if (relation !== "nsubj:pass" || verb?.relation !== "ccomp" || !KILLS.has(verb.lemma)) return false;
  const open = tree.dependents(verb.index, "aux").some((at) => OPEN_HELPERS.has(tree.words[at]?.lower ?? ""));
  return !open && tree.dependents(verb.head, "nsubj").includes(other.mention.head);
}

const TAKES = new Set(
  "arrest detain seize capture abduct kidnap kill shoot stab wound injure rescue free release".split(" "),
);
const MEANWHILE = new Set(["as", "when", "while", "after", "before"]);

/** "said the agents arrested Odeh as he was to be deported": he is who was arrested, and not who says so. */
function isNotWhoWasTaken(
  { mention, relation }: Features,
  other: Features,
  { draft: { tree }, lookup }: Scene,
): boolean {
  const clause = tree.words[tree.words[mention.head]?.head ?? -1];
  const verb = tree.words[clause?.head ?? -1];
  if (!relation.startsWith("nsubj") || clause?.relation !== "advcl" || !verb || !TAKES.has(verb.lemma)) return false;
  const opens = tree
    .dependents(clause.index, "mark", "advmod")
    .some((at) => MEANWHILE.has(tree.words[at]?.lower ?? ""));
  const taken = tree.dependents(verb.index, "obj").some((at) => lookup.byHead.get(at)?.mention.kind === "person");
  const said = tree.words[verb.head];
  return (
    opens &&
    taken &&
    verb.relation === "ccomp" &&
    tree.dependents(said?.index ?? -1, "nsubj").includes(other.mention.head)
  );
}

/** "the crossing, which it closed": who does it is not what the clause tells that it was done to. */
function isDoneToIt(
  { mention, relation }: Features,
  other: Features,
  { draft: { tree }, lookup, clusters }: Scene,
): boolean {
  const verb = tree.words[tree.words[mention.head]?.head ?? -1];
  if (relation !== "nsubj" || verb?.relation !== "acl:relcl") return false;
  const noun = lookup.byHead.get(verb.head);
  return noun !== undefined && clusters.find(noun.at) === clusters.find(other.at);
}

/** "The army said … They deny": a body in the singular, taken up in the plural. */
const isBody = ({ mention }: Features) =>
  (mention.kind === "organization" || mention.kind === "group") && mention.form === "description";
