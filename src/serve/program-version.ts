import { readFileSync } from "node:fs";

/** Hearsay's version, from src/ and from dist/ alike. */
export const PROGRAM_VERSION: string = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;

/** The program as files that it writes name it. */
export const PROGRAM = `Hearsay ${PROGRAM_VERSION}`;
