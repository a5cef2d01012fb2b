import type { z } from "zod";
import type { showSource } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { daysWords, item, many, part } from "./parts.ts";

type Shown = z.output<typeof showSource.output>;

/** So many claims for which it is cited stand on the page. */
const CITED = 20;

/** A source: what it is cited for, how often alone, how often contradicted. */
export function sourcePage(source: Shown, options: PageOptions): string {
  const { affirms, alone, maybe_alone, contradicted } = source;
  const counts = (values: Shown["statuses"]) =>
    values.map(({ value, claims }) => `${value.replaceAll("-", " ")} ${claims}`).join(" · ");
  const marks = (id: string) =>
    [
      alone.includes(id) ? "alone" : "",
      maybe_alone.includes(id) ? "perhaps alone" : "",
      contradicted.includes(id) ? "contradicted" : "",
    ]
      .filter(Boolean)
      .join(", ");
  return [
    options.paint(source.name, "bold"),
    ...item(
      [
        source.is_outlet ? "outlet" : "source",
        `${source.whole ? "" : "more than "}${many(source.claims, "claim")}`,
        `reliability ${source.reliability}${source.reliability_by ? `, set by ${source.reliability_by}` : " (nobody set it)"}`,
        ...source.reliability_on.map(({ topic, reliability, by }) => `on ${topic}: ${reliability}, set by ${by}`),
        source.actor,
      ]
        .filter(Boolean)
        .join(" · "),
      options,
      "",
    ),
    ...item(counts(source.statuses), options, ""),
    ...item(
      `Of ${many(affirms.length, "event")} that it affirms: ${alone.length} rest on it alone, ${maybe_alone.length} perhaps, in ${contradicted.length} somebody contradicts it.`,
      options,
      "",
    ),
    ...part(
      "Affirms",
      affirms.flatMap(({ label, id, start, end }) =>
        item([label, daysWords(start, end), marks(id), id].filter(Boolean).join(" · "), options),
      ),
      options,
    ),
    ...part(
      "Cited for",
      [
        ...source.cited_for
          .slice(0, CITED)
          .flatMap(({ type, quote: { words, publisher, report, claim } }) =>
            item(`${type}: “${words}” (${publisher ?? "the publisher"}) · ${report} ${claim}`, options),
          ),
        ...(source.cited_for.length > CITED
          ? [`  and ${source.cited_for.length - CITED} more: hearsay find --speaker, or --json`]
          : []),
      ],
      options,
    ),
  ].join("\n");
}
