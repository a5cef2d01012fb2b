import type { RoomName } from "../model/resolution.ts";

/**
 * A key of a room as a number of 52 bits: keys that begin alike up to a "|" lie side by side, so that what is added in
 * one week touches few pages. Two keys may have one number; then two nodes are compared that need not be.
 */
export function keyNumber(room: RoomName, key: string): number {
  const end = key.indexOf("|");
  const beginning = hash(`${room} ${end < 0 ? key : key.slice(0, end)}`, 0x9e3779b9) >>> 12;
  return beginning * 2 ** 32 + hash(`${room} ${key}`, 0x85ebca6b);
}

/** FNV-1a over UTF-16 code units, its bits mixed once more (the finalizer of MurmurHash3); 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
