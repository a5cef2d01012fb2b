import type { Party } from "../../model/claim.ts";
import type { Entity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Sector } from "../../model/vocabulary.ts";
import type { EventParty } from "./profile.ts";
import { singularOf, withoutMarks } from "./stem.ts";

/** The node and present group of an entity of the reading in the actors' room; null where no name stands for it. */
export type ActorOf = (entity: string) => { readonly node: string; readonly group: string } | null;

/** More parties on one side say nothing new of which happening it is. */
const MOST = 4;

/** The parties of one side, in an order that does not depend on the text's. */
export function partiesOf(list: readonly Party[], reading: Reading, actorOf: ActorOf): readonly EventParty[] {
  const parties = list.map((party): EventParty => {
    const entity = reading.entities.find(({ id }) => id === party.entity);
    const actor = party.entity === null ? null : actorOf(party.entity);
    return {
      node: actor?.node ?? null,
      group: actor?.group ?? null,
      head: headOf(entity?.name ?? party.span.text),
      person: entity?.kind === "person",
      ...stateOf(entity, reading),
    };
  });
  const distinct = new Map(parties.map((party) => [keyOf(party), party]));
  return [...distinct]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, party]) => party)
    .slice(0, MOST);
}

/** Walks of life of those who act for a state. */
const OF_A_STATE: ReadonlySet<Sector> = new Set(["GOV", "MIL", "COP", "SPY"]);

/** The country that a party stands for or is a body of: a country, its people, its government, army or police. */
function stateOf(entity: Entity | undefined, { places }: Reading): Pick<EventParty, "state" | "whole"> {
  if (!entity || entity.country === null) return NO_STATE;
  const { kind, country: state, sectors, place } = entity;
  if (kind === "nationality") return { state, whole: true };
  if (kind === "place") {
    const isCountry = places.find(({ id }) => id === place)?.precision === "country";
    return isCountry ? { state, whole: true } : NO_STATE;
  }
  const acts = (kind === "organization" || kind === "group") && sectors.some((sector) => OF_A_STATE.has(sector));
  return acts ? { state, whole: sectors.includes("GOV") } : NO_STATE;
}

const NO_STATE = { state: null, whole: false } as const;

const keyOf = ({ node, head }: EventParty) => `${node ?? ""}\n${head}`;

/** The last word before whatever hangs behind it: "man" of "an armed man from the north". */
export function headOf(phrase: string): string {
  const [core = phrase] = phrase.split(/,|\s(?:of|in|from|who|that|which|near|with|for|on|at|to|by|and)\s/);
  const word = core.trim().split(/\s+/).at(-1) ?? phrase;
  return singularOf(withoutMarks(word.toLowerCase()).replace(/['’]s?$|[^\p{L}\p{N}'’-]/gu, ""));
}
