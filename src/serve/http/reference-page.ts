import { z } from "zod";
import type { Operation } from "../operations/index.ts";
import { type Field, kindOf } from "./field.ts";
import { html, type Markup } from "./html.ts";
import { OFFERED } from "./offered.ts";
import { ROUTES, type Route } from "./routes.ts";
import { HTTP_STATUS } from "./status.ts";

/** The reference as one page without a script: every way with its fields, and a form to try what changes nothing. */
export function referencePage(): string {
  return `<!doctype html>${html`<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hearsay: reference of the API</title><link rel="stylesheet" href="/reference/reference.css"></head>
<body>
<header><h1>Reference of the API</h1>
<p>Every operation takes its input as JSON by <code>POST /api/NAME</code>; where it changes nothing, <code>GET /api/NAME</code> takes its fields as parameters, a list by giving the name several times. For programs: <a href="/openapi.json">the same as OpenAPI 3.1</a>.</p>
<nav aria-label="Operations"><ul>${OFFERED.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}${ROUTES.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></nav></header>
<main>
<h2>Operations</h2>${OFFERED.map(operationPart)}
<h2>Other ways</h2>${ROUTES.map(routePart)}
<h2>Errors</h2>
<p>Whatever is refused or fails answers <code>{"error": {"code", "message", "details"}}</code>, with this status:</p>
<table><thead><tr><th scope="col">code</th><th scope="col">status</th></tr></thead><tbody>${Object.entries(HTTP_STATUS).map(([code, status]) => html`<tr><td><code>${code}</code></td><td>${status}</td></tr>`)}</tbody></table>
</main></body></html>`}`;
}

function operationPart(operation: Operation): Markup {
  const { name, says, about, writes } = operation;
  const fields = fieldsOf(operation.input, "input");
  return html`<details id="${name}"><summary><h3>${name}</h3>: ${says}</summary>
<p>${about}</p>
<p><span class="way">POST /api/${name}</span>${writes ? html` (it changes the case, under the name of whoever asks)` : html` or <span class="way">GET /api/${name}</span>`}</p>
<pre>curl -H 'Content-Type: application/json' -d '${JSON.stringify(operation.example)}' http://localhost:7380/api/${name}</pre>
${writes || fields.length === 0 ? null : tryForm(name, fields)}
${fieldTable("Input", fields)}
${fieldTable("Answer", fieldsOf(operation.output, "output"))}
</details>`;
}

/** A plain form, so that trying needs no script; fields left empty count as not given. */
function tryForm(name: string, fields: readonly Named[]): Markup {
  return html`<form action="/api/${name}" method="get" target="_blank">${fields.map(({ name: field, kind }) => {
    const id = `${name}-${field}`;
    const choices = kind.type === "boolean" ? ["true", "false"] : (kind.enum ?? kind.items?.enum);
    const control = choices
      ? html`<select id="${id}" name="${field}"><option value=""></option>${choices.map((choice) => html`<option>${String(choice)}</option>`)}</select>`
      : html`<input id="${id}" name="${field}">`;
    return html`<label for="${id}">${field}</label><span>${control}</span>`;
  })}<p><button>Try it</button></p></form>`;
}

function routePart({ name, method, path, says, about, body, output, query }: Route): Markup {
  const list = (types: Route["body"]) => Object.keys(types ?? {}).join(", ");
  return html`<details id="${name}"><summary><h3>${name}</h3>: ${says}</summary>
<p>${about}</p>
<p><span class="way">${method.toUpperCase()} ${path.replace(/:(\w+)/g, "{$1}")}</span></p>
${body ? html`<p>Takes ${list(body)}.</p>` : null}${output ? html`<p>Gives ${list(output)}.</p>` : null}
${query ? fieldTable("Parameters", fieldsOf(query, "input")) : null}
${Object.values(output ?? {}).map((schema) => fieldTable("Answer", fieldsOf(schema, "output")))}
</details>`;
}

interface Named {
  readonly name: string;
  readonly kind: Field;
  readonly required: boolean;
  readonly says: string;
}

function fieldTable(title: string, fields: readonly Named[]): Markup | null {
  if (fields.length === 0) return null;
  return html`<h4>${title}</h4><table><tbody>${fields.map(
    ({ name, kind, required, says }) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${kindIn(kind)}${required ? "" : ", optional"}</td><td>${says}</td></tr>`,
  )}</tbody></table>`;
}

function fieldsOf(schema: z.ZodType, io: "input" | "output"): readonly Named[] {
  const json = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Field & {
    readonly $defs?: Readonly<Record<string, unknown>>;
  };
  const whole = (json.$ref ? json.$defs?.[json.$ref.split("/").at(-1) ?? ""] : json) as {
    readonly properties?: Readonly<Record<string, Field>>;
    readonly required?: readonly string[];
  };
  return Object.entries(whole.properties ?? {}).map(([name, field]) => ({
    name,
    kind: kindOf(field),
    required: (whole.required ?? []).includes(name),
    says: [field.description ?? "", field.default === undefined ? "" : `Default: ${JSON.stringify(field.default)}.`]
      .filter(Boolean)
      .join(" "),
  }));
}

function kindIn(field: Field): string {
  const { type, items, enum: choices, $ref } = kindOf(field);
  if (choices) return choices.map(String).join(" | ");
  if (type === "array") return `list of ${kindIn(items ?? {})}`;
  return $ref?.split("/").at(-1) ?? type ?? "any";
}
