import type { Draft } from "../../draft.ts";
import type { ActorNoun } from "../../lexicon/person-nouns.ts";
import { sectorsOfWord } from "../../lexicon/sector-words.ts";
import { isRelation } from "../../tree.ts";
import { bodyInside } from "./body-inside.ts";
import type { Scene, Told } from "./coding.ts";
import { stretchesOf } from "./country-of-phrase.ts";
import type { Found } from "./found.ts";
import { nounAt } from "./nominal.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;
type Sectors = Told<readonly string[]>;

/** Sectors that other words of the phrase make more exact: "army officials", "rebel commander", "police chief". */
const GENERAL: ReadonlySet<string | null> = new Set([null, "GOV", "CVL", "UAF"]);
/** Nouns of a sector of their own that does not hold against another word: "rebel force", "intelligence officer". */
const YIELDING = new Set(
  "officer agent force unit commander command brigade battalion wing recruit deputy guard".split(" "),
);
/** Heads of a phrase that say only how many or in what shape: "a group of thieves", "members of the guard". */
const TRANSPARENT = new Set(
  "group team band crowd number member some several many most handful squad column dozen hundred thousand pair lot majority remnant section element part lawyer contingent delegation".split(
    " ",
  ),
);
/** Words of rank, which tell no sector of whom they rank. */
const RANK = new Set([
  "deputy",
  "chief",
  "head",
  "leader",
  "lead",
  "vice",
  "assistant",
  "aide",
  "member",
  "spokesman",
  "party",
]);
const ACTING = new Set(["person", "group", "organization"]);

/** The sectors of a description: by its noun, made more exact by modifiers, by bodies named beside it, by what it is of. */
export function sectorsOfPhrase(found: Pick<Found, "phrase" | "head">, draft: Needed, scene: Scene): Sectors | null {
  const noun = nounAt(found.head, draft.tree);
  const inner = noun === null || TRANSPARENT.has(noun.noun) ? partOf(found.head, draft) : null;
  if (inner !== null) {
    const behind = bodyInside(found.head + 1, found.phrase.after, draft, scene);
    if (behind && behind.sectors.length > 0) return { code: behind.sectors, by: behind.by };
    const members = nounAt(inner, draft.tree);
    if (members && ACTING.has(members.kind)) {
      return sectorsOfPhrase({ head: inner, phrase: draft.tree.subtree(inner) }, draft, scene);
    }
  }
  if (noun === null) return null;
  const own = noun.sectors.length > 0 ? { code: noun.sectors, by: noun.noun } : null;
  if (!ACTING.has(noun.kind)) return own ?? (noun.kind === "place" ? adjectives(found, draft) : null);
  return yields(noun) ? (fromBeside(found, noun, draft, scene) ?? own) : (creedOver(noun, found, draft) ?? own);
}

const yields = ({ noun, sector }: ActorNoun): boolean =>
  !noun.includes(" ") && (GENERAL.has(sector) || YIELDING.has(noun));

/** The noun after "of" in "a group of thieves". */
function partOf(head: number, { tree }: Needed): number | null {
  const of = tree
    .dependents(head, "nmod")
    .find((at) => tree.dependents(at, "case").some((word) => tree.words[word]?.lower === "of"));
  return of ?? null;
}

function fromBeside(
  found: Pick<Found, "phrase" | "head">,
  noun: ActorNoun,
  draft: Needed,
  scene: Scene,
): Sectors | null {
  const { first, head, behind, preposition } = stretchesOf(found, draft);
  const body = bodyInside(first, head, draft, scene);
  if (body && body.sectors.length > 0) return { code: body.sectors, by: body.by };
  const before = modifiers(found, noun, draft);
  if (before) return before;
  if (noun.sector === "CVL" || !["of", "for", "at", "from"].includes(preposition)) return null;
  const after = bodyInside(head + 1, behind, draft, scene);
  if (after && after.sectors.length > 0) return { code: after.sectors, by: after.by };
  return noun.sector === "GOV" && noun.kind !== "person" ? null : bodyNounBehind(head, draft);
}

/** Words before the noun, nearest first; of another's ("the children's parents") only where it is an office or a body's. */
function modifiers(
  { phrase, head }: Pick<Found, "phrase" | "head">,
  noun: ActorNoun,
  { tree }: Needed,
): Sectors | null {
  const near = tree.words
    .slice(phrase.first, head)
    .filter(({ head: above, upos, lemma, relation }) => {
      if (above !== head || RANK.has(lemma) || !["NOUN", "ADJ", "PROPN", "VERB"].includes(upos)) return false;
      return !isRelation(relation, "nmod:poss") || noun.sector !== "CVL";
    })
    .reverse();
  for (const word of near) {
    const told = sectorsOfWord(word.lower);
    if (told.length > 0) return { code: told, by: word.text };
    const beside = nounAt(word.index, tree);
    if (beside && beside.sectors.length > 0) return { code: beside.sectors, by: beside.noun };
  }
  return null;
}

/** "chairman of the company's board": the body that an office is of, or whose part that is. */
function bodyNounBehind(head: number, draft: Needed): Sectors | null {
  const { tree } = draft;
  for (const at of tree.dependents(head, "nmod")) {
    const chain = [at, ...tree.dependents(at, "nmod:poss", "compound", "nmod")];
    for (const word of chain) {
      const noun = nounAt(word, tree);
      if (noun?.kind === "organization" && noun.sectors.length > 0) return { code: noun.sectors, by: noun.noun };
    }
  }
  return null;
}

/** "Muslim community leader": a creed tells more than the community. */
function creedOver(
  { sector }: ActorNoun,
  { phrase, head }: Pick<Found, "phrase" | "head">,
  { tree }: Needed,
): Sectors | null {
  if (sector !== "SOC") return null;
  const creed = tree.words.slice(phrase.first, head).find(({ lower }) => sectorsOfWord(lower).includes("REL"));
  return creed ? { code: ["REL"], by: creed.text } : null;
}

/** "a breakaway region", "ordinary Kazakhs": what an adjective tells of a place or a people. */
export function adjectives(
  { phrase, head }: Pick<Found, "phrase" | "head">,
  { tree }: Pick<Draft, "tree">,
): Sectors | null {
  for (let at = head - 1; at >= phrase.first; at--) {
    for (const words of [`${tree.words[at - 1]?.lower} ${tree.words[at]?.lower}`, tree.words[at]?.lower ?? ""]) {
      const told = sectorsOfWord(words).filter((sector) => sector === "PRE" || sector === "CVL" || sector === "REF");
      if (told.length > 0) return { code: told, by: words };
    }
  }
  return null;
}
