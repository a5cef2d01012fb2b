import type { ReportRow } from "../../../../store/queries/reports.ts";
import { type Sides, sidesOf } from "../field/acled-type.ts";
import { countryName, type Side, victimSides } from "../field/codes.ts";
import { daysWide, type EventTold } from "../field/event-told.ts";
import { deaths, deathsOf, picked, tellsOfDeaths } from "../field/fatalities.ts";
import { type FieldColumn, type FieldRow, fieldForm, fieldTable } from "../field/field-form.ts";

interface Row extends FieldRow {
  readonly sides: Sides;
}

const IDS = "UCDP's own numbers of conflicts, dyads and actors, which we do not keep";

const COLUMNS: readonly FieldColumn<Row>[] = [
  ["id", "the number of the row", ({ number }) => number],
  ["relid", "the event's id in the case", ({ told }) => told.event.id],
  ["year", "of the first day on which it may have happened", ({ told }) => told.event.start?.slice(0, 4) ?? null],
  ["active_year", "whether a conflict was active is counted over a year by UCDP", null],
  ["code_status", "how far UCDP's coding of it has gone", null],
  [
    "type_of_violence",
    "1 state-based, 2 non-state, 3 one-sided, where the sectors of both sides allow one",
    ({ sides }) => violence(sides),
  ],
  ["conflict_dset_id", IDS, null],
  ["conflict_new_id", IDS, null],
  ["conflict_name", "both sides", (row) => bothSides(row)],
  ["dyad_dset_id", IDS, null],
  ["dyad_new_id", IDS, null],
  ["dyad_name", "both sides", (row) => bothSides(row)],
  ["side_a_dset_id", IDS, null],
  ["side_a_new_id", IDS, null],
  ["side_a", "the doer; empty where none is told", ({ told }) => told.doers[0]?.name ?? null],
  ["side_b_dset_id", IDS, null],
  ["side_b_new_id", IDS, null],
  [
    "side_b",
    "to whom it is done; Civilians where they are these",
    ({ told, sides }) => (sides.doneTo === "Civilians" ? "Civilians" : (told.doneTo[0]?.name ?? null)),
  ],
  [
    "number_of_sources",
    "reports that affirm it, copies apart",
    ({ told }) => new Set(told.claims.filter(({ line }) => line.copy_of === null).map(({ line }) => line.report)).size,
  ],
  [
    "source_article",
    "these reports: outlet, day, title",
    ({ told }) =>
      reportsOf(told, (row) => [row.publisher, row.published?.slice(0, 10), row.title].filter(Boolean).join(", ")),
  ],
  ["source_office", "their outlets", ({ told }) => reportsOf(told, ({ publisher }) => publisher)],
  ["source_date", "their days", ({ told }) => reportsOf(told, ({ published }) => published?.slice(0, 10) ?? null)],
  ["source_headline", "their titles", ({ told }) => reportsOf(told, ({ title }) => title)],
  [
    "source_original",
    "who says so in the end: the origins of the claims that affirm it",
    ({ told }) =>
      [...new Set(told.claims.map(({ line }) => line.chain.at(-1)?.words ?? ""))].filter(Boolean).join("; ") || null,
  ],
  [
    "where_prec",
    "1 a town or a site, 2 near one, 3 a district, 4 a province, 5 another region, 6 a country",
    ({ told }) => wherePrecision(told),
  ],
  ["where_coordinates", "the place that reports state for it", ({ told }) => told.place?.name ?? null],
  [
    "where_description",
    "all places that they state",
    ({ told }) =>
      told.event.places
        .filter(({ how }) => how === "stated")
        .map(({ name }) => name)
        .join("; ") || null,
  ],
  ["adm_1", "the first-level division", ({ told }) => told.place?.admin1 ?? null],
  [
    "adm_2",
    "the place itself, where it is a district",
    ({ told }) => (told.place?.precision === "district" ? told.place.name : null),
  ],
  ["latitude", "degrees north, of the place's middle", ({ told }) => told.place?.latitude ?? null],
  ["longitude", "degrees east", ({ told }) => told.place?.longitude ?? null],
  [
    "geom_wkt",
    "the same as well-known text",
    ({ told: { place } }) => (place && place.latitude !== null ? `POINT (${place.longitude} ${place.latitude})` : null),
  ],
  [
    "priogrid_gid",
    "the cell of PRIO-GRID (half a degree wide) in which that lies",
    ({ told: { place } }) => priogrid(place?.latitude ?? null, place?.longitude ?? null),
  ],
  ["country", "its name", ({ told }) => countryName(told.place?.country ?? null)],
  ["country_id", "numbers of Gleditsch and Ward, which we do not keep", null],
  ["region", "UCDP's own regions, which we do not keep", null],
  ["event_clarity", "1 one happening, 2 several told as one", ({ told }) => (told.event.several ? 2 : 1)],
  ["date_prec", "1 a day, 2 up to six days, 3 a week, 4 a month, 5 longer", ({ told }) => datePrecision(told)],
  ["date_start", "the first day on which it may have happened", ({ told }) => told.event.start],
  ["date_end", "the last day on which it may have happened", ({ told }) => told.event.end],
  ["deaths_a", "who of the dead was of which side is rarely told, and never by our counts", null],
  ["deaths_b", "the same", null],
  [
    "deaths_civilians",
    "by the rule that was asked for, of the one toll that counts civilians",
    ({ told: { event } }) => picked(deathsOf(event, isCivilian)),
  ],
  ["deaths_unknown", "nothing is made of what is left over", null],
  [
    "best",
    "by the rule that was asked for, of the toll of all who were killed; empty without a rule",
    ({ told: { event } }) => picked(deaths(event)),
  ],
  [
    "high",
    "the greatest of the origins' latest counts; empty without a rule",
    ({ told: { event } }, { fatalities }) => (fatalities ? (deaths(event)?.range.high ?? null) : null),
  ],
  [
    "low",
    "the smallest of them; empty without a rule",
    ({ told: { event } }, { fatalities }) => (fatalities ? (deaths(event)?.range.low ?? null) : null),
  ],
];

const isCivilian = (who: string): boolean => victimSides().get(who.toLowerCase()) === "Civilians";

const STATE: ReadonlySet<Side> = new Set(["State forces", "External/Other forces"]);
const REBELS: ReadonlySet<Side> = new Set(["Rebel group", "Political militia"]);

/** One-sided violence is against civilians; a state on either side of two armed ones makes it state-based. */
export function violence({ doer, doneTo }: Sides): 1 | 2 | 3 | null {
  if (doer === null || doneTo === null) return null;
  const [a, b] = [STATE.has(doer), STATE.has(doneTo)];
  if (doneTo === "Civilians" && (a || REBELS.has(doer))) return 3;
  if ((a && (b || REBELS.has(doneTo))) || (b && REBELS.has(doer))) return 1;
  return REBELS.has(doer) && REBELS.has(doneTo) ? 2 : null;
}

const bothSides = ({ told, sides }: Row): string | null => {
  const [a, b] = [told.doers[0]?.name, sides.doneTo === "Civilians" ? "Civilians" : told.doneTo[0]?.name];
  return a && b ? `${a} - ${b}` : null;
};

/** Something of each report that affirms it, copies apart, in the order in which they came out. */
function reportsOf({ claims }: EventTold, of: (row: ReportRow) => string | null): string | null {
  const rows = new Map(claims.filter(({ line }) => line.copy_of === null).map(({ report }) => [report.id, report]));
  return [...rows.values()].map(of).filter(Boolean).join("; ") || null;
}

const WHERE: Readonly<Record<string, number>> = { site: 1, city: 1, district: 3, province: 4, region: 5, country: 6 };

function wherePrecision({ place, lead }: EventTold): number | null {
  const precision = WHERE[place?.precision ?? ""] ?? null;
  const relation = lead.evidence.claim.place?.relation ?? "at";
  return precision === 1 && relation !== "at" ? 2 : precision;
}

/** Tollefsen, Strand and Buhaug 2012: cells of half a degree, numbered from the south-west corner, 720 to a row. */
export function priogrid(latitude: number | null, longitude: number | null): number | null {
  if (latitude === null || longitude === null) return null;
  const row = Math.min(359, Math.floor((latitude + 90) * 2));
  const column = Math.min(719, Math.floor((longitude + 180) * 2));
  return row * 720 + column + 1;
}

function datePrecision({ event }: EventTold): number | null {
  const days = daysWide(event);
  if (days === null) return null;
  return days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
}

/** The columns of UCDP GED: fatal events of organised violence. */
export const UCDP = fieldForm({
  name: "ucdp",
  says: "deadly events in the columns of UCDP GED",
  unit: "an event of violence of which some origin says that it killed somebody",
  about:
    "Events in the columns of UCDP's Georeferenced Event Dataset. A row is a happening on which the reports of the case were brought together and of which some origin gives a number of people killed. Whether the sides are organised, and whether a conflict reached 25 deaths in a year, is not looked at. Nothing here was coded by UCDP.",
  tables: [
    fieldTable<Row>({
      file: "ucdp-ged.csv",
      unit: "an event of violence that killed somebody",
      columns: COLUMNS,
      parted: "commas",
      heading: true,
      begin:
        () =>
        (told, { wider }) => {
          const { event } = told;
          if (event.type !== "ASSAULT") return "no use of force (ASSAULT)";
          if (!tellsOfDeaths(event)) return "without a number of people killed";
          if (!wider && daysWide(event) === null) return "without a day on which it happened";
          if (!wider && told.place === null) return "without a place that reports state";
          return [{ told, sides: sidesOf(told) }];
        },
    }),
  ],
});
