import { HearsayError } from "../../../model/errors.ts";
import {
  listUses,
  showActor,
  showClaim,
  showEvent,
  showReport,
  showSource,
  traceStatements,
  why,
} from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { nearest } from "../nearest.ts";
import type { Arguments } from "../options.ts";
import { operationCommand } from "./operation-command.ts";
import { actorPage } from "./page/actor-page.ts";
import { claimPage } from "./page/claim-page.ts";
import { eventPage } from "./page/event-page.ts";
import { reportPage } from "./page/report-page.ts";
import { sourcePage } from "./page/source-page.ts";
import { tracePage } from "./page/trace-page.ts";
import { usesPage } from "./page/uses-page.ts";
import { whyPage } from "./page/why-page.ts";

const named = (field: string) => ({
  fields: [field],
  from: (rest: readonly string[]) => ({ [field]: rest.join(" ") || undefined }),
});

/** `hearsay show WHAT`, each by an operation of its own. */
const KINDS: Readonly<Record<string, Command>> = {
  report: operationCommand({
    name: "show",
    operation: showReport,
    takes: "report ID",
    bare: named("report"),
    page: reportPage,
    pageOptions: { all: { type: "boolean", says: "of a report: every claim and actor, not the first dozen alone" } },
    examples: [],
  }),
  claim: operationCommand({
    name: "show",
    operation: showClaim,
    takes: "claim REPORT CLAIM",
    bare: { fields: ["report", "claim"], from: ([report, claim]) => ({ report, claim }) },
    page: claimPage,
    examples: [],
  }),
  actor: operationCommand({
    name: "show",
    operation: showActor,
    takes: "actor NAME",
    bare: named("actor"),
    page: actorPage,
    examples: [],
  }),
  uses: operationCommand({
    name: "show",
    operation: listUses,
    takes: "uses NAME",
    bare: named("actor"),
    page: usesPage,
    examples: [],
  }),
  event: operationCommand({
    name: "show",
    operation: showEvent,
    takes: "event ID",
    bare: named("event"),
    page: eventPage,
    examples: [],
  }),
  source: operationCommand({
    name: "show",
    operation: showSource,
    takes: "source NAME",
    bare: named("source"),
    page: sourcePage,
    examples: [],
  }),
};

export const SHOW: Command = {
  name: "show",
  says: "show a report, a claim, an actor, an event or a source",
  takes: "report|claim|actor|uses|event|source ID --case CASE",
  given: Object.keys(KINDS),
  about:
    "Shows one thing of a case as a readable page. A report: the dozen claims that matter most, and with --all the rest of them in the order of the text. An actor: told as fact, attributed to it by others, said by it, done to it. Uses: every report that names an actor, to tell two of one name apart. An event: claims side by side with who affirms and who denies, how many independent origins that may be, tolls by origin, conflicts, responsibility. A claim: the words around it, why it was read so, who else says so. A source: what it is cited for, how often alone, how often contradicted. Actors and sources are given by name or id, the others by id.",
  options: Object.assign({}, ...Object.values(KINDS).map(({ options }) => options)) as Command["options"],
  operations: Object.values(KINDS).flatMap(({ operations = [] }) => operations),
  examples: [
    ["hearsay show actor Houthis --case sahel.case", "who it is, and what is told of it by whom"],
    ["hearsay show report mali-salt-road-drone-three-accounts --all", "every claim of a report, those in brief first"],
    ["hearsay show event v_591f73d3b4b68e0f --case sahel.case", "an event, by the id that find gives"],
    ["hearsay show claim mali-salt-road-drone-three-accounts c_7067f88ba41e63c5b9e836e5", "why a claim was read so"],
  ],
  run: async (args) => {
    const [what = "", ...rest] = args.rest;
    const kind = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined;
    if (kind) return kind.run({ ...args, rest });
    const near = what ? nearest(what, Object.keys(KINDS)) : null;
    throw new HearsayError(
      "wrong-use",
      `What shall be shown? ${near ? `Did you mean ${near}?` : `It is one of ${Object.keys(KINDS).join(", ")}.`}`,
    );
  },
};

export const TRACE: Command = operationCommand({
  name: "trace",
  operation: traceStatements,
  takes: "EVENT | REPORT CLAIM",
  bare: {
    fields: ["event", "report", "claim"],
    from: ([first, claim]: Arguments["rest"]) => (claim === undefined ? { event: first } : { report: first, claim }),
  },
  page: tracePage,
  examples: [["hearsay trace v_591f73d3b4b68e0f --case sahel.case", "an event's statements in the order said"]],
});

export const WHY: Command = operationCommand({
  name: "why",
  operation: why,
  takes: "A B --case CASE",
  bare: { fields: ["a", "b"], from: ([a, ...rest]: Arguments["rest"]) => ({ a, b: rest.join(" ") || undefined }) },
  page: whyPage,
  examples: [
    ['hearsay why Houthis "Ansar Allah" --case sahel.case', "why two names were taken for one, or why not"],
    ["hearsay why v_591f73d3b4b68e0f v_dfce4e50067614e9 --case sahel.case", "two events"],
    ["hearsay why report:raid report:raid-copy --case sahel.case", "two reports: whether one is a copy of the other"],
  ],
});
