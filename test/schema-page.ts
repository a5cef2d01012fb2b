import { z } from "zod";

/** A JSON Schema as far as our contract uses it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The JSON Schema (draft 2020-12) of a contract, its parts under their names. */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema) as JsonSchema;

/** The parts of a contract in the order in which a reader meets them, the whole first. */
export function partsOf(schema: JsonSchema): readonly (readonly [name: string, part: JsonSchema])[] {
  const defs = schema.$defs ?? {};
  const seen = new Map<string, JsonSchema>();
  const visit = (found: JsonSchema): void => {
    const name = found.$ref?.split("/").at(-1);
    if (name && !seen.has(name)) {
      const part = defs[name] ?? {};
      seen.set(name, part);
      for (const field of Object.values(part.properties ?? {})) visit(field);
    }
    for (const inner of [found.items, ...(found.anyOf ?? []), ...Object.values(found.properties ?? {})]) {
      if (inner) visit(inner);
    }
  };
  visit(schema);
  return [...seen];
}

/** Fields without a description, as Part.field; fields of fields too. */
export function undescribed(schema: JsonSchema): readonly string[] {
  const missing: string[] = [];
  const visit = ({ properties, items, anyOf }: JsonSchema, path: string): void => {
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!field.description) missing.push(`${path}.${name}`);
      visit(field, `${path}.${name}`);
    }
    for (const inner of [items, ...(anyOf ?? [])]) if (inner) visit(inner, path);
  };
  for (const [name, part] of partsOf(schema)) visit(part, name);
  return missing;
}

/** A page with a table for each part: field, form, meaning. */
export function schemaPage(title: string, about: string, schema: JsonSchema): string {
  const parts = partsOf(schema).flatMap(([name, part]) => [
    `## ${name}`,
    "",
    part.description ?? "",
    "",
    "| field | form | meaning |",
    "|---|---|---|",
    ...rowsOf(part, ""),
    "",
  ]);
  const made = "<!-- Written from the schemas in src/model/ by `npm run docs`; not to be edited. -->";
  return [`# ${title}`, "", made, "", about, "", ...parts].join("\n");
}

function rowsOf({ properties = {}, required = [] }: JsonSchema, before: string): readonly string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const path = `${before}${name}`;
    const optional = required.includes(name) ? "" : "; may be left out";
    const row = `| \`${path}\` | ${formOf(field)}${optional} | ${cell(field.description ?? "")} |`;
    const inner = [field, field.items, ...(field.anyOf ?? [])].find((one) => one?.properties);
    return [row, ...(inner ? rowsOf(inner, `${path}.`) : [])];
  });
}

/** "text or null", "list of [Claim](#claim)", "one of `a`, `b`" */
function formOf(field: JsonSchema): string {
  if (field.anyOf) return field.anyOf.map(formOf).join(" or ");
  const name = field.$ref?.split("/").at(-1);
  if (name) return `[${name}](#${name.toLowerCase()})`;
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum) return field.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (Array.isArray(field.type)) return field.type.map((type) => formOf({ type })).join(" or ");
  if (field.type === "array") return `list of ${field.items ? formOf(field.items) : "anything"}`;
  return FORMS[String(field.type)] ?? "anything";
}

const FORMS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  object: "object",
  null: "null",
};

const cell = (text: string): string => text.replace(/\|/g, "\\|");
