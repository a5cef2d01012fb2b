import { HearsayError } from "../../model/errors.ts";
import { publicationDay } from "../../pipeline.ts";
import { COLUMN_FIELDS } from "../../read/columns.ts";
import { decoderFor } from "../../read/decode.ts";
import type { InputOptions } from "../../read/inputs.ts";
import { readScan } from "../scans/read-scan.ts";
import { type Arguments, countOf, given } from "./options.ts";

/** How the reports are to be taken. Throws HearsayError `wrong-use` where a value is none. */
export function inputOptions(args: Arguments): InputOptions {
  const mostText = countOf(args, "most-text");
  const encoding = given(args, "encoding") ?? null;
  if (encoding !== null) decoderFor(encoding);
  const published = given(args, "published") ?? null;
  const { problem } = publicationDay(published);
  if (problem) throw new HearsayError("wrong-use", `--published: ${problem.message}`);
  return {
    published,
    publisher: given(args, "publisher") ?? null,
    translationOf: given(args, "translation-of") ?? null,
    translatedBy: given(args, "translated-by") ?? null,
    encoding,
    readScan,
    columns: columnsTold(given(args, "columns") ?? ""),
    ...(mostText ? { mostText } : {}),
  };
}

/** "text=Story,published=Run date" as fields with their columns; null where nothing is told. */
export function columnsTold(words: string): Readonly<Record<string, string>> | null {
  if (words.trim() === "") return null;
  return Object.fromEntries(
    words.split(",").map((pair) => {
      const [field = "", column = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
      if (COLUMN_FIELDS.includes(field) && column !== "") return [field, column];
      const names = COLUMN_FIELDS.join(", ");
      throw new HearsayError("wrong-use", `--columns: "${pair.trim()}" is no FIELD=COLUMN; the fields are ${names}.`);
    }),
  );
}
