import { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import type { Arguments, Option } from "./options.ts";

interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Property;
  readonly anyOf?: readonly Property[];
  readonly description?: string;
}

/** One option a field of an operation's input: `happened_from` is --happened-from; a list may be given several times. */
export function optionsOfSchema(
  schema: z.ZodObject,
  without: readonly string[] = [],
): Readonly<Record<string, Option>> {
  return Object.fromEntries(
    Object.entries(propertiesOf(schema))
      .filter(([name]) => !without.includes(name))
      .map(([name, property]) => [dashed(name), optionOf(name, property)]),
  );
}

/** The input that options stand for; what a field may be is left to the schema. */
export function inputOfOptions(schema: z.ZodObject, { flags, values }: Arguments): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(propertiesOf(schema))) {
    const option = dashed(name);
    const given = values.get(option);
    if (kindOf(property).type === "boolean") {
      if (flags.has(option)) input[name] = true;
    } else if (given) input[name] = givenAs(option, kindOf(property), given);
  }
  return input;
}

function givenAs(option: string, { type, items }: Property, given: readonly string[]): unknown {
  if (type === "array") {
    const words = given.flatMap((value) => (items?.enum ? value.split(",") : [value])).map((value) => value.trim());
    return items && isNumber(items) ? words.map((word) => numberOf(option, word)) : words;
  }
  const last = given.at(-1) ?? "";
  return isNumber({ ...(type ? { type } : {}) }) ? numberOf(option, last) : last;
}

function numberOf(option: string, written: string): number {
  const number = Number(written);
  if (written.trim() === "" || Number.isNaN(number))
    throw new HearsayError("wrong-use", `--${option} wants a number, not ${JSON.stringify(written)}.`);
  return number;
}

function optionOf(name: string, property: Property): Option {
  const kind = kindOf(property);
  const choices = kind.enum ?? kind.items?.enum;
  return {
    type: kind.type === "boolean" ? "boolean" : "string",
    ...(kind.type === "array" ? { multiple: true } : {}),
    ...(kind.type === "boolean" ? {} : { value: placeholderOf(name, kind) }),
    ...(choices ? { choices } : {}),
    says: property.description ?? kind.description ?? "",
  };
}

function placeholderOf(name: string, { type, items }: Property): string {
  if (type === "integer" || type === "number" || (items && isNumber(items))) return "N";
  if (/_(?:from|to)$/.test(name)) return "DATE";
  return name.split("_").at(-1)?.toUpperCase() ?? "VALUE";
}

function propertiesOf(schema: z.ZodObject): Readonly<Record<string, Property>> {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as {
    properties?: Record<string, Property>;
  };
  return json.properties ?? {};
}

/** What is left of a field that may also be null. */
function kindOf(property: Property): Property {
  return property.anyOf?.find(({ type }) => type !== "null") ?? property;
}

const isNumber = ({ type }: Property) => type === "integer" || type === "number";
const dashed = (name: string) => name.replaceAll("_", "-");
