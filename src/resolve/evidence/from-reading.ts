import type { Hop, SourceType } from "../../model/chain.ts";
import type { Claim, Party } from "../../model/claim.ts";
import type {
  EvidenceClaim,
  EvidenceHop,
  EvidenceParty,
  EvidencePlace,
  EvidenceReport,
} from "../../model/evidence-claim.ts";
import type { Entity } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import { foldName } from "./fold-name.ts";

/** What the case knows besides the reading. */
export interface ReadingContext {
  /** The actor that an entity of the reading is; null where it is none. */
  readonly actorOf: (entity: string) => { readonly group: string; readonly name: string } | null;
  /** A medium's name in the case ("Agence France-Presse" for "AFP"). Default: as it stands. */
  readonly mediumName?: (name: string) => string;
  /** Whether the case holds reports published under a name: sources so called are media. Default: none is. */
  readonly publishes?: (name: string) => boolean;
  readonly copyOf?: EvidenceReport["copyOf"];
  /** Of a partial copy: whether a claim's words are its own. Default: all are. */
  readonly ownWords?: (claim: Claim) => boolean;
  /** When the case read it: ISO instant. */
  readonly read?: string | null;
  readonly withdrawn?: string | null;
  readonly corrected?: string | null;
  /** Why a claim alone no longer stands. */
  readonly claimWithdrawn?: (claim: Claim) => string | null;
}

/** Titles of those who speak for a body; holders of other offices speak as one of it. */
const SPOKESMAN = /\b(?:spokes(?:man|woman|person)|press (?:secretary|officer)|information officer)\b/i;
const CORRESPONDENT = /\b(?:correspondents?|reporters?)\b/i;

/** The claims of a reading as they are weighed, in the reading's order. */
export function evidenceClaims(reading: Reading, context: ReadingContext): readonly EvidenceClaim[] {
  const report = reportOf(reading, context);
  const see = {
    entities: new Map(reading.entities.map((entity) => [entity.id, entity])),
    named: namedIn(reading),
    types: typesIn(reading),
    context,
  };
  return reading.claims.map((claim) => ({
    report,
    claim,
    actors: claim.actors.map((party) => partyOf(party, see)),
    recipients: claim.recipients.map((party) => partyOf(party, see)),
    others: claim.others.map((party) => partyOf(party, see)),
    hops: claim.chain.map((hop) => hopOf(hop, see)),
    place: placeOf(reading, claim.place?.ref ?? null),
    ownWords: context.ownWords?.(claim) ?? true,
    withdrawn: context.claimWithdrawn?.(claim) ?? null,
  }));
}

interface Known {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entities that the report calls by a proper name. */
  readonly named: ReadonlySet<string>;
  /** What walk of life the hops of a chain give an entity, the same in all of them. */
  readonly types: ReadonlyMap<string, SourceType>;
  readonly context: ReadingContext;
}

function reportOf(reading: Reading, context: ReadingContext): EvidenceReport {
  const { report } = reading;
  const credits = report.credits;
  const publisher = report.publisher && (context.mediumName?.(report.publisher) ?? report.publisher);
  const isOwn = (name: string) => publisher !== null && foldName(name) === foldName(publisher);
  return {
    id: report.id,
    publisher,
    published: report.published,
    read: context.read ?? null,
    title: report.title,
    url: report.url,
    copyOf: context.copyOf ?? null,
    withdrawn: context.withdrawn ?? null,
    corrected: context.corrected ?? null,
    byline: credits.some(({ kind, name }) => kind === "author" || (kind === "desk" && CORRESPONDENT.test(name))),
    agency: credits.some(({ kind, name }) => kind === "agency" && !isOwn(context.mediumName?.(name) ?? name)),
    dateline: placeOf(reading, report.dateline?.ref ?? null),
  };
}

function namedIn(reading: Reading): ReadonlySet<string> {
  return new Set(reading.mentions.filter(({ form }) => form === "name").map(({ entity }) => entity));
}

/** The first type that is told of each entity; "other" only where nothing else is. */
function typesIn({ claims }: Reading): ReadonlyMap<string, SourceType> {
  const told = claims.flatMap(({ chain }) =>
    chain.flatMap(({ entity, type }) => (entity && type ? [{ entity, type }] : [])),
  );
  const types = new Map<string, SourceType>();
  for (const { entity, type } of told) {
    const before = types.get(entity);
    if (before === undefined || before === "other") types.set(entity, type);
  }
  return types;
}

/** The fullest words for somebody without a name, without their article. */
function unnamedOf(entity: string | null, { entities, named, types }: Known): EvidenceHop["unnamed"] {
  const known = entity === null || named.has(entity) ? undefined : entities.get(entity);
  if (!entity || !known) return null;
  return { words: known.name.replace(/^(?:the|an?)\s+(?=\S)/i, ""), type: types.get(entity) ?? null };
}

function whoIs(entity: string | null, { entities, named, context }: Known): EvidenceParty {
  if (entity === null) return { actor: null, name: null };
  const actor = context.actorOf(entity);
  const own = named.has(entity) ? (entities.get(entity)?.name ?? null) : null;
  return { actor: actor?.group ?? null, name: actor?.name ?? own };
}

const partyOf = ({ entity }: Party, see: Known): EvidenceParty => whoIs(entity, see);

function hopOf(hop: Hop, see: Known): EvidenceHop {
  const { actor, name } = whoIs(hop.entity, see);
  const publishes = hop.kind === "organization" && hop.name !== null && (see.context.publishes?.(hop.name) ?? false);
  const isMedium = publishes || hop.kind === "publisher" || hop.kind === "outlet" || hop.kind === "agency";
  const medium = isMedium && hop.name ? (see.context.mediumName?.(hop.name) ?? hop.name) : null;
  return {
    actor,
    name: isMedium ? medium : name,
    medium: isMedium,
    body: hop.kind === "person" ? bodyOf(hop.entity, see) : null,
    unnamed: isMedium ? null : unnamedOf(hop.entity, see),
    through: hop.through?.entity ? whoIs(hop.through.entity, see).actor : null,
    also: hop.also.map(({ entity, name: called }) => {
      const who = whoIs(entity, see);
      return { actor: who.actor, name: who.name ?? called };
    }),
  };
}

/** The body that a person speaks for, else the first in which an office is held. */
function bodyOf(entity: string | null, see: Known): EvidenceHop["body"] {
  const roles = (see.entities.get(entity ?? "")?.roles ?? []).filter(({ former }) => !former);
  const bodies = roles.flatMap(({ title, of }) => {
    const body = of === null ? null : see.context.actorOf(of);
    return body ? [{ actor: body.group, name: body.name, spokesman: SPOKESMAN.test(title) }] : [];
  });
  return bodies.find(({ spokesman }) => spokesman) ?? bodies[0] ?? null;
}

function placeOf(reading: Reading, ref: string | null): EvidencePlace | null {
  const place = reading.places.find(({ id }) => id === ref);
  // "in the district" tells nobody where: it is no place that others could affirm or deny.
  if (!place || !/\p{Lu}/u.test(place.name)) return null;
  const { name, geonames, latitude, longitude, country, admin1, precision } = place;
  return { name, geonames, latitude, longitude, country, admin1, precision };
}
