import { OPERATIONS, type Operation } from "../operations/index.ts";

/** Operations that HTTP does not offer, each with the reason. */
export const NOT_OVER_HTTP: Readonly<Record<string, string>> = {
  backup: "it writes a file where the server runs, under a name that whoever asks would choose",
  doctor: "it reads every page of the case, which takes minutes in a large one, and everybody else would wait",
};

/** What HTTP offers. */
export const OFFERED: readonly Operation[] = OPERATIONS.filter(({ name }) => !Object.hasOwn(NOT_OVER_HTTP, name));
