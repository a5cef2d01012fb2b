import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import { ACTORS, type ActorDescription, type ActorProfile, describeActor } from "../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { neighboursOf } from "../../../store/queries/actor-claims.ts";
import { COUNTED_AT_MOST } from "../../../store/queries/find/counted-at-most.ts";
import type { ClaimFilter } from "../../../store/queries/find/filter.ts";
import { gatherClaims } from "../../../store/queries/find/find-claims.ts";
import { type GroupRow, groupRows } from "../../../store/queries/groups.ts";
import { profilesShown } from "../../../store/queries/profiles-shown.ts";
import { operation } from "../operation.ts";
import { actorsMeant, listedMeant } from "../shapes/actors-meant.ts";
import { ClaimLine } from "../shapes/claim-line.ts";
import { claimLines } from "../shapes/claim-lines.ts";
import { type Listed, listedId } from "../shapes/listed.ts";
import { Merge, PairJudgement } from "../shapes/merge.ts";
import { mergesOf } from "../shapes/merges-of.ts";
import { entriesOf } from "./entries-of.ts";
import { officesOn } from "./offices-on.ts";

const Rows = z.strictObject({
  claims: z
    .array(ClaimLine.extend({ held: z.array(z.string()).describe("offices that the actor held then, as far as told") }))
    .describe("in order of the days on which it happened; those without a day last"),
  counted: z.int().describe("how many there are, or were counted"),
  whole: z.boolean().describe("whether that is all of them"),
});

/** The four lists of an actor's page, each as the filter that finds it. */
const LISTS = {
  told_as_fact: (actor: string): ClaimFilter => ({ actor: [actor], kind: DEEDS, status: OWN_VOICE }),
  attributed: (actor: string): ClaimFilter => ({
    actor: [actor],
    kind: DEEDS,
    status: OTHERS_WORD,
    not_said_by: [actor],
  }),
  said_by_it: (actor: string): ClaimFilter => ({ speaker: [actor] }),
  done_to_it: (actor: string): ClaimFilter => ({ recipient: [actor], kind: DEEDS }),
} as const;
const DEEDS = ["event", "relation"];
const OWN_VOICE = ["asserted", "negated"];
const OTHERS_WORD = ["reported", "alleged", "denied", "uncertain", "planned", "hypothetical"];

/** Who somebody is, and what the case tells of it, by whose word. */
export const showActor = operation({
  name: "show-actor",
  says: "show an actor: names, offices, what is told of it as fact, what others attribute to it, what it says, what is done to it",
  about:
    "Shows an actor of the case: its names, country, sectors and offices; what outlets tell as fact that it did, what others attribute to it, what it says itself, what is done to it; with whom it appears; and why its names were taken for one. Of somebody whom a list of the case alone knows, what the list says.",
  writes: false,
  input: z.strictObject({
    actor: z.string().describe("a name, or an actor's id, an older one too, or the id of one who is only listed"),
    limit: z.int().min(1).max(500).default(20).describe("claims of each list"),
  }),
  output: z.strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    country: z.string().nullable(),
    sectors: z.array(z.string()),
    forms: z.array(z.string()).describe("all its names as written"),
    roles: z.array(
      z.strictObject({
        title: z.string(),
        of: z.string().nullable(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        former: z.boolean(),
        first: z.string().nullable().describe("first month in which a report says so"),
        last: z.string().nullable(),
      }),
    ),
    entries: z
      .array(
        z.strictObject({
          list: z.string().describe("the list's name in the case"),
          id: z.string().describe("the entry's id in it"),
          name: z.string(),
          names: z.array(z.string()).describe("all names that the list gives it"),
          kind: z.enum(["person", "body"]).nullable().describe("null where the list does not say"),
          countries: z.array(z.string()).describe("ISO 3166 alpha-3"),
          sectors: z.array(z.string()),
        }),
      )
      .describe("entries of lists that somebody brought (add-knowledge) to which its names lead"),
    reports: z.int(),
    claim_count: z.int(),
    told_as_fact: Rows,
    attributed: Rows,
    said_by_it: Rows,
    done_to_it: Rows,
    neighbours: z.array(
      z.strictObject({
        actor: z.string(),
        name: z.string(),
        claims: z.int().describe("claims in which both take part"),
      }),
    ),
    merged: z.array(Merge).describe("why its names were taken for one, the strongest 30 pairs"),
    pairs: z.int().describe("how many pairs of its names were compared and found like"),
    apart: z.array(Merge.extend({ actor: z.string() })).describe("names that may be the same and were kept apart"),
    judged: z.array(PairJudgement).describe("what people decided about it and another, the latest first"),
    also_called: z.array(z.strictObject({ id: z.string(), name: z.string() })).describe("others who bear the name"),
  }),
  example: { actor: "Houthis" },
  run: async ({ case: kept }, { actor, limit }) =>
    kept.snapshot(async (one) => {
      const [listed, ...alike] = await listedMeant(one, actor);
      if (listed && [listed, ...alike].every(({ actors }) => actors.length === 0)) return onlyListed(listed, alike);
      const [id = "", ...others] = await actorsMeant(one, actor);
      const rows = await groupRows(one, "actor", [id, ...others]);
      const row = rows.get(id);
      if (!row) throw new HearsayError("not-found", `The case has no actor ${JSON.stringify(actor)}.`);
      const { forms, roles, sectors } = await describedBy(one, row);
      return {
        id,
        name: row.name,
        kind: row.kind,
        country: row.country,
        sectors: [...sectors],
        forms: [...forms],
        roles: [...roles],
        entries: (await entriesOf(one, id)).map(({ names, countries, sectors, ...entry }) => ({
          ...entry,
          names: [...names],
          countries: [...countries],
          sectors: [...sectors],
        })),
        reports: row.reports,
        claim_count: row.claims,
        told_as_fact: await listOf(one, LISTS.told_as_fact(id), { limit, roles }),
        attributed: await listOf(one, LISTS.attributed(id), { limit, roles }),
        said_by_it: await listOf(one, LISTS.said_by_it(id), { limit, roles }),
        done_to_it: await listOf(one, LISTS.done_to_it(id), { limit, roles }),
        neighbours: [...(await neighboursOf(one, id, NEIGHBOURS))],
        ...(await namesOf(one, id)),
        also_called: others.flatMap((other) => {
          const name = rows.get(other)?.name;
          return name === undefined ? [] : [{ id: other, name }];
        }),
      };
    }),
});

/** Somebody whom a list alone knows: what it says, and no claim. */
function onlyListed({ entry }: Listed, alike: readonly Listed[]) {
  const { names, countries, sectors, ...rest } = entry;
  const none = { claims: [], counted: 0, whole: true };
  return {
    ...{ id: listedId(entry), name: entry.name, kind: entry.kind ?? "unknown", country: countries[0] ?? null },
    ...{ sectors: [...sectors], forms: [...names], roles: [] },
    entries: [{ ...rest, names: [...names], countries: [...countries], sectors: [...sectors] }],
    ...{ reports: 0, claim_count: 0, told_as_fact: none, attributed: none, said_by_it: none, done_to_it: none },
    ...{ neighbours: [], merged: [], pairs: 0, apart: [], judged: [] },
    also_called: alike.map(({ entry: other }) => ({ id: listedId(other), name: other.name })),
  };
}

/** Its description is kept ready, but for one that reports which are not shown tell of too (src/store/shown.ts). */
async function describedBy(one: CaseDb, { id, description }: GroupRow<"actor">): Promise<ActorDescription> {
  if (description !== "") return JSON.parse(description) as ActorDescription;
  return describeActor(await profilesShown<ActorProfile>(one, "actors", id));
}

const NEIGHBOURS = 20;

async function listOf(
  one: CaseDb,
  filter: ClaimFilter,
  { limit, roles }: { readonly limit: number; readonly roles: ActorDescription["roles"] },
): Promise<z.output<typeof Rows>> {
  const found = await gatherClaims(one, filter, { order: "happened", descending: false, most: COUNTED_AT_MOST });
  const lines = await claimLines(one, found.claims.slice(0, limit));
  const claims = lines.map((line) => {
    const day = line.happened?.start ?? line.said ?? line.published;
    return { ...line, held: day ? [...officesOn(day, roles)] : [] };
  });
  return { claims, counted: found.claims.length, whole: found.whole };
}

/** Why its names were taken for one, others that it may be, and what people decided. */
async function namesOf(one: CaseDb, group: string) {
  const { merged, pairs, apart, judged } = await mergesOf<ActorProfile>(one, group, {
    room: "actors",
    compare: ACTORS.compare,
    namesOf: (nodes, profiles) =>
      new Map(nodes.map((node) => [node, profiles.get(node)?.forms[0] ?? profiles.get(node)?.name ?? node])),
  });
  return { merged, pairs, apart: apart.map(({ group: actor, ...merge }) => ({ ...merge, actor })), judged };
}
