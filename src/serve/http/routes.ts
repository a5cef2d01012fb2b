import { z } from "zod";
import { ExportInput } from "../operations/index.ts";
import { AddedLine, AddingState } from "./adding-lines.ts";
import { ErrorAnswer } from "./error-answer.ts";
import { Session, SessionInput } from "./session-shapes.ts";

/** A way that is no operation: what it takes and gives, by media type. */
export interface Route {
  readonly method: "get" | "post" | "delete";
  /** As the router has it: "/reports/:id/text". */
  readonly path: string;
  readonly name: string;
  readonly tag: "look" | "reports" | "reconcile" | "agents" | "session";
  readonly says: string;
  readonly about: string;
  readonly query?: z.ZodObject;
  readonly body?: Readonly<Record<string, z.ZodType>>;
  readonly status?: 200 | 204;
  readonly output?: Readonly<Record<string, z.ZodType>>;
  /** What a refusal looks like, where a protocol has a shape of its own for it. */
  readonly refusal?: z.ZodType;
}

const text = z.string();
const json = (schema: z.ZodType) => ({ "application/json": schema });
const Events = text.describe(
  "server-sent events: start (an AddingState), report for each (an AddedLine), more where an address gave another number of reports than one (an AddingState), end (an AddingState)",
);
const Upload = AddingState.extend({ added: z.array(AddedLine).describe("what became of each, in order") });

/** What an export may come as; several files are one ZIP. */
const EXPORTED = [
  "application/jsonl",
  "application/zip",
  "application/geo+json",
  "application/graphml+xml",
  "application/gexf+xml",
  "application/x-bibtex",
  "application/vnd.citationstyles.csl+json",
  "application/stix+json",
  "application/trig",
  "application/ld+json",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "text/html",
  "text/csv",
];

/** Every way of the door that is no operation; a test compares it with the router. */
export const ROUTES: readonly Route[] = [
  {
    method: "get",
    path: "/api",
    name: "list-operations",
    tag: "look",
    says: "list the operations",
    about:
      "Lists every operation: POST /api/NAME takes its input as JSON; where it changes nothing, GET takes parameters.",
    output: json(
      z.strictObject({
        operations: z.array(z.strictObject({ name: text, says: text, writes: z.boolean() })),
      }),
    ),
  },
  {
    method: "post",
    path: "/reports",
    name: "add-reports",
    tag: "reports",
    says: "add reports",
    about:
      "Adds reports as JSON Lines, as JSON (one, or a list), as a plain text, or as files of a form, which are read by their names as hearsay add does; or fetches the addresses of a list (text/uri-list), one after another, those of the public internet alone. Asked with Accept: text/event-stream it tells of each report once it is safely kept; else it answers when all are. Who goes away stops nothing.",
    query: z.strictObject({
      publisher: text.optional().describe("for reports that do not say"),
      published: text.optional().describe("the day or moment of publication, for reports that do not say"),
      id: text.optional().describe("of a plain text; default: after its words"),
      title: text.optional().describe("of a plain text"),
      url: text.optional().describe("of a plain text"),
      author: text.optional().describe("of a plain text"),
      language: text.optional().describe("of a plain text"),
      translation_of: text.optional().describe("of a plain text: the report of which it is a translation"),
      translated_by: text.optional().describe("of a plain text: by whom or what it was translated"),
      handling: z.enum(["open", "internal", "confidential"]).optional().describe("of a plain text"),
    }),
    body: {
      "application/x-ndjson": text.describe("a report a line"),
      "application/json": z
        .unknown()
        .describe("a report, or a list of them; one without an id is named after its words"),
      "text/plain": text,
      "text/uri-list": text.describe("an address a line, at most 50; a line that begins with # is passed over"),
      "multipart/form-data": z.looseObject({
        publisher: text.optional(),
        published: text.optional(),
      }),
    },
    output: { "application/json": Upload, "text/event-stream": Events },
  },
  {
    method: "get",
    path: "/reports/adding",
    name: "list-adding",
    tag: "reports",
    says: "list the uploads of this server, the latest first",
    about: "Lists uploads with how far each has come; one is read after another.",
    output: json(z.strictObject({ adding: z.array(AddingState) })),
  },
  {
    method: "get",
    path: "/reports/adding/:id",
    name: "show-adding",
    tag: "reports",
    says: "show how far an upload has come",
    about: "Shows an upload; asked with Accept: text/event-stream it tells every report of it, those kept already too.",
    output: { "application/json": AddingState, "text/event-stream": Events },
  },
  {
    method: "delete",
    path: "/reports/adding/:id",
    name: "stop-adding",
    tag: "reports",
    says: "stop an upload",
    about: "Stops an upload after the reports that are being read. What is kept stays.",
    output: json(AddingState),
  },
  {
    method: "get",
    path: "/reports/:id/text",
    name: "show-text",
    tag: "reports",
    says: "give a report's text alone",
    about: "Gives the text of a report to the last character, as plain text.",
    output: { "text/plain": text },
  },
  {
    method: "get",
    path: "/reports/:id/original",
    name: "fetch-original",
    tag: "reports",
    says: "give what a report was taken from, as it came in",
    about:
      "Gives the page, document or message that a report was taken from, byte for byte, as a file to be kept: it is never shown by a browser, for a page may hold scripts. What a browser would run is named as a text.",
    output: { "application/octet-stream": z.unknown().describe("the document") },
  },
  {
    method: "get",
    path: "/reports/:id/annotations",
    name: "show-annotations",
    tag: "reports",
    says: "give what was read of a report as W3C Web Annotations",
    about:
      "Gives a collection of Web Annotations: names, the sources, cues and contents of attributions, and claims with their chains, each with its words and its place counted in characters.",
    output: {
      "application/ld+json": z.looseObject({ id: text, type: z.literal("AnnotationCollection"), total: z.int() }),
    },
  },
  {
    method: "get",
    path: "/export",
    name: "export-case",
    tag: "look",
    says: "fetch the case, or what a search finds, in one of many forms",
    about:
      "Writes the case as hearsay export does, as it is fetched: what is added meanwhile may be in it or not. A form of several files comes as one ZIP. What fails after the first byte breaks the connection off.",
    query: ExportInput,
    output: Object.fromEntries(
      EXPORTED.map((media) => [media, z.unknown().describe("the file, in the form asked for")]),
    ),
  },
  {
    method: "get",
    path: "/reconcile",
    name: "reconcile-manifest",
    tag: "reconcile",
    says: "tell OpenRefine what can be matched here, or match",
    about:
      "The actors of the case as a reconciliation service (version 0.2 of the protocol): without queries its manifest, with queries their candidates.",
    query: z.strictObject({ queries: text.optional().describe('as JSON: {"q0": {"query": "…", "type": "person"}}') }),
    output: json(z.looseObject({})),
  },
  {
    method: "post",
    path: "/reconcile",
    name: "reconcile",
    tag: "reconcile",
    says: "match names with actors, as OpenRefine asks it",
    about: "Matches names with the actors of the case; each candidate says what speaks for and against it.",
    body: { "application/x-www-form-urlencoded": z.strictObject({ queries: text }) },
    output: json(z.record(text, z.looseObject({}))),
  },
  {
    method: "get",
    path: "/reconcile/suggest/entity",
    name: "suggest-actor",
    tag: "reconcile",
    says: "suggest actors by the beginning of a name",
    about: "Suggests actors whose names begin so, for a field that completes what is typed.",
    query: z.strictObject({ prefix: text.optional().describe("the beginning of a name") }),
    output: json(z.strictObject({ result: z.array(z.looseObject({ id: text, name: text })) })),
  },
  {
    method: "get",
    path: "/reconcile/suggest/type",
    name: "suggest-kind",
    tag: "reconcile",
    says: "suggest kinds of actors",
    about: "Suggests kinds of actors by the beginning of their names.",
    query: z.strictObject({ prefix: text.optional().describe("the beginning of a kind's name") }),
    output: json(z.strictObject({ result: z.array(z.strictObject({ id: text, name: text })) })),
  },
  {
    method: "get",
    path: "/reconcile/preview",
    name: "preview-actor",
    tag: "reconcile",
    says: "show an actor in a few lines",
    about: "A small page on an actor, for the frame in which OpenRefine shows a candidate.",
    query: z.strictObject({ id: text.describe("the actor's id") }),
    output: { "text/html": text },
  },
  {
    method: "post",
    path: "/mcp",
    name: "model-context-protocol",
    tag: "agents",
    says: "ask by the Model Context Protocol",
    about:
      "Streamable HTTP of the Model Context Protocol, without sessions: the tools of hearsay mcp, to look alone, over open reports alone. Accept both application/json and text/event-stream.",
    body: json(z.looseObject({ jsonrpc: z.literal("2.0"), method: text })),
    output: json(z.looseObject({ jsonrpc: z.literal("2.0") })),
    refusal: z.union([
      ErrorAnswer,
      z.looseObject({ jsonrpc: z.literal("2.0"), error: z.looseObject({ code: z.int(), message: text }) }),
    ]),
  },
  {
    method: "get",
    path: "/session",
    name: "show-session",
    tag: "session",
    says: "say who asks",
    about: "Says under whose name changes are logged, and whether this token may change anything.",
    output: json(Session),
  },
  {
    method: "post",
    path: "/session",
    name: "sign-in",
    tag: "session",
    says: "keep a token in a cookie",
    about: "For browsers: a token that fits is kept in a cookie that no script can read and no other site can use.",
    body: json(SessionInput),
    output: json(Session),
  },
  {
    method: "delete",
    path: "/session",
    name: "sign-out",
    tag: "session",
    says: "drop the cookie",
    about: "Forgets the token that this browser keeps.",
    status: 204,
  },
];
