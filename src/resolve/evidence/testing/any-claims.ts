import * as fc from "fast-check";
import type { EvidenceClaim } from "../../../model/evidence-claim.ts";
import { agency, by, type ClaimGiven, claim, type HopGiven, PLACES, unnamed } from "./make-claims.ts";

const body = { actor: "a_police", name: "the police", spokesman: false };

const SOURCES: readonly (readonly HopGiven[])[] = [
  [],
  [by("police")],
  [by("Somalia", { kind: "government", country: "SOM" })],
  [by("M23", { stance: "denies" })],
  [by("M23", { stance: "claims-responsibility" })],
  [by("health ministry", { kind: "government", country: "SOM" })],
  [by("Abdi Aden", { kind: "person", type: "police", body })],
  [by("Zakia Nur", { kind: "person", type: "police", body: { ...body, spokesman: true } })],
  [unnamed("a security official", "security")],
  [unnamed("two officials", "official", { number: 2 })],
  [unnamed("a resident", "resident")],
  [agency("Horn Wire")],
  [agency("Horn Wire", { basis: "saw" })],
  [agency("Horn Wire"), unnamed("a security source", "security")],
  [agency("Horn Wire"), by("police")],
  [{ kind: "outlet", name: "Citizen" }, unnamed("officials", "official", { number: 3 })],
  [{ kind: "evidence", described: "a video" }],
  [{ kind: "evidence", described: "a video", actor: "a_video" }],
  [by("the UN", { also: [{ name: "Horn Monitors", actor: "a_monitors" }] })],
  [by("health ministry", { stance: "cannot-confirm" })],
  [by("an envoy", { hedged: true })],
];

const COUNTS: readonly ClaimGiven["counts"][] = [
  [],
  [{ low: 12, high: 12 }],
  [{ low: 12, high: null }],
  [{ low: 30, high: 30, of: "injured" }],
  [{ low: 15, high: 15 }],
];

/** Claims of every sort about one event, by several outlets over several days. */
export const anyClaim: fc.Arbitrary<EvidenceClaim> = fc
  .record({
    outlet: fc.constantFrom("Daily Post", "Citizen", "Horn Wire", null),
    day: fc.constantFrom("2024-06-03", "2024-06-04", "2024-06-05", null),
    chain: fc.constantFrom(...SOURCES),
    doers: fc.constantFrom([], ["M23"], ["army"], ["army", "M23"]),
    polarity: fc.constantFrom("affirmed" as const, "affirmed" as const, "negated" as const),
    modality: fc.constantFrom("actual" as const, "actual" as const, "possible" as const, "planned" as const),
    counts: fc.constantFrom(...COUNTS),
    place: fc.constantFrom(PLACES.mogadishu, PLACES.bakara, PLACES.kismayo),
    happened: fc.constantFrom(["2024-06-02", "2024-06-02"] as const, ["2024-06-01", "2024-06-03"] as const),
  })
  .map((given) => claim({ ...given, counts: given.counts ?? [] }));

export const anyClaims = fc.array(anyClaim, { maxLength: 9 });

/** The same claim in a copy of its report, which credits an agency or does not. */
export function copied(evidence: EvidenceClaim, credits: boolean): EvidenceClaim {
  const { report, claim: original, hops } = evidence;
  const root = report.copyOf?.report ?? report.id;
  const publisher = { ...required(original.chain[0]), name: "Gulf Mirror" };
  const who = { actor: null, name: "Gulf Mirror", medium: true, body: null, unnamed: null, through: null, also: [] };
  const credit = { ...publisher, kind: "agency" as const, name: report.publisher };
  const adds = credits && report.publisher !== null;
  return {
    ...evidence,
    report: {
      ...report,
      id: `copy of ${report.id}`,
      publisher: "Gulf Mirror",
      published: "2024-06-09",
      copyOf: { report: root, publisher: report.publisher, published: report.published, kind: "copy" },
    },
    claim: {
      ...original,
      id: `${original.id}0`,
      chain: [publisher, ...(adds ? [credit] : []), ...original.chain.slice(1)],
    },
    hops: [who, ...(adds ? [{ ...who, name: report.publisher }] : []), ...hops.slice(1)],
  };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a chain is never empty");
  return value;
}
