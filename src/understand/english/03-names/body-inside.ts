import type { Draft } from "../../draft.ts";
import { type KnownActor, lookupAmong } from "../../lexicon/actors.ts";
import { sectorsOn } from "../../lexicon/bodies-in-time.ts";
import { seatNamed } from "../../lexicon/seats.ts";
import { wordsText } from "../../words-text.ts";
import type { Scene } from "./coding.ts";

type Needed = Pick<Draft, "text" | "analysis" | "published">;

export interface BodyInside {
  readonly country: string | null;
  readonly sectors: readonly string[];
  readonly by: string;
}

/** Words of the longest name looked for inside a phrase. */
const LONGEST = 6;

/** The first listed body, medium or seat among some words: "CIA" in "a CIA official", "White House" in "White House aides". */
export function bodyInside(first: number, after: number, draft: Needed, scene: Scene): BodyInside | null {
  const { words } = draft.analysis;
  for (let at = first; at < after; at++) {
    if (!/^[\p{Lu}\d]/u.test(words[at]?.text ?? "") || words[at]?.upos === "DET") continue;
    for (let size = Math.min(LONGEST, after - at); size > 0; size--) {
      if (size === 1 && words[at]?.upos !== "PROPN" && !/^\p{Lu}{2}/u.test(words[at]?.text ?? "")) continue;
      const found = bodyNamed(wordsText({ first: at, after: at + size }, draft), draft.published, scene);
      if (found) return found;
    }
  }
  return null;
}

function bodyNamed(by: string, day: string | null, scene: Scene): BodyInside | null {
  const known = lookupAmong(by, scene.countries);
  if (known?.kind === "organization") return { country: known.country, sectors: sectorsOfKnown(known, day), by };
  const seat = seatNamed(by);
  return seat ? { country: seat.country, sectors: seat.sector ? [seat.sector] : [], by } : null;
}

/** A listed body's sectors on the report's day. */
export function sectorsOfKnown({ name, sectors }: KnownActor, day: string | null): readonly string[] {
  return (day === null ? null : sectorsOn(name, day)) ?? sectors;
}
