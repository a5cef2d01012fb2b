import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { ReportInput } from "../../src/model/report.ts";
import { type PlacedClaim, placed, SetClaim } from "./set-claim.ts";

/** A report with what is to be read out of it. */
export interface SetReport {
  readonly input: ReportInput;
  readonly claims: readonly PlacedClaim[];
  readonly ties: Ties;
}

/** Pairs of claims, by id; a claim of another report is written `report#id`. */
export interface Ties {
  /** One happening, whoever affirms or denies it. */
  readonly same: readonly IdPair[];
  /** Both cannot be so. */
  readonly contradicts: readonly IdPair[];
  /** The same thing with other numbers or details, which need not exclude each other. */
  readonly differs: readonly IdPair[];
}
type IdPair = readonly [string, string];

const Pairs = z.array(z.tuple([z.string(), z.string()])).default([]);
const TiesOfSet = { same_as: Pairs, contradicts: Pairs, differs: Pairs };
const tiesOf = ({
  same_as,
  contradicts,
  differs,
}: {
  same_as: IdPair[];
  contradicts: IdPair[];
  differs: IdPair[];
}): Ties => ({
  same: same_as,
  contradicts,
  differs,
});

const Record = z.object({ ...ReportInput.shape, claims: z.array(SetClaim), ...TiesOfSet });
const Expected = z.object({ claims: z.array(SetClaim), ...TiesOfSet });

/** The folder of the annotated sets: `HEARSAY_DATA`, else `shared/data` beside the checkout. */
export function dataFolder(): string {
  return process.env.HEARSAY_DATA || fileURLToPath(new URL("../../../shared/data", import.meta.url));
}

/** The reports of the claims set, or null where the data are absent. */
export function loadClaimsSet(folder: string = dataFolder()): SetReport[] | null {
  const files = ["a", "b"].map((half) => join(folder, "claims", `reports-${half}.jsonl`));
  if (!files.every((file) => existsSync(file))) return null;
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const { claims, same_as, contradicts, differs, ...input } = Record.parse(JSON.parse(line));
        const ties = tiesOf({ same_as, contradicts, differs });
        return { input, claims: claims.map((claim) => placed(claim, input.text)), ties };
      }),
  );
}

/** Our own reports, those that the reader was tuned on and those held out. */
export function loadSamples(
  folder: string = fileURLToPath(new URL("../../samples", import.meta.url)),
): { tuned: SetReport[]; heldOut: SetReport[] } | null {
  if (!existsSync(folder)) return null;
  const list = join(folder, "held-out.txt");
  const names = existsSync(list) ? readFileSync(list, "utf8").split(/\s+/) : [];
  const heldOutNames = new Set(names.filter((name) => name !== ""));
  const tuned: SetReport[] = [];
  const heldOut: SetReport[] = [];
  for (const slug of readdirSync(folder).sort()) {
    const expected = join(folder, slug, "expected.json");
    if (!existsSync(expected)) continue;
    const input = ReportInput.parse(JSON.parse(readFileSync(join(folder, slug, "report.json"), "utf8")));
    const { claims, ...pairs } = Expected.parse(JSON.parse(readFileSync(expected, "utf8")));
    const report = { input, claims: claims.map((claim) => placed(claim, input.text)), ties: tiesOf(pairs) };
    (heldOutNames.has(slug) ? heldOut : tuned).push(report);
  }
  return { tuned, heldOut };
}
