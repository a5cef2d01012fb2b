import type { Node } from "../../src/model/resolution.ts";
import { createReader } from "../../src/pipeline.ts";
import { COPIES } from "../../src/resolve/copies/copies.ts";
import { type CopyProfile, copyNode } from "../../src/resolve/copies/copy-profile.ts";
import { relationOf } from "../../src/resolve/copies/copy-relation.ts";
import { meet } from "../../src/resolve/room.ts";
import type { Figure } from "../claims/score.ts";
import { loadSamples } from "../claims/sets.ts";
import { keptAnalyse } from "../kept-analyses.ts";
import { madeFrom } from "./changed-texts.ts";

const PART = "copies, made from our samples";

interface Source {
  readonly node: Node<CopyProfile>;
  /** The report that its makers took paragraphs from, to add them. */
  readonly lender: string;
  readonly made: readonly { readonly how: string; readonly whole: boolean; readonly node: Node<CopyProfile> }[];
}

/** Samples that are copies of other samples. */
const COPIES_AMONG_SAMPLES = /-copy$/;

/**
 * Copies as outlets make them, from our own samples: how many are found again among all of them (they share a key and are
 * judged the same), whether a part is told from a whole, and how many pairs found belong to different reports.
 */
export async function evaluateMadeCopies(): Promise<{
  readonly figures: readonly Figure[];
  readonly lines: readonly string[];
}> {
  const sources = await madeSources();
  const found = sources.map(({ node, made }) =>
    made.map((one) => ({ ...one, is: isFound(node, one.node), kind: kindOf(one.node, node) })),
  );
  const all = found.flat();
  const ways = [...new Set(all.map(({ how }) => how))];
  const by = (measure: string, ones: readonly { readonly is: boolean }[]): Figure => ({
    part: PART,
    measure,
    value: perCent(ones.filter(({ is }) => is).length, ones.length),
    size: ones.length,
  });
  const kinds = all
    .filter(({ is }) => is)
    .map(({ whole, kind }) => ({ is: kind === (whole ? "copy" : "partial-copy") }));
  return {
    figures: [
      by("found", all),
      ...ways.map((way) =>
        by(
          `found, ${way}`,
          all.filter(({ how }) => how === way),
        ),
      ),
      by("whole or part told rightly, of those found", kinds),
      precision(sources),
    ],
    lines: all.filter(({ is }) => !is).map(({ node, how }) => `${PART}: not found: ${node.profile.report} (${how})`),
  };
}

async function madeSources(): Promise<readonly Source[]> {
  const reports = (loadSamples()?.tuned ?? [])
    .map(({ input }) => input)
    .filter(({ id }) => !COPIES_AMONG_SAMPLES.test(id));
  const reader = await createReader({ analyse: keptAnalyse });
  const sources: Source[] = [];
  for (const [at, report] of reports.entries()) {
    const lender = reports[(at + 7) % reports.length] ?? report;
    const lent = lender.text.split(/\n\s*\n/).slice(2, 6);
    const made = [];
    for (const { how, whole, report: copy } of madeFrom(report, lent))
      made.push({ how, whole, node: copyNode(copy, await reader.read(copy)) });
    sources.push({ node: copyNode(report, await reader.read(report)), lender: lender.id, made });
  }
  await reader.close();
  return sources;
}

function isFound(a: Node<CopyProfile>, b: Node<CopyProfile>): boolean {
  return (
    meet(COPIES.keysOf(a.profile), COPIES.keysOf(b.profile)) && COPIES.compare(a.profile, b.profile).verdict === "same"
  );
}

const kindOf = (copy: Node<CopyProfile>, original: Node<CopyProfile>) =>
  relationOf(copy.profile, original.profile).kind;

/** Every text beside every other, but for what was lent: of the pairs that are found, how many were made from one report. */
function precision(sources: readonly Source[]): Figure {
  const texts = sources.flatMap((source) => [source, ...source.made].map(({ node }) => ({ node, source })));
  const lent = (a: Source, b: Source) => a.lender === b.node.profile.report || b.lender === a.node.profile.report;
  const pairs = texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => !lent(a.source, b.source) && isFound(a.node, b.node))
      .map((b) => a.source === b.source),
  );
  return {
    part: PART,
    measure: "pairs found that are of one report",
    value: perCent(pairs.filter(Boolean).length, pairs.length),
    size: pairs.length,
  };
}

const perCent = (some: number, all: number) => Math.round((1000 * some) / (all || 1)) / 10;
