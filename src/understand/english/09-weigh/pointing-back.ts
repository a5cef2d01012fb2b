import { sharedLikeness } from "../../../model/like-words.ts";
import { isDefinite } from "../../definite.ts";
import type { Draft, DraftClaim } from "../../draft.ts";
import { firstByKey } from "../../tables.ts";
import { agree, headOf } from "./agree.ts";

export type Needed = Pick<Draft, "analysis" | "mentions" | "tree" | "places">;

/** A claim with its place in the list. */
export interface Placed {
  readonly claim: DraftClaim;
  readonly index: number;
}

/** An attack and the deaths in it are one happening. */
export const VIOLENCE: ReadonlySet<string> = new Set(["ASSAULT", "DIE"]);

/** Which of the claims told before one points back to by a noun with an article: "the attack", "the blast killed six". */
export function referredTo(claim: DraftClaim, before: readonly Placed[], draft: Needed): Placed | undefined {
  if (isResponsibility(claim, draft)) return before.findLast((other) => other.claim.type === "ASSAULT");
  const noun = nounOf(claim, draft);
  if (noun === undefined) return undefined;
  const alike = before.filter(
    ({ claim: other }) =>
      !(noun === claim.word && hasOthers(claim, other, draft)) &&
      isOne(other.word, draft) === isOne(noun, draft) &&
      isOfThatSort(noun, other.word, draft) &&
      mayStandFor(noun, other.word, draft),
  );
  const sentence = draft.analysis.words[noun]?.sentence ?? 0;
  const isNear = ({ claim: { word } }: Placed) => sentence - (draft.analysis.words[word]?.sentence ?? 0) <= 1;
  const close = alike.filter((other) => likeness(noun, other.claim.word, draft) === "close");
  return close.findLast(isNear) ?? close[0] ?? alike[0];
}

/** The noun that points back: the claim's own word, or what its violence came of. */
function nounOf({ word, type }: DraftClaim, draft: Needed): number | undefined {
  const { tree, analysis } = draft;
  const isIt = (at: number) => {
    const { upos, lemma = "" } = analysis.words[at] ?? {};
    return upos === "NOUN" && !MEANS.has(lemma) && pointsBack(at, draft) && !isOnceMore(at, draft);
  };
  if (analysis.words[word]?.upos === "NOUN") return isIt(word) ? word : undefined;
  return VIOLENCE.has(type)
    ? tree.dependents(word, "nsubj", "obl").find((at) => isIt(at) && isCause(at, draft))
    : undefined;
}

/** Things that are no deeds, though verbs of that form are. */
const MEANS = new Set("bomb shell shot fire knife torch".split(" "));

/** So many words around a deed are looked at for what it is done with. */
const NEARBY = 30;

/** "the drone strike": what is told of drones. */
function isOfThatSort(noun: number, other: number, { tree, analysis }: Needed): boolean {
  const sorts = tree.dependents(noun, "compound").map((at) => analysis.words[at]?.lemma ?? "");
  if (sorts.length === 0) return true;
  const { first, after } = tree.subtree(other);
  const around = analysis.words.slice(Math.max(first, other - NEARBY), Math.min(after, other + NEARBY));
  return around.some(({ lemma }) => sorts.includes(lemma));
}

const CAUSES = new Set(["in", "by", "during", "from"]);

/** "the blast killed", "killed in the attack"; not "killed before the attack". */
function isCause(noun: number, { tree, analysis }: Needed): boolean {
  const marks = tree.dependents(noun, "case").map((at) => analysis.words[at]?.lower ?? "");
  return marks.every((mark) => CAUSES.has(mark));
}

/** Nouns that may stand for any violence; "the strikes" stand for no bomb that went off. */
const ANY_VIOLENCE = new Set("attack assault killing death massacre".split(" "));

function mayStandFor(noun: number, other: number, draft: Needed): boolean {
  const like = likeness(noun, other, draft);
  return like === "close" || (like === "wide" && ANY_VIOLENCE.has(draft.analysis.words[noun]?.lemma ?? ""));
}

/** "the death of the driver" is not that of a clerk. */
function hasOthers(a: DraftClaim, b: DraftClaim, draft: Needed): boolean {
  const isBare = ({ recipients }: DraftClaim) =>
    recipients.length === 0 || recipients.every((party) => ANYBODY.has(headOf(party, draft)));
  return !isBare(a) && !isBare(b) && agree(a.recipients, b.recipients, draft) !== "yes";
}

const ANYBODY = new Set("person people man woman victim other dozen hundred he she they who that".split(" "));

const POINTING = new Set(["the", "this", "that", "these", "those"]);

/** "the raid", "that raid"; not "Mali's raid", which tells whose it is. */
export function pointsBack(noun: number, { tree, analysis }: Needed): boolean {
  const own = tree.dependents(noun, "det").map((at) => analysis.words[at]?.lower ?? "");
  return isDefinite(noun, tree) && own.some((one) => POINTING.has(one));
}

/** Whether a word tells of one: a noun in the singular, or any verb. */
function isOne(at: number, { analysis }: Needed): boolean {
  const word = analysis.words[at];
  return word?.upos !== "NOUN" || word.lower === word.lemma;
}

const CLAIMS = new Set(["claim", "admit", "deny", "disclaim", "responsibility"]);

/** "claimed responsibility", which says for what by what was told. */
const isResponsibility = ({ type, word }: DraftClaim, { analysis }: Needed) =>
  type === "ASSAULT" && CLAIMS.has(analysis.words[word]?.lemma ?? "");

const AGAIN = new Set(
  "again another second separate earlier previous other more new attempted times repeatedly often".split(" "),
);

/** "another attack", "attacked again". */
export const isOnceMore = (word: number, { tree, analysis }: Needed): boolean =>
  tree.children(word).some((at) => AGAIN.has(analysis.words[at]?.lower ?? ""));

const predicateAt = firstByKey(({ word }: Draft["analysis"]["predicates"][number]) => word);

/** How two words that tell of something are alike. */
export function likeness(a: number, b: number, { analysis }: Needed): "close" | "wide" | null {
  const lemmasOf = (at: number) => {
    const lemma = analysis.words[at]?.lemma.toLowerCase() ?? "";
    const roleset = predicateAt(analysis.predicates, at)?.roleset;
    return { lemma, sense: roleset?.split(".")[0] ?? lemma };
  };
  const [left, right] = [lemmasOf(a), lemmasOf(b)];
  return left.lemma === right.lemma ? "close" : sharedLikeness(left, right);
}
