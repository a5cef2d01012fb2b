import type { z } from "zod";
import type { showReport } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { pageOf } from "../../page/page.ts";
import { item, part } from "./parts.ts";

type Shown = z.output<typeof showReport.output>;

/** A report: how it stands to others, and what was read from it, as `hearsay read --pretty` draws it. */
export function reportPage({ reading, copy, kin, actors, changes }: Shown, options: PageOptions): string {
  const stands = copy ? item(copy.says, options, "") : [];
  const others = kin.flatMap(({ report, publisher, says }) =>
    item(`${report}${publisher ? ` (${publisher})` : ""}: ${says || "the original"}`, options),
  );
  const named = Object.values(actors).map(({ name, id }) => `${name} (${id})`);
  return [
    ...stands,
    ...part("Copies and versions", others, options),
    ...changes.flatMap((change) =>
      part(`From ${change.older} to ${change.newer}`, changeLines(change, options), options),
    ),
    ...(stands.length + others.length > 0 ? [""] : []),
    pageOf(reading, options),
    ...part(
      "Actors of the case",
      item([...new Set(named)].join(" · "), options).filter((line) => line.trim() !== ""),
      options,
    ),
  ].join("\n");
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
