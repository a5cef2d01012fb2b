import type { ActorOut } from "../view/out.ts";
import { type Column, listed, table } from "./table.ts";

const COLUMNS: readonly Column<ActorOut>[] = [
  ["actor", "the actor's id in the case", ({ id }) => id],
  ["name", "its name", ({ description }) => description.name],
  ["forms", "all its names as written", ({ description }) => listed(description.forms)],
  [
    "kind",
    "person, body, government, organ, country, place, facility or people",
    ({ description }) => description.kind,
  ],
  ["country", "ISO 3166 alpha-3, or IGO, NGO and the like", ({ description }) => description.country],
  ["sectors", "codes of PLOVER and POLECAT", ({ description }) => listed(description.sectors)],
  [
    "roles",
    "offices in order of time, as far as reports or word lists tell",
    ({ description }) => listed(description.roles.map(({ title, of }) => (of === null ? title : `${title} of ${of}`))),
  ],
  ["reports", "in how many reports of the case it is a party", ({ reports }) => reports],
  ["claims", "in how many claims of the case it is a party", ({ claims }) => claims],
];

export const ACTORS = table({
  name: "actors",
  unit: "an actor of the case",
  columns: COLUMNS,
  of: (view) => view.actors(),
});
