import { HearsayError } from "../model/errors.ts";
import { byteLines } from "./byte-lines.ts";
import { decodeText } from "./decode.ts";
import type { Kind } from "./kind.ts";
import { kindOf } from "./kind.ts";
import { parseJson } from "./parse-json.ts";
import { asHearsayError, idOf } from "./refused.ts";
import { longestLine, MOST_TEXT, parseReport, tooLong } from "./report-line.ts";
import { type Given, MEGABYTE, type Member, type Piece } from "./room.ts";
import { ROOMS } from "./rooms.ts";
import { reportOfKeys } from "./rows.ts";

/** An archive in an archive in an archive is opened, and none within. */
const DEEPEST = 3;
/** What all members of one document may come to together. */
const MOST_MEMBERS = 200_000;
const MOST_BYTES = 2_048 * MEGABYTE;

/** A document and its name, with what is known of it; the rest is told by default. */
export type GivenDocument = Pick<Given, "bytes" | "id"> & Partial<Given>;

/** What has been opened within one document so far, however deep. */
interface Opened {
  members: number;
  bytes: number;
}

/** What a document holds, of whatever kind it is. What cannot be read is told, never thrown. */
export async function* reportsOfDocument(
  document: GivenDocument,
  name: string,
  kind: Kind = kindOf(document.bytes, name, document.type ?? null),
): AsyncGenerator<Piece> {
  const given: Given = { type: null, encoding: null, mostText: MOST_TEXT, columns: null, readScan: null, ...document };
  yield* piecesOf(given, kind, { opened: { members: 0, bytes: 0 }, depth: 0 });
}

async function* piecesOf(
  given: Given,
  kind: Kind,
  at: { readonly opened: Opened; readonly depth: number },
): AsyncGenerator<Piece> {
  const { id, mostText } = given;
  try {
    if (kind === "lines") {
      yield* linesOf(given);
      return;
    }
    const room = ROOMS[kind];
    if (!room) throw new HearsayError("unknown-kind", `Hearsay does not read this kind of file (${kind}).`);
    if (given.bytes.length > room.mostBytes) throw tooLarge(room.says, given.bytes.length, room.mostBytes);
    const open = (member: Member) => membersOf(given, member, { ...at, depth: at.depth + 1 });
    for await (const piece of room.read(given, open)) yield checked(piece, id, mostText);
  } catch (error) {
    yield { error: asHearsayError(error, id), id };
  }
}

/** A report as the contract wants it, or why it is none. */
function checked(piece: Piece, id: string, mostText: number): Piece {
  if ("error" in piece) return piece;
  try {
    return { ...piece, report: parseReport(piece.report, mostText) };
  } catch (error) {
    return { error: asHearsayError(error, id), id: piece.report.id, line: piece.line ?? null };
  }
}

async function* membersOf(
  given: Given,
  { id: own, name, bytes, type, told }: Member,
  at: { readonly opened: Opened; readonly depth: number },
): AsyncGenerator<Piece> {
  const id = own ?? `${given.id}/${name}`;
  at.opened.members++;
  at.opened.bytes += bytes.length;
  const deep = at.depth > DEEPEST;
  if (deep || at.opened.members > MOST_MEMBERS || at.opened.bytes > MOST_BYTES) {
    const says = deep ? `lies more than ${DEEPEST} archives deep` : "comes after more than is opened of one document";
    yield { error: new HearsayError("too-much", `It ${says}: unpack it, and name the files.`), id };
    return;
  }
  for await (const piece of piecesOf({ ...given, id, bytes, type }, kindOf(bytes, name, type), at))
    yield "report" in piece && told ? { ...piece, report: { ...told, ...saidIn(piece.report) } } : piece;
}

/** What a report says of itself; null is not saying. */
const saidIn = <T extends object>(report: T): T =>
  Object.fromEntries(Object.entries(report).filter(([, value]) => value !== null && value !== undefined)) as T;

async function* linesOf({ bytes, id, encoding, mostText, columns }: Given): AsyncGenerator<Piece> {
  let number = 0;
  for await (const line of byteLines(oneChunk(bytes), { longest: longestLine(mostText), encoding })) {
    number++;
    let text = "";
    try {
      if (line.cut) throw tooLong(null, mostText);
      text = decodeText(line.bytes, encoding && !/^utf-?16/i.test(encoding) ? encoding : null)
        .replace(/^\uFEFF/, "")
        .trim();
      if (!text) continue;
      const value = columns ? reportOfKeys(parseJson(text), columns, `${id}#${number}`) : parseJson(text);
      yield { report: parseReport(value, mostText), line: number };
    } catch (error) {
      yield { error: asHearsayError(error, id), id: idOf(text), line: number };
    }
  }
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function tooLarge(says: string, bytes: number, most: number): HearsayError {
  const [has, may] = [bytes, most].map((size) => `${Math.round(size / MEGABYTE).toLocaleString("en")} MB`);
  return new HearsayError("too-much", `It is ${says} of ${has}; the limit is ${may}.`);
}
