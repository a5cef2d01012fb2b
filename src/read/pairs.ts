import { createReadStream } from "node:fs";
import { HearsayError } from "../model/errors.ts";
import { PairInput } from "../model/pair.ts";
import { byteLines } from "./byte-lines.ts";
import { decodeText } from "./decode.ts";
import { parseJson } from "./parse-json.ts";
import { asHearsayError, idOf } from "./refused.ts";
import { longestLine, MOST_TEXT, tooLong } from "./report-line.ts";

/** One line of the input: a pair, or what was refused with its place. */
export type FoundPair =
  | { readonly pair: PairInput; readonly from: string; readonly line: number }
  | { readonly error: HearsayError; readonly id: string | null; readonly from: string; readonly line: number | null };

const SHAPE = '{"id": "…", "text": "…", "actor": {"start": 0, "end": 5}, "recipient": {"start": 9, "end": 14}}';

/** The pairs of JSON Lines files, in order; "-" is standard input. */
export async function* pairsFrom(paths: readonly string[], mostText: number = MOST_TEXT): AsyncGenerator<FoundPair> {
  for (const path of paths) {
    try {
      yield* fromStream(path === "-" ? process.stdin : createReadStream(path), path, mostText);
    } catch (error) {
      yield { error: asHearsayError(error, path), id: null, from: path, line: null };
    }
  }
}

async function* fromStream(
  stream: AsyncIterable<Uint8Array | string>,
  from: string,
  mostText: number,
): AsyncGenerator<FoundPair> {
  let number = 0;
  for await (const { bytes, cut } of byteLines(stream, { longest: longestLine(mostText), encoding: null })) {
    number++;
    let line = "";
    try {
      if (cut) throw tooLong(null, mostText);
      line = decodeText(bytes)
        .replace(/^\uFEFF/, "")
        .trim();
      if (line) yield { pair: parsePair(line, mostText), from, line: number };
    } catch (error) {
      yield { error: asHearsayError(error, from), id: idOf(line), from, line: number };
    }
  }
}

/** A pair from one line of JSON Lines. Throws HearsayError. */
export function parsePair(line: string, mostText: number = MOST_TEXT): PairInput {
  const value = parseJson(line);
  const parsed = PairInput.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join(".") || "the line";
    throw new HearsayError("bad-pair", `${where}: ${issue?.message ?? "not a pair"}. A pair is ${SHAPE}.`);
  }
  const { text } = parsed.data;
  if (!text.trim()) throw new HearsayError("empty-text", "The pair has no text.");
  if (text.length > mostText) throw tooLong(text.length, mostText);
  if (!parsed.data.actor && !parsed.data.recipient)
    throw new HearsayError("bad-pair", `Neither an actor nor a recipient is given. A pair is ${SHAPE}.`);
  for (const side of ["actor", "recipient"] as const) checkPlace(parsed.data[side], side, text);
  return parsed.data;
}

function checkPlace(place: PairInput["actor"], side: string, text: string): void {
  if (!place) return;
  const { start, end } = place;
  if (start < end && end <= text.length && text.slice(start, end).trim()) return;
  throw new HearsayError(
    "bad-span",
    `${side}: ${start} to ${end} are no words of the text, which has ${text.length} characters (counted in UTF-16, the end not included).`,
  );
}
