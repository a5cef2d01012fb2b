import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { onOneLine } from "../../../tell/on-one-line.ts";
import { eventBlock } from "./event-block.ts";
import { headOf } from "./head.ts";
import { type PageOptions, section } from "./layout.ts";
import { saidList } from "./said-list.ts";
import { whoList } from "./who-list.ts";
import { wrap } from "./wrap.ts";

export type { PageOptions } from "./layout.ts";

/**
 * A reading as a page for people: what it is; the news, claim by claim; what else was said; the background; who is who; and
 * what was not understood.
 */
export function pageOf(reading: Reading, options: PageOptions): string {
  const { claims, problems } = reading;
  const those = (kind: Claim["kind"], told: Claim["told_as"]) =>
    claims.filter((claim) => claim.kind === kind && claim.told_as === told);
  const blocks = (told: Claim["told_as"]) =>
    those("event", told).flatMap((claim) => eventBlock(claim, reading, options));
  const said = (told: Claim["told_as"]) => saidList(those("statement", told), reading, options);
  const relations = claims.filter(({ kind }) => kind === "relation");
  const notes = problems.flatMap(({ message }) => wrap(onOneLine(message), options.width));
  return [
    ...headOf(reading, options),
    ...section("News", blocks("news"), options),
    ...section("Also said", said("news"), options),
    ...section("Background", [...blocks("background"), ...said("background")], options),
    ...section("Who is who", whoList(relations, reading, options), options),
    ...(claims.length === 0 ? ["No claims were read from this report.", ""] : []),
    ...section(
      "Not understood",
      notes.map((line) => options.paint(line, "yellow")),
      options,
    ),
  ].join("\n");
}
