import { PROGRAM_VERSION } from "./program-version.ts";

/** How a site that is asked for a page is told who asks. */
export const userAgent = (): string => `hearsay/${PROGRAM_VERSION} (a program that reads news reports for its user)`;
