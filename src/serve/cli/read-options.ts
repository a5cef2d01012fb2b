import type { Reading } from "../../model/reading.ts";
import { STAGE_NAMES } from "../../pipeline.ts";
import { HELP_OPTION, type Option } from "./options.ts";

/** The lists of a reading that --only can ask for. */
export const PARTS = [
  "sentences",
  "mentions",
  "entities",
  "dates",
  "places",
  "predicates",
  "attributions",
  "claims",
] as const satisfies readonly (keyof Reading)[];

/** What `hearsay read` can be told. The help and the parsing come from this one table. */
export const READ_OPTIONS = {
  pretty: { type: "boolean", says: "a page for people instead of JSON Lines" },
  explain: { type: "boolean", says: "why each claim was read so (--pretty), and the milliseconds of each stage" },
  only: {
    type: "string",
    multiple: true,
    value: "PARTS",
    choices: PARTS,
    says: "keep these lists and leave the others empty",
  },
  skip: {
    type: "string",
    multiple: true,
    value: "STAGE",
    choices: STAGE_NAMES,
    says: "leave a stage out",
  },
  threads: {
    type: "string",
    value: "N",
    says: "threads for the language model (default 2); the readings are the same",
  },
  published: { type: "string", value: "DATE", says: "the day of publication, for reports that do not say" },
  publisher: { type: "string", value: "NAME", says: "the publisher, for reports that do not say" },
  "translation-of": {
    type: "string",
    value: "REPORT",
    says: "the id of the report of which this is a translation: it is read, and never counts as another origin",
  },
  "translated-by": { type: "string", value: "NAME", says: "by whom or what it was translated" },
  encoding: {
    type: "string",
    value: "NAME",
    says: "the encoding of the input, for example windows-1252 (default: UTF-8, and UTF-16 with its mark)",
  },
  columns: {
    type: "string",
    value: "FIELD=COLUMN,…",
    says: "which column of a table, or key of JSON Lines, is which field (default: by their names)",
  },
  "with-text": { type: "boolean", says: "put the report's text into its reading" },
  "most-text": { type: "string", value: "N", says: "the longest text read, in characters (default 1000000)" },
  model: {
    type: "string",
    value: "DIR",
    path: true,
    says: "another folder of the language model (or set HEARSAY_MODEL)",
  },
  places: {
    type: "string",
    value: "FILE",
    path: true,
    says: "an index of places, as hearsay know add makes it beside a case, for names that the gazetteer lacks",
  },
  lexicon: {
    type: "string",
    value: "DIR",
    path: true,
    says: "word lists of your own, read after the shipped ones of the same names",
  },
  help: HELP_OPTION,
} as const satisfies Readonly<Record<string, Option>>;
