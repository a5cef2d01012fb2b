import type { Hop, Source } from "../../model/chain.ts";
import type { Origin } from "../../model/evidence.ts";
import type { EvidenceClaim, EvidenceHop, EvidenceParty } from "../../model/evidence-claim.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { foldName } from "./fold-name.ts";
import { ownReporting } from "./own-reporting.ts";
import { mediumOf, ownerOf, rootOf } from "./ownership.ts";
import { hopName } from "./quote.ts";
import { isUmbrella } from "./umbrella.ts";
import { type Walk, walksOf } from "./walks.ts";

/** Who speaks in a claim: voices with one key are certainly one. A function of the claim alone. */
export interface Voice {
  readonly key: string;
  readonly sort: Origin["sort"];
  readonly name: string;
  readonly actor: string | null;
  /** The body that it belongs to: voices of one body are taken as one for the least. */
  readonly body: { readonly key: string; readonly name: string } | null;
  /** The medium that it spoke to, or that it is. */
  readonly medium: { readonly key: string; readonly name: string };
  /** Of an unnamed source that another medium quotes: it is one of those whom that medium quotes itself. */
  readonly cited: boolean;
  /** What an unnamed source is told from others of its medium by, whether quoted there or cited from there. */
  readonly family: string;
  readonly number: number;
  /** Named beside others who say it with it. */
  readonly joint: boolean;
  readonly walks: readonly Walk[] | null;
  readonly country: string | null;
  /** Of a person whose body is unknown, and of bodies: what sort of body it may be. */
  readonly sectors: readonly Sector[];
  readonly bodiless: boolean;
  /** A state's government as a whole. */
  readonly umbrella: boolean;
  /** Why its own voice rests on reporting of its own. */
  readonly reporting: string | null;
  /** Words for pictures, recordings and the like behind it. */
  readonly evidence: readonly string[];
}

type Medium = Voice["medium"];

function isMedium(hop: Hop, who: EvidenceHop | undefined): boolean {
  return hop.kind === "publisher" || hop.kind === "outlet" || hop.kind === "agency" || who?.medium === true;
}

/** Every assertion of an event asks for the same voices: they are made once a claim. */
const made = new WeakMap<EvidenceClaim, Map<number, readonly Voice[]>>();

/** The voices of the hop that speaks: itself, and whoever says it jointly with it. */
export function voicesOf(evidence: EvidenceClaim, hopIndex: number): readonly Voice[] {
  const known = made.get(evidence) ?? new Map<number, readonly Voice[]>();
  made.set(evidence, known);
  const voices = known.get(hopIndex) ?? makeVoices(evidence, hopIndex);
  known.set(hopIndex, voices);
  return voices;
}

function makeVoices(evidence: EvidenceClaim, hopIndex: number): readonly Voice[] {
  const hop = evidence.claim.chain[hopIndex];
  if (!hop) return [];
  const who = evidence.hops[hopIndex];
  const joint = hop.also.map((source, i) =>
    voiceOf(evidence, hopIndex, { ...hop, ...source, also: [], number: null, through: null }, asHop(who?.also[i])),
  );
  return [voiceOf(evidence, hopIndex, hop, who), ...joint.map((voice) => ({ ...voice, joint: true }))];
}

function asHop(party: EvidenceParty | undefined): EvidenceHop | undefined {
  return party && { ...party, medium: false, body: null, unnamed: null, through: null, also: [] };
}

function voiceOf(evidence: EvidenceClaim, at: number, hop: Hop, who: EvidenceHop | undefined): Voice {
  const medium = mediumBefore(evidence, at);
  const owner = ownerOf(evidence);
  const behind = evidence.claim.chain.slice(at + 1).map((h, i) => ({ hop: h, who: evidence.hops[at + 1 + i] }));
  const shown = behind.filter((link) => link.hop.kind === "evidence");
  const name = hop.kind === "publisher" ? owner.name : hopName(hop, who, evidence.report.publisher);
  const words = who?.unnamed?.words ?? hop.described ?? hop.span?.text ?? "";
  const base = {
    name,
    actor: who?.actor ?? null,
    body: null,
    medium,
    cited: false,
    family: "",
    number: 1,
    joint: false,
    walks: walksOf({ ...hop, type: who?.unnamed?.type ?? hop.type }, words),
    country: hop.country,
    sectors: hop.sectors,
    bodiless: hop.kind === "person" && !who?.body,
    umbrella: isUmbrella(hop, who?.name ?? hop.name ?? words),
    reporting: null,
    evidence: shown.map((link) => hopName(link.hop, link.who, null)),
  };
  // one video is one, whoever shows it
  const video = shown.find((link) => link.who?.actor);
  if (video) {
    const words = hopName(video.hop, video.who, null);
    return {
      ...base,
      key: `evidence:${video.who?.actor}`,
      sort: "named",
      name: words,
      actor: video.who?.actor ?? null,
    };
  }
  if (isMedium(hop, who) && (hop.kind === "publisher" || hop.name || who?.name)) {
    const key = hop.kind === "publisher" ? owner.key : mediumOf(evidence, who?.name ?? hop.name ?? "").key;
    return { ...base, key, sort: "own-voice", medium: { key, name }, reporting: ownReporting(evidence, hop) };
  }
  const body = who?.body ?? null;
  if (body?.spokesman) {
    return { ...base, key: `actor:${body.actor}`, sort: "named", actor: body.actor, name: `${name} for ${body.name}` };
  }
  if (who?.actor || isNamed(hop)) {
    const key = who?.actor ? `actor:${who.actor}` : `name:${foldName(hop.name ?? words)}`;
    return { ...base, key, sort: "named", body: body && { key: `actor:${body.actor}`, name: body.name } };
  }
  const cited = medium.key !== owner.key;
  const family = `unnamed:${medium.key}:${who?.unnamed?.type ?? hop.type ?? hop.kind}`;
  const key = cited ? family : `${family}:${rootOf(evidence)}:${foldName(words)}`;
  return { ...base, key, sort: "unnamed", cited, family, number: hop.number ?? 1 };
}

/** A ministry is a body, whether or not its proper name is given. */
function isNamed(source: Source): boolean {
  if (source.kind === "government") return true;
  return source.name !== null && !["unnamed", "group", "public", "evidence"].includes(source.kind);
}

/** The medium that stands before a hop: whoever spoke with the source. */
function mediumBefore(evidence: EvidenceClaim, at: number): Medium {
  const index = evidence.claim.chain.findLastIndex((hop, i) => i < at && isMedium(hop, evidence.hops[i]));
  const hop = evidence.claim.chain[index];
  const name = evidence.hops[index]?.name ?? hop?.name ?? null;
  return index > 0 && name ? mediumOf(evidence, name) : ownerOf(evidence);
}
