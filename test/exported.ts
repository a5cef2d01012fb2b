import type { Case } from "../src/serve/operations/index.ts";
import { ExportInput, exporting, FORMS, findBrowser } from "../src/serve/operations/index.ts";
import { without } from "./without.ts";

const BROWSER = findBrowser(process.env);

/** Every form that can be written on this machine: the PDF is printed by Chromium. */
export const formsHere = (): readonly string[] => {
  const noBrowser = without("Chromium", BROWSER !== null);
  return FORMS.flatMap(({ name }) => (noBrowser && name === "pdf" ? [] : [name]));
};

/** The files of an export, as text, by their names. */
export async function exported(
  kept: Case,
  asked: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, bytes] of await exportedBytes(kept, asked)) files.set(name, bytes.toString("utf8"));
  return files;
}

/** The only file of an export, as text. */
export async function exportedText(kept: Case, asked: Readonly<Record<string, unknown>>): Promise<string> {
  const [only] = (await exported(kept, asked)).values();
  return only ?? "";
}

export async function exportedBytes(
  kept: Case,
  asked: Readonly<Record<string, unknown>>,
): Promise<ReadonlyMap<string, Buffer>> {
  const { shown, files } = await exporting(kept, ExportInput.parse(asked), {
    now: () => new Date("2024-03-07T08:00:00Z"),
    program: "Hearsay",
    browser: BROWSER,
  });
  return shown.snapshot(async (one) => {
    const made = new Map<string, Buffer>();
    for (const { name, pieces } of (await files(one)).files) {
      const parts: Buffer[] = [];
      for await (const piece of pieces) parts.push(Buffer.from(piece as string));
      made.set(name, Buffer.concat(parts));
    }
    return made;
  });
}
