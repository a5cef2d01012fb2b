import { HearsayError } from "../../model/errors.ts";
import { decodePage } from "../html/charset.ts";
import { plainAddress } from "../html/page-address.ts";
import { MEGABYTE, type Room } from "../room.ts";
import { elementsNamed, parseXml } from "../xml.ts";

/** The addresses of the feeds that an OPML list names, each once, in its order. */
export function feedsIn(opml: string): readonly string[] {
  const outlines = elementsNamed(parseXml(opml), "outline");
  return [...new Set(outlines.flatMap(({ attribs }) => plainAddress(attribs.xmlUrl ?? attribs.xmlurl ?? "") ?? []))];
}

/** A list of feeds holds no report. */
export const OPML: Room = {
  says: "a list of feeds",
  mostBytes: 20 * MEGABYTE,
  // biome-ignore lint/correctness/useYield: it has nothing to give, and says so
  read: function* (given) {
    const feeds = feedsIn(decodePage(given.bytes, given));
    throw new HearsayError(
      "no-reports",
      `It names ${feeds.length} ${feeds.length === 1 ? "feed" : "feeds"} and holds no report: fetch the feeds, and add what they hold.`,
      { feeds },
    );
  },
};
