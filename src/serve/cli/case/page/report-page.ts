import type { z } from "zod";
import type { showReport } from "../../../operations/index.ts";
import type { Arguments } from "../../options.ts";
import { headOf } from "../../page/head.ts";
import type { PageOptions } from "../../page/layout.ts";
import { item, part } from "./parts.ts";
import { reportClaims } from "./report-claims.ts";

type Shown = z.output<typeof showReport.output>;

/** So many actors stand on the page unless all are asked for. */
const ACTORS = 12;

/** A report: how it stands to others, the claims that matter most (with --all the rest too), whom it names. */
export function reportPage(shown: Shown, options: PageOptions, { flags }: Pick<Arguments, "flags">): string {
  const { reading, claims, copy, kin, changes } = shown;
  const all = flags.has("all");
  const others = kin.flatMap(({ report, publisher, says }) =>
    item(`${report}${publisher ? ` (${publisher})` : ""}: ${says || "the original"}`, options),
  );
  const problems = reading.problems.flatMap(({ message }) => item(options.paint(message, "yellow"), options));
  return [
    ...headOf(reading, options),
    ...(copy ? item(copy.says, options, "") : []),
    ...part("Copies and versions", others, options),
    ...changes.flatMap((change) =>
      part(`From ${change.older} to ${change.newer}`, changeLines(change, options), options),
    ),
    "",
    ...reportClaims(claims, { ...options, all }),
    ...part("Not understood", problems, options),
    ...part("Actors of the case", actorLines(shown, all, options), options),
  ].join("\n");
}

/** The actors that the report names, those named most first. */
function actorLines({ actors, reading }: Shown, all: boolean, options: PageOptions): readonly string[] {
  const uses = new Map<string, { readonly name: string; times: number }>();
  for (const [entity, { id, name }] of Object.entries(actors)) {
    const times = reading.mentions.filter((mention) => mention.entity === entity).length;
    const known = uses.get(id);
    if (known) known.times += times;
    else uses.set(id, { name, times });
  }
  const named = [...uses].toSorted(([, a], [, b]) => b.times - a.times).map(([id, { name }]) => `${name} (${id})`);
  const shown = all ? named : named.slice(0, ACTORS);
  const left = named.length - shown.length;
  const more = left > 0 ? [`and ${left} more (--all)`] : [];
  return named.length === 0 ? [] : item([...shown, ...more].join(" · "), options);
}

function changeLines(
  { added, changed, dropped, notices }: Shown["changes"][number],
  options: PageOptions,
): readonly string[] {
  const lines = [
    ...notices.map(({ kind, words }) => `${kind}: “${words}”`),
    ...changed,
    ...added.map((words) => `new: ${words}`),
    ...dropped.map((words) => `gone: ${words}`),
  ];
  return (lines.length > 0 ? lines : ["no claim is told otherwise"]).flatMap((line) => item(line, options));
}
