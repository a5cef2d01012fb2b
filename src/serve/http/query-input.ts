import { z } from "zod";
import { type Field, kindOf } from "./field.ts";

/**
 * The input that the parameters of an address stand for: a list by giving its name several times, objects as JSON. A
 * parameter left empty counts as not given, as forms send it. What a field may be is left to the schema.
 */
export function inputOfQuery(schema: z.ZodObject, query: URLSearchParams): Record<string, unknown> {
  const properties = propertiesOf(schema);
  const input: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    const given = query.getAll(name).filter((value) => value !== "");
    if (given.length > 0) input[name] = givenAs(kindOf(properties[name] ?? {}), given);
  }
  return input;
}

function givenAs({ type, items }: Field, given: readonly string[]): unknown {
  if (type === "array" && kindOf(items ?? {}).type === "object" && given.length === 1) {
    const whole = parsed(given[0] ?? "");
    return Array.isArray(whole) ? whole : [whole];
  }
  if (type === "array") return given.map((value) => givenAs(kindOf(items ?? {}), [value]));
  if (given.length > 1) return given; // the schema refuses it, by its name
  const [value = ""] = given;
  if (type === "integer" || type === "number")
    return /^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(value) ? Number(value) : value;
  if (type === "boolean") return value === "true" || (value === "false" ? false : value);
  return type === "object" ? parsed(value) : value;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value; // the schema refuses it, by its name
  }
}

function propertiesOf(schema: z.ZodObject): Readonly<Record<string, Field>> {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return properties as Readonly<Record<string, Field>>;
}
