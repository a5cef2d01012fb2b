import { paths } from "../paths.ts";

interface Place {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  /** Whether the head leads there too; others are reached from the pages that they belong to. Default true. */
  readonly head?: boolean;
}

/** The pages that the head and the palette lead to. */
export const PLACES: readonly Place[] = [
  { path: paths.search(), name: "Search", says: "claims by words, speaker, stance, status, place and day" },
  { path: paths.map(), name: "Map", says: "where it happened, as exactly as it is told" },
  { path: paths.timeline(), name: "Timeline", says: "events by day, week, month or year" },
  { path: paths.network(), name: "Network", says: "who is told to do what to whom" },
  { path: paths.review(), name: "Review", says: "what waits for somebody to look at it, by one key each" },
  {
    ...{ path: paths.batches(), name: "Double coding", head: false },
    says: "claims that several people code blind, and how far they agree",
  },
  { path: paths.saved, name: "Saved", says: "kept searches with what is new in them, and briefs" },
];
