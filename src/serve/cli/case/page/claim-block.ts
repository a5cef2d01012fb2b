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
  /** Whether it stands on its report's own page, where outlet, title and day need no telling, and how surely it was read matters. */
  readonly onReport?: boolean;
}

/** A claim among others: the sentence, its chain, its report and day, its copies, and by what names it is asked for. */
export function claimBlock(
  claim: ClaimLine & Partial<Pick<FoldedClaim, "copies">>,
  options: PageOptions,
  { event, onReport = false }: BlockOptions = {},
): readonly string[] {
  const { paint, width } = options;
  const indent = " ".repeat(width < NARROW ? 2 : COLUMN);
  const lines: readonly (readonly [string, Colour | null])[] = [
    [claim.sentence, "bold"],
    [chainOf(claim), null],
    ...(claim.sentence.includes(claim.content) ? [] : ([[`“${claim.content}”`, "dim"]] as const)),
    ...(onReport ? [] : ([[reportOf(claim), "dim"]] as const)),
    ...(claim.copies ?? []).map(
      ({ publisher, report, claim: id }) =>
        [`also in a copy: ${publisher ?? report} · ${report} ${id}`, "dim"] as const,
    ),
    [namesOf(claim.event === event ? { ...claim, event: null } : claim, onReport), "dim"],
  ];
  const body = lines.flatMap(([text, colour]) =>
    wrap(onOneLine(text), width - indent.length).map((line) => indent + (colour ? paint(line, colour) : line)),
  );
  const label = paint(claim.status, COLOUR_OF_STATUS[claim.status]);
  if (width < NARROW) return [label, ...body, ""];
  const [first = "", ...rest] = body;
  return [label + " ".repeat(COLUMN - claim.status.length) + first.slice(COLUMN), ...rest, ""];
}

/** Who says so behind the publisher: `<- “a reliable source” [denies]`; nothing where the publisher itself does. */
export function chainBehind({ chain }: Pick<ClaimLine, "chain">): string {
  return chain.length > 1 ? `<- ${chainOf({ chain: chain.slice(1) })}` : "";
}

/** `Sudan Tribune <- Asharq Al-Awsat <- “a reliable source” [denies]` */
export function chainOf({ chain }: Pick<ClaimLine, "chain">): string {
  return chain
    .map(({ words, quoted, also, through, stance }) => {
      const name = quoted ? `“${words}”` : words;
      const joint = also.length > 0 ? ` and ${also.join(" and ")}` : "";
      const spoken = through ? ` (through ${through})` : "";
      const stands = stance === "states" || stance === "reports" ? "" : ` [${stance.replaceAll("-", " ")}]`;
      return `${name}${joint}${spoken}${stands}`;
    })
    .join(" <- ");
}

function reportOf({ title, publisher, published, report, ...claim }: ClaimLine): string {
  return [publisher, published ? dayWords(published) : null, title ?? report, ...standingOf(claim)]
    .filter(Boolean)
    .join(" · ");
}

/** Where a claim stands, and what became of it. */
function standingOf({ where, told_as, copy_of, judged }: Pick<ClaimLine, "where" | "told_as" | "copy_of" | "judged">) {
  return [
    where === "body" ? null : where,
    told_as === "background" ? "background" : null,
    copy_of ? `copy of ${copy_of}` : null,
    judged,
  ];
}

function namesOf(claim: ClaimLine, onReport: boolean): string {
  const type = claim.mode ? `${claim.type} ${claim.mode}` : claim.type;
  const names = onReport
    ? [type, confidenceOf(claim), ...standingOf({ ...claim, told_as: "news", copy_of: null }), claim.claim]
    : [type, `${claim.report} ${claim.claim}`];
  return [...names, claim.event].filter(Boolean).join(" · ");
}

export const confidenceOf = ({ confidence }: Pick<ClaimLine, "confidence">) =>
  `reading confidence ${confidence.toFixed(2)}`;
