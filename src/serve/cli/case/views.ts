import { countEvents, mapClaims, network } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { operationCommand } from "./operation-command.ts";
import { item, many } from "./page/parts.ts";

export const PLACES: Command = operationCommand({
  name: "places",
  operation: mapClaims,
  takes: "--case CASE",
  page: ({ places, left, suggested, nowhere }, options) =>
    [
      ...places.flatMap(({ name, country, precision, radius_km, stated, claims, events, latitude, longitude }) =>
        item(
          [
            name,
            country,
            radius_km === null ? precision : `${precision}, within ${radius_km} km`,
            stated ? null : "suggested",
            many(events, "event"),
            many(claims, "claim"),
            `${latitude},${longitude}`,
          ]
            .filter(Boolean)
            .join(" · "),
          options,
          "",
        ),
      ),
      ...item(
        [
          left.places > 0 ? `${many(left.claims, "claim")} at ${many(left.places, "place")} more` : null,
          suggested > 0 ? `${many(suggested, "claim")} where the place is only suggested (--suggested)` : null,
          `${many(nowhere, "claim")} without a known place`,
        ]
          .filter(Boolean)
          .join(" · "),
        options,
        "",
      ),
    ].join("\n"),
  examples: [["hearsay places --case sahel.case --type ASSAULT", "where violence is told of, and how exactly"]],
});

export const TIMELINE: Command = operationCommand({
  name: "timeline",
  operation: countEvents,
  takes: "--case CASE",
  page: ({ bins, before, after, undated }, options) => {
    const most = Math.max(1, ...bins.map(({ events }) => events));
    const rows = bins.map(({ start, events, may_be, parts }) => {
      const told = parts.map(({ value, events: count }) => `${value} ${count}`).join(", ");
      const bar = "▇".repeat(Math.ceil((events / most) * BAR));
      const perhaps = may_be > 0 ? `(and perhaps ${may_be})` : "";
      return [start, bar.padEnd(BAR), String(events).padStart(5), perhaps, told].filter(Boolean).join("  ");
    });
    const rest = [
      before > 0 ? `${many(before, "event")} before` : null,
      after > 0 ? `${many(after, "event")} after` : null,
      undated > 0 ? `${many(undated, "event")} without a day` : null,
    ].filter(Boolean);
    return [...rows, ...(rest.length > 0 ? item(rest.join(" · "), options, "") : [])].join("\n");
  },
  examples: [
    ["hearsay timeline --case sahel.case --unit month --split quad", "events a month, cooperation and conflict apart"],
    ["hearsay timeline --case sahel.case --time published --country MLI", "by when they were told"],
  ],
});

/** The longest bar, in signs. */
const BAR = 24;

export const NETWORK: Command = operationCommand({
  name: "network",
  operation: network,
  takes: "--case CASE",
  page: ({ actors, links, left }, options) => {
    const names = new Map(actors.map(({ id, name }) => [id, name]));
    const rows = links.flatMap(({ from, to, mutual, claims, types }) =>
      item(
        [
          `${names.get(from)} ${mutual ? "and" : "->"} ${names.get(to)}`,
          types.map(({ type, claims: count }) => `${type} ${count}`).join(", "),
          many(claims, "claim"),
        ].join(" · "),
        options,
        "",
      ),
    );
    if (rows.length === 0) return "Nothing is told between two actors of this case. Fewer conditions find more.";
    const rest = `${many(left.links, "link")} of ${many(left.claims, "claim")} and ${many(left.actors, "actor")} left out (--limit)`;
    return [...rows, ...(left.links > 0 ? item(rest, options, "") : [])].join("\n");
  },
  examples: [["hearsay network --case sahel.case --quad 4 --limit 20", "who is told to fight whom"]],
});
