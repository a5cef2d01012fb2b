import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PairCode, PairInput } from "../src/model/pair.ts";
import { createReader } from "../src/pipeline.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import type { Measure } from "./measure.ts";
import { QUADS, quadOf, ROOTS, rootOf } from "./pairs/labels.ts";
import { type CodedPair, listErrors } from "./pairs/listing.ts";
import { accuracy, macroF1 } from "./pairs/macro-f1.ts";
import { readRecords } from "./records.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

interface PloverPair {
  readonly id: string;
  readonly text: string;
  readonly actor: Place | null;
  readonly recipient: Place | null;
  readonly root: string;
  readonly quad: string;
}

interface DirectedPair extends Omit<PloverPair, "root" | "quad"> {
  readonly type: string;
  readonly acts: boolean;
}

/** What `hearsay code` says of pairs whose type and direction are known. */
export async function evaluatePairs(folder: string): Promise<{ figures: Measure[]; lines: string[] } | null> {
  const files = ["plover-pairs.jsonl", "direction-pairs.jsonl"].map((name) => join(folder, "events", name));
  if (!files.every((file) => existsSync(file))) return null;
  const reader = await createReader({ analyse: keptAnalyse });
  const codes = async <T extends PairInput>(records: Iterable<T>) => {
    const found: { pair: T; code: PairCode }[] = [];
    for (const pair of records) found.push({ pair, code: await reader.code(pair) });
    return found;
  };
  const typed = await codes(readRecords<PloverPair>(files[0] ?? ""));
  const directed = await codes(readRecords<DirectedPair>(files[1] ?? ""));
  await reader.close();
  const roots: CodedPair[] = typed.map(({ pair, code }) => ({ pair, code, gold: pair.root, read: rootOf(code.type) }));
  const quads = typed.map(({ pair, code }) => ({ gold: pair.quad, read: quadOf(code.type, code.quad) }));
  const acts: CodedPair[] = directed.map(({ pair, code }) => ({
    pair,
    code,
    gold: String(pair.acts),
    read: String(code.direction === "actor-recipient"),
  }));
  const figure = (part: string, measure: string, value: number, size: number): Measure => ({
    part,
    measure,
    value: Math.round(value * 10) / 10,
    size,
  });
  const plv = "pairs, PLV train part";
  const aw = "pairs, AW train part";
  const always = (100 * acts.filter(({ gold }) => gold === "true").length) / acts.length;
  return {
    figures: [
      figure(plv, "root, macro-F1 of 15", macroF1(roots, ROOTS), roots.length),
      figure(plv, "root, right", accuracy(roots), roots.length),
      figure(plv, "quad, macro-F1 of 4", macroF1(quads, Object.values(QUADS)), quads.length),
      figure(plv, "quad, right", accuracy(quads), quads.length),
      figure(plv, "given a type", (100 * typed.filter(({ code }) => code.type).length) / typed.length, typed.length),
      figure(aw, "direction, right", accuracy(acts), acts.length),
      figure(aw, "direction, were the answer always yes", always, acts.length),
    ],
    lines: [...listErrors("root", roots), ...listErrors("direction", acts)],
  };
}
