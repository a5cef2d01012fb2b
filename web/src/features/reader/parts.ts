import type { Reading } from "../../api/model.ts";
import type { Marked } from "./segments.ts";

type Mark = NonNullable<Reading["report"]["marks"]>[number];

/** What a passage is called that the document marked. */
const CALLED: Readonly<Record<Mark["kind"], string>> = {
  headline: "headline",
  standfirst: "standfirst",
  byline: "byline",
  caption: "caption",
  credit: "credit",
  photo: "picture credit",
  notice: "correction",
  quoted: "another’s message",
  furniture: "no part of the report",
  page: "page",
};
const CREDITED = { agency: "credit", author: "byline", photo: "picture credit", desk: "credit" } as const;

/** A passage with what it is called; of a page of paper its beginning alone is marked. */
export interface Part extends Marked<"part" | "page"> {
  readonly label: string;
}

/**
 * The passages that the document told apart (a caption, a credit, a page of a PDF), and the dateline and credits that were
 * found by their words where the document said nothing of them. Each begins with a character that is seen.
 */
export function partsOf({ report: { marks = [], dateline, credits } }: Reading, text: string): readonly Part[] {
  const told = marks.map(({ kind, start, end, page }) => ({
    ...{ start, end, label: page === undefined ? CALLED[kind] : `${CALLED[kind]} ${page}` },
    layer: kind === "page" ? ("page" as const) : ("part" as const),
  }));
  const isTold = ({ start, end }: { readonly start: number; readonly end: number }) =>
    told.some((part) => part.layer === "part" && part.start <= start && end <= part.end);
  const found = [
    ...(dateline ? [{ ...dateline.span, label: "dateline" }] : []),
    ...credits.map(({ kind, span }) => ({ ...span, label: CREDITED[kind] })),
  ].filter((one) => !isTold(one));
  return [...told, ...found.map(({ start, end, label }) => ({ start, end, label, layer: "part" as const }))]
    .map((part) => ({ ...part, start: seenFrom(text, part) }))
    .filter(({ start, end }) => start < end);
}

function seenFrom(text: string, { start, end }: { readonly start: number; readonly end: number }): number {
  const before = text.slice(start, end).search(/\S/);
  return before < 0 ? end : start + before;
}
