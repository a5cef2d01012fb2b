/** What `npm run evaluate` measures, each part by itself. */
export const PARTS = [
  "claims",
  "samples",
  "encoder",
  "dates",
  "places",
  "coreference",
  "actors",
  "pairs",
  "lexicon",
  "relations",
  "factuality",
  "confidence",
  "capitals",
  "templates",
  "same-event",
  "same-actors",
] as const;
