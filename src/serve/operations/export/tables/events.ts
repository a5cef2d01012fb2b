import { happenedOf } from "../view/affirmed.ts";
import type { EventOut } from "../view/out.ts";
import { type Column, listed, table } from "./table.ts";

const COLUMNS: readonly Column<EventOut>[] = [
  ["event", "the event's id in the case", ({ id }) => id],
  ["label", "the happening in a few words", ({ label }) => label],
  ["type", "PLOVER's and our own event types", ({ type }) => type],
  ["mode", "in what manner", ({ mode }) => mode],
  ["quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict", ({ quad }) => quad],
  ["several", "1 where several happenings are told as one: a series, a total", ({ several }) => (several ? 1 : 0)],
  ["start_day", "first day on which it may have happened", ({ start }) => start],
  ["end_day", "last day on which it may have happened", ({ end }) => end],
  [
    "days_stated",
    "1 where reports say the day; else it follows from the day of publication",
    ({ daysStated }) => (daysStated ? 1 : 0),
  ],
  [
    "place",
    "where it happened: the most exact place that reports state, else one that they suggest",
    ({ places }) => places[0]?.name ?? null,
  ],
  ["place_how", "stated; dateline and actor only suggest it", ({ places }) => places[0]?.how ?? null],
  ["country", "ISO 3166 alpha-3", ({ places }) => places[0]?.country ?? null],
  ["latitude", "degrees north, of the place's middle", ({ places }) => places[0]?.latitude ?? null],
  ["longitude", "degrees east", ({ places }) => places[0]?.longitude ?? null],
  ["radius_km", "the circle in which it lies, in kilometres", ({ places }) => places[0]?.radius_km ?? null],
  [
    "reports",
    "in how many reports it is told, copies too",
    ({ claims }) => new Set(claims.map(({ line }) => line.report)).size,
  ],
  ["claims", "how many claims tell of it, those of copies too", ({ claims }) => claims.length],
  [
    "affirming_least",
    "so many independent origins certainly affirm that it happened",
    (event) => happenedOf(event)?.affirming.least ?? 0,
  ],
  ["affirming_most", "more cannot be", (event) => happenedOf(event)?.affirming.most ?? 0],
  ["denying_least", "so many independent origins certainly deny it", (event) => happenedOf(event)?.denying.least ?? 0],
  ["denying_most", "more cannot be", (event) => happenedOf(event)?.denying.most ?? 0],
  [
    "conflicts",
    "where claims of it cannot all be so, in sentences",
    ({ evidence }) => listed(evidence.conflicts.map(({ says }) => says)),
  ],
  [
    "credibility",
    "what a person set (NATO STANAG 2511, 1 to 6); 6: cannot be judged",
    ({ evidence }) => evidence.grade.credibility,
  ],
  [
    "credibility_suggested",
    "what the program suggests, never better than 2 while origins only may be independent",
    ({ evidence }) => evidence.grade.suggested,
  ],
  ["summary", "who affirms and who denies, in sentences", ({ evidence }) => evidence.summary],
];

export const EVENTS = table({
  name: "events",
  unit: "an event of the case",
  columns: COLUMNS,
  of: (view) => view.events(),
});
