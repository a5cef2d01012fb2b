import { expect, test } from "vitest";
import { FORMS } from "../forms.ts";

/** Columns as the data sets of the field have them, in their order: facts of their codebooks. */
const GEO = ["Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"];
const GDELT_ACTOR = [
  ...["Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code"],
  ...["Type1Code", "Type2Code", "Type3Code"],
];
const of = (which: string, parts: readonly string[]) => parts.map((part) => `${which}${part}`);
const words = (list: string) => list.trim().split(/\s+/);

const POLECAT = [
  ...["Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name"],
  ...["Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw"],
  ...["Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector"],
  ...["Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City"],
  ...["District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type"],
  ...["Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version"],
];

const GDELT_EVENTS = [
  ...words("GlobalEventID Day MonthYear Year FractionDate"),
  ...of("Actor1", GDELT_ACTOR),
  ...of("Actor2", GDELT_ACTOR),
  ...words("IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale"),
  ...words("NumMentions NumSources NumArticles AvgTone"),
  ...of("Actor1Geo_", GEO),
  ...of("Actor2Geo_", GEO),
  ...of("ActionGeo_", GEO),
  ...words("DATEADDED SOURCEURL"),
];

const GDELT_MENTIONS = words(`
  GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset
  Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras`);

const ACLED = words(`
  event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2
  assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude
  geo_precision source source_scale notes fatalities tags timestamp`);

const UCDP = words(`
  id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id
  dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources
  source_article source_office source_date source_headline source_original where_prec where_coordinates where_description
  adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end
  deaths_a deaths_b deaths_civilians deaths_unknown best high low`);

test.each<[string, string, readonly string[], number]>([
  ["polecat", "polecat.tsv", POLECAT, 40],
  ["gdelt", "events.export.tsv", GDELT_EVENTS, 61],
  ["gdelt", "events.mentions.tsv", GDELT_MENTIONS, 16],
  ["acled", "acled.csv", ACLED, 31],
  ["ucdp", "ucdp-ged.csv", UCDP, 47],
])("%s: %s has the columns of its codebook", (form, file, columns, count) => {
  const table = FORMS.find(({ name }) => name === form)?.tables?.find(({ name }) => name === file);
  expect(columns).toHaveLength(count);
  expect(table?.columns.map(({ name }) => name)).toEqual(columns);
});
