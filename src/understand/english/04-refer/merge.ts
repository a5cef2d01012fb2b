import type { Entity } from "../../../model/mention.ts";
import type { DraftMention } from "../../draft.ts";
import type { Clusters, Link } from "./clusters.ts";
import type { Features } from "./features.ts";

const RANK: Readonly<Record<string, number>> = { name: 0, description: 1, pronoun: 2 };

/** The entities that the clusters make, in text order, and the mentions pointed at them. */
export function mergeEntities(
  features: readonly Features[],
  clusters: Clusters,
  entities: readonly Entity[],
): { readonly mentions: readonly DraftMention[]; readonly entities: readonly Entity[] } {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const merged = new Map<number, Entity>();
  const links = new Map<number, Link[]>();
  for (const link of clusters.links) {
    const first = clusters.find(link.from);
    const list = links.get(first);
    if (list) list.push(link);
    else links.set(first, [link]);
  }
  for (const { at } of features) {
    const first = clusters.find(at);
    if (merged.has(first) || alone(clusters.members(first))) continue;
    const parts = [...new Set(clusters.members(first).map(({ mention }) => mention.entity))].flatMap(
      (id) => byId.get(id) ?? [],
    );
    merged.set(first, oneOf(`e${merged.size + 1}`, clusters.members(first), parts, links.get(first) ?? []));
  }
  const mentions = features
    .flatMap(({ at, mention }) => {
      const entity = merged.get(clusters.find(at));
      if (!entity) return [];
      // "It" that stands for the army is no thing.
      const kind = mention.form === "pronoun" && mention.kind === "other" ? entity.kind : mention.kind;
      return [{ ...mention, kind, entity: entity.id }];
    })
    .map((mention, i) => ({ ...mention, id: `m${i + 1}` }));
  return { mentions, entities: rolesRenamed([...merged.values()], features, clusters, merged) };
}

/** A thing told of once is no mention worth keeping, unless it acts, is acted on or is listed; nor is a lone "it". */
function alone(members: readonly Features[]): boolean {
  const [only, more] = members;
  if (!only || more) return false;
  if (only.mention.form === "description")
    return only.mention.kind === "other" && !/^(?:nsubj|obj|iobj|obl:agent)/.test(only.relation);
  return only.mention.form === "pronoun" && only.mention.kind === "other";
}

function oneOf(id: string, members: readonly Features[], parts: readonly Entity[], links: readonly Link[]): Entity {
  const best = bestMention(members);
  const own = parts.find((part) => part.id === best.mention.entity) ?? parts[0];
  const first = parts[0];
  const name = own?.name ?? best.mention.span.text;
  const aliases = parts.flatMap((part) => (part.id === own?.id ? part.aliases : [part.name, ...part.aliases]));
  const pronouns = new Set(
    members.filter(({ mention }) => mention.form === "pronoun").map(({ mention }) => mention.span.text),
  );
  const names = members.filter(({ mention }) => mention.form === "name").map(({ mention }) => mention.span.text);
  return {
    id,
    kind: kindOf(members) ?? own?.kind ?? best.mention.kind,
    name,
    aliases: [...new Set(names.length > 0 ? [...names, ...(own?.aliases ?? [])] : aliases)].filter(
      (alias) => alias !== name && !pronouns.has(alias),
    ),
    country: own?.country ?? parts.find(({ country }) => country !== null)?.country ?? null,
    sectors: sectorsOf(own, parts),
    roles: parts.flatMap(({ roles }) => roles),
    place: first?.place ?? null,
    wikidata: null,
    why: [...parts.flatMap(({ why }) => why), ...links.map(({ why }) => why)],
  };
}

const ARMED: ReadonlySet<string> = new Set(["REB", "UAF", "PRM", "MIL", "CRM"]);

/** What all parts say; "the group" makes no civilians of a body that is armed. */
function sectorsOf(own: Entity | undefined, parts: readonly Entity[]): Entity["sectors"] {
  const all = [...new Set(parts.flatMap(({ sectors }) => sectors))];
  const armed = own?.kind !== "person" && all.some((sector) => ARMED.has(sector));
  return armed ? all.filter((sector) => sector !== "CVL") : all;
}

/** A name that is mostly a person's is a person's throughout: short forms mislead the model. */
function kindOf(members: readonly Features[]): Entity["kind"] | null {
  const named = members.filter(({ mention }) => mention.form === "name");
  const people = named.filter(({ mention }) => mention.kind === "person");
  return people.length > 0 && people.length * 2 >= named.length ? "person" : null;
}

/** Names before descriptions before pronouns; of a person's names the longest. */
function bestMention(members: readonly Features[]): Features {
  const [first, ...others] = members;
  if (!first) throw new Error("a cluster is never empty");
  return others.reduce((best, one) => {
    const rank = (RANK[one.mention.form] ?? 3) - (RANK[best.mention.form] ?? 3);
    if (rank !== 0) return rank < 0 ? one : best;
    const longer = one.mention.span.text.length > best.mention.span.text.length;
    return one.mention.form === "name" && one.mention.kind === best.mention.kind && longer ? one : best;
  }, first);
}

/** A role's `of` points at the entity's new name. */
function rolesRenamed(
  entities: readonly Entity[],
  features: readonly Features[],
  clusters: Clusters,
  merged: ReadonlyMap<number, Entity>,
): readonly Entity[] {
  const renamed = new Map(
    features.map(({ at, mention }) => [mention.entity, merged.get(clusters.find(at))?.id ?? null]),
  );
  return entities.map((entity) => ({
    ...entity,
    roles: entity.roles.map((role) => ({ ...role, of: role.of === null ? null : (renamed.get(role.of) ?? null) })),
  }));
}
