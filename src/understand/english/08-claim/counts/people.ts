import { objectClass } from "../../../lexicon/object-classes.ts";
import { type Toll, tollOf } from "../../../lexicon/tolls.ts";
import { throughPartitive } from "../partitives.ts";
import type { Grounds } from "./count.ts";

/** Words for people and what became of them, as counts need them. */

const BODIES = new Set(["body", "corpse", "remains"]);
const WOUNDS = new Set("wound injury burn fracture bruise concussion laceration".split(" "));
const FIGHTERS = new Set(
  "man fighter militiaman policeman gunman rebel defector mercenary volunteer recruit insurgent mutineer legionnaire".split(
    " ",
  ),
);
const FLEEING = new Set(
  "refugee displaced people person civilian family resident villager migrant household inhabitant woman child national returnee asylum-seeker evacuee".split(
    " ",
  ),
);

const BODIES_OF_MEN = new Set(
  "crowd group force convoy team gang band column contingent total number party mob crew family unit squad battalion brigade regiment garrison company body corpse remains".split(
    " ",
  ),
);

/** A word for many together, whose number stands after it: "a crowd of about 500", "the bodies of 12 soldiers". */
export function isBodyOfMen(word: number, { analysis }: Pick<Grounds, "analysis">): boolean {
  return BODIES_OF_MEN.has(analysis.words[word]?.lemma ?? "");
}

/** What a word alone says to have befallen those it tells of: "killed", "wounded", "missing"; null where nothing. */
export function fateAt(word: number, grounds: Pick<Grounds, "analysis">): string | null {
  return tollAt(word, grounds)?.of ?? null;
}

/** What a word counts and on which side, by its dictionary form or else as it is written ("missing"). */
export function tollAt(word: number, { analysis }: Pick<Grounds, "analysis">): Toll | null {
  const found = analysis.words[word];
  return found ? (tollOf(found.lemma) ?? tollOf(found.lower)) : null;
}

const lemmaAt = (word: number, { analysis, tree }: Pick<Grounds, "analysis" | "tree">) =>
  analysis.words[throughPartitive(word, tree)]?.lemma ?? "";

export const isBody = (word: number, grounds: Pick<Grounds, "analysis" | "tree">): boolean =>
  BODIES.has(lemmaAt(word, grounds));

export const isWound = (word: number, grounds: Pick<Grounds, "analysis" | "tree">): boolean =>
  WOUNDS.has(lemmaAt(word, grounds));

export function isFighter(word: number, grounds: Pick<Grounds, "analysis" | "tree">): boolean {
  const lemma = lemmaAt(word, grounds);
  return FIGHTERS.has(lemma) || /^(?:soldier|troop|marine|commando|peacekeeper|reservist|guard)$/.test(lemma);
}

export function isFleeing(word: number, grounds: Pick<Grounds, "analysis" | "tree">): boolean {
  const lemma = lemmaAt(word, grounds);
  return FLEEING.has(lemma) || tollOf(lemma)?.of === "displaced";
}

/** Whether a word's dictionary form names a person at all. */
export const isPersonWord = (lemma: string): boolean => objectClass("person")?.words.has(lemma) === true;
