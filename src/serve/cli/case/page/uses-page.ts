import type { z } from "zod";
import { dayWords } from "../../../../tell/dates-words.ts";
import type { listUses } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { item, many, part } from "./parts.ts";

/** Where an actor stands, and how two of its uses are told apart. */
export function usesPage({ actor, uses, counted }: z.output<typeof listUses.output>, options: PageOptions): string {
  const [first, second] = uses;
  return [
    `${actor} stands in ${many(counted, "place")}, of which ${uses.length} are shown.`,
    ...uses.flatMap(({ use, report, publisher, published, around }) =>
      part(
        [publisher ?? report, published ? dayWords(published.slice(0, 10)) : null].filter(Boolean).join(", "),
        [...item(`${around.before}“${around.words}”${around.after}`, options), ...item(use, options)],
        options,
      ),
    ),
    ...(first && second ? ["", `Two of one name: hearsay judge not-same "${first.use}" "${second.use}"`] : []),
  ].join("\n");
}
