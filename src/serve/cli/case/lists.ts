import { findActors, findConflicts, findEvents, overview } from "../../operations/index.ts";
import type { EventLine } from "../../operations/shapes/event-line.ts";
import type { Command } from "../command.ts";
import type { PageOptions } from "../page/layout.ts";
import { operationCommand } from "./operation-command.ts";
import { daysWords, item, many, part } from "./page/parts.ts";

export const OVERVIEW: Command = operationCommand({
  name: "overview",
  operation: overview,
  takes: "--case CASE",
  page: ({ counts, latest, events }, options) =>
    [
      ...item(
        Object.entries(counts)
          .map(([name, count]) => `${name} ${count.toLocaleString("en")}`)
          .join(" · "),
        options,
        "",
      ),
      ...part(
        "Added last",
        latest.flatMap(({ id, title, publisher, claims }) =>
          item([title ?? id, publisher, many(claims, "claim"), title ? id : null].filter(Boolean).join(" · "), options),
        ),
        options,
      ),
      ...part(
        "Told most",
        events.flatMap((event) => eventItem(event, options)),
        options,
      ),
    ].join("\n"),
  examples: [["hearsay overview --case sahel.case", "what it holds, what is new, what is told most"]],
});

export const ACTORS: Command = operationCommand({
  name: "actors",
  operation: findActors,
  takes: "[NAME] --case CASE",
  bare: { fields: ["name"], from: (rest) => ({ name: rest.join(" ") || undefined }) },
  page: ({ actors, listed }, options) =>
    actors.length === 0 && listed.length === 0
      ? "Nobody in this case is called so."
      : [
          ...actors.flatMap(({ id, name, kind, country, claims }) =>
            item([name, kind, country, many(claims, "claim"), id].filter(Boolean).join(" · "), options, ""),
          ),
          ...part(
            "Known by lists alone",
            listed.flatMap(({ id, name, kind, countries, forms }) =>
              item(
                [name, kind, countries.join(" "), many(0, "claim"), id, also(forms)].filter(Boolean).join(" · "),
                options,
              ),
            ),
            options,
          ),
        ].join("\n"),
  examples: [
    ["hearsay actors --case sahel.case", "of whom most is told"],
    ["hearsay actors hou --case sahel.case", "whose names begin so"],
  ],
});

export const EVENTS: Command = operationCommand({
  name: "events",
  operation: findEvents,
  takes: "--case CASE",
  page: ({ events }, options) =>
    events.length === 0
      ? "No event was found. Fewer conditions find more."
      : events.flatMap((event) => eventItem(event, options)).join("\n"),
  examples: [["hearsay events --case sahel.case --type ASSAULT --reports 2", "violence that several reports tell of"]],
});

export const CONFLICTS: Command = operationCommand({
  name: "conflicts",
  operation: findConflicts,
  takes: "--case CASE",
  page: ({ events, looked_at: looked }, options) =>
    events.length === 0
      ? `Nothing conflicts in the ${many(looked, "event")} that were looked at: those that several reports tell of, the most told first.`
      : events
          .flatMap(({ event, conflicts }) => [
            ...eventItem(event, options),
            ...conflicts.flatMap(({ says }) => item(says, options)),
          ])
          .join("\n"),
  examples: [["hearsay conflicts --case sahel.case", "what cannot all be so, in the events that most is told of"]],
});

const also = ([, ...others]: readonly string[]) => (others.length > 0 ? `also ${others.join(", ")}` : "");

const eventItem = ({ label, type, mode, start, end, country, claims, reports, id }: EventLine, options: PageOptions) =>
  item(
    [
      label,
      daysWords(start, end),
      country,
      mode ? `${type} ${mode}` : type,
      many(claims, "claim"),
      many(reports, "report"),
      id,
    ]
      .filter(Boolean)
      .join(" · "),
    options,
    "",
  );
