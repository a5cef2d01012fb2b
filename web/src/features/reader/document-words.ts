const WORDS: readonly (readonly [type: RegExp, words: string])[] = [
  [/html/, "web page"],
  [/pdf$/, "PDF"],
  [/wordprocessingml|msword/, "Word document"],
  [/rfc822|mbox/, "message"],
  [/csv|tab-separated/, "table"],
  [/json/, "JSON"],
  [/xml|rss|atom/, "feed"],
  [/warc/, "crawl"],
];

/** What a document of a media type is called by people. */
export const documentWords = (type: string): string => WORDS.find(([known]) => known.test(type))?.[1] ?? type;
