import type { Entity } from "../../../../model/mention.ts";
import { QUAD_OF } from "../../../../model/vocabulary.ts";
import { countryName } from "../field/codes.ts";
import { type EventTold, type Pair, pairsOf } from "../field/event-told.ts";
import { type FieldColumn, type FieldRow, fieldForm, fieldTable } from "../field/field-form.ts";
import type { SideOut } from "../field/side-out.ts";
import type { ClaimOut } from "../view/out.ts";

interface Row extends FieldRow {
  readonly pair: Pair;
}

const WHY = {
  cow: "we keep no numbers of the Correlates of War",
  scale: "POLECAT's own scale, which is no fact of a report",
  wiki: "only imported knowledge could tell, never a guess",
} as const;

const COLUMNS: readonly FieldColumn<Row>[] = [
  [
    "Event ID",
    "the event's id in the case and the number of the row",
    ({ told, number }) => `${told.event.id}-${number}`,
  ],
  ["Event Date", "the first day on which it may have happened", ({ told }) => told.event.start],
  ["Event Type", "PLOVER's event type", ({ told }) => told.event.type],
  ["Event Mode", "PLOVER's mode", ({ told }) => told.event.mode],
  ["Intensity", WHY.scale, null],
  ["Quad Code", "1 and 2 cooperation in words and in deeds, 3 and 4 conflict", ({ told }) => told.event.quad],
  [
    "Contexts",
    "PLOVER's contexts of all its claims, parted by semicolons",
    ({ told }) => joined(told.claims.flatMap(({ evidence }) => evidence.claim.contexts)),
  ],
  ["Actor Name", "the doer: its name in the case, else the report's words", ({ pair }) => pair.doer?.name ?? null],
  ["Actor Country", "ISO 3166 alpha-3, or IGO, NGO and the like", ({ pair }) => pair.doer?.country ?? null],
  ["Actor COW", WHY.cow, null],
  ["Primary Actor Sector", "the first of its sectors", ({ pair }) => pair.doer?.sectors[0] ?? null],
  ["Actor Sectors", "all its sectors, parted by semicolons", ({ pair }) => sectors(pair.doer)],
  ["Actor Title", "an office that it holds, as told", ({ pair }) => pair.doer?.title ?? null],
  ["Actor Name Raw", "the report's words", ({ pair }) => pair.doer?.raw ?? null],
  ["Wikipedia Actor ID", WHY.wiki, null],
  ["Recipient Name", "to whom it is done, victims too", ({ pair }) => pair.doneTo?.name ?? null],
  ["Recipient Country", "ISO 3166 alpha-3, or IGO, NGO and the like", ({ pair }) => pair.doneTo?.country ?? null],
  ["Recipient COW", WHY.cow, null],
  ["Primary Recipient Sector", "the first of its sectors", ({ pair }) => pair.doneTo?.sectors[0] ?? null],
  ["Recipient Sectors", "all its sectors, parted by semicolons", ({ pair }) => sectors(pair.doneTo)],
  ["Recipient Title", "an office that it holds, as told", ({ pair }) => pair.doneTo?.title ?? null],
  ["Recipient Name Raw", "the report's words", ({ pair }) => pair.doneTo?.raw ?? null],
  ["Wikipedia Recipient ID", WHY.wiki, null],
  ["Placename", "the place that reports state for it", ({ told }) => told.place?.name ?? null],
  ["City", "the same, where it is a town or a site", ({ told }) => (isTown(told) ? (told.place?.name ?? null) : null)],
  [
    "District",
    "the same, where it is a district",
    ({ told }) => (told.place?.precision === "district" ? told.place.name : null),
  ],
  ["Province", "the first-level division in which it lies", ({ told }) => told.place?.admin1 ?? null],
  ["Country", "ISO 3166 alpha-3", ({ told }) => told.place?.country ?? null],
  ["Latitude", "degrees north, of the place's middle", ({ told }) => told.place?.latitude ?? null],
  ["Longitude", "degrees east", ({ told }) => told.place?.longitude ?? null],
  ["GeoNames ID", "of the place", ({ told }) => told.place?.geonames ?? null],
  ["Raw Placename", "the words for it in the earliest report", ({ told }) => rawPlace(told.lead)],
  ["Feature Type", "we keep no feature codes of GeoNames", null],
  ["Source", "the outlet that is the earliest of the case to tell it", ({ told }) => told.lead.line.publisher],
  ["Publication Date", "when it did", ({ told }) => told.lead.line.published?.slice(0, 10) ?? null],
  ["Story People", "people whom that report names", ({ told }) => named(told.lead, "person")],
  ["Story Organizations", "bodies that it names", ({ told }) => named(told.lead, "organization")],
  ["Story Locations", "places that it names, with their countries", ({ told }) => locations(told.lead)],
  ["Language", "of that report, as given", ({ told }) => told.lead.report.language],
  ["Version", "the program that wrote it", (_, { program }) => program],
];

const joined = (words: readonly string[]): string | null => [...new Set(words)].join(";") || null;
const sectors = (side: SideOut | null): string | null => joined(side?.sectors ?? []);
const isTown = ({ place }: EventTold): boolean => place?.precision === "city" || place?.precision === "site";

function rawPlace({ reading, evidence }: ClaimOut): string | null {
  return reading.places.find(({ id }) => id === evidence.claim.place?.ref)?.span.text ?? null;
}

/** Entities of one kind that the report calls by a name. */
function named({ reading }: ClaimOut, kind: Entity["kind"]): string | null {
  const names = new Set(reading.mentions.filter(({ form }) => form === "name").map(({ entity }) => entity));
  return joined(
    reading.entities.filter((entity) => entity.kind === kind && names.has(entity.id)).map(({ name }) => name),
  );
}

const locations = ({ reading }: ClaimOut): string | null =>
  joined(
    reading.places.map(({ name, country }) => [...new Set([name, countryName(country)])].filter(Boolean).join(", ")),
  );

/** The 40 columns of POLECAT's files (POLitical Event Classification, Attributes, and Types), parted by tabs. */
export const POLECAT = fieldForm({
  name: "polecat",
  says: "events in the 40 columns of POLECAT",
  unit: "an event of the case with one doer and one done-to, as those say who affirm it",
  about:
    "Events in the columns of POLECAT. POLECAT codes each story anew; here a row is a happening on which the reports of the case were brought together, with one doer and one done-to. Source and what a story names are those of the earliest report. Event types of our own (FOUND, APPOINT, ELECT, DIE, MOVE, TRADE) are none of PLOVER's.",
  tables: [
    fieldTable<Row>({
      file: "polecat.tsv",
      unit: "an event with one doer and one done-to",
      columns: COLUMNS,
      parted: "tabs",
      heading: true,
      begin:
        () =>
        (told, { wider }) => {
          if (!Object.hasOwn(QUAD_OF, told.event.type)) return "of a type that PLOVER does not have";
          if (told.event.start === null && !wider) return "without a day on which it happened";
          return pairsOf(told).map((pair) => ({ told, pair }));
        },
    }),
  ],
});
