import { QUAD_OF } from "../../../model/vocabulary.ts";
import type { Draft } from "../../draft.ts";
import { eventEntries, tellsOf } from "../../lexicon/events.ts";
import { objectClass } from "../../lexicon/object-classes.ts";
import { belongs, isActing } from "./belongs.ts";
import { mentionAt } from "./parties.ts";
import { afterPreposition } from "./syntax.ts";
import { isStructure, isWhere } from "./where-before.ts";

const DEEDS = new Set(["event", "other", "weapon", "money", "document"]);

/** What is thrown, fired or fought is not what is attacked, nor is a message in which it is told. */
const NO_TARGETS = ["shots", "missile", "stones", "teargas", "grenade", "war", "message"];

/** Heads that can play their part: for a deed or a word, the people behind it ("the mayor's handling": the mayor). */
export function fittingHeads(
  type: string,
  side: "actor" | "recipient",
  heads: readonly number[],
  draft: Draft,
): readonly number[] {
  const quad = QUAD_OF[type as keyof typeof QUAD_OF] ?? null;
  if (side === "actor") {
    const strict = quad === 4 || quad === 2 || type === "DIE";
    return strict ? heads.flatMap((head) => doerAt(head, draft)) : heads;
  }
  if (type === "MOVE") return heads.filter((head) => isActing(head, draft) || belongs(head, "physical", draft));
  if (type === "ASSAULT")
    return heads
      .flatMap((head) => (isAnotherAssault(head, draft) ? repelled(head, draft) : [head]))
      .filter((head) => !NO_TARGETS.some((name) => belongs(head, name, draft)) && !isSaidIn(head, draft));
  if (quad !== 1 && quad !== 3) return heads;
  return heads.flatMap((head) => {
    const mention = mentionAt(head, draft);
    if (mention?.kind === "money") return [];
    if (mention && (!DEEDS.has(mention.kind) || mention.form !== "description")) return [head];
    const behind = behindDeed(head, draft);
    if (behind.length > 0) return behind;
    return mention && (type === "ACCUSE" || type === "REJECT") && !belongs(head, "charge", draft) ? [head] : [];
  });
}

/** Whoever does it; of those who serve a weapon, whose it is, where that is said: "RSF artillery hit the hospital". */
function doerAt(head: number, draft: Draft): readonly number[] {
  const owners = belongs(head, "weaponry", draft) ? behindWeapon(head, draft) : [];
  if (owners.length > 0) return owners;
  return isDoer(head, draft) ? [head] : behindWeapon(head, draft);
}

/** "the attack, in a raid": one assault is not what another is aimed at. */
function isAnotherAssault(head: number, { tree }: Draft): boolean {
  const { upos, lemma = "" } = tree.words[head] ?? {};
  if (upos !== "NOUN") return false;
  return (eventEntries().get(lemma) ?? []).some(
    ({ word, type }) => type === "ASSAULT" && word.pos === "n" && word.tokens.length === 1,
  );
}

/** "claimed the attack in a statement": nothing that is only said in is attacked; "burned the ballots" is. */
function isSaidIn(head: number, draft: Draft): boolean {
  const mention = mentionAt(head, draft);
  const within = /^(?:obl|nmod)/.test(draft.tree.words[head]?.relation ?? "");
  return within && mention?.kind === "document" && mention.form === "description";
}

/** "repelled a rebel attack": the rebels. */
function repelled(head: number, draft: Draft): readonly number[] {
  const { head: verb = -1 } = draft.tree.words[head] ?? {};
  if (!/^(?:repel|repulse|beat|fend|push|drive|rout|defeat)$/.test(draft.tree.words[verb]?.lemma ?? "")) return [];
  const owner = draft.tree.dependents(head, "compound", "amod").filter((at) => mentionAt(at, draft)?.head === at);
  return [...behindDeed(head, draft), ...owner].filter((at) => isActing(at, draft)).slice(0, 1);
}

/** No deed, no thing, and no town or building: those are where it happened. */
function isDoer(head: number, draft: Draft): boolean {
  const mention = mentionAt(head, draft);
  if (!mention) return !belongs(head, "ground", draft) || belongs(head, "state", draft);
  if (mention.kind === "place" && isWhere(head, draft)) return false;
  // "fire from across the border": ground does nothing, a country does.
  const ground = mention.kind === "place" && mention.form === "description" && belongs(head, "ground", draft);
  if (ground && !belongs(head, "state", draft)) return false;
  if (belongs(head, "mover", draft)) return true;
  if (DEEDS.has(mention.kind)) return mention.kind === "document" && mention.form === "name";
  if (mention.kind === "facility") return mention.stands_for !== null;
  if (mention.kind !== "place" || mention.stands_for !== null) return true;
  const place = draft.places.find((candidate) => candidate.mention === mention.id);
  return (
    place === undefined ||
    place.precision === "country" ||
    draft.tree.words[head]?.relation.startsWith("nsubj") === true
  );
}

/** "Israeli jets", "the army's artillery", "the rebel raid": whoever the weapons belong to and the deed is told of. */
function behindWeapon(head: number, draft: Draft): readonly number[] {
  const led = belongs(head, "weaponry", draft) || belongs(head, "deed", draft);
  if (mentionAt(head, draft)?.kind !== "weapon" && !led) return [];
  return draft.tree
    .dependents(head, "amod", "compound", "nmod:poss", "nmod")
    .filter((at) => !isTarget(at, draft) && !isStructure(draft.tree.words[at]?.lower ?? ""))
    .filter(
      (at) => isOwner(at, draft) || (isActing(at, draft) && isDoer(at, draft) && mentionAt(at, draft)?.head === at),
    )
    .slice(0, 1);
}

/** "an army helicopter": a body within the name of a thing. */
function isOwner(word: number, draft: Draft): boolean {
  const { relation, upos, lemma = "" } = draft.tree.words[word] ?? {};
  return relation === "compound" && upos === "NOUN" && objectClass("actor")?.words.has(lemma) === true;
}

const AT_TARGETS = new Set([
  "on",
  "against",
  "at",
  "in",
  "across",
  "off",
  "near",
  "outside",
  "over",
  "into",
  "towards",
]);

/** "the shelling of the camp", "a strike on the ward": what is hit, not who fires. */
function isTarget(word: number, { tree }: Draft): boolean {
  const { relation, head = -1 } = tree.words[word] ?? {};
  const marks = tree.dependents(word, "case").map((at) => tree.words[at]?.lower ?? "");
  const deed = tellsOf(tree.words[head]?.lemma ?? "", "n");
  return relation === "nmod" && marks.some((mark) => AT_TARGETS.has(mark) || (mark === "of" && deed));
}

/** Whoever does a deed; of a word that the list knows as a deed, not whom it is done to ("the editor's arrest"). */
function behindDeed(head: number, draft: Draft): readonly number[] {
  const { tree } = draft;
  const deed = (eventEntries().get(tree.words[head]?.lemma ?? "") ?? []).find(({ word }) => word.pos === "n");
  const doers = (side: string) => deed === undefined || deed.actor.includes(side);
  const owners = tree.dependents(head, "nmod:poss").filter((at) => tree.words[at]?.upos !== "PRON");
  const near = [
    ...(doers("poss") ? owners : []),
    ...["by", "from", "of"].filter(doers).flatMap((preposition) => afterPreposition(head, preposition, tree)),
  ];
  const acting = near.find((at) => isActing(at, draft));
  if (acting !== undefined) return [acting];
  return near
    .flatMap((at) => tree.dependents(at, "nmod:poss"))
    .filter((at) => isActing(at, draft))
    .slice(0, 1);
}
