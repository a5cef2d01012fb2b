import { type Context, Hono } from "hono";
import { HearsayError } from "../../model/errors.ts";
import { type Operation, type Context as OperationContext, perform } from "../operations/index.ts";
import { placeCalledIn } from "../place-called.ts";
import { coderOf } from "./coder.ts";
import type { Door, DoorEnv } from "./door.ts";
import { errorResponse } from "./error-answer.ts";
import { jsonBody, refuseNul } from "./json-body.ts";
import { OFFERED } from "./offered.ts";
import { inputOfQuery } from "./query-input.ts";

const BY_NAME = new Map(OFFERED.map((operation) => [operation.name, operation]));

/** POST /api/NAME with the input as JSON for every operation; GET with parameters for those that change nothing. */
export function operationRoutes(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  const code = door.openCoder && coderOf(door.openCoder);
  app.get("/", (c) => c.json({ operations: OFFERED.map(({ name, says, writes }) => ({ name, says, writes })) }));
  app.get("/:name", async (c) => {
    const operation = named(c.req.param("name"));
    if (operation.writes) return wrongMethod(operation.name, "POST");
    const { searchParams } = new URL(c.req.url);
    for (const value of searchParams.values()) refuseNul(value);
    return answer(c, { ...door, code }, operation, inputOfQuery(operation.input, searchParams));
  });
  app.post("/:name", async (c) => {
    const operation = named(c.req.param("name"));
    if (operation.writes && c.get("who").role !== "editor")
      throw new HearsayError("not-allowed", "This token may look and change nothing.");
    return answer(c, { ...door, code }, operation, await jsonBody(c));
  });
  app.all("/:name", (c) => wrongMethod(c.req.param("name"), named(c.req.param("name")).writes ? "POST" : "GET, POST"));
  return app;
}

type Answering = Door & Pick<OperationContext, "code">;

async function answer(c: Context<DoorEnv>, door: Answering, operation: Operation, input: unknown): Promise<Response> {
  const { case: kept, now, code } = door;
  const context: OperationContext = { case: kept, now, by: c.get("who").by, code, placeCalled: placeCalledIn(kept) };
  const given = await perform(operation, context, input);
  const next = nextPage(c, given);
  if (next) c.header("Link", `<${next}>; rel="next"`);
  return c.json(given as object);
}

/** Where the next page of a list stands (RFC 8288), for one that was asked for by its address. */
function nextPage(c: Context, given: unknown): string | null {
  if (c.req.method !== "GET" || typeof given !== "object" || given === null) return null;
  if (!("next" in given) || typeof given.next !== "string") return null;
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set("after", given.next);
  return `${pathname}?${searchParams}`;
}

function named(name: string): Operation {
  const operation = BY_NAME.get(name);
  if (operation) return operation;
  throw new HearsayError("not-found", `There is no operation ${JSON.stringify(name)}. GET /api lists what there is.`);
}

const wrongMethod = (name: string, allow: string) =>
  errorResponse(new HearsayError("wrong-method", `${name} is asked with ${allow.replace(", ", " or ")}.`), {
    Allow: allow,
  });
