import { HearsayError } from "../model/errors.ts";
import { jsonFault } from "./json-fault.ts";

/** Parsed JSON. Throws HearsayError `bad-json`, with the place (line and column from 1) and what is wrong there. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { at, says } = jsonFault(text) ?? { at: 0, says: error instanceof Error ? error.message : String(error) };
    const before = text.slice(0, at).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    const place = before.length > 1 ? `line ${before.length}, column ${column}` : `column ${column}`;
    throw new HearsayError("bad-json", `Not JSON (${place}): ${says}.`, { line: before.length, column });
  }
}
