import type { Assertion } from "../../model/evidence.ts";
import type { EvidenceClaim, EvidenceParty } from "../../model/evidence-claim.ts";
import { deniedBy } from "./denial.ts";
import { foldName } from "./fold-name.ts";
import { daysInWords } from "./in-words.ts";
import type { Stand } from "./stand.ts";
import { countedBy, countedKey, tollInWords, whoOf } from "./toll-words.ts";
import { voicesOf } from "./voice.ts";

/** One thing that a claim affirms, denies or leaves open. */
export interface Aspect
  extends Readonly<Pick<Assertion, "key" | "about" | "says" | "actor" | "toll" | "place" | "date">> {
  readonly stand: "affirms" | "denies" | "unsettled";
  /** Of a toll: whether it is a rough number, and the day on which it held. */
  readonly approximate: boolean;
  readonly as_of: string | null;
}

const NOTHING = { actor: null, toll: null, place: null, date: null, approximate: false, as_of: null };

/** Everything that a claim says about its event, by what it affirms, denies or leaves open. */
export function aspectsOf(evidence: EvidenceClaim, stand: Stand): readonly Aspect[] {
  if (stand.kind === "left-out") return [];
  if (stand.kind === "denies") return denied(evidence, stand.hop);
  const happened = { ...HAPPENED, stand: stand.kind };
  const told = [...doers(evidence), ...tolls(evidence)].map((aspect) => ({ ...aspect, stand: stand.kind }));
  if (stand.kind === "unsettled") return [happened, ...told];
  return [happened, ...told, ...places(evidence), ...dates(evidence)];
}

const HAPPENED = { key: "happened", about: "happened", says: "that it happened", ...NOTHING } as const;

/** Whoever a party is: its group in the case, else its name; null for people without a name. */
export function partyId(party: EvidenceParty): string | null {
  return party.actor ?? (party.name ? `name:${foldName(party.name)}` : null);
}

function doer(id: string, name: string, mutual: boolean): Omit<Aspect, "stand"> {
  const says = mutual ? `that ${name} took part` : `that ${name} did it`;
  return { ...NOTHING, key: `actor:${id}`, about: "actor", says, actor: { id, name } };
}

/** Types whose actor undergoes it: whoever dies has not done it. */
export const UNDERGONE: ReadonlySet<string> = new Set(["DIE"]);

/**
 * Those whom a claim names as doers; whoever claims responsibility or admits it names himself. Of a statement the actor is
 * whoever speaks, who has not done what it tells of.
 */
function doers(evidence: EvidenceClaim): readonly Omit<Aspect, "stand">[] {
  const { claim, actors, hops } = evidence;
  if (UNDERGONE.has(claim.type)) return [];
  const last = claim.chain.at(-1);
  const isStatement = claim.kind === "statement";
  if ((actors.length === 0 || isStatement) && (last?.stance === "claims-responsibility" || last?.stance === "admits")) {
    const who = hops.at(-1);
    const self = { actor: who?.body?.actor ?? who?.actor ?? null, name: who?.body?.name ?? who?.name ?? last.name };
    const id = partyId(self);
    return id ? [doer(id, self.name ?? id, claim.mutual)] : [];
  }
  if (isStatement) return [];
  return actors.flatMap((party, i) => {
    const id = partyId(party);
    return id && !(WRONGS.has(claim.type) && isOwnMedium(party, evidence))
      ? [doer(id, party.name ?? claim.actors[i]?.span.text ?? id, claim.mutual)]
      : [];
  });
}

/** Deeds that a medium which tells of them has not done: "the radio said it had killed nine soldiers" is of whoever spoke there. */
const WRONGS: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "MOBILIZE", "THREATEN"]);
const MEDIUM = /\b(?:radio|tv|television|channel|newspaper|daily|weekly|magazine|website|news agency|broadcaster)\b/i;

/** Whether a doer is an outlet through which the claim itself came. */
function isOwnMedium(party: EvidenceParty, { hops, claim, report }: EvidenceClaim): boolean {
  const called = foldName(party.name ?? "");
  if (called !== "" && report.publisher !== null && called === foldName(report.publisher)) return true;
  return hops.some((hop, i) => {
    const name = hop.name ?? claim.chain[i]?.name ?? "";
    const isMedium = hop.medium || (claim.chain[i]?.kind !== "person" && MEDIUM.test(name));
    return isMedium && (called === foldName(name) || (party.actor !== null && party.actor === hop.actor));
  });
}

function tolls({ claim }: EvidenceClaim): readonly Omit<Aspect, "stand">[] {
  return claim.counts
    .filter(({ low, high }) => low !== null || high !== null)
    .map((count) => {
      const toll = { ...countedBy(count), low: count.low, high: count.high };
      return { ...tollAspect(toll), approximate: count.approximate, as_of: count.as_of };
    });
}

function tollAspect(toll: NonNullable<Aspect["toll"]>): Omit<Aspect, "stand"> {
  const key = `toll:${countedKey(toll)}:${toll.low ?? ""}-${toll.high ?? ""}`;
  return { ...NOTHING, key, about: "toll", says: tollInWords(toll), toll };
}

/** Places and days that are suggestions, not the report's statements, assert nothing. */
function places({ claim, place }: EvidenceClaim): readonly Aspect[] {
  if (!place || claim.place?.how !== "stated") return [];
  const key = `place:${place.geonames ?? foldName(place.name)}`;
  return [
    { ...NOTHING, key, about: "place", says: `that it happened in ${place.name}`, place: place.name, stand: "affirms" },
  ];
}

function dates({ claim }: EvidenceClaim): readonly Aspect[] {
  const { date } = claim;
  if (!date || date.how === "published" || (date.start === null && date.end === null)) return [];
  const days = { start: date.start, end: date.end };
  const on = days.start === days.end ? "on " : days.start && days.end ? "within " : "";
  const says = `that it happened ${on}${daysInWords(days)}`;
  return [
    {
      ...NOTHING,
      key: `date:${days.start ?? ""}/${days.end ?? ""}`,
      about: "date",
      says,
      date: days,
      stand: "affirms",
    },
  ];
}

function denied(evidence: EvidenceClaim, hop: number): readonly Aspect[] {
  const denier = voicesOf(evidence, hop)[0];
  if (!denier) return [];
  const what = deniedBy(evidence, denier);
  if (what.of === "own-part") {
    const id = denier.body?.key.replace("actor:", "") ?? denier.actor ?? `name:${foldName(denier.name)}`;
    const named = doers(evidence);
    const own = named.length > 0 ? named : [doer(id, denier.body?.name ?? denier.name, evidence.claim.mutual)];
    return own.map((aspect) => ({ ...aspect, stand: "denies" }));
  }
  if (what.of === "nobody-hurt") {
    const counted = { of: what.counted, who: whoOf(what), unit: null, since: null, part: false };
    return [{ ...tollAspect({ ...counted, low: 0, high: 0 }), stand: "affirms" }];
  }
  if (what.of === "counts") return tolls(evidence).map((aspect) => ({ ...aspect, stand: "denies" }));
  return [HAPPENED, ...doers(evidence)].map((aspect) => ({ ...aspect, stand: "denies" }));
}
