import type { Claim } from "../../../model/claim.ts";
import type { Reading } from "../../../model/reading.ts";
import { chainLine } from "./chain-line.ts";
import { claimLine } from "./claim-line.ts";
import { COLOUR_OF_STATUS, type Paint } from "./colour.ts";
import { onOneLine, wrap } from "./wrap.ts";

export interface PageOptions {
  readonly paint: Paint;
  /** Characters a line. */
  readonly width: number;
  /** Show the reasons of each claim. */
  readonly explain: boolean;
}

const INDENT = "    ";

/** A reading as a page for people: what it is, then each claim with its chain, its status and the words it rests on. */
export function pageOf(reading: Reading, options: PageOptions): string {
  const { paint, width } = options;
  const { title, publisher, published, dateline, id } = reading.report;
  const under = [publisher ?? "publisher not given", published ?? dateline?.date ?? "date not given", id];
  const lines = [
    ...wrap(onOneLine(title ?? id), width).map((line) => paint(line, "bold")),
    ...wrap(onOneLine(under.join(" · ")), width).map((line) => paint(line, "dim")),
    "",
    ...reading.claims.flatMap((claim) => [...claimLines(claim, reading, options), ""]),
  ];
  if (reading.claims.length === 0) lines.push("No claims were read from this report.", "");
  const problems = reading.problems.flatMap(({ message }) => wrap(`Not understood: ${onOneLine(message)}`, width));
  return [...lines, ...problems.map((line) => paint(line, "yellow"))].join("\n");
}

function claimLines(claim: Claim, reading: Reading, { paint, width, explain }: PageOptions): readonly string[] {
  const { status } = claim.certainty;
  const rest = Math.max(20, width - INDENT.length);
  const indented = (text: string) => wrap(text, rest).map((line) => INDENT + line);
  const [first = "", ...more] = wrap(claimLine(claim, reading), width - 2);
  return [
    paint(`• ${first}`, "bold"),
    ...more.map((line) => paint(`  ${line}`, "bold")),
    ...indented(chainLine(claim.chain)),
    INDENT +
      paint(status, COLOUR_OF_STATUS[status]) +
      paint(` · reading confidence ${claim.confidence.toFixed(2)}`, "dim"),
    ...indented(`“${onOneLine(claim.content.text)}”`).map((line) => paint(line, "dim")),
    ...(explain ? claim.why.flatMap(({ rule, says }) => indented(`because: ${onOneLine(says)} [${rule}]`)) : []),
  ];
}
