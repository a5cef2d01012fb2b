import { type Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import { HearsayError } from "../../model/errors.ts";
import { AUTHOR_HEADER, TOKEN_COOKIE, whoIs } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { jsonBody } from "./json-body.ts";
import type { Who } from "./who.ts";

export const SessionInput = z.strictObject({ token: z.string().describe("the secret") });
export const Session = z
  .strictObject({
    by: z.string().nullable().describe(`under whose name changes are logged; ${AUTHOR_HEADER} names another`),
    role: z.enum(["reader", "editor"]).describe("a reader looks, an editor changes too"),
    tokens: z.boolean().describe("whether a token is demanded here"),
  })
  .meta({ id: "Session", description: "Who asks." });

/** For browsers: a token given once is kept in a cookie that no script can read. */
export function sessionRoutes(door: Door): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>();
  const tell = (c: Context<DoorEnv>, { by, role }: Who) => c.json({ by, role, tokens: door.tokens.length > 0 });
  app.get("/", (c) => tell(c, c.get("who")));
  app.post("/", async (c) => {
    const input = SessionInput.safeParse(await jsonBody(c));
    if (!input.success) throw new HearsayError("wrong-use", 'Send {"token": "…"}.');
    const who = whoIs(door, input.data.token, c.req.header(AUTHOR_HEADER) ?? "");
    if (door.tokens.length > 0)
      setCookie(c, TOKEN_COOKIE, input.data.token, {
        httpOnly: true,
        sameSite: "Strict",
        path: "/",
        secure: new URL(c.req.url).protocol === "https:" || c.req.header("x-forwarded-proto") === "https",
      });
    return tell(c, who);
  });
  app.delete("/", (c) => {
    deleteCookie(c, TOKEN_COOKIE, { path: "/" });
    return c.body(null, 204);
  });
  return app;
}
