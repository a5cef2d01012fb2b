import type { CaseDb } from "../../../store/case.ts";
import { listedMeant } from "../shapes/actors-meant.ts";
import { type Listed, listedId } from "../shapes/listed.ts";
import { nodesMeant } from "./nodes-meant.ts";

interface Told {
  readonly same: boolean;
  readonly says: string;
  readonly a: string;
  readonly b: string;
}

/**
 * Why two names are one or not where reports do not have one of them, and lists do: there are no names of reports to lay
 * side by side. Null where reports have both, and where lists lead both to actors that reports tell apart.
 */
export async function whyListed(one: CaseDb, a: string, b: string): Promise<Told | null> {
  const [left, right] = [await listedMeant(one, a), await listedMeant(one, b)];
  if (left.length === 0 && right.length === 0) return null;
  const [x, y] = [await idOf(one, a, left), await idOf(one, b, right)];
  const entries = [...left, ...right];
  const shared =
    left.find(({ entry }) => right.some((other) => listedId(other.entry) === listedId(entry))) ??
    entries.find(({ actors }) => actors.includes(left.length === 0 ? x : y));
  if (shared) {
    const [id = listedId(shared.entry)] = shared.actors;
    return {
      same: true,
      says: `One, by ${entryWords(shared)}: both are names of it.${unnamed([shared])}`,
      a: id,
      b: id,
    };
  }
  if (entries.every(({ actors }) => actors.length > 0)) return null;
  const names = entries.map(entryWords);
  return {
    same: false,
    says: `Two: no list has them as one. Known is ${names.join(", and ")}.${unnamed(entries)}`,
    a: x,
    b: y,
  };
}

const entryWords = ({ entry }: Listed) => `the entry ${entry.id} (${entry.name}) of the list ${entry.list}`;

/** Says of which no report is known. */
function unnamed(listed: readonly Listed[]): string {
  const names = listed.filter(({ actors }) => actors.length === 0).map(({ entry }) => entry.name);
  return names.length === 0 ? "" : ` No report of the case is known to name ${[...new Set(names)].join(" or ")}.`;
}

const idOf = async (one: CaseDb, written: string, [listed]: readonly Listed[]): Promise<string> =>
  listed ? (listed.actors[0] ?? listedId(listed.entry)) : (await nodesMeant(one, written)).group;
