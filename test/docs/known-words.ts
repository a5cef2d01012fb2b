import { readdirSync } from "node:fs";
import { z } from "zod";
import { ERROR_EXIT } from "../../src/model/errors.ts";
import { EventEvidence, TracedStatement } from "../../src/model/evidence.ts";
import { PairCode, PairInput } from "../../src/model/pair.ts";
import { Reading } from "../../src/model/reading.ts";
import { ReportInput } from "../../src/model/report.ts";
import { STAGE_NAMES } from "../../src/pipeline.ts";
import { TOLL_RULES } from "../../src/resolve/evidence/toll-rules.ts";
import { COMMANDS } from "../../src/serve/cli/commands.ts";
import { SHELLS } from "../../src/serve/cli/completion/shells.ts";
import { AUTHOR_HEADER } from "../../src/serve/http/admit.ts";
import { Session } from "../../src/serve/http/session-shapes.ts";
import { TOOLS } from "../../src/serve/mcp/tools.ts";
import { OPERATIONS } from "../../src/serve/operations/all.ts";
import { WIDER } from "../../src/serve/operations/export/field/event-told.ts";
import { FORMS } from "../../src/serve/operations/export/forms.ts";
import { textOf } from "./pages.ts";

/** Names of fields and the words that they may hold, at any depth of a JSON Schema. */
function* wordsOf(schema: unknown): Generator<string> {
  if (schema === null || typeof schema !== "object") return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "properties" && value && typeof value === "object") yield* Object.keys(value);
    if (key === "enum" && Array.isArray(value)) yield* value.map(String);
    if (key === "const") yield String(value);
    yield* wordsOf(value);
  }
}

const schemaWords = (schema: z.ZodType) => [
  ...wordsOf(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })),
];

const lists = readdirSync(new URL("../../lexicon/", import.meta.url)).filter((name) => name.endsWith(".tsv"));

/** The first line of a list that is no comment names its columns. */
const columnsOf = (list: string): readonly string[] =>
  textOf(`lexicon/${list}`)
    .split("\n")
    .find((line) => line !== "" && !line.startsWith("#"))
    ?.split("\t") ?? [];

const manifests = ["package.json", "web/package.json"].map(
  (path) => JSON.parse(textOf(path)) as Record<string, Record<string, string>>,
);

const namesIn = ({ columns }: { readonly columns: readonly { readonly name: string }[] }) =>
  columns.map(({ name }) => name);

/** What a word in backticks may be: a field or a word of the contract, a stage, a column of a word list, a package. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...[Reading, ReportInput, PairInput, PairCode, EventEvidence, TracedStatement].flatMap(schemaWords),
  ...OPERATIONS.flatMap(({ name, input, output }) => [name, ...schemaWords(input), ...schemaWords(output)]),
  ...TOOLS.map(({ name }) => name),
  ...schemaWords(Session),
  ...FORMS.flatMap(({ name, tables = [] }) => [name, ...tables.flatMap((table) => [table.name, ...namesIn(table)])]),
  ...WIDER.map(([name]) => name),
  AUTHOR_HEADER,
  "createApp",
  ...Object.keys(TOLL_RULES),
  ...Object.keys(ERROR_EXIT),
  "error",
  "line",
  "null",
  ...STAGE_NAMES,
  ...COMMANDS.map(({ name }) => name),
  ...SHELLS,
  ...lists.flatMap(columnsOf),
  ...manifests.flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies })),
]);
