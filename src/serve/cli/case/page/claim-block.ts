import { dayWords } from "../../../../tell/dates-words.ts";
import { onOneLine } from "../../../../tell/on-one-line.ts";
import type { ClaimLine } from "../../../operations/shapes/claim-line.ts";
import { COLOUR_OF_STATUS, type Colour } from "../../page/colour.ts";
import type { PageOptions } from "../../page/layout.ts";
import { wrap } from "../../page/wrap.ts";
import type { FoldedClaim } from "./fold-copies.ts";

const COLUMN = 14;
const NARROW = 56;

export interface BlockOptions {
  /** The event on whose page it stands, which needs no telling. Default: none. */
  readonly event?: string;
}

/** A claim among others: the sentence, its chain, its report and day, its copies, and by what names it is asked for. */
export function claimBlock(
  claim: ClaimLine & Partial<Pick<FoldedClaim, "copies">>,
  options: PageOptions,
  { event }: BlockOptions = {},
): readonly string[] {
  const { paint, width } = options;
  const indent = " ".repeat(width < NARROW ? 2 : COLUMN);
  const lines: readonly (readonly [string, Colour | null])[] = [
    [claim.sentence, "bold"],
    [chainOf(claim), null],
    ...(claim.sentence.includes(claim.content) ? [] : ([[`“${claim.content}”`, "dim"]] as const)),
    [reportOf(claim), "dim"],
    ...(claim.copies ?? []).map(
      ({ publisher, report, claim: id }) =>
        [`also in a copy: ${publisher ?? report} · ${report} ${id}`, "dim"] as const,
    ),
    [namesOf(claim.event === event ? { ...claim, event: null } : claim), "dim"],
  ];
  const body = lines.flatMap(([text, colour]) =>
    wrap(onOneLine(text), width - indent.length).map((line) => indent + (colour ? paint(line, colour) : line)),
  );
  const label = paint(claim.status, COLOUR_OF_STATUS[claim.status]);
  if (width < NARROW) return [label, ...body, ""];
  const [first = "", ...rest] = body;
  return [label + " ".repeat(COLUMN - claim.status.length) + first.slice(COLUMN), ...rest, ""];
}

/** `Sudan Tribune <- Asharq Al-Awsat <- “a reliable source” [denies]` */
export function chainOf({ chain }: Pick<ClaimLine, "chain">): string {
  return chain
    .map(({ words, named, kind, also, through, stance }) => {
      const name = named || kind === "publisher" ? words : `“${words}”`;
      const joint = also.length > 0 ? ` and ${also.join(" and ")}` : "";
      const spoken = through ? ` (through ${through})` : "";
      const stands = stance === "states" || stance === "reports" ? "" : ` [${stance.replaceAll("-", " ")}]`;
      return `${name}${joint}${spoken}${stands}`;
    })
    .join(" <- ");
}

function reportOf({ title, publisher, published, report, copy_of, where, told_as, judged }: ClaimLine): string {
  return [
    publisher,
    published ? dayWords(published) : null,
    title ?? report,
    where === "body" ? null : where,
    told_as === "background" ? "background" : null,
    copy_of ? `copy of ${copy_of}` : null,
    judged,
  ]
    .filter(Boolean)
    .join(" · ");
}

const namesOf = ({ type, mode, report, claim, event }: ClaimLine) =>
  [mode ? `${type} ${mode}` : type, `${report} ${claim}`, event].filter(Boolean).join(" · ");
