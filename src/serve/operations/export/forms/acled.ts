import { acledType, isOfAcled, type Sides, sidesOf } from "../field/acled-type.ts";
import { countryCodes, countryName } from "../field/codes.ts";
import { daysWide, type EventTold } from "../field/event-told.ts";
import { deaths, picked } from "../field/fatalities.ts";
import { type FieldColumn, type FieldRow, fieldForm, fieldTable } from "../field/field-form.ts";
import type { SideOut } from "../field/side-out.ts";

interface Row extends FieldRow {
  readonly sides: Sides;
}

const typeOf = ({ told, sides }: Row) => acledType(told, sides);

/** ACLED's groups of its event types. */
const DISORDER: Readonly<Record<string, string>> = {
  Battles: "Political violence",
  "Explosions/Remote violence": "Political violence",
  "Violence against civilians": "Political violence",
  Protests: "Demonstrations",
  Riots: "Demonstrations",
  "Strategic developments": "Strategic developments",
};

const COLUMNS: readonly FieldColumn<Row>[] = [
  [
    "event_id_cnty",
    "the country and the event's id in the case",
    ({ told }) => `${told.place?.country ?? ""}${told.event.id}`,
  ],
  ["event_date", "the first day on which it may have happened", ({ told }) => told.event.start],
  ["year", "of that day", ({ told }) => told.event.start?.slice(0, 4) ?? null],
  ["time_precision", "1 a day, 2 up to a week, 3 up to a month", ({ told }) => timePrecision(told)],
  ["disorder_type", "ACLED's group of the event type", (row) => DISORDER[typeOf(row)?.event_type ?? ""] ?? null],
  ["event_type", "ACLED's type, where both sides and the victims allow one", (row) => typeOf(row)?.event_type ?? null],
  ["sub_event_type", "ACLED's sub-type", (row) => typeOf(row)?.sub_event_type ?? null],
  ["actor1", "the doer; empty where none is told, since none is invented", ({ told }) => told.doers[0]?.name ?? null],
  ["assoc_actor_1", "other doers", ({ told }) => others(told.doers)],
  ["inter1", "the doer's side, where its sectors tell it", ({ sides }) => sides.doer],
  ["actor2", "to whom it is done", ({ told }) => told.doneTo[0]?.name ?? null],
  ["assoc_actor_2", "others to whom it is done", ({ told }) => others(told.doneTo)],
  ["inter2", "their side, where sectors or the words for victims tell it", ({ sides }) => sides.doneTo],
  ["interaction", "both sides", ({ sides }) => [sides.doer, sides.doneTo].filter(Boolean).join("-") || null],
  [
    "civilian_targeting",
    "Civilian targeting, where those to whom it is done are civilians",
    (row) =>
      row.sides.doneTo === "Civilians" && DISORDER[typeOf(row)?.event_type ?? ""] === "Political violence"
        ? "Civilian targeting"
        : null,
  ],
  ["iso", "ISO 3166 number", ({ told }) => countryCodes().get(told.place?.country ?? "")?.number || null],
  ["region", "ACLED's own regions, which we do not keep", null],
  ["country", "its name", ({ told }) => countryName(told.place?.country ?? null)],
  ["admin1", "the first-level division", ({ told }) => told.place?.admin1 ?? null],
  [
    "admin2",
    "the place itself, where it is a district",
    ({ told }) => (told.place?.precision === "district" ? told.place.name : null),
  ],
  ["admin3", "we keep no third-level divisions", null],
  ["location", "the place that reports state for it", ({ told }) => told.place?.name ?? null],
  ["latitude", "degrees north, of the place's middle", ({ told }) => told.place?.latitude ?? null],
  ["longitude", "degrees east", ({ told }) => told.place?.longitude ?? null],
  ["geo_precision", "1 a town or a site, 2 a district, 3 a larger region", ({ told }) => geoPrecision(told)],
  [
    "source",
    "the outlets whose reports affirm it",
    ({ told }) => [...new Set(told.claims.flatMap(({ line }) => line.publisher ?? []))].join("; ") || null,
  ],
  ["source_scale", "how far an outlet reaches is nothing that a report tells", null],
  [
    "notes",
    "the happening, who affirms and who denies it, in sentences",
    ({ told: { event } }) => `${event.label}. ${event.evidence.summary}`,
  ],
  [
    "fatalities",
    "by the rule that was asked for, of the toll of all who were killed; empty without a rule",
    ({ told: { event } }) => picked(deaths(event)),
  ],
  ["tags", "nothing is tagged", null],
  [
    "timestamp",
    "when its earliest report was added to the case, in seconds since 1970",
    ({ told }) => Math.floor(Date.parse(told.lead.report.added_at) / 1000),
  ],
];

const others = (sides: readonly SideOut[]): string | null =>
  sides
    .slice(1)
    .map(({ name }) => name)
    .join("; ") || null;

function timePrecision({ event }: EventTold): number | null {
  const days = daysWide(event);
  if (days === null || days > 31) return null;
  return days === 1 ? 1 : days <= 7 ? 2 : 3;
}

const GEO: Readonly<Record<string, number>> = { site: 1, city: 1, district: 2, province: 3, region: 3 };
const geoPrecision = ({ place }: EventTold): number | null => GEO[place?.precision ?? ""] ?? null;

/** The columns of ACLED (codebook of 2023); actor1 and actor2 have no direction there, here actor1 is the doer. */
export const ACLED = fieldForm({
  name: "acled",
  says: "events in the columns of ACLED; its types only where both sides and the victims allow one",
  unit: "an event at one place within a month, of a type that ACLED codes",
  about:
    "Events in the columns of ACLED's codebook of 2023. A row is a happening on which the reports of the case were brought together. ACLED's type is given only where the sectors of both sides and the victims allow one; else these columns are empty. actor1 is the doer, though ACLED's two actors have no direction; where several do it, the first is the one of whom most claims tell. Nothing here was coded by ACLED.",
  tables: [
    fieldTable<Row>({
      file: "acled.csv",
      unit: "an event at one place within a month",
      columns: COLUMNS,
      parted: "commas",
      heading: true,
      begin:
        () =>
        (told, { wider }) => {
          const { event, place } = told;
          if (!isOfAcled(event)) return "of a type that ACLED does not code";
          if (!wider && event.several) return "several happenings told as one";
          if (!wider && timePrecision(told) === null) return "without a day, or within more than a month";
          if (!wider && (!place?.country || geoPrecision(told) === null)) return "without a place within a country";
          return [{ told, sides: sidesOf(told) }];
        },
    }),
  ],
});
