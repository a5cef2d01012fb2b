import type { Output } from "../../api/operations.ts";
import {
  countryName,
  MODALITY_WORDS,
  ORIGIN_WORDS,
  QUAD_WORDS,
  STANCE_WORDS,
  STATUS_WORDS,
  typeWords,
} from "../words.ts";
import type { Field } from "./address.ts";

export type FacetName = keyof Output<"find-claims">["facets"];

interface Facet {
  readonly name: FacetName;
  readonly title: string;
  /** What a value of it becomes in the question. */
  readonly field: Field;
  readonly words: (value: string) => string;
}

const from = (table: Readonly<Record<string, string>>) => (value: string) => table[value] ?? value;
const statuses = Object.fromEntries(Object.entries(STATUS_WORDS).map(([status, { word }]) => [status, word]));
const as = (value: string) => value;

/** What claims are counted by beside the list, the questions of an analyst first. */
export const FACETS: readonly Facet[] = [
  { name: "status", title: "How sure it sounds", field: "status", words: from(statuses) },
  { name: "speaker", title: "Speaker", field: "speaker_words", words: as },
  { name: "stance", title: "Stance of the origin", field: "stance", words: from(STANCE_WORDS) },
  { name: "origin", title: "Rests on", field: "origin", words: from(ORIGIN_WORDS) },
  { name: "type", title: "Type", field: "type", words: typeWords },
  { name: "quad", title: "Class", field: "quad", words: from(QUAD_WORDS) },
  { name: "outlet", title: "Outlet", field: "outlet", words: as },
  { name: "country", title: "Country", field: "country", words: countryName },
  { name: "year", title: "Year", field: "year", words: as },
  { name: "kind", title: "Kind of claim", field: "kind", words: as },
  { name: "modality", title: "Done or not", field: "modality", words: from(MODALITY_WORDS) },
  { name: "told_as", title: "Told as", field: "told_as", words: as },
];

const TITLES: Partial<Readonly<Record<Field, string>>> = {
  words: "words",
  speaker_words: "speaker",
  happened_from: "happened from",
  happened_to: "happened to",
  said_from: "said from",
  said_to: "said to",
  published_from: "published from",
  published_to: "published to",
  box: "on the map within",
  added_after: "added after",
  place_how: "place",
  status: "status",
  origin: "rests on",
  stance: "stance",
  party: "with",
  actor: "doer",
  recipient: "done to",
};

/** A narrowing of the question in words: "status: denied". */
export function narrowingWords(field: Field, value: string): string {
  const facet = FACETS.find((one) => one.field === field);
  return `${TITLES[field] ?? facet?.title.toLowerCase() ?? field}: ${facet ? facet.words(value) : value}`;
}
