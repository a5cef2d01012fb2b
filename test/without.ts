/**
 * Whether tests are to be skipped because something is not on this machine; says so where it prints. With HEARSAY_ALL=1
 * (as `.ci/run` sets it) what a machine for Hearsay must have is no reason to skip: then it throws. What only some
 * readers have, as other shells, is `optional`.
 */
export function without(what: string, isThere: boolean, need: "needed" | "optional" = "needed"): boolean {
  if (isThere) return false;
  if (need === "needed" && process.env.HEARSAY_ALL === "1")
    throw new Error(`HEARSAY_ALL is set, so nothing is skipped; but ${what} is not here.`);
  console.warn(`Skipped: ${what} is not here.`);
  return true;
}
