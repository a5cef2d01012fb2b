import { createHash } from "node:crypto";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import type { Node } from "../../model/resolution.ts";
import { toldAgain } from "./again.ts";
import { dayNumber } from "./day-arithmetic.ts";
import { isWide } from "./day-signs.ts";
import { daysOf } from "./days-of.ts";
import { isCoded } from "./event-types.ts";
import { isForeseen, isSeveral } from "./extent.ts";
import { type ActorOf, partiesOf } from "./parties-of.ts";
import { isTown, placeOf } from "./place-of.ts";
import { isPlain } from "./plain-words.ts";
import type { EventProfile } from "./profile.ts";
import { sceneOf } from "./scene.ts";
import { stemOf } from "./stem.ts";
import { wordsOf } from "./words-of.ts";

/** A claim and the node of what it says happened. */
export interface EventUse {
  readonly claim: string;
  readonly node: Node<EventProfile>;
}

/**
 * The happenings that the claims of a reading tell of; relations hold and do not happen, so they give none. Several
 * claims of one reading, or of many, that cannot be told apart have the same node.
 */
export function eventNodes(reading: Reading, actorOf: ActorOf): readonly EventUse[] {
  const [scene, again] = [sceneOf(reading), toldAgain(reading)];
  return reading.claims
    .filter(({ kind }) => kind !== "relation")
    .map((claim) => ({
      claim: claim.id,
      node: eventNode(profileOf(claim, reading, { actorOf, scene, again: again.get(claim.id) })),
    }));
}

/**
 * The node of a profile. Its id is a hash over all but the groups of parties, which change, behind its day: so what is
 * written for reports of one week lies side by side in a case, and an event is called after the first of its days.
 */
export function eventNode(profile: EventProfile): Node<EventProfile> {
  const fixed = JSON.stringify(profile, (key, value: unknown) => (key === "group" ? null : value));
  const hash = createHash("sha256").update(fixed).digest("hex").slice(0, 16);
  return { id: `v_${dayIn(profile)}${hash}`, profile };
}

/** Days since 1970 in four hexadecimal digits; those before are all one, what has no day is behind all others. */
function dayIn({ days }: EventProfile): string {
  const day = days?.start ?? days?.end;
  const number = day ? dayNumber(day) : Number.NaN;
  const bounded = Number.isNaN(number) ? NO_DAY : Math.min(Math.max(number, 0), NO_DAY - 1);
  return bounded.toString(16).padStart(4, "0");
}
const NO_DAY = 0xffff;

/** What a claim's profile takes from the rest of its reading. */
interface Around {
  readonly actorOf: ActorOf;
  readonly scene: readonly string[];
  readonly again: string | undefined;
}

function profileOf(claim: Claim, reading: Reading, { actorOf, scene, again }: Around): EventProfile {
  const { lemma, sense } = wordOf(claim, reading);
  const stage = isForeseen(claim) ? "foreseen" : "happened";
  const parties = (list: Claim["actors"]) => partiesOf(list, reading, actorOf);
  const told = {
    type: claim.type,
    mode: claim.mode,
    lemma,
    sense,
    stage,
    extent: isSeveral(claim, lemma) ? "several" : "one",
    // Who dies does nothing: the contract names him on both sides.
    doers: claim.type === "DIE" ? [] : parties(claim.actors),
    sufferers: parties(
      (claim.type === "DIE" && claim.recipients.length === 0 ? claim.actors : claim.recipients).filter(
        (party) => !isTown(party, reading),
      ),
    ),
    others: parties(claim.others),
    mutual: claim.mutual,
    days: daysOf(claim, reading, stage),
    place: placeOf(claim, reading),
  } as const;
  return {
    ...told,
    words: wordsOf(claim),
    ...(again === undefined ? {} : { again }),
    scene: tellsItselfApart(told) ? [] : scene,
  };
}

/** How far behind a verb of many uses the noun may begin that tells what is done: "held two days of talks". In characters. */
const NOUN_WITHIN = 30;

/**
 * The dictionary form of a claim's word, and its sense: what stands before the dot of a PropBank roleset. Of a coded
 * claim whose verb says little ("held talks") it is the next word that tells of something.
 */
function wordOf({ predicate, content, type }: Claim, { predicates }: Reading): { lemma: string; sense: string } {
  const at = predicates.findIndex(({ span }) => span.start < predicate.end && predicate.start < span.end);
  const [own, next] = [predicates[at], predicates[at + 1]];
  const behind =
    next && next.span.start - predicate.end <= NOUN_WITHIN && next.span.end <= content.end ? next : undefined;
  const found = own && behind && isCoded(type) && isPlain(own.lemma, "carrier") ? behind : own;
  const lemma = (found?.lemma ?? predicate.text).toLowerCase();
  return { lemma, sense: found?.roleset?.split(".")[0] ?? stemOf(lemma) };
}

/** Whether parties, day and place leave no need to know what else the report is about. */
function tellsItselfApart({ doers, sufferers, days, place }: Omit<EventProfile, "words" | "scene">): boolean {
  const named = [...doers, ...sufferers].filter(({ node }) => node !== null).length;
  const where = place?.stated === true && place.geonames !== null;
  const stated = days?.stated === true;
  // Within a year the same may fight in the same town many times.
  if (stated && isWide(days)) return false;
  return Math.min(named, 2) + Number(stated) + Number(where) >= 3;
}
