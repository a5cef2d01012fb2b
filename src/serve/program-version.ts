import { readFileSync } from "node:fs";
import { packageFile } from "../model/package-file.ts";

/** Hearsay's version, from src/ and from dist/ alike. */
export const PROGRAM_VERSION: string = (
  JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string }
).version;

/** The program as files that it writes name it. */
export const PROGRAM = `Hearsay ${PROGRAM_VERSION}`;
