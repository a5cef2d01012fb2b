/** Claims of one type in the order of their days: what a search for a type shows first. */
export const claimsByTypeAndDay = (): readonly string[] => [
  "create index claim_by_type_and_day on claim (type, published_day)",
];
