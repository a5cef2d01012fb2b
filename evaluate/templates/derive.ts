import type { Candidate } from "./candidates.ts";
import type { Document, Group } from "./document.ts";
import type { Filler, Template } from "./gold.ts";
import { groupExamples } from "./group-examples.ts";
import { pairFit, type Violent } from "./incidents.ts";
import type { Learned } from "./learn.ts";
import { merged } from "./merged.ts";
import { ROLES, type RoleName } from "./records.ts";
import { likelihood } from "./sparse-logistic.ts";

/** A template derived from claims, with those claims and, role by role, those that gave the fillers. */
export interface Derived extends Template {
  readonly claims: readonly Violent[];
}

export interface Choice {
  /** How well a claim must fit a group to join it. */
  readonly fit: number;
  /** How likely a filler must be. */
  readonly least: number;
}

/** The templates of a document, for each threshold, from its claims alone; those without a filler are none. */
export function derive(
  document: Document,
  { pairs, types, fillers }: Learned,
  { fit, leasts }: { readonly fit: number; readonly leasts: readonly number[] },
): ReadonlyMap<number, readonly Derived[]> {
  const groups = groupExamples(document, pairs, types, fit).map(({ type, group, offers }) => ({
    type,
    group,
    offers: offers.map(({ candidate, features }) => ({ ...candidate, likelihood: likelihood(fillers, features) })),
  }));
  const suits = pairFit(pairs, document.reading, document.record.text);
  const suit = groups.map(({ group }) => groups.map(({ group: other }) => averageFit(group, other, suits)));
  const joined = (least: number) => {
    const firsts = groups.map(({ type, offers }) => ({ type, fillers: chosen(offers, least) }));
    const incidents = firsts.map(({ type, fillers: found }) => ({
      type,
      words: (role: RoleName) => new Set(found[role].flatMap(({ wordings }) => [...wordings])),
    }));
    return merged(incidents, (one, other) => suit[one]?.[other] ?? 0, ONE_INCIDENT).map((set) => {
      const parts = set.flatMap((index) => groups[index] ?? []);
      return {
        types: [...new Set(parts.map(({ type }) => type))],
        optional: false,
        fillers: chosen(
          parts.flatMap(({ offers }) => offers),
          least,
        ),
        claims: parts.flatMap(({ group }) => group),
      };
    });
  };
  return new Map(
    leasts.map((least) => [
      least,
      joined(least).filter((template) => ROLES.some((role) => template.fillers[role].length > 0)),
    ]),
  );
}

/** How well the claims of two groups of one type must suit each other, on average, to tell of one incident. */
const ONE_INCIDENT = 0.6;

function averageFit(some: Group, others: Group, suits: (earlier: Violent, later: Violent) => number): number {
  const fits = some.flatMap((one) =>
    others.map((other) =>
      one.claim.predicate.start <= other.claim.predicate.start ? suits(one, other) : suits(other, one),
    ),
  );
  return fits.reduce((total, value) => total + value, 0) / Math.max(1, fits.length);
}

/** Of each entity the likeliest wording, where it is likely enough. */
function chosen(offers: readonly (Candidate & { readonly likelihood: number })[], least: number): Template["fillers"] {
  const fillersOf = (role: RoleName): readonly Filler[] => {
    const best = new Map<string, (typeof offers)[number]>();
    for (const offer of offers)
      if (offer.role === role && offer.likelihood > (best.get(offer.entity)?.likelihood ?? least))
        best.set(offer.entity, offer);
    const words = new Set([...best.values()].map((offer) => offer.words));
    return [...words].filter(Boolean).map((wording) => ({ wordings: new Set([wording]), optional: false }));
  };
  return {
    PerpInd: fillersOf("PerpInd"),
    PerpOrg: fillersOf("PerpOrg"),
    Target: fillersOf("Target"),
    Victim: fillersOf("Victim"),
    Weapon: fillersOf("Weapon"),
  };
}
