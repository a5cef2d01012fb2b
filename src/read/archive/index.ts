import { gunzipSync } from "node:zlib";
import { HearsayError } from "../../model/errors.ts";
import { isDocument } from "../kind.ts";
import { asHearsayError } from "../refused.ts";
import { type Given, MEGABYTE, type OpenMember, type Piece, type Room } from "../room.ts";
import { zipEntries } from "./zip-directory.ts";

/** What a member may unpack to, and what all of them may. */
const MOST_MEMBER = 512 * MEGABYTE;
const MOST_TOGETHER = 2_048 * MEGABYTE;
const MOST_GZIP = 1_024 * MEGABYTE;

/** The documents in an archive, each by its own kind. What is no document, or hidden, is passed over. */
export const ZIP: Room = { says: "a ZIP archive", mostBytes: 1_024 * MEGABYTE, read: readZip };

/** What one gzip file holds. */
export const GZIP: Room = { says: "a gzip archive", mostBytes: 1_024 * MEGABYTE, read: readGzip };

const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/)/;

async function* readZip({ bytes, id }: Given, open: OpenMember): AsyncGenerator<Piece> {
  const members = zipEntries(bytes).filter(
    ({ name }) => !HIDDEN.test(name) && !name.endsWith("/") && (isDocument(name) || /(?:^|\/)report\.json$/.test(name)),
  );
  if (members.length === 0) throw new HearsayError("no-reports", "The archive holds no document that is read.");
  let left = MOST_TOGETHER;
  for (const { name, encrypted, open: unpack } of members.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    let content: Uint8Array;
    try {
      if (encrypted)
        throw new HearsayError("unreadable", "It is locked with a password: unpack it, and name the file.");
      content = unpack(Math.min(MOST_MEMBER, left));
      left -= content.length;
    } catch (error) {
      yield { error: asHearsayError(error, name), id: `${id}/${name}` };
      continue;
    }
    yield* open({ name, bytes: content, type: null });
  }
}

async function* readGzip({ bytes, id }: Given, open: OpenMember): AsyncGenerator<Piece> {
  let content: Uint8Array;
  try {
    content = gunzipSync(bytes, { maxOutputLength: MOST_GZIP });
  } catch (error) {
    if (error instanceof RangeError)
      throw new HearsayError(
        "too-much",
        `It unpacks to more than ${MOST_GZIP / MEGABYTE} MB: unpack it, and split it.`,
      );
    throw new HearsayError("broken", "The archive cannot be unpacked: it is damaged, or was not copied whole.");
  }
  const name = (id.split("/").at(-1) ?? id).replace(/\.gz$/i, "") || "content";
  yield* open({ name, bytes: content, type: null });
}
