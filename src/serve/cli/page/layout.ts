import type { Status } from "../../../model/certainty.ts";
import { COLOUR_OF_STATUS, type Colour, type Paint } from "./colour.ts";
import { wrap } from "./wrap.ts";

export interface PageOptions {
  readonly paint: Paint;
  /** Characters a line. */
  readonly width: number;
  /** Show the reasons of each claim. */
  readonly explain: boolean;
}

/** Wide enough for the longest status and a gap. */
const COLUMN = 14;
const NARROW = 56;

/** Words under a status: the status at the left, the words beside it; below it where the page is too narrow for both. */
export function besideStatus(
  status: Status,
  lines: readonly (readonly [text: string, colour: Colour | null])[],
  { paint, width }: PageOptions,
): readonly string[] {
  const narrow = width < NARROW;
  const indent = " ".repeat(narrow ? 2 : COLUMN);
  const body = lines.flatMap(([text, colour]) =>
    wrap(text, width - indent.length).map((line) => indent + (colour ? paint(line, colour) : line)),
  );
  const label = paint(status, COLOUR_OF_STATUS[status]);
  if (narrow) return [label, ...body];
  const [first = "", ...rest] = body;
  return [label + " ".repeat(COLUMN - status.length) + first.slice(COLUMN), ...rest];
}

/** The heading of a part of the page, with its lines; nothing where there are none. */
export function section(heading: string, lines: readonly string[], { paint }: PageOptions): readonly string[] {
  return lines.length > 0 ? [paint(heading.toUpperCase(), "bold"), "", ...lines] : [];
}
