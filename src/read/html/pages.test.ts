import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HearsayError } from "../../model/errors.ts";
import { HTML } from "./index.ts";

/** What a page of `test/pages/` should give. A paragraph that the page told of is `[kind, words]`. */
interface Expected {
  readonly refused?: string;
  readonly reports?: readonly ExpectedReport[];
}

interface ExpectedReport {
  /** What is added to the page's id. */
  readonly id?: string;
  readonly text: readonly (string | readonly [string, string])[];
  readonly cut?: boolean;
  readonly corrections?: readonly string[];
  readonly [field: string]: unknown;
}

const PAGES = new URL("../../../test/pages/", import.meta.url);

const NOTHING_WITHIN = () => {
  throw new Error("a page opens no other document");
};

function givenBy(slug: string) {
  const bytes = readFileSync(new URL(`${slug}/source.html`, PAGES));
  const given = { bytes, id: "page", type: null, encoding: null, mostText: 1_000_000, columns: null };
  return [
    ...(HTML.read(given, NOTHING_WITHIN) as Iterable<{ readonly report: Parameters<typeof paragraphsOf>[0] }>),
  ].map(({ report }) => report);
}

function paragraphsOf({
  text,
  marks,
}: { text: string; marks?: readonly { kind: string; start: number; end: number }[] | null | undefined } & Record<
  string,
  unknown
>) {
  let at = 0;
  return text.split("\n\n").map((words) => {
    const mark = marks?.find(({ start, end }) => start === at && end === at + words.length);
    at += words.length + 2;
    return mark ? [mark.kind, words] : words;
  });
}

describe.each(readdirSync(PAGES))("%s", (slug) => {
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, PAGES), "utf8")) as Expected;

  test("gives what it should", () => {
    if (expected.refused) {
      let code = "nothing";
      try {
        givenBy(slug);
      } catch (error) {
        code = error instanceof HearsayError ? error.code : String(error);
      }
      expect(code).toBe(expected.refused);
      return;
    }
    const found = givenBy(slug).map((report, at) => {
      const { id = "", text: _, cut: __, corrections: ___, ...fields } = expected.reports?.[at] ?? { text: [] };
      const extra = report.extra as { cut?: string; corrections?: string[] };
      return {
        ...(id ? { id: String(report.id).replace(/^page/, "") } : {}),
        ...Object.fromEntries(Object.keys(fields).map((key) => [key, report[key]])),
        text: paragraphsOf(report),
        ...(extra.cut ? { cut: true } : {}),
        ...(extra.corrections ? { corrections: extra.corrections } : {}),
      };
    });
    expect(found).toEqual(expected.reports);
  });
});
