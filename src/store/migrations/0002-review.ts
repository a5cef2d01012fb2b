/**
 * What waits for review, in the order in which it is looked at: claims by how doubtful and how grave they are, pairs by how
 * near to even they are. Statements are the same for both databases.
 */
export const review = (): readonly string[] => [
  `create index claim_by_worth on claim (
    ((1 - confidence)
      * (case when quad = 4 then 4 when kind = 'statement' then 1 when quad = 2 then 3 when kind = 'event' and quad is null then 3 else 2 end)
      * (case when told_as = 'background' then 0.5 else 1 end)) desc, id, report
  ) where judged is null`,
  "create index edge_by_doubt on edge ((abs(score)), a, b) where verdict = 'unsure'",
];
