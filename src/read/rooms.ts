import { decodeText } from "./decode.ts";
import { HTML } from "./html/index.ts";
import type { Kind } from "./kind.ts";
import { parseJson } from "./parse-json.ts";
import { longestLine, parseReport, tooLong } from "./report-line.ts";
import type { Given, Piece, Room } from "./room.ts";

/** A plain text is one report; not a character of it is changed. */
const TEXT: Room = {
  says: "a text",
  mostBytes: Number.POSITIVE_INFINITY,
  read: function* (given): Generator<Piece> {
    yield { report: { id: given.id, text: textOf(given) } };
  },
};

/** One report, as a line of JSON Lines would hold it. */
const JSON_REPORT: Room = {
  says: "a report as JSON",
  mostBytes: Number.POSITIVE_INFINITY,
  read: function* (given): Generator<Piece> {
    yield { report: parseReport(parseJson(textOf(given).replace(/^\uFEFF/, "")), given.mostText) };
  },
};

function textOf({ bytes, encoding, mostText }: Given): string {
  if (bytes.length > longestLine(mostText)) throw tooLong(null, mostText);
  return decodeText(bytes, encoding);
}

/** The room of each kind of document; JSON Lines are read as they come (src/read/inputs.ts). */
export const ROOMS: Readonly<Partial<Record<Kind, Room>>> = {
  text: TEXT,
  json: JSON_REPORT,
  html: HTML,
};
