import type { RoomName } from "../model/resolution.ts";

/** What lies behind the periods: so much more than a period a key's first part is, where time says nothing. */
const TIMELESS = 2 ** 19;
const FIRST_PARTS = 2 ** 32;

/**
 * A key of a room in two whole numbers, of 20 bits and of 32. As one number of 52 bits keys with one first part lie side
 * by side, so that what is added in one week touches few pages. Two topics may have one number; then two nodes are
 * compared that need not be.
 */
export interface TwoPartKey {
  /** The period; where time says nothing (period 0), what keys have in common that begin alike up to a "|". */
  readonly first: number;
  /** What of a key is the topic's, in every period; with a sign, for thousands are sought and such numbers cost no memory. */
  readonly topic: number;
}

export const keyNumber = (first: TwoPartKey["first"], topic: TwoPartKey["topic"]): number =>
  firstKeyOf(first) + (topic >>> 0);

/** The parts that such a number was made of. */
export function partsOf(key: number): TwoPartKey {
  const first = Math.floor(key / FIRST_PARTS);
  return { first, topic: (key - firstKeyOf(first)) | 0 };
}

/** A period's first key, and with `period + 1` the first behind it. */
export const firstKeyOf = (period: number): number => period * FIRST_PARTS;

/** The period of a key; null where time says nothing to it. */
export function periodOf(key: number): number | null {
  const { first } = partsOf(key);
  return first < TIMELESS ? first : null;
}

/** The second part of a key, in every period. */
export const topicNumber = (room: RoomName, topic: string): number => hash(room, topic, { seed: 0x85ebca6b });

/** The first part of a key to which time says nothing. */
export function beginning(room: RoomName, topic: string): number {
  const bar = topic.indexOf("|");
  return TIMELESS + (hash(room, topic, { seed: 0x9e3779b9, end: bar < 0 ? topic.length : bar }) >>> 13);
}

/** FNV-1a over the UTF-16 code units of the room's name, a blank and the topic, its bits mixed once more (the finalizer of MurmurHash3); 32 bits, with a sign. */
function hash(
  room: RoomName,
  topic: string,
  { seed, end = topic.length }: { readonly seed: number; readonly end?: number },
): number {
  let value = Math.imul(mixedIn(seed, room, room.length) ^ BLANK, PRIME);
  value = mixedIn(value, topic, end);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

const PRIME = 0x01000193;
const BLANK = 0x20;

function mixedIn(seed: number, text: string, end: number): number {
  let value = seed;
  for (let at = 0; at < end; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}
