import { cameoRoles, countryName } from "../field/codes.ts";
import { compactDay, compactMoment } from "../field/dates.ts";
import { type EventTold, type Pair, pairsOf } from "../field/event-told.ts";
import { type FieldColumn, type FieldRow, fieldForm, fieldTable } from "../field/field-form.ts";
import type { SideOut } from "../field/side-out.ts";
import type { ClaimOut } from "../view/out.ts";

interface Row extends FieldRow {
  readonly pair: Pair;
  readonly cameo: string;
}

const WHY = {
  lists: "GDELT's own lists of groups, peoples and creeds, which we do not keep",
  tone: "GDELT's own measure, which is no fact of a report",
  fips: "GDELT has FIPS 10-4 here, which we do not keep; the name of the place ends with its country",
  seat: "where an actor is at home is not where it was: we do not code it",
  feature: "GDELT has numbers of GNS and GNIS here, which we do not keep",
} as const;

/** Country and roles of one side, as CAMEO writes them. */
function actorColumns(which: "Actor1" | "Actor2", of: (pair: Pair) => SideOut | null): readonly FieldColumn<Row>[] {
  const roles = ({ pair }: Row) => (of(pair)?.sectors ?? []).flatMap((sector) => cameoRoles().get(sector) ?? []);
  const role = (at: number) => (row: Row) => roles(row)[at] ?? null;
  return [
    [
      `${which}Code`,
      "country and roles in one",
      (row) => `${of(row.pair)?.country ?? ""}${roles(row).join("")}` || null,
    ],
    [
      `${which}Name`,
      "its name in the case, else the report's words",
      ({ pair }) => of(pair)?.name.toUpperCase() ?? null,
    ],
    [`${which}CountryCode`, "ISO 3166 alpha-3, or IGO, NGO and the like", ({ pair }) => of(pair)?.country ?? null],
    [`${which}KnownGroupCode`, WHY.lists, null],
    [`${which}EthnicCode`, WHY.lists, null],
    [`${which}Religion1Code`, WHY.lists, null],
    [`${which}Religion2Code`, WHY.lists, null],
    [`${which}Type1Code`, "CAMEO's role of its first sector", role(0)],
    [`${which}Type2Code`, "of its second", role(1)],
    [`${which}Type3Code`, "of its third", role(2)],
  ];
}

const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"] as const;
const seatColumns = (which: "Actor1" | "Actor2"): readonly FieldColumn<Row>[] =>
  GEO.map((part) => [`${which}Geo_${part}`, WHY.seat, null]);

const EVENT: readonly FieldColumn<Row>[] = [
  ["GlobalEventID", "the number of the row in this file", ({ number }) => number],
  ["Day", "the first day on which it may have happened, YYYYMMDD", ({ told }) => compactDay(told.event.start)],
  ["MonthYear", "YYYYMM", ({ told }) => compactDay(told.event.start)?.slice(0, 6) ?? null],
  ["Year", "YYYY", ({ told }) => compactDay(told.event.start)?.slice(0, 4) ?? null],
  ["FractionDate", "the year and how much of it had passed", ({ told }) => fraction(told.event.start)],
  ...actorColumns("Actor1", ({ doer }) => doer),
  ...actorColumns("Actor2", ({ doneTo }) => doneTo),
  [
    "IsRootEvent",
    "1 where a headline or a standfirst tells it",
    ({ told }) => (told.claims.some(({ line }) => line.where === "headline" || line.where === "standfirst") ? 1 : 0),
  ],
  ["EventCode", "CAMEO, of the claim that tells it first and has one", ({ cameo }) => cameo],
  ["EventBaseCode", "its first three digits", ({ cameo }) => cameo.slice(0, 3)],
  ["EventRootCode", "its first two digits", ({ cameo }) => cameo.slice(0, 2)],
  ["QuadClass", "1 and 2 cooperation in words and in deeds, 3 and 4 conflict", ({ told }) => told.event.quad],
  ["GoldsteinScale", "a scale of its own, which is no fact of a report", null],
  ["NumMentions", "claims that affirm it, those of copies too", ({ told }) => told.claims.length],
  [
    "NumSources",
    "outlets of these",
    ({ told }) => new Set(told.claims.map(({ line }) => line.publisher ?? line.report)).size,
  ],
  ["NumArticles", "reports of these", ({ told }) => new Set(told.claims.map(({ line }) => line.report)).size],
  ["AvgTone", WHY.tone, null],
  ...seatColumns("Actor1"),
  ...seatColumns("Actor2"),
  [
    "ActionGeo_Type",
    "1 country, 4 town, 5 a first-level division or another part of a country",
    ({ told }) => geoType(told),
  ],
  ["ActionGeo_FullName", "place, first-level division, country", ({ told }) => fullName(told)],
  ["ActionGeo_CountryCode", WHY.fips, null],
  ["ActionGeo_ADM1Code", WHY.fips, null],
  ["ActionGeo_ADM2Code", WHY.fips, null],
  ["ActionGeo_Lat", "degrees north, of the place's middle", ({ told }) => told.place?.latitude ?? null],
  ["ActionGeo_Long", "degrees east", ({ told }) => told.place?.longitude ?? null],
  ["ActionGeo_FeatureID", WHY.feature, null],
  [
    "DATEADDED",
    "when its earliest report was added to the case, YYYYMMDDHHMMSS",
    ({ told }) => compactMoment(told.lead.report.added_at),
  ],
  ["SOURCEURL", "that report's address, else its id", ({ told }) => told.lead.report.url ?? told.lead.line.report],
];

interface Mention extends FieldRow {
  readonly claim: ClaimOut;
  /** The number of the event's first row in the file of events. */
  readonly event: number;
}

const MENTION: readonly FieldColumn<Mention>[] = [
  ["GlobalEventID", "the number of the event's first row in the file of events", ({ event }) => event],
  [
    "EventTimeDate",
    "when its earliest report was added to the case",
    ({ told }) => compactMoment(told.lead.report.added_at),
  ],
  ["MentionTimeDate", "when this report was published", ({ claim }) => compactMoment(claim.line.published)],
  ["MentionType", "1 with an address, 2 without", ({ claim }) => (claim.report.url ? 1 : 2)],
  ["MentionSourceName", "the outlet", ({ claim }) => claim.line.publisher],
  ["MentionIdentifier", "the report's address, else its id", ({ claim }) => claim.report.url ?? claim.line.report],
  ["SentenceID", "the number of the sentence, from 1", ({ claim }) => sentenceOf(claim)],
  [
    "Actor1CharOffset",
    "where the doer stands in the text (UTF-16 code units)",
    ({ claim }) => claim.evidence.claim.actors[0]?.span.start ?? -1,
  ],
  ["Actor2CharOffset", "where the done-to stands", ({ claim }) => claim.evidence.claim.recipients[0]?.span.start ?? -1],
  ["ActionCharOffset", "where the word stands that tells of it", ({ claim }) => claim.evidence.claim.predicate.start],
  ["InRawText", "1: it is read from the text as it came", () => 1],
  [
    "Confidence",
    "our reading confidence in per cent, by tens",
    ({ claim }) => Math.round(claim.line.confidence * 10) * 10,
  ],
  ["MentionDocLen", "length of the text (UTF-16 code units)", ({ claim }) => claim.report.length],
  ["MentionDocTone", WHY.tone, null],
  ["MentionDocTranslationInfo", "nothing is translated here", null],
  ["Extras", "kept free by GDELT", null],
];

function fraction(day: string | null): string | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? "");
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  // GDELT's own reckoning: (month * 30 + day) / 365
  return (year + Math.min((month * 30 + date) / 365, 0.9999)).toFixed(4);
}

function geoType({ place }: EventTold): number | null {
  if (!place) return null;
  return place.precision === "country" ? 1 : place.precision === "city" || place.precision === "site" ? 4 : 5;
}

const fullName = ({ place }: EventTold): string | null =>
  place && [...new Set([place.name, place.admin1, countryName(place.country)])].filter(Boolean).join(", ");

const sentenceOf = ({ reading, evidence }: ClaimOut): number =>
  reading.sentences.findIndex(
    ({ start, end }) => evidence.claim.predicate.start >= start && evidence.claim.predicate.end <= end,
  ) + 1;

const cameoOf = ({ claims }: EventTold): string | null =>
  claims.map(({ evidence }) => evidence.claim.codes.cameo).find((code) => code !== null) ?? null;

const placed = (told: EventTold, wider: boolean): string | null => {
  if (cameoOf(told) === null) return "without a code of CAMEO";
  return told.event.start === null && !wider ? "without a day on which it happened" : null;
};

/** GDELT 2: events (61 columns) and mentions (16), parted by tabs and without a heading, as GDELT's files are. */
export const GDELT = (() => {
  const events = fieldTable<Row>({
    file: "events.export.tsv",
    unit: "an event with one doer and one done-to",
    columns: EVENT,
    parted: "tabs",
    heading: false,
    begin:
      () =>
      (told, { wider }) =>
        placed(told, wider) ?? pairsOf(told).map((pair) => ({ told, pair, cameo: cameoOf(told) ?? "" })),
  });
  const mentions = fieldTable<Mention>({
    file: "events.mentions.tsv",
    unit: "a claim that affirms an event",
    columns: MENTION,
    parted: "tabs",
    heading: false,
    begin: () => {
      let next = 1;
      return (told, { wider }) => {
        const without = placed(told, wider);
        if (without !== null) return without;
        const event = next;
        next += pairsOf(told).length;
        return told.claims.map((claim) => ({ told, claim, event }));
      };
    },
  });
  return fieldForm({
    name: "gdelt",
    says: "events and mentions in the columns of GDELT 2",
    unit: "an event with one doer and one done-to; a claim that affirms one",
    about:
      "Events and mentions in the columns of GDELT 2: tabs, no heading. GDELT tells happenings of one day apart by their codes; here a row is a happening on which the reports of the case were brought together, with one doer and one done-to. Events without a code of CAMEO have no place in it.",
    tables: [events, mentions],
  });
})();
