import { z } from "zod";
import type { MentionKind } from "../../../model/mention.ts";
import type { Node } from "../../../model/resolution.ts";
import { ACTORS, type ActorKind, type ActorProfile, actorNodes } from "../../../resolve/actors/index.ts";
import type { CaseDb } from "../../../store/case.ts";
import { actorsNamed } from "../../../store/queries/actors-named.ts";
import { groupRows } from "../../../store/queries/groups.ts";
import { keptFor } from "../../../store/queries/kept.ts";
import { operation } from "../operation.ts";
import { knownEntries } from "../resolve/known-entries.ts";
import { askedReading } from "./asked-reading.ts";

/** What each kind of actor is in a report. */
const READ_AS: Readonly<Record<ActorKind, MentionKind>> = {
  person: "person",
  body: "organization",
  government: "organization",
  organ: "organization",
  country: "place",
  place: "place",
  facility: "facility",
  people: "nationality",
};
export const ACTOR_KINDS = Object.keys(READ_AS) as [ActorKind, ...ActorKind[]];

const Candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  country: z.string().nullable(),
  claims: z.int(),
  score: z
    .number()
    .describe("how well it fits, 0 to 100: the chance that both are one, as names in reports are compared"),
  match: z.boolean().describe("whether it is surely the one: it alone is the same by its name"),
  says: z.array(z.string()).describe("what speaks for and against it, a sentence each"),
});

/** Who of the case is meant by names that stand in a table of somebody's own. */
export const matchActors = operation({
  name: "match-actors",
  says: "match names of a table of your own with the actors of the case",
  about:
    "Compares names with the actors of the case as names of reports are compared (spellings, transliterations, acronyms, country), and gives those that fit best, with what speaks for and against each. Nothing is kept.",
  writes: false,
  input: z.strictObject({
    queries: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(200).describe("the name"),
          kind: z.enum(ACTOR_KINDS).optional().describe("what it is; default: anything"),
          country: z
            .string()
            .regex(/^[A-Z]{3}$/)
            .optional()
            .describe("its country: ISO 3166 alpha-3"),
          limit: z.int().min(1).max(50).default(5).describe("how many candidates at most"),
        }),
      )
      .min(1)
      .max(50)
      .describe("the names"),
  }),
  output: z.strictObject({ results: z.array(z.array(Candidate)).describe("for each name, the best first") }),
  example: { queries: [{ name: "Ansar Allah", kind: "body" }] },
  run: async ({ case: kept }, { queries }) =>
    kept.snapshot(async (one) => {
      const results: z.infer<typeof Candidate>[][] = [];
      for (const query of queries) results.push(await matchOne(one, query));
      return { results };
    }),
});

interface Query {
  readonly name: string;
  readonly kind?: ActorKind | undefined;
  readonly country?: string | undefined;
  readonly limit: number;
}

interface Fit {
  readonly score: number;
  readonly same: boolean;
  readonly says: readonly string[];
}

async function matchOne(one: CaseDb, query: Query): Promise<z.infer<typeof Candidate>[]> {
  const fits = await fitsOf(one, query);
  const rows = await groupRows(one, "actor", fits.keys());
  const found = [...fits].flatMap(([id, fit]) => {
    const row = rows.get(id);
    if (!row || (query.kind && row.kind !== query.kind)) return [];
    const { name, country, claims } = row;
    return [{ id, name, kind: row.kind as ActorKind, country, claims, ...fit }];
  });
  const sole = found.filter(({ same }) => same).length === 1;
  return found
    .sort((a, b) => b.score - a.score || b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .slice(0, query.limit)
    .map(({ same, score, says, ...candidate }) => ({ ...candidate, score, match: same && sole, says: [...says] }));
}

/** So many actors that bear the name or begin with it are looked at besides those that share a key with it. */
const NAMED = 30;

/** The actors that may be meant, each with the best that any of its names reaches. */
async function fitsOf(one: CaseDb, query: Query): Promise<ReadonlyMap<string, Fit>> {
  const kept = keptFor<ActorProfile>(one, "actors");
  const asked = await nodesOf(one, query);
  const sought = new Map(asked.map(({ id, profile }) => [id, (ACTORS.seeksOf ?? ACTORS.keysOf)(profile)] as const));
  const sharing = [...(await kept.sharing(sought)).values()].flat();
  const named = await actorsNamed(one, query.name, { limit: NAMED, kinds: query.kind && [query.kind] });
  const members = await kept.membersOf(named.map(({ id }) => id));
  const profiles = new Map([
    ...(await kept.profilesOf(members)),
    ...sharing.map(({ id, profile }) => [id, profile] as const),
  ]);
  const groups = await kept.groupsOf([...profiles.keys()]);
  const whole = new Set(named.flatMap((actor) => (actor.whole ? [actor.id] : [])));
  const fits = new Map<string, Fit>();
  for (const [node, profile] of profiles) {
    const group = groups.get(node);
    if (group === undefined) continue;
    const fit = bestOf(asked.map(({ profile: other }) => fitOf(other, profile, whole.has(group))));
    const before = fits.get(group);
    if (fit && (!before || fit.score > before.score)) fits.set(group, fit);
  }
  return fits;
}

function fitOf(asked: ActorProfile, profile: ActorProfile, whole: boolean): Fit {
  const { score, verdict, features } = ACTORS.compare(asked, profile);
  // a name that one of the case bears word for word is at least as likely meant as not
  const chance = Math.max(1 / (1 + Math.exp(-score)), whole ? 0.5 : 0);
  return {
    score: Math.round(chance * 1000) / 10,
    same: verdict === "same" || whole,
    says: features.map(({ says }) => says),
  };
}

const bestOf = (fits: readonly Fit[]): Fit | null =>
  fits.reduce<Fit | null>((best, fit) => (best === null || fit.score > best.score ? fit : best), null);

async function nodesOf(one: CaseDb, { name, kind, country }: Query): Promise<readonly Node<ActorProfile>[]> {
  const kinds = kind ? [READ_AS[kind]] : [...new Set(Object.values(READ_AS))];
  const nodes = kinds.flatMap((as) =>
    actorNodes(askedReading({ name, kind: as, country: country ?? null })).map(({ node }) => node),
  );
  const known = await knownEntries(
    one,
    nodes.map(({ profile }) => profile),
  );
  return nodes.map(({ id, profile }) => ({ id, profile: known(profile) }));
}
