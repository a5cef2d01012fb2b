import type { Hop, Source } from "../../../model/chain.ts";
import type { Draft } from "../../draft.ts";

/** A source of which nothing is known yet. */
export const NO_SOURCE: Source = {
  kind: "unnamed",
  name: null,
  entity: null,
  type: null,
  described: null,
  country: null,
  sectors: [],
  span: null,
};

/** A source made into a hop that plainly states. */
export function plainHop(source: Source): Hop {
  return {
    ...source,
    also: [],
    number: null,
    attribution: null,
    cue: null,
    hedged: false,
    said: null,
    stance: "states",
    through: null,
    basis: "unstated",
    condition: null,
  };
}

/** The hops of everything that no source is named for: the publisher, and the agency that the report is credited to. */
export function ownVoice({ report, frame }: Pick<Draft, "report" | "frame">): readonly Hop[] {
  const publisher = plainHop({ ...NO_SOURCE, kind: "publisher", name: report.publisher ?? null });
  const agency = frame.credits.find((credit) => credit.kind === "agency");
  if (!agency || sameOutlet(agency.name, report.publisher ?? "")) return [publisher];
  return [publisher, plainHop({ ...NO_SOURCE, kind: "agency", name: agency.name, span: agency.span })];
}

/** Whether two names of outlets are plainly one: "Reuters" and "Thomson Reuters", "ASI" and "Agence Sahel-Info". */
export function sameOutlet(a: string, b: string): boolean {
  const [x = "", y = ""] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/^the\s+/, "")
      .trim(),
  );
  if (!x || !y) return false;
  return ` ${y} `.includes(` ${x} `) || ` ${x} `.includes(` ${y} `) || x === initials(b) || y === initials(a);
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join("");
