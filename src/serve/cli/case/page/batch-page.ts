import type { z } from "zod";
import type { Agreed } from "../../../operations/agreement/agreed.ts";
import type { BatchLine } from "../../../operations/batch/batch-line.ts";
import type { ShownCode } from "../../../operations/batch/unit.ts";
import type { measureBatch, showBatch } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { item, many, part } from "./parts.ts";

/** A batch on a line: what it is called, how far it is, who coded how much of it. */
export function batchLine(batch: BatchLine, options: PageOptions): readonly string[] {
  const { id, name, state, claims, suggestions, coders, removed } = batch;
  const said = coders.map(({ name: who, coded }) => `${who} coded ${coded}`).join(", ") || "nobody coded yet";
  const parts = [name, removed ? "deleted" : state, many(claims, "claim"), `suggestions ${suggestions}`, said, id];
  return item(parts.join(" · "), options, "");
}

/** What somebody says of a claim, with the fields that this person spoke of. */
export function codeWords({ by, verdict, fields, told, note }: ShownCode): string {
  const spoken = told && (fields || verdict === "correct") ? Object.entries(told) : [];
  const words = spoken.filter(([, value]) => value !== "").map(([field, value]) => `${field} ${value}`);
  return `${by} says ${verdict}${words.length > 0 ? `: ${words.join("; ")}` : ""}${note ? ` (${note})` : ""}`;
}

/** A batch with its claims, as far as whoever asks may see them. */
export function batchPage(shown: z.output<typeof showBatch.output>, options: PageOptions): string {
  const { batch, items, found, mine, differing, settled } = shown;
  return [
    ...batchLine(batch, options),
    batch.state === "open"
      ? `You coded ${mine} of ${batch.claims}.`
      : `Coders differ on ${differing ?? 0}, of which ${settled ?? 0} are settled.`,
    ...items.flatMap((one) =>
      part(
        `${one.position}. ${one.publisher ?? one.report}`,
        [
          ...item(`${one.earlier} ${one.around.before}“${one.around.words}”${one.around.after}`.trim(), options),
          ...(one.suggestion ? item(`Read as: ${one.suggestion.sentence}`, options) : []),
          ...(one.codes.length > 0 ? one.codes : one.mine ? [one.mine] : []).flatMap((code) =>
            item(codeWords(code), options),
          ),
          ...(one.differs.length > 0 ? item(`They differ: ${one.differs.join(", ")}.`, options) : []),
          ...(one.settled ? item(`Settled: ${codeWords(one.settled)}`, options) : []),
          ...item(one.item, options),
        ],
        options,
      ),
    ),
    ...(items.length < found ? ["", `${items.length} of ${found} are shown: --from and --limit show others.`] : []),
  ].join("\n");
}

/** How far coders agree, what counts as a claim apart. */
export function measuredPage(measured: z.output<typeof measureBatch.output>, options: PageOptions): string {
  const { name, coders, together, claims, units, fields } = measured;
  const lines = (some: readonly Agreed[]) =>
    some.flatMap(({ field, n, percent, alpha }) =>
      n === 0 ? [] : item(`${field}: ${percent} % alike, alpha ${alpha ?? "not to be told"}, n = ${n}`, options),
    );
  return [
    `${name}: ${many(together, "claim")} of ${claims} coded by two or more of ${coders.map((coder) => coder.name).join(", ") || "nobody"}.`,
    ...part("What counts as a claim", lines(units), options),
    ...part("Fields, where both say that it is one", lines(fields), options),
  ].join("\n");
}
