/** Verbs of "responsibility for" a deed: who claims, takes, accepts or assumes it says that it was his. */
export const TAKES_RESPONSIBILITY = new Set(["claim", "take", "accept", "assume"]);
