import type { Claim, ClaimDate, Count, Party } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { onOneLine } from "./wrap.ts";

/** A claim as a sentence: doer – type/mode – done to, place, date, counts. */
export function claimLine(claim: Claim, reading: Reading): string {
  const doers = partyWords(claim.actors, reading) || "(no doer named)";
  const type = claim.mode ? `${claim.type}/${claim.mode}` : claim.type;
  const doneTo = partyWords(claim.recipients, reading);
  const core = [doers, type, doneTo].filter(Boolean).join(" – ");
  const place = reading.places.find(({ id }) => id === claim.place?.ref);
  const where = place && `${claim.place?.relation ?? "at"} ${onOneLine(place.name)}`;
  const surely = claim.place?.how === "stated" ? where : where && `perhaps ${where}`;
  return [core, surely, dateWords(claim.date), ...claim.counts.map(countWords)].filter(Boolean).join(", ");
}

/** The parties by the names of their entities, or by their own words. */
function partyWords(parties: readonly Party[], reading: Reading): string {
  const nameOf = (party: Party) => reading.entities.find(({ id }) => id === party.entity)?.name ?? party.span.text;
  return [...new Set(parties.map((party) => onOneLine(nameOf(party))))].join(" and ");
}

function dateWords(date: ClaimDate | null): string {
  if (!date) return "";
  const { start, end } = date;
  if (start && end) return start === end ? start : `${start} to ${end}`;
  return start ? `since ${start}` : end ? `by ${end}` : "";
}

function countWords({ of, who, unit, low, high, approximate }: Count): string {
  const number =
    low === high && low !== null
      ? `${low}`
      : low === null
        ? `at most ${high}`
        : high === null
          ? `at least ${low}`
          : `${low} to ${high}`;
  return onOneLine(`${approximate ? "about " : ""}${number}${unit ? ` ${unit}` : ""} ${of}${who ? ` (${who})` : ""}`);
}
