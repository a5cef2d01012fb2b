// Puts the frozen figures of evaluate/frozen/ into the README's table. Run by `npm run docs`; a test compares.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Figure {
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  readonly size: number;
}

const ROOT = new URL("../", import.meta.url);
const TABLE = /(<!-- figures: begin -->.*?)\| \|.*?\n\n/s;

/** Rows of the table: what it says, and the measures of `npm run evaluate` that it shows; with how many where it says "of". */
const ROWS: readonly (readonly [says: string, measures: readonly string[], size: boolean])[] = [
  ["essential claims found", ["found, essential"], true],
  ["all claims found", ["found, all"], true],
  ["claims read that are right", ["precision"], false],
  ["whole chain of sources right, of those found", ["chain"], false],
  ["status right, of those found", ["status"], false],
  ["attributed claims put into the publisher's mouth", ["own-voice leakage (less is better)"], false],
  ["date right; place right", ["date", "place"], false],
];

const frozen = (part: string): readonly Figure[] =>
  JSON.parse(readFileSync(new URL(`evaluate/frozen/${part}.json`, ROOT), "utf8"));

/** The README with the table that the frozen figures give. */
export function withFigures(readme: string): string {
  const figures = [...frozen("claims"), ...frozen("samples")];
  const folder = readdirSync(new URL("samples/", ROOT), { withFileTypes: true });
  const samples = folder.filter((entry) => entry.isDirectory()).length;
  const heldOut = readFileSync(new URL("samples/held-out.txt", ROOT), "utf8").trim().split("\n").length;
  const columns = [
    ["claims", "17 real reports"],
    ["samples, tuned", `${samples - heldOut} samples tuned on`],
    ["samples, held out", `${heldOut} samples held out`],
  ] as const;
  const cell = (part: string, measures: readonly string[], size: boolean) =>
    measures
      .map((measure) => {
        const figure = figures.find((one) => one.part === part && one.measure === measure);
        if (!figure) throw new Error(`evaluate/frozen/ has no “${measure}” of “${part}”`);
        return `${figure.value.toFixed(1)}${size ? ` of ${figure.size}` : ""}`;
      })
      .join("; ");
  const lines = [
    `| | ${columns.map(([, heading]) => heading).join(" | ")} |`,
    `|---|${columns.map(() => "---|").join("")}`,
    ...ROWS.map(
      ([says, measures, size]) => `| ${says} | ${columns.map(([part]) => cell(part, measures, size)).join(" | ")} |`,
    ),
  ];
  return readme.replace(TABLE, (_, before: string) => `${before}${lines.join("\n")}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL("README.md", ROOT);
  writeFileSync(path, withFigures(readFileSync(path, "utf8")));
}
