import type { RoomName } from "../model/resolution.ts";

/** What lies behind the periods: so much more than a period a key's first part is, where time says nothing. */
const TIMELESS = 2 ** 19;

/** A period's first key, and with `period + 1` the first behind it. */
export const firstKeyOf = (period: number): number => period * 2 ** 32;

/** The period of a key; null where time says nothing to it. */
export function periodOf(key: number): number | null {
  const first = Math.floor(key / 2 ** 32);
  return first < TIMELESS ? first : null;
}

/**
 * A topic of a room in a period as a number of 52 bits: keys of one period lie side by side, so that what is added in one
 * week touches few pages. Period 0: keys that begin alike up to a "|" do. Two keys may have one number; then two nodes
 * are compared that need not be.
 */
export const keyNumber = (room: RoomName, topic: string, period: number): number =>
  keyNumbers(room, topic, [period])[0] ?? 0;

/** The same in each of several periods. */
export function keyNumbers(room: RoomName, topic: string, periods: readonly number[]): readonly number[] {
  const ofTopic = hash(`${room} ${topic}`, 0x85ebca6b);
  return periods.map((period) => firstKeyOf(period === 0 ? beginning(room, topic) : period) + ofTopic);
}

/** What of a key's number is the topic's, in every period. */
export const topicOf = (key: number): number => key % 2 ** 32;

function beginning(room: RoomName, topic: string): number {
  const end = topic.indexOf("|");
  return TIMELESS + (hash(`${room} ${end < 0 ? topic : topic.slice(0, end)}`, 0x9e3779b9) >>> 13);
}

/** FNV-1a over UTF-16 code units, its bits mixed once more (the finalizer of MurmurHash3); 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
