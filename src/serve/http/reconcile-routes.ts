import { type Context, Hono } from "hono";
import { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import { ACTOR_KINDS, findActors, matchActors, perform, showActor } from "../operations/index.ts";
import { admit } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { html } from "./html.ts";
import { refuseNul, textBody } from "./json-body.ts";

/** One name to be matched (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/). */
const ReconQuery = z.object({
  query: z.string().min(1).max(200),
  type: z.union([z.string(), z.array(z.string())]).nullish(),
  limit: z.int().min(1).max(50).nullish(),
  properties: z.array(z.object({ pid: z.string(), v: z.unknown() })).nullish(),
});
const Queries = z.record(z.string().max(100), ReconQuery);

const MOST_BYTES = 1024 * 1024;
const KIND_NAMES: Readonly<Record<(typeof ACTOR_KINDS)[number], string>> = {
  person: "Person",
  body: "Organization or armed group",
  government: "Government",
  organ: "Body of a state",
  country: "Country",
  place: "Place",
  facility: "Facility",
  people: "People",
};
const typeOf = (kind: (typeof ACTOR_KINDS)[number]) => ({ id: kind, name: KIND_NAMES[kind] });

/** The actors of the case as a reconciliation service, for OpenRefine and its like. */
export function reconcileRoutes(door: Door): Hono<DoorEnv> {
  const context = { case: door.case, now: door.now, by: null };
  const app = new Hono<DoorEnv>();
  app.use(admit(door));
  app.use(async (c, next) => {
    await next();
    const origin = c.req.header("origin"); // of this machine, or it would have been refused
    if (origin !== undefined) c.res.headers.set("Access-Control-Allow-Origin", origin);
    c.res.headers.append("Vary", "Origin");
  });
  app.options("/", (c) => c.body(null, 204, { "Access-Control-Allow-Methods": "GET, POST" }));
  app.get("/", async (c) => {
    const queries = c.req.query("queries");
    return queries === undefined
      ? c.json(manifest(new URL(c.req.url).origin))
      : c.json(await results(context, queries));
  });
  app.post("/", async (c) => {
    const form = new URLSearchParams(await textBody(c.req.raw, MOST_BYTES));
    const queries = form.get("queries");
    if (queries === null) throw new HearsayError("wrong-use", 'Send the form field queries: {"q0": {"query": "…"}}.');
    return c.json(await results(context, queries));
  });
  app.get("/suggest/entity", async (c) => {
    const name = (c.req.query("prefix") ?? "").slice(0, 200);
    refuseNul(name);
    if (name.trim() === "") return c.json({ result: [] });
    const { actors } = await perform(findActors, context, { name, limit: 10 });
    return c.json({
      result: actors.map(({ id, name: called, kind, country }) => ({
        id,
        name: called,
        description: [kind, country].filter(Boolean).join(", "),
        notable: ACTOR_KINDS.flatMap((one) => (one === kind ? [typeOf(one)] : [])),
      })),
    });
  });
  app.get("/suggest/type", (c) => {
    const prefix = (c.req.query("prefix") ?? "").toLowerCase();
    return c.json({ result: ACTOR_KINDS.map(typeOf).filter(({ name }) => name.toLowerCase().startsWith(prefix)) });
  });
  app.get("/preview", (c) => preview(c, context));
  return app;
}

type Asking = Parameters<typeof perform>[1];

async function results(context: Asking, written: string) {
  refuseNul(written);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw new HearsayError("bad-json", "queries is no valid JSON.");
  }
  const parsed = Queries.safeParse(value);
  if (!parsed.success) throw new HearsayError("wrong-use", 'queries is {"q0": {"query": "…", "type": "person"}, …}.');
  const entries = Object.entries(parsed.data);
  if (entries.length === 0) return {};
  const queries = entries.map(([, { query, type, limit, properties }]) => {
    const kind = ACTOR_KINDS.find((one) => one === (Array.isArray(type) ? type[0] : type));
    const country = properties?.find(({ pid }) => pid === "country")?.v;
    return {
      name: query,
      ...(kind ? { kind } : {}),
      ...(typeof country === "string" && /^[A-Z]{3}$/.test(country) ? { country } : {}),
      ...(limit ? { limit } : {}),
    };
  });
  const answer = await perform(matchActors, context, { queries });
  return Object.fromEntries(
    entries.map(([key], at) => [
      key,
      {
        result: (answer.results[at] ?? []).map(({ id, name, kind, country, score, match, says }) => ({
          ...{ id, name, score, match, type: [typeOf(kind)] },
          description: [country, ...says].filter(Boolean).join("; "),
        })),
      },
    ]),
  );
}

function manifest(origin: string) {
  const at = `${origin}/reconcile`;
  return {
    versions: ["0.2"],
    name: "Hearsay: actors of this case",
    identifierSpace: `${origin}/actors/`,
    schemaSpace: `${origin}/reference#match-actors`,
    defaultTypes: ACTOR_KINDS.map(typeOf),
    view: { url: `${origin}/actors/{{id}}` },
    preview: { url: `${at}/preview?id={{id}}`, width: 420, height: 220 },
    suggest: {
      entity: { service_url: at, service_path: "/suggest/entity" },
      type: { service_url: at, service_path: "/suggest/type" },
    },
  };
}

/** Who somebody is, small enough for the frame in which it is shown. */
async function preview(c: Context<DoorEnv>, context: Asking) {
  const id = c.req.query("id") ?? "";
  refuseNul(id);
  const { name, kind, country, forms, roles, claim_count, reports } = await perform(showActor, context, {
    actor: id,
    limit: 1,
  });
  const office = roles.at(-1);
  const page = html`<html lang="en"><head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/reference/reference.css"></head>
<body><h3>${name}</h3><p>${[kind, country, office?.title].filter(Boolean).join(", ")}</p>
<p>Also written: ${forms.slice(1, 8).join(", ") || "no other way"}</p><p>${claim_count} claims in ${reports} reports</p></body></html>`;
  return c.html(`<!doctype html>${page}`);
}
