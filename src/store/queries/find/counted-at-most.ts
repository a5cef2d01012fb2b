/** So many claims are counted at most, for facets, maps and the like: beyond, counting takes longer than a reader waits. */
export const COUNTED_AT_MOST = 20_000;
