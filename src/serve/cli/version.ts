import { createReader } from "../../pipeline.ts";
import { writeOut } from "./output.ts";

/** `hearsay --version`: program, language model and lexicon; together they fix what is read from a report. */
export async function versionCommand(): Promise<number> {
  const model = process.env.HEARSAY_MODEL;
  const reader = await createReader(model ? { model } : {});
  const { version, model: modelVersion, lexicon } = reader.versions;
  await reader.close();
  await writeOut(`hearsay ${version}\nmodel ${modelVersion}\nlexicon ${lexicon}\n`);
  return 0;
}
