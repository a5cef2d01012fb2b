/**
 * What is written for a report shall touch few pages, however large the case. Of doubtful pairs only those near to even are
 * listed by their doubt (`doubtfulPairs`). Keys of stories begin with their window since: those of before are found no
 * more, so their stories are in no cell, and `hearsay doctor` says that they are to be tied anew.
 */
export const fewerPages = (): readonly string[] => [
  "drop index edge_by_doubt",
  "create index edge_by_doubt on edge ((abs(score)), a, b) where verdict = 'unsure' and abs(score) < 0.1",
  "delete from cell where node in (select number from node where room = 'stories')",
];
