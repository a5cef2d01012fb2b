import type { EventOut } from "../view/out.ts";
import { acledSides, acledTypes, type Side, victimSides } from "./codes.ts";
import type { EventTold } from "./event-told.ts";
import type { SideOut } from "./side-out.ts";

/** ACLED's sides of an event, as far as sectors, countries and the words for victims tell them. */
export interface Sides {
  readonly doer: Side | null;
  readonly doneTo: Side | null;
}

/** Null where nobody is told of, where sectors do not tell, or where several of one side are not alike. */
export function sidesOf({ doers, doneTo, event, place }: EventTold): Sides {
  const people = doneTo.filter(({ kind }) => kind !== "place" && kind !== "facility");
  const country = place?.country ?? null;
  const named = alike(people.map((one) => sideOf(one, "done_to", country)));
  return {
    doer: alike(doers.map((one) => sideOf(one, "doer", country))),
    doneTo: people.length > 0 ? named : alike(countedAs(event)),
  };
}

/** The one that all are; null where some are others, or unknown. */
function alike(sides: readonly (Side | null)[]): Side | null {
  const [first] = sides;
  return first && sides.every((side) => side === first) ? first : null;
}

/** Several sectors must tell the same side. Forces of another country, or of an organisation, are foreign ones. */
function sideOf({ sectors, country }: SideOut, as: "doer" | "done_to", at: string | null): Side | null {
  const side = alike(sectors.map((sector) => acledSides().get(sector)?.[as] ?? null));
  const foreign = country !== null && at !== null && country !== at;
  return side === "State forces" && foreign ? "External/Other forces" : side;
}

/** Sides of people who are only counted: "twelve civilians were killed". */
const countedAs = ({ evidence }: EventOut): readonly (Side | null)[] =>
  evidence.tolls
    .filter(({ of, who }) => (of === "killed" || of === "injured" || of === "abducted") && who !== null)
    .map(({ who }) => victimSides().get(who?.toLowerCase() ?? "") ?? null);

export interface AcledType {
  readonly event_type: string;
  readonly sub_event_type: string;
}

const ARMED: ReadonlySet<Side> = new Set(["State forces", "Rebel group", "Political militia", "External/Other forces"]);

/** Whether the type is one that ACLED codes at all. */
export const isOfAcled = ({ type, mode }: EventOut): boolean =>
  acledTypes().some((row) => row.type === type && (row.mode === "*" || row.mode === mode));

/** ACLED's type, where both sides and the victims allow one; null where they do not (lexicon/export/acled-types.tsv). */
export function acledType({ event }: EventTold, sides: Sides): AcledType | null {
  const harmed = evidenceOfHarm(event);
  const row = acledTypes().find(
    (one) =>
      one.type === event.type &&
      (one.mode === "*" || one.mode === event.mode) &&
      allows(one.doer, sides.doer) &&
      allows(one.done_to, sides.doneTo) &&
      (one.harmed === "-" || (one.harmed === "yes") === harmed),
  );
  return row ? { event_type: row.event_type ?? "", sub_event_type: row.sub_event_type ?? "" } : null;
}

function allows(wanted: string | undefined, side: Side | null): boolean {
  if (wanted === "any") return true;
  if (side === null) return false;
  if (wanted === "armed") return ARMED.has(side);
  return side === { state: "State forces", civilians: "Civilians", protesters: "Protesters" }[wanted ?? ""];
}

const evidenceOfHarm = ({ evidence }: EventOut): boolean =>
  evidence.tolls.some(({ of, range }) => (of === "killed" || of === "injured" || of === "arrested") && range.high > 0);
