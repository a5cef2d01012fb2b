import type { MiddlewareHandler } from "hono";
import { HearsayError } from "../../model/errors.ts";

/**
 * Refuses what another site makes a browser send. Without tokens the door is on loopback, and only loopback's own names
 * may be asked for: a foreign name that was made to point here (DNS rebinding) is refused. An Origin must be ours.
 */
export function sameSite({ loopbackOnly }: { readonly loopbackOnly: boolean }): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (loopbackOnly && !isLoopback(hostnameOf(host)))
      throw new HearsayError("not-allowed", "This server answers to localhost alone.");
    const origin = c.req.header("origin");
    if (origin !== undefined && !sameHost(origin, host) && !mayAsk(c.req.path, origin))
      throw new HearsayError("not-allowed", "Another site's page may not ask this server.");
    // a browser that sends no Origin still says where a request comes from
    const from = c.req.header("sec-fetch-site");
    if (
      origin === undefined &&
      (from === "cross-site" || from === "same-site") &&
      c.req.header("sec-fetch-mode") !== "navigate"
    )
      throw new HearsayError("not-allowed", "Another site's page may not ask this server.");
    await next();
  };
}

export const isLoopback = (hostname: string): boolean =>
  /^(?:localhost|(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i.test(hostname);

/** OpenRefine runs on the same machine under a port of its own, and asks from its page. */
const mayAsk = (path: string, origin: string): boolean =>
  /^\/reconcile(?:\/|$)/.test(path) && URL.canParse(origin) && isLoopback(new URL(origin).hostname);

const sameHost = (origin: string, host: string): boolean => URL.canParse(origin) && new URL(origin).host === host;

const hostnameOf = (host: string): string => host.replace(/:\d+$/, "");
