import { GZIP, ZIP } from "./archive/index.ts";
import { decodeText } from "./decode.ts";
import { DOCX } from "./docx/index.ts";
import { FEED, JSON_FEED } from "./feed/index.ts";
import { OPML } from "./feed/opml.ts";
import { HTML } from "./html/index.ts";
import type { Kind } from "./kind.ts";
import { MAIL } from "./mail/index.ts";
import { MBOX } from "./mail/mbox.ts";
import { parseJson } from "./parse-json.ts";
import { PDF } from "./pdf/index.ts";
import { TELEGRAM } from "./posts/telegram.ts";
import { X_ARCHIVE } from "./posts/x-archive.ts";
import { asHearsayError } from "./refused.ts";
import { longestLine, parseReport, tooLong } from "./report-line.ts";
import type { Given, Piece, Room } from "./room.ts";
import { articlesOf, reportOfKeys } from "./rows.ts";
import { TABLE } from "./table/index.ts";
import { WARC } from "./warc/index.ts";

/** A plain text is one report; not a character of it is changed. */
const TEXT: Room = {
  says: "a text",
  mostBytes: Number.POSITIVE_INFINITY,
  read: function* (given): Generator<Piece> {
    yield { report: { id: given.id, text: textOf(given) } };
  },
};

/** One report, as a line of JSON Lines would hold it, or a list of them. */
const JSON_REPORT: Room = {
  says: "a report as JSON",
  mostBytes: Number.POSITIVE_INFINITY,
  read: function* (given): Generator<Piece> {
    const value = parseJson(textOf(given).replace(/^\uFEFF/, ""));
    const list = articlesOf(value);
    if (!list)
      yield {
        report: parseReport(given.columns ? reportOfKeys(value, given.columns, given.id) : value, given.mostText),
      };
    for (const [at, one] of (list ?? []).entries()) {
      const id = `${given.id}#${at + 1}`;
      try {
        yield { report: parseReport(reportOfKeys(one, given.columns, id), given.mostText), line: at + 1 };
      } catch (error) {
        yield { error: asHearsayError(error, id), id, line: at + 1 };
      }
    }
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
  feed: FEED,
  "json-feed": JSON_FEED,
  opml: OPML,
  telegram: TELEGRAM,
  "x-archive": X_ARCHIVE,
  table: TABLE,
  mail: MAIL,
  mbox: MBOX,
  docx: DOCX,
  pdf: PDF,
  zip: ZIP,
  gzip: GZIP,
  warc: WARC,
};
