import type { CaseDb } from "../../../store/case.ts";
import { type ClaimParts, claimParts, type HopPart, type PartyPart } from "../../../store/queries/claim-parts.ts";
import { ClaimLine } from "./claim-line.ts";
import { hopWords } from "./hop-words.ts";

/** Claims as lists show them, in the order of their numbers as given. */
export async function claimLines(one: CaseDb, numbers: readonly number[]): Promise<readonly ClaimLine[]> {
  return (await claimParts(one, numbers)).map(lineOf);
}

function lineOf({ claim, report, parties, hops, counts, event, copyOf }: ClaimParts): ClaimLine {
  const side = (role: string) => parties.filter((party) => party.role === role).map(partyLine);
  const { mutual, predicate, sentence } = JSON.parse(claim.brief) as Pick<
    ClaimLine,
    "mutual" | "predicate" | "sentence"
  >;
  // what the columns hold is what the contract gave: they are text to the database alone
  return ClaimLine.parse({
    report: report.key,
    claim: claim.key,
    title: report.title,
    publisher: report.publisher,
    published: report.published,
    kind: claim.kind,
    type: claim.type,
    mode: claim.mode,
    quad: claim.quad,
    told_as: claim.told_as,
    where: claim.part,
    status: claim.status,
    polarity: claim.polarity,
    modality: claim.modality,
    sentence,
    actors: side("actor"),
    recipients: side("recipient"),
    mutual,
    predicate,
    content: claim.content,
    happened: claim.happened_how && {
      start: claim.happened_start,
      end: claim.happened_end,
      precision: claim.happened_precision,
      how: claim.happened_how,
    },
    said: claim.said_end ?? claim.said_start,
    place: claim.place === null ? null : placeLine(claim),
    counts: counts.map(({ of, who, unit, low, high, approximate, part_of, as_of, since, words }) => ({
      of,
      who,
      unit,
      low,
      high,
      approximate: approximate === 1,
      part_of,
      as_of,
      since,
      words,
    })),
    chain: hops.filter(({ as }) => as === "source").map((hop) => hopLine(hop, hops)),
    confidence: claim.confidence,
    event,
    judged: claim.judged,
    copy_of: copyOf,
  });
}

function placeLine({
  place,
  country,
  latitude,
  longitude,
  radius_km,
  place_precision,
  place_how,
}: ClaimParts["claim"]) {
  return { name: place, country, latitude, longitude, radius_km, precision: place_precision, how: place_how };
}

const partyLine = ({ words, actor, name }: PartyPart) => ({ words, actor, name });

function hopLine(hop: HopPart, hops: readonly HopPart[]) {
  const beside = (as: HopPart["as"]) =>
    hops.filter((other) => other.position === hop.position && other.as === as).map((other) => hopWords(other).words);
  return {
    kind: hop.kind,
    type: hop.type,
    ...hopWords(hop),
    named: hop.name !== null,
    actor: hop.actor,
    stance: hop.stance,
    cue: hop.cue,
    also: beside("also"),
    through: beside("through")[0] ?? null,
  };
}
