import type { Stance } from "../../../model/certainty.ts";
import { statusOf } from "../../../model/certainty.ts";
import type { Hop, Source } from "../../../model/chain.ts";
import type { Claim, Count } from "../../../model/claim.ts";
import type { EvidenceClaim, EvidencePlace, EvidenceReport } from "../../../model/evidence-claim.ts";

/** A hop as a test writes it: `{ police: … }` would be longer; everything but who it is has a default. */
export interface HopGiven extends Partial<Omit<Hop, "also">> {
  readonly actor?: string;
  readonly medium?: boolean;
  readonly body?: { readonly actor: string; readonly name: string; readonly spokesman: boolean };
  readonly also?: readonly (Partial<Source> & { readonly actor?: string })[];
}

/** A claim as a test writes it. */
export interface ClaimGiven {
  /** Id of the report; default: outlet and day. */
  readonly report?: string;
  readonly outlet?: string | null;
  readonly day?: string | null;
  readonly copyOf?: EvidenceReport["copyOf"];
  readonly ownWords?: boolean;
  readonly byline?: boolean;
  readonly agency?: boolean;
  readonly dateline?: EvidencePlace | null;
  readonly withdrawn?: string;
  /** The hops behind the publisher. */
  readonly chain?: readonly HopGiven[];
  readonly doers?: readonly string[];
  /** Words for doers without an identity. */
  readonly unknownDoers?: readonly string[];
  readonly doneTo?: readonly string[];
  readonly type?: string;
  readonly kind?: Claim["kind"];
  readonly mutual?: boolean;
  readonly words?: string;
  readonly predicate?: string;
  readonly counts?: readonly Partial<Count>[];
  readonly polarity?: "affirmed" | "negated";
  readonly modality?: Claim["certainty"]["modality"];
  readonly place?: EvidencePlace;
  readonly placeHow?: "stated" | "dateline" | "actor";
  readonly happened?: readonly [string | null, string | null];
  readonly links?: Claim["links"];
}

const span = (text: string, start = 0) => ({ start, end: start + text.length, text });

/** An identity that hop names and parties share: lower case, hyphens. */
export const actorId = (name: string) => `a_${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;

/** A hop that is named and known in the case. */
export function by(name: string, given: HopGiven = {}): HopGiven {
  return { kind: "organization", name, actor: actorId(name), ...given };
}

/** A hop without a name: `unnamed("a resident", "resident")`. */
export function unnamed(described: string, type: Hop["type"], given: HopGiven = {}): HopGiven {
  return { kind: "unnamed", described, type, ...given };
}

/** A medium that is quoted. */
export const agency = (name: string, given: HopGiven = {}): HopGiven => ({ kind: "agency", name, ...given });

function hopOf(given: HopGiven): Hop {
  const { actor: _actor, medium: _medium, body: _body, also, ...rest } = given;
  const words = given.name ?? given.described ?? "";
  return {
    kind: "unnamed",
    name: null,
    entity: null,
    type: null,
    described: null,
    country: null,
    sectors: [],
    span: span(words),
    number: null,
    attribution: null,
    cue: null,
    hedged: false,
    said: null,
    stance: "states" satisfies Stance,
    through: null,
    basis: "unstated",
    condition: null,
    ...rest,
    also: (also ?? []).map(({ actor: _, ...source }) => ({
      kind: "organization",
      name: null,
      entity: null,
      type: null,
      described: null,
      country: null,
      sectors: [],
      span: null,
      ...source,
    })),
  };
}

const party = (name: string, start: number) => ({
  entity: null,
  span: span(name, start),
  collective: false,
});

let made = 0;

/** A claim with everything that weighing needs, from the little that a test says of it. */
export function claim(given: ClaimGiven = {}): EvidenceClaim {
  const outlet = given.outlet === undefined ? "Daily Post" : given.outlet;
  const day = given.day === undefined ? "2024-06-03" : given.day;
  const publisher = hopOf({ kind: "publisher", name: outlet });
  const hops: readonly HopGiven[] = given.chain ?? [];
  const chain = [{ ...publisher, span: null }, ...hops.map(hopOf)];
  const polarity = given.polarity ?? "affirmed";
  const modality = given.modality ?? "actual";
  const behind = chain.slice(1);
  const { status } = statusOf({ polarity, modality, hops: behind, allegedly: false, reportedly: false });
  const words = given.words ?? "the market was bombed";
  const predicate = given.predicate ?? "bombed";
  const doers = given.doers ?? [];
  const unknown = given.unknownDoers ?? [];
  const doneTo = given.doneTo ?? [];
  made += 1;
  return {
    report: {
      id: given.report ?? `${outlet}/${day}`,
      publisher: outlet,
      published: day,
      read: "2024-07-01T00:00:00Z",
      title: null,
      url: null,
      copyOf: given.copyOf ?? null,
      withdrawn: null,
      corrected: null,
      byline: given.byline ?? false,
      agency: given.agency ?? false,
      dateline: given.dateline ?? null,
    },
    claim: {
      id: `c_${made.toString(16).padStart(16, "0")}`,
      where: "body",
      told_as: "news",
      kind: given.kind ?? "event",
      type: given.type ?? "ASSAULT",
      mode: null,
      quad: 4,
      contexts: [],
      codes: { cameo: null, acled: null },
      actors: [...doers, ...unknown].map((name) => party(name, 0)),
      recipients: doneTo.map((name) => party(name, Math.max(0, words.indexOf(name)))),
      mutual: given.mutual ?? false,
      others: [],
      predicate: span(predicate, Math.max(0, words.indexOf(predicate))),
      content: span(words),
      links: given.links ?? [],
      date: given.happened
        ? { ref: null, start: given.happened[0], end: given.happened[1], precision: "day", how: "stated" }
        : null,
      place: given.place ? { ref: "p1", how: given.placeHow ?? "stated", relation: "at", radius_km: null } : null,
      other_places: [],
      counts: (given.counts ?? []).map((count) => ({
        of: "killed",
        who: null,
        unit: null,
        low: null,
        high: null,
        approximate: false,
        part_of: null,
        as_of: null,
        since: null,
        span: span(words),
        ...count,
      })),
      chain,
      certainty: { status, polarity, modality, factuality: polarity === "affirmed" ? 3 : -3 },
      confidence: 0.9,
      why: [{ rule: "test", says: "A test says so.", span: null }],
    },
    actors: [
      ...doers.map((name) => ({ actor: actorId(name), name })),
      ...unknown.map(() => ({ actor: null, name: null })),
    ],
    recipients: doneTo.map((name) => ({ actor: actorId(name), name })),
    others: [],
    hops: [
      { actor: null, name: outlet, medium: true, body: null, unnamed: null, through: null, also: [] },
      ...hops.map((hop) => ({
        actor: hop.actor ?? null,
        name: hop.name ?? null,
        medium: hop.medium ?? false,
        body: hop.body ?? null,
        unnamed: null,
        through: null,
        also: (hop.also ?? []).map(({ actor, name }) => ({ actor: actor ?? null, name: name ?? null })),
      })),
    ],
    place: given.place ?? null,
    ownWords: given.ownWords ?? true,
    withdrawn: given.withdrawn ?? null,
  };
}

/** A place of the table below. */
export const PLACES = {
  mogadishu: place("Mogadishu", 53731, 2.037, 45.344, "SOM", "city"),
  bakara: place("Bakara market", null, 2.046, 45.313, "SOM", "site"),
  kismayo: place("Kismayo", 55671, -0.358, 42.545, "SOM", "city"),
  somalia: place("Somalia", 51537, 6, 48, "SOM", "country"),
  nairobi: place("Nairobi", 184745, -1.283, 36.817, "KEN", "city"),
} as const;

function place(
  ...[name, geonames, latitude, longitude, country, precision]: readonly [
    string,
    number | null,
    number,
    number,
    string,
    EvidencePlace["precision"],
  ]
): EvidencePlace {
  return { name, geonames, latitude, longitude, country, admin1: null, precision };
}
