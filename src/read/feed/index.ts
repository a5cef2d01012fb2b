import { HearsayError } from "../../model/errors.ts";
import { decodePage } from "../html/charset.ts";
import { asHearsayError } from "../refused.ts";
import { type Given, MEGABYTE, type Piece, type Room } from "../room.ts";
import { parseXmlWhole } from "../xml.ts";
import { type FeedItem, reportOfItem } from "./item.ts";
import { itemsOfJson } from "./json-feed.ts";
import { itemsOfXml } from "./xml-feed.ts";

const MOST = 40 * MEGABYTE;

/** RSS 0.9 to 2.0, RDF and Atom: a report an item. */
export const FEED: Room = {
  says: "a feed",
  mostBytes: MOST,
  read: (given) => {
    const { root, brokenOff } = parseXmlWhole(decodePage(given.bytes, given));
    const found = itemsOfXml(root);
    if (!found) throw new HearsayError("unknown-kind", "It is XML, and neither a feed nor a list of feeds.");
    return brokenOff ? begun(found, given) : reportsOf(found, given, "application/xml");
  },
};

/** JSON Feed: a report an item. */
export const JSON_FEED: Room = {
  says: "a JSON Feed",
  mostBytes: MOST,
  read: (given) => reportsOf(itemsOfJson(decodePage(given.bytes, given)), given, "application/feed+json"),
};

/** Of a feed that breaks off the last item may be half of one: it is left out, and told. */
function* begun(found: { readonly items: readonly FeedItem[]; readonly base: string }, given: Given): Generator<Piece> {
  const items = found.items.slice(0, -1);
  if (items.length > 0) yield* reportsOf({ ...found, items }, given, "application/xml");
  const says = `The feed breaks off${found.items.length > 0 ? ` in item ${found.items.length}, which is left out` : " before its first item"}: fetch it again.`;
  yield { error: new HearsayError("broken", says), id: given.id };
}

function* reportsOf(
  { items, base }: { readonly items: readonly FeedItem[]; readonly base: string },
  { id, bytes }: Given,
  type: string,
): Generator<Piece> {
  if (items.length === 0) throw new HearsayError("no-reports", "The feed has no items.");
  const original = { type, bytes };
  for (const [at, item] of items.entries()) {
    const name = `${id}#${at + 1}`;
    try {
      yield { report: reportOfItem(item, name, base), line: null, original };
    } catch (error) {
      yield { error: asHearsayError(error, name), id: name };
    }
  }
}
