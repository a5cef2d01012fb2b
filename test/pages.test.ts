import { readdirSync, readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { HearsayError } from "../src/model/errors.ts";
import { decodePage } from "../src/read/html/charset.ts";
import { HTML } from "../src/read/html/index.ts";

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

const PAGES = new URL("./pages/", import.meta.url);

const NOTHING_WITHIN = () => {
  throw new Error("a page opens no other document");
};

function givenBy(slug: string) {
  const bytes = readFileSync(new URL(`${slug}/source.html`, PAGES));
  const given = { bytes, id: "page", type: null, encoding: null, mostText: 1_000_000, columns: null, readScan: null };
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

/** Words in small letters. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How far two texts share their words, each as often as it stands there: precision, recall, F1. */
function shared(found: string, wanted: string) {
  const left = new Map<string, number>();
  for (const word of wordsOf(wanted)) left.set(word, (left.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of wordsOf(found)) {
    const count = left.get(word) ?? 0;
    if (count > 0) both++;
    left.set(word, count - 1);
  }
  const precision = both / Math.max(1, wordsOf(found).length);
  const recall = both / Math.max(1, wordsOf(wanted).length);
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Firefox's reader view over the same page: its title and its words. */
function readerView(html: string): string {
  const { document } = parseHTML(html);
  const article = new Readability(document as never).parse();
  return `${article?.title ?? ""}\n${article?.textContent ?? ""}`;
}

test("the words of an article are found, and no others: the table of docs/accuracy/pages.md", async () => {
  const rows = readdirSync(PAGES)
    .toSorted()
    .flatMap((slug) => {
      const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, PAGES), "utf8")) as Expected;
      if (!expected.reports) return [];
      const wanted = expected.reports
        .flatMap(({ text }) => text.map((one) => (typeof one === "string" ? one : one[1])))
        .join("\n");
      const html = readFileSync(new URL(`${slug}/source.html`, PAGES));
      const ours = shared(
        givenBy(slug)
          .map(({ text }) => text)
          .join("\n"),
        wanted,
      );
      return [{ slug, ours, theirs: shared(readerView(decodePage(html, { encoding: null, type: null })), wanted) }];
    });
  const per = (share: number) => (100 * share).toFixed(1);
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const line = (name: string, ...cells: readonly string[]) => `| ${[name, ...cells].join(" | ")} |`;
  const page = [
    "# Articles in web pages",
    "<!-- Written by `npm run docs`. -->",
    `How far the words that are kept of a page are those of its article: each word counted as often as it stands there, headline, captions and credits included. ${rows.length} pages of our own making in the shape of real ones (\`test/pages/\`), which the rules were written on: what they show is that nothing is lost again, not how a page that nobody has looked at fares. Beside it Firefox's reader view (\`@mozilla/readability\` 0.6.0), which was made for reading and leaves bylines, and some captions, out on purpose. Per cent.`,
    "",
    line("page", "precision", "recall", "F1", "reader view: F1"),
    line("---", "---", "---", "---", "---"),
    line(
      "**mean**",
      per(mean(({ ours }) => ours.precision)),
      per(mean(({ ours }) => ours.recall)),
      per(mean(({ ours }) => ours.f1)),
      per(mean(({ theirs }) => theirs.f1)),
    ),
    ...rows.map(({ slug, ours, theirs }) =>
      line(slug, per(ours.precision), per(ours.recall), per(ours.f1), per(theirs.f1)),
    ),
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot("../docs/accuracy/pages.md");
  expect(mean(({ ours }) => ours.f1)).toBeGreaterThan(0.97);
});
