/** What hangs together is followed along edges that say `same`, a small part of all: found without a look at the others. */
export const sameEdges = (): readonly string[] => [
  "create index edge_same_by_a on edge (a, b, score) where verdict = 'same'",
  "create index edge_same_by_b on edge (b, a, score) where verdict = 'same'",
];
