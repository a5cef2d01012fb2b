import type { Draft } from "../../draft.ts";
import { tellsOf } from "../../lexicon/events.ts";
import { lightVerb } from "../../lexicon/light-verbs.ts";
import { modalWord } from "../../lexicon/modality.ts";
import { throughPartitive } from "./partitives.ts";
import { THROWS } from "./thrown-weapons.ts";

type Needed = Pick<Draft, "tree" | "analysis">;

const HAPPENS = new Set(
  "occur happen take break erupt begin start end go come follow leave kill wound injure destroy damage hit claim displace last continue".split(
    " ",
  ),
);
/** "gunfire was heard near the airstrip". */
const NOTICES = new Set(["hear", "see", "report", "record", "feel", "witness"]);
const CAUSED = new Set(["kill", "wound", "injure", "leave", "destroy", "damage", "displace", "claim"]);
/** Marks of a clause that tells of the same moment; others put it before, after, or in doubt. */
const MEANWHILE = new Set(["when", "as", "while", "where"]);
const COURTS = new Set("charge convict indict try sentence suspect acquit implicate".split(" "));
/** "charged in the 1998 bombing": not charged then. */
export const isCourts = (verb: number, tree: Draft["tree"]): boolean => COURTS.has(tree.words[verb]?.lemma ?? "");

const WITHIN = new Set(["in", "during", "by", "from", "at", "amid", "with"]);

/**
 * Words that tell of the occasion of a word's event, nearest first: what is known of its time and place from them holds
 * for it too ("staged a raid", "opened fire, killing two", "died when a shell landed", "the camp where he was held").
 */
export function sameOccasion(word: number, draft: Needed): readonly number[] {
  const seen = new Set([word]);
  let edge = [word];
  for (let steps = 0; steps < 3 && edge.length > 0; steps++) {
    edge = edge.flatMap((at) => beside(at, draft)).filter((at) => !seen.has(at));
    for (const at of edge) seen.add(at);
  }
  seen.delete(word);
  return [...seen];
}

function beside(word: number, draft: Needed): readonly number[] {
  const verb = draft.analysis.words[word]?.upos === "VERB";
  return verb ? [...aboveVerb(word, draft), ...belowVerb(word, draft)] : aroundNoun(word, draft);
}

/** The verb that carries an event noun, the clause that says that it happened, and a noun that it is joined to. */
function aroundNoun(word: number, { tree, analysis }: Needed): readonly number[] {
  const found = analysis.words[word];
  const above = analysis.words[found?.head ?? -1];
  const near = happeningBelow(word, { tree, analysis });
  if (!found || !above) return near;
  // "carried out a wave of strikes on Wednesday"
  if (found.relation === "nmod" && throughPartitive(above.index, tree) === word)
    return [...near, ...aroundNoun(above.index, { tree, analysis })];
  if (found.relation === "conj" && above.upos === "NOUN") return [...near, above.index];
  if (above.upos !== "VERB" && !isThere(above.index, tree)) return near;
  const within =
    /^obl/.test(found.relation) && !isCourts(above.index, tree) && hasCase(word, WITHIN, { tree, analysis });
  const noticed = found.relation === "nsubj:pass" && NOTICES.has(above.lemma);
  const carried =
    noticed ||
    isThere(above.index, tree) ||
    (/^(?:obj|nsubj)/.test(found.relation) && (happens(above.lemma) || lightVerb(above.lemma) !== null));
  return within || carried ? [...near, above.index] : near;
}

/** "There were 130 murders in Lagos in 2017": the year of their being is theirs. */
const isThere = (verb: number, tree: Draft["tree"]): boolean =>
  tree.words[verb]?.lemma === "be" && tree.dependents(verb, "expl").length > 0;

const OCCURS = new Set(["occur", "happen", "take", "break", "erupt", "begin", "start"]);

/** "the war, which broke out in May", "the attack on a convoy, which took place in May": clauses attach to the nearest noun. */
function happeningBelow(word: number, { tree, analysis }: Needed): readonly number[] {
  const nouns = [word, ...tree.dependents(word, "nmod").flatMap((at) => [at, ...tree.dependents(at, "nmod")])];
  return nouns.flatMap((noun) =>
    tree.dependents(noun, "acl").filter((at) => {
      const lemma = analysis.words[at]?.lemma ?? "";
      return OCCURS.has(lemma) || (noun === word && (lightVerb(lemma) !== null || THROWS.has(lemma)));
    }),
  );
}

const happens = (lemma: string) => HAPPENS.has(lemma);

function aboveVerb(word: number, { tree, analysis }: Needed): readonly number[] {
  const found = analysis.words[word];
  const above = analysis.words[found?.head ?? -1];
  if (!found || !above) return [];
  if (found.relation === "xcomp") return isAhead(above.lemma) ? [] : [above.index];
  if (found.relation === "conj") return sameTense(word, above.index, { tree, analysis }) ? [above.index] : [];
  if (found.relation === "acl:relcl") {
    // "the bombing that killed nine"
    const harm = CAUSED.has(found.lemma) && tellsOf(above.lemma, "n", "ASSAULT");
    return harm || MEANWHILE.has(opening(word, { tree, analysis })) ? [above.index] : [];
  }
  if (found.relation !== "advcl" || !isMeanwhile(word, { tree, analysis })) return [];
  // "agreed in April to hand them over", whatever the tree calls the handing over
  if (isAhead(above.lemma) && opening(word, { tree, analysis }) === "to") return [];
  return [saidBefore(word, above.index, tree) ?? above.index];
}

/** "They were driving north when they came under fire, the firm said": the clause hangs on what was said before it. */
function saidBefore(word: number, above: number, tree: Draft["tree"]): number | null {
  if (above < word) return null;
  return tree.dependents(above, "ccomp", "parataxis").findLast((at) => at < word) ?? null;
}

function belowVerb(word: number, { tree, analysis }: Needed): readonly number[] {
  const clauses = tree.dependents(word, "advcl").filter((at) => isMeanwhile(at, { tree, analysis }));
  const within = isCourts(word, tree)
    ? []
    : tree
        .dependents(word, "obl")
        .filter((at) => analysis.words[at]?.upos === "NOUN" && hasCase(at, WITHIN, { tree, analysis }));
  const carried = lightVerb(analysis.words[word]?.lemma ?? "") === null ? [] : tree.dependents(word, "obj");
  const last = tree
    .dependents(word, "conj")
    .filter((at) => tree.dependents(at, "nsubj", "nsubj:pass").length === 0)
    .filter((at) => sameTense(at, word, { tree, analysis }));
  // "Bombings at two embassies killed 200".
  const causes = CAUSED.has(analysis.words[word]?.lemma ?? "")
    ? tree.dependents(word, "nsubj").filter((at) => analysis.words[at]?.upos === "NOUN")
    : [];
  return [...within, ...carried, ...causes, ...clauses, ...last];
}

/** "killing two", "to discuss oil", "when a shell landed"; not "after", "before", "if". */
function isMeanwhile(word: number, draft: Needed): boolean {
  const mark = opening(word, draft);
  if (MEANWHILE.has(mark)) return true;
  const own = draft.tree.dependents(word, "nsubj", "nsubj:pass").length > 0;
  return !own && (mark === "" || mark === "to" || mark === "by");
}

/** The word that opens a clause: its mark or relative adverb; empty where there is none. */
function opening(word: number, { tree, analysis }: Needed): string {
  const marks = tree
    .dependents(word, "mark", "advmod", "case", "obl")
    .filter((at) => at < word)
    .map((at) => analysis.words[at]);
  const first = marks.find((at) => at && (at.relation === "mark" || MEANWHILE.has(at.lower)));
  return first?.lower ?? "";
}

function hasCase(word: number, which: ReadonlySet<string>, { tree, analysis }: Needed): boolean {
  return tree.dependents(word, "case").some((at) => which.has(analysis.words[at]?.lower ?? ""));
}

/** What is done on that day itself, and not what it is about; "due on Monday to meet" meets on Monday. */
const DONE_FIRST = new Set("agree decide promise pledge vow threaten offer".split(" "));

/** "agreed on Monday to leave": the leaving has a day of its own. */
function isAhead(lemma: string): boolean {
  if (DONE_FIRST.has(lemma)) return true;
  const modality = modalWord(lemma, "complement")?.modality;
  return modality === "planned" || modality === "demanded" || modality === "hypothetical" || modality === "possible";
}

/** "met on Monday and will meet again" are two occasions. */
function sameTense(word: number, other: number, { tree, analysis }: Needed): boolean {
  if (analysis.words[other]?.upos !== "VERB") return false;
  const helpers = (at: number) => tree.dependents(at, "aux").map((aux) => analysis.words[aux]?.lower ?? "");
  const own = helpers(word);
  return own.length === 0 || own.join() === helpers(other).join();
}
