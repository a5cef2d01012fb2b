import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { HearsayError } from "../../model/errors.ts";
import type { Door, DoorEnv } from "./door.ts";
import { tokenWith, type Who } from "./who.ts";

/** The cookie in which a browser keeps its token, out of reach of scripts. */
export const TOKEN_COOKIE = "hearsay_token";
/** Names who asks, as encodeURIComponent writes it. */
export const AUTHOR_HEADER = "Hearsay-Author";

/** Lets in whoever shows a token, or everybody where none is demanded. */
export function admit(door: Door): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const [, bearer] = c.req.header("authorization")?.match(/^Bearer +(\S+)$/i) ?? [];
    c.set("who", whoIs(door, bearer ?? getCookie(c, TOKEN_COOKIE) ?? "", c.req.header(AUTHOR_HEADER) ?? ""));
    await next();
  };
}

/** Throws HearsayError `no-token` where a token is demanded and none fits. */
export function whoIs({ tokens, author }: Pick<Door, "tokens" | "author">, secret: string, named: string): Who {
  const by = authorFrom(named) ?? author;
  if (tokens.length === 0) return { by, role: "editor" };
  const token = tokenWith(tokens, secret);
  if (token) return { by: token.name ?? by, role: token.role };
  throw new HearsayError("no-token", "This case is shown to those with a token: Authorization: Bearer TOKEN.");
}

function authorFrom(header: string): string | null {
  try {
    return (
      decodeURIComponent(header)
        .replace(/\p{Cc}/gu, " ")
        .trim()
        .slice(0, 100) || null
    );
  } catch {
    throw new HearsayError("wrong-use", `${AUTHOR_HEADER} is written as encodeURIComponent does.`);
  }
}
