import type { Hop } from "../../../model/chain.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Why } from "../../../model/why.ts";
import { sourceWords, stanceWords } from "./chain-line.ts";
import type { Colour } from "./colour.ts";
import { dayWords } from "./sentence/dates-words.ts";
import { placeName } from "./sentence/place-words.ts";
import { onOneLine } from "./wrap.ts";

/** Reasons shown of a party, at most: an entity that is named often has many. */
const MOST_OF_PARTY = 3;

/** Why a claim was read as it is: what it is, how sure it sounds, who says it, who takes part, where and when. */
export function reasonLines(claim: Claim, reading: Reading): readonly (readonly [string, Colour | null])[] {
  const sure = ({ rule }: Why) => /^(?:status|weigh)\//.test(rule);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ["Read as this", claim.why.filter((why) => !sure(why)).map(reason)],
    ["How sure it sounds", claim.why.filter(sure).map(reason)],
    ["Said by", claim.chain.map(hopReason)],
    ["Who takes part", partyReasons(claim, reading)],
    ["When and where", [dayReason(claim, reading), placeReason(claim, reading)].filter(Boolean)],
  ];
  return groups.flatMap(([heading, reasons]): readonly (readonly [string, Colour | null])[] => {
    if (reasons.length < 2) return reasons.map((words) => [`${heading}: ${words}`, "dim"] as const);
    return [[`${heading}:`, "dim"] as const, ...reasons.map((words) => [`· ${words}`, "dim"] as const)];
  });
}

const reason = ({ rule, says }: Why): string => `${onOneLine(says)} [${rule}]`;

function hopReason(hop: Hop): string {
  const cue = hop.cue ? `“${onOneLine(hop.cue.span.text)}”, so it ${stanceWords(hop)} this` : "its own words";
  const more = [
    hop.hedged ? "hedged" : "",
    hop.basis === "unstated" ? "" : `it ${BASIS[hop.basis]}`,
    hop.condition ?? "",
  ];
  return [`${sourceWords(hop)}: ${cue}`, ...more.filter(Boolean)].join("; ");
}

const BASIS: Readonly<Record<Hop["basis"], string>> = {
  saw: "saw it",
  "took-part": "took part",
  "was-told": "was told",
  document: "is a document",
  unstated: "",
};

function partyReasons({ actors, recipients }: Claim, reading: Reading): readonly string[] {
  const ids = new Set([...actors, ...recipients].map(({ entity }) => entity));
  const entities = reading.entities.filter(({ id }) => ids.has(id));
  const telling = ({ rule }: Why) => rule !== "names/model" && rule !== "refer/same-phrase";
  return [...new Set(entities.flatMap(({ why }) => why.filter(telling).slice(0, MOST_OF_PARTY).map(reason)))];
}

function dayReason({ date }: Claim, reading: Reading): string {
  if (!date) return "";
  const words = reading.dates.find(({ id }) => id === date.ref)?.span.text;
  const days = [...new Set([date.start, date.end])].filter((day) => day !== null).map(dayWords);
  if (date.how === "published")
    return `no later than ${days.at(-1) ?? "its publication"}, when the report was published`;
  const from = words ? `“${onOneLine(words)}” is` : "it is";
  return `${from} ${days.join(" to ")}${date.how === "tense" ? ", the day that the report was speaking of" : ""}`;
}

function placeReason({ place }: Claim, reading: Reading): string {
  const found = reading.places.find(({ id }) => id === place?.ref);
  if (!place || !found) return "";
  if (place.how === "stated") return `${place.relation} ${placeName(found)}, as the report says`;
  return `perhaps ${placeName(found)}: ${place.how === "dateline" ? "the report is datelined there" : "whoever acts is there"}`;
}
