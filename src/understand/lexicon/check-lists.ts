import { HearsayError } from "../../model/errors.ts";
import { lookup } from "./actors.ts";
import { sectorsOn } from "./bodies-in-time.ts";
import { countryNamed } from "./countries.ts";
import { cues } from "./cues.ts";
import { eventEntries } from "./events.ts";
import { genderOfFirstName } from "./first-names.ts";
import { standingOf } from "./office-holders.ts";
import { outletWordOf } from "./outlet-words.ts";
import { outlet } from "./outlets.ts";
import { actorNoun } from "./person-nouns.ts";
import { regionNamed } from "./regions.ts";
import { seatNamed } from "./seats.ts";
import { sectorsOfWord } from "./sector-words.ts";
import { sourceModifier, sourceNoun } from "./source-nouns.ts";
import { titleNamed } from "./titles.ts";

/** Any name at all: asking for it loads the list. */
const ANY = "Any";
const LISTS = [
  () => countryNamed(ANY),
  () => lookup(ANY),
  () => outlet(ANY),
  () => outletWordOf(ANY),
  () => sectorsOn(ANY, "2000-01-01"),
  () => standingOf(ANY, null),
  () => actorNoun(ANY),
  () => titleNamed(ANY),
  () => seatNamed(ANY),
  () => sectorsOfWord(ANY),
  () => sourceNoun(ANY),
  () => sourceModifier(ANY),
  () => genderOfFirstName(ANY),
  () => regionNamed(ANY),
  () => cues(),
  () => eventEntries(),
];

/** Loads the word lists now, so that a fault in a user's list is told before any report is read. */
export function checkLists(folder: string): void {
  try {
    for (const load of LISTS) load();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new HearsayError("wrong-use", `The word lists of ${folder} cannot be used together with ours: ${message}.`);
  }
}
