import { HearsayError } from "../../model/errors.ts";
import { asHearsayError } from "../refused.ts";
import { type Given, MEGABYTE, type OpenMember, type Piece, type Room } from "../room.ts";
import { readMail } from "./index.ts";

/** A mailbox in one file (RFC 4155): a message after another, each begun by a "From " line. */
export const MBOX: Room = { says: "a mailbox", mostBytes: 1_024 * MEGABYTE, read: readMbox };

const FROM = Buffer.from("\nFrom ");
/** "From ada@x.example Sat Jan  3 01:05:34 1996". */
const FROM_LINE = /^From \S+[^\n]*\d{4}[^\n]*\r?$/;

async function* readMbox(given: Given, open: OpenMember): AsyncGenerator<Piece> {
  let number = 0;
  for (const message of messagesIn(Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.length))) {
    const id = `${given.id}#${++number}`;
    try {
      yield* readMail({ ...given, id, bytes: message }, open);
    } catch (error) {
      yield { error: asHearsayError(error, id), id };
    }
  }
  if (number === 0) throw new HearsayError("no-reports", "The mailbox holds no message.");
}

/** The messages without their "From " lines, which are ">From " within a message and are put right. */
function* messagesIn(bytes: Buffer): Generator<Uint8Array> {
  let start = bytes.subarray(0, 5).toString("latin1") === "From " ? 0 : -1;
  while (start >= 0) {
    const body = bytes.indexOf(0x0a, start) + 1;
    if (body === 0) return;
    const next = nextFrom(bytes, body);
    const message = bytes.subarray(body, next < 0 ? bytes.length : next);
    yield message.includes("\n>From ")
      ? Buffer.from(message.toString("latin1").replace(/^>(>*From )/gm, "$1"), "latin1")
      : message;
    start = next;
  }
}

function nextFrom(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(FROM, from - 1); at >= 0; at = bytes.indexOf(FROM, at + 1)) {
    const end = bytes.indexOf(0x0a, at + 1);
    const line = bytes.subarray(at + 1, end < 0 ? Math.min(bytes.length, at + 500) : end).toString("latin1");
    if (FROM_LINE.test(line)) return at + 1;
  }
  return -1;
}
