import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** "south-western" as a step: one up is north, one right is east; null for a word that is no direction. */
export function bearingOf(word: string): { readonly north: number; readonly east: number } | null {
  const bare = word
    .toLowerCase()
    .replace(/[\s-]/g, "")
    .replace(/(?:ern)?(?:most)?$/, "");
  if (bare === "central") return { north: 0, east: 0 };
  const match = bare.match(/^(north|south)?(?:ern)?(east|west)?$/);
  if (!match || (!match[1] && !match[2])) return null;
  const north = match[1] ? (match[1] === "north" ? 1 : -1) : 0;
  const east = match[2] ? (match[2] === "east" ? 1 : -1) : 0;
  const length = Math.hypot(north, east);
  return { north: north / length, east: east / length };
}

/** A point so many kilometres off in a direction; to hundredths of a degree. */
export function pointFrom({ latitude, longitude }: Point, bearing: { north: number; east: number }, km: number): Point {
  const up = (bearing.north * km) / 111;
  const right = (bearing.east * km) / (111 * Math.max(0.1, Math.cos((latitude * Math.PI) / 180)));
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return {
    latitude: round(Math.max(-90, Math.min(90, latitude + up))),
    longitude: round(((longitude + right + 540) % 360) - 180),
  };
}

/** Whether a name covers so much ground that a part of it is worth telling apart. */
export const isWide = ({ kind, radius }: GazetteerPlace): boolean => "KSRT".includes(kind) && (radius ?? 0) >= 30;
