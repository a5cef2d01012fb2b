import { foldName } from "./fold.ts";
import { type ActorKind, type ActorProfile, type ActorRole, joinRoles } from "./profile.ts";
import { shownName } from "./shown-name.ts";

/** An actor for people: its name, everything it is called, and its offices in order of time. */
export interface ActorDescription {
  readonly name: string;
  /** All its names as written, the shown one first. */
  readonly forms: readonly string[];
  readonly kind: ActorKind;
  /** ISO 3166 alpha-3 or a code such as UNO; null where no report tells. */
  readonly country: string | null;
  readonly sectors: readonly string[];
  /** By first day, else by the month in which a report first gives them. */
  readonly roles: readonly ActorRole[];
}

/** What a group of nodes is. A function of the set; throws on an empty list. */
export function describeActor(profiles: readonly ActorProfile[]): ActorDescription {
  const ranked = [...profiles].sort((a, b) => rank(a) - rank(b) || longer(a, b));
  const [best] = ranked;
  if (!best) throw new RangeError("describeActor: there is nothing to describe");
  const name = best.known?.replace(/ \((?:[A-Z]{3}|no country)\)$/, "") ?? shownName(best);
  const forms = profiles.flatMap(({ forms: own, aka, acronyms }) => [...own, ...aka, ...acronyms]).sort();
  return {
    name,
    forms: [...new Set([name, ...forms])],
    kind: best.kind,
    country: ranked.find(({ country }) => country !== null)?.country ?? null,
    sectors: [...new Set(ranked.flatMap(({ sectors }) => sectors))].sort(),
    roles: [...onceEach(joinRoles(profiles.flatMap(({ roles }) => roles)))].sort(
      (a, b) => inTime(a, b) || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
    ),
  };
}

/** The word lists write an office in one ("commander of the national army"), reports with its body apart: it is told once. */
function onceEach(roles: readonly ActorRole[]): readonly ActorRole[] {
  const whole = ({ title, of }: ActorRole) =>
    foldName(of === null ? title : `${title} of ${of}`)
      .replace(/ the /g, " ")
      .trim();
  const apart = new Map(roles.flatMap((role) => (role.of === null ? [] : [[whole(role), role] as const])));
  const listed = roles.filter((role) => role.of === null && (role.from ?? role.to) !== null && apart.has(whole(role)));
  const datesOf = new Map(listed.map((role) => [apart.get(whole(role)), role] as const));
  return roles.flatMap((role) => {
    if (listed.includes(role)) return [];
    const dated = datesOf.get(role);
    return dated && role.from === null && role.to === null ? [{ ...role, from: dated.from, to: dated.to }] : [role];
  });
}

/** A listed one names the group, else a name that is whole. */
const rank = ({ known, loose }: ActorProfile) => (known !== null ? 0 : loose === null ? 1 : 2);
const longer = (a: ActorProfile, b: ActorProfile) =>
  shownName(b).length - shownName(a).length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function inTime(a: ActorRole, b: ActorRole): number {
  const [x, y] = [a.from ?? a.first ?? "", b.from ?? b.first ?? ""];
  return x < y ? -1 : x > y ? 1 : 0;
}
