import type { Count } from "../../../../model/claim.ts";
import type { Draft } from "../../../draft.ts";

/** What counting needs of a draft. */
export type Grounds = Pick<Draft, "tree" | "analysis" | "text" | "dates" | "mentions">;

const PEOPLE = new Set(["people", "persons", "dead", "others", "more"]);

/** A count with nothing but its bounds; "people" says nothing about who they are. */
export function count(
  of: string,
  who: string | null,
  bounds: Pick<Count, "low" | "high" | "approximate">,
  span: Count["span"],
): Count {
  return {
    of,
    who: who !== null && PEOPLE.has(who) ? null : who,
    unit: null,
    ...bounds,
    part_of: null,
    as_of: null,
    since: null,
    span,
  };
}

export const exactly = (of: string, value: number, span: Count["span"]): Count =>
  count(of, null, { low: value, high: value, approximate: false }, span);
