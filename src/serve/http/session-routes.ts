import { type Context, Hono } from "hono";
import { deleteCookie, setCookie } from "hono/cookie";
import { HearsayError } from "../../model/errors.ts";
import { AUTHOR_HEADER, TOKEN_COOKIE, whoIs } from "./admit.ts";
import type { Door, DoorEnv } from "./door.ts";
import { jsonBody } from "./json-body.ts";
import { SessionInput } from "./session-shapes.ts";
import type { Who } from "./who.ts";

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
