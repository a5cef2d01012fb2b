import type { Claim } from "../src/model/claim.ts";
import type { Reading } from "../src/model/reading.ts";
import type { ReportInput } from "../src/model/report.ts";
import { type Made, made } from "./contract/case/made.ts";

type Place = Reading["places"][number];

interface Rich {
  readonly report?: Partial<ReportInput>;
  /** Words put behind the text. */
  readonly more?: string;
  readonly places?: readonly Partial<Place>[];
  /** Laid over every claim of the report. */
  readonly claims?: (claim: Claim, reading: Reading) => Partial<Claim>;
  readonly towns?: readonly string[];
  readonly published?: string;
}

/** A report made up, with places, days and counts as a test wants them. */
export function rich(id: string, given: Rich = {}): Made {
  const { report, reading } = made(id, {
    ...(given.towns ? { towns: given.towns } : {}),
    ...(given.published ? { published: given.published } : {}),
  });
  const whole = { ...report, ...given.report, text: `${report.text}${given.more ?? ""}` };
  const places = (given.places ?? []).map((place, at) => placeOf(place, at, reading));
  const placed: Reading = {
    ...reading,
    places,
    report: {
      ...reading.report,
      title: whole.title ?? null,
      author: whole.author ?? null,
      url: whole.url ?? null,
      language: whole.language ?? null,
      handling: whole.handling ?? null,
    },
  };
  const claims = reading.claims.map((claim) => ({ ...claim, ...given.claims?.(claim, placed) }));
  return { report: whole, reading: { ...placed, claims } };
}

function placeOf(place: Partial<Place>, at: number, { claims }: Reading): Place {
  const span = claims[at]?.recipients[0]?.span ?? { start: 0, end: 4, text: "Army" };
  return {
    ...{ id: `p${at + 1}`, span, name: span.text, geonames: null, latitude: null, longitude: null, country: "SDN" },
    ...{ admin1: null, precision: "city", radius_km: null, mention: null, use: "literal", confidence: 0.9 },
    ...place,
  };
}

export const ABYEI = {
  name: "Abyei",
  geonames: 380173,
  latitude: 9.59,
  longitude: 28.43,
  admin1: "Southern Kordofan",
} as const;

/** It happened on a day, as the words say, at the first place of the reading, and so many were killed. */
export const toldAs = (day: string, killed: number): Partial<Claim> => ({
  date: { ref: null, start: day, end: day, precision: "day", how: "stated" },
  place: { ref: "p1", how: "stated", relation: "at", radius_km: null },
  counts: [
    {
      ...{ of: "killed", who: null, unit: null, low: killed, high: killed, approximate: false, part_of: null },
      ...{ as_of: null, since: null, span: { start: 0, end: 4, text: "Army" } },
    },
  ],
});

/** A report of twelve killed in Abyei, one of four in Kadugli a month later, and one of what is only planned in Zalingei. */
export const WIRE = rich("wire", { towns: ["Abyei"], places: [ABYEI], claims: () => toldAs("2024-03-03", 12) });
export const LATER = rich("later", {
  ...{ towns: ["Kadugli"], published: "2024-04-09", places: [{ latitude: 11.01, longitude: 29.72 }] },
  claims: () => toldAs("2024-04-08", 4),
});
export const PLAN = rich("plan", {
  ...{ towns: ["Zalingei"], published: "2024-02-06", places: [{ latitude: 12.91, longitude: 23.47 }] },
  claims: (claim) => ({
    ...toldAs("2024-02-20", 3),
    certainty: { ...claim.certainty, status: "planned", modality: "planned", factuality: 0 },
  }),
});
