import type { Party } from "../../../model/claim.ts";
import { answeredNouns } from "../../answered-nouns.ts";
import type { Draft } from "../../draft.ts";
import { type EventEntry, eventEntries, tellsOf } from "../../lexicon/events.ts";
import { argumentHeads } from "./arguments.ts";
import { isBareDenial } from "./bare-denials.ts";
import { isToldByCharge } from "./charged-deaths.ts";
import { entryAt } from "./entry-of.ts";
import type { Finding } from "./finding.ts";
import { fittingHeads } from "./fit-parties.ts";
import { isTold, tellsAlone } from "./is-told.ts";
import { modeOf } from "./mode.ts";
import { isNoParty } from "./no-party.ts";
import { deedClaimed, isUnclaimed } from "./noun-arguments.ts";
import { distinct, partiesAt } from "./parties.ts";
import { throughPartitive } from "./partitives.ts";
import {
  isAnonymity,
  isBareTeller,
  isBriefed,
  isIdentified,
  isImperative,
  isName,
  isNameless,
  isNumberMoved,
  isSilence,
  isUnsaid,
  standsAlone,
} from "./skip.ts";
import { isState } from "./states.ts";
import { afterPreposition } from "./syntax.ts";
import { allegerOf } from "./tellers.ts";
import { isTimeWord } from "./time-words.ts";
import { isWhichever } from "./whichever.ts";

/** Every word of the text that the lexicon knows as an event, with the parties on its two sides. */
export function findEvents(draft: Draft): readonly Finding[] {
  const listed = eventEntries();
  const taken = new Set<number>();
  const found: Finding[] = [];
  const own = new Set<number>();
  const answered = new Set(answeredNouns(draft.analysis).map(({ noun }) => noun));
  for (const { index } of draft.analysis.words) {
    const match = entryAt(index, listed, draft);
    if (!match || taken.has(match.word) || standsAlone(match.word, draft) || answered.has(match.word)) continue;
    if (isImperative(match.word, draft) || isAnonymity(match.word, draft)) continue;
    if (match.entry.type === "APPOINT" && isIdentified(match.word, draft)) continue;
    if (match.entry.type === "MOVE" && isNumberMoved(match.word, draft)) continue;
    if (match.entry.inside === "claims-responsibility" && isUnclaimed(match.word, draft.tree)) continue;
    if (match.entry.inside === "claims-responsibility" && deedClaimed(match.word, draft.tree) !== null) continue;
    if (
      isSilence(match.word, draft) ||
      isWhichever(match.word, draft.tree) ||
      isUnsaid(match.word, draft) ||
      isBriefed(match.word, draft) ||
      isNameless(match.word, draft) ||
      isToldByCharge(match.word, draft.tree) ||
      isName(match.word, draft) ||
      isBareTeller(match.word, draft)
    )
      continue;
    const finding = findingOf(match.entry, match.word, draft);
    if (!finding || isBareDenial(finding, draft) || isState(finding, draft)) continue;
    taken.add(match.word);
    for (const at of ownNouns(match.word, match.entry, draft)) own.add(at);
    found.push(finding);
  }
  return found.filter(({ word }) => !own.has(word));
}

/** "suspended aid", "signed a contract": the noun belongs to what the verb tells. */
function ownNouns(word: number, { word: { tokens, pos } }: EventEntry, { tree }: Draft): readonly number[] {
  if (pos !== "v" || tokens.length === 1) return [];
  // "shot dead", "left wounded"; "shot dead four men", where the tree hangs it on the men
  const near = tree.dependents(word, "obj", "obl", "nsubj:pass", "xcomp", "advmod", "advcl", "amod", "acl", "ccomp");
  return [...near, word + 1].filter((at) => tokens.slice(1).includes(tree.words[at]?.lemma ?? ""));
}

function findingOf(entry: EventEntry, word: number, draft: Draft): Finding | null {
  const outside = (heads: readonly number[]) => heads.filter((head) => !isNoParty(head, word, entry, draft));
  // "granted him asylum": what belongs to the event's own words leaves the next argument its turn.
  const argumentsOutside = (at: number, wanted: readonly string[]) =>
    wanted.map((want) => outside(argumentHeads(at, [want], draft))).find((heads) => heads.length > 0) ?? [];
  const argued = argumentsOutside(word, nearerFirst(entry.recipient, word, draft));
  const aimedAt = argued.length > 0 || entry.type !== "ASSAULT" ? argued : dispersed(word, draft);
  // "clashes between the army and the front": both clash
  const sides = entry.actor.includes("between") ? afterPreposition(word, "between", draft.tree) : [];
  const recipientHeads = fittingHeads(entry.type, "recipient", aimedAt, draft).filter((head) => !sides.includes(head));
  const alleger = allegerOf(word, draft);
  const told = alleger === undefined ? outside(argumentHeads(word, entry.actor, draft)) : [alleger];
  const doers = told.map((at) => throughDeeds(at, draft));
  const actorHeads = fittingHeads(entry.type, "actor", doers, draft).filter(
    (head) => !recipientHeads.includes(head) || entry.type === "DIE",
  );
  // "five are in custody"
  const predicative = draft.tree.dependents(word, "cop").length > 0;
  const known = ({ entity }: Party) => entity !== null || entry.word.pos === "v" || predicative;
  const actors = distinct(actorHeads.flatMap((head) => partiesAt(head, draft)).filter(known));
  const recipients = distinct(recipientHeads.flatMap((head) => placedParties(head, draft)).filter(known));
  if (entry.word.pos === "n" && !isTold(word, entry, actors.length + recipients.length, draft)) return null;
  if (entry.word.pos === "v" && actors.length + recipients.length === 0 && !tellsAlone(word, entry, draft)) return null;
  const how = entry.mode ? null : modeOf(entry.type, word, draft);
  return {
    kind: "event",
    type: entry.type,
    mode: entry.mode ?? how?.mode ?? null,
    modeWord: how?.word ?? null,
    context: entry.context,
    inside: entry.inside,
    word,
    actorHeads,
    doerHeads: doers,
    recipientHeads,
    actors,
    recipients,
    others: [],
    rule: `event/${entry.word.written}`,
  };
}

/** "a series of Israeli raids killed nine", "dozens of attacks": the raids, whose doer does it. */
function throughDeeds(head: number, { tree }: Draft): number {
  const deeds = throughPartitive(head, tree);
  return tellsOf(tree.words[deeds]?.lemma ?? "", "n", "ASSAULT") ? deeds : head;
}

/** "opened fire on a bus at a checkpoint": where both "on" and "at" are wanted, the first of them tells at whom. */
function nearerFirst(wanted: readonly string[], word: number, draft: Draft): readonly string[] {
  const [on, at] = ["on", "at"].map((want) => {
    const heads = wanted.includes(want) ? argumentHeads(word, [want], draft) : [];
    return heads.find((head) => !isTimeWord(draft.tree.words[head]?.lemma ?? ""));
  });
  if (on === undefined || at === undefined) return wanted;
  const isPlaced = (want: string) => want === "on" || want === "at";
  const from = wanted.findIndex(isPlaced);
  const rest = wanted.slice(from).filter((want) => !isPlaced(want));
  return [...wanted.slice(0, from), ...(on < at ? ["on", "at"] : ["at", "on"]), ...rest];
}

const DISPERSES = new Set("disperse scatter repel subdue".split(" "));

/** "used tear gas to disperse the crowd", "fired into the air to disperse them": at whom it was aimed. */
function dispersed(word: number, { tree }: Draft): readonly number[] {
  return tree
    .dependents(word, "advcl", "xcomp")
    .filter((at) => DISPERSES.has(tree.words[at]?.lemma ?? ""))
    .flatMap((at) => tree.dependents(at, "obj"));
}

/** What a preposition leads to must be somebody or some place: "in front of", "on a scale" are neither. */
function placedParties(head: number, draft: Draft): readonly Party[] {
  const parties = partiesAt(head, draft);
  const oblique = /^(?:obl|nmod)/.test(draft.analysis.words[head]?.relation ?? "");
  return oblique ? parties.filter(({ entity }) => entity !== null) : parties;
}
