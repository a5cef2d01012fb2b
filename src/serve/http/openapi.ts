import { z } from "zod";
import type { Operation } from "../operations/index.ts";
import { PROGRAM_VERSION } from "../program-version.ts";
import { ErrorAnswer } from "./error-answer.ts";
import { type Field, kindOf } from "./field.ts";
import { OFFERED } from "./offered.ts";
import { ROUTES, type Route } from "./routes.ts";

type Json = { [key: string]: unknown };

/** The door as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1), made of the schemas that it checks by. */
export function openapi(): Json {
  const parts: Json = {};
  const schemaOf = (io: "input" | "output") => (schema: z.ZodType) =>
    named(z.toJSONSchema(schema, { io, unrepresentable: "any", override: pairsAsLists }), parts);
  const [inputOf, outputOf] = [schemaOf("input"), schemaOf("output")];
  const paths: { [path: string]: Json } = {};
  const errors = { default: answer("Why it was refused, or failed.", outputOf(ErrorAnswer)) };
  for (const operation of OFFERED) {
    const common = commonOf(operation, { ...answered(outputOf(operation.output)), ...errors });
    paths[`/api/${operation.name}`] = {
      post: {
        ...common,
        operationId: operation.name,
        requestBody: { required: true, ...jsonContent(inputOf(operation.input), operation.example) },
      },
      ...(operation.writes
        ? {}
        : {
            get: {
              ...common,
              operationId: `get-${operation.name}`,
              parameters: parametersOf(inputOf(operation.input)),
            },
          }),
    };
  }
  for (const { method, path, ...route } of ROUTES) {
    const at = path.replace(/:(\w+)/g, "{$1}");
    paths[at] = { ...paths[at], [method]: ofRoute(route, at, { inputOf, outputOf, errors }) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Hearsay",
      version: PROGRAM_VERSION,
      summary: "One case of reports: what they say, according to whom, and how sure.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: [{}, { token: [] }],
    tags: TAGS,
    paths,
    components: {
      schemas: parts,
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "Demanded where the server was started with tokens." },
      },
    },
  };
}

const TAGS = [
  { name: "look", description: "What a case can be asked." },
  { name: "change", description: "What a case can be told; every change has an author and is logged." },
  { name: "reports", description: "Adding reports; a report as text and as annotations." },
  { name: "reconcile", description: "Actors for OpenRefine." },
  { name: "agents", description: "For language models, by the Model Context Protocol." },
  { name: "session", description: "Signing in with a browser." },
];

function commonOf({ says, about, writes }: Operation, responses: Json): Json {
  return { summary: says, description: about, tags: [writes ? "change" : "look"], responses };
}

interface Made {
  readonly inputOf: (schema: z.ZodType) => Json;
  readonly outputOf: (schema: z.ZodType) => Json;
  readonly errors: Json;
}

function ofRoute(route: Omit<Route, "method" | "path">, path: string, { inputOf, outputOf, errors }: Made): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = route.query ? parametersOf(inputOf(route.query)) : [];
  const { status = 200 } = route;
  const content = Object.fromEntries(
    Object.entries(route.output ?? {}).map(([type, schema]) => [type, { schema: outputOf(schema) }]),
  );
  return {
    operationId: route.name,
    summary: route.says,
    description: route.about,
    tags: [route.tag],
    parameters: [...inPath, ...inQuery],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: Object.fromEntries(
              Object.entries(route.body).map(([type, schema]) => [type, { schema: inputOf(schema) }]),
            ),
          },
        }
      : {}),
    responses: {
      [status]: { description: "As asked.", ...(status === 204 ? {} : { content }) },
      ...(route.refusal ? { default: answer("Why it was refused.", outputOf(route.refusal)) } : errors),
    },
  };
}

const answered = (schema: Json): Json => ({ 200: answer("What was asked for.", schema) });
const answer = (description: string, schema: Json): Json => ({ description, ...jsonContent(schema) });
const jsonContent = (schema: Json, example?: unknown): Json => ({
  content: { "application/json": { schema, ...(example === undefined ? {} : { example }) } },
});

/** The fields of an input as parameters of an address: a list by giving its name several times, objects as JSON. */
function parametersOf(schema: Json): Json[] {
  const { properties = {}, required = [] } = schema as { properties?: { [name: string]: Json }; required?: string[] };
  return Object.entries(properties).map(([name, { description, ...field }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    ...(isPlain(field as Field) ? { schema: field } : jsonContent(field)),
  }));
}

const isPlain = (field: Field): boolean => {
  const { type, items } = kindOf(field);
  return type !== "object" && (items === undefined || kindOf(items).type !== "object");
};

/** A schema whose parts stand among the components, under their names. */
function named(schema: Json, parts: Json): Json {
  const { $schema, $defs = {}, ...whole } = schema;
  for (const [name, part] of Object.entries($defs as Json)) {
    const there = pointed(part);
    if (name in parts && JSON.stringify(parts[name]) !== JSON.stringify(there))
      throw new Error(`two parts of the interface are called ${name}`);
    parts[name] = there;
  }
  return pointed(whole) as Json;
}

/** A pair of the same kind as a list of two: many tools that read such documents know no `prefixItems`. */
function pairsAsLists({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const [first, ...others] = jsonSchema.prefixItems ?? [];
  if (first === undefined || others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return;
  delete jsonSchema.prefixItems;
  jsonSchema.items = first;
}

const pointed = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
