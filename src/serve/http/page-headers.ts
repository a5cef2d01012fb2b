import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { DoorEnv } from "./door.ts";

/** Nothing but our own files, and no script or style written into a page. */
const POLICY: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "worker-src": "'self' blob:",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "object-src": "'none'",
};

/** What every answer says to a browser: what it may run, whom it may tell, and that a type is what it is called. */
export function pageHeaders(): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString("base64url");
    c.set("nonce", nonce);
    await next();
    const framed = c.req.path === "/reconcile/preview" ? "'self' http://127.0.0.1:* http://localhost:*" : "'none'";
    const policy = { ...POLICY, "style-src": `'self' 'nonce-${nonce}'`, "frame-ancestors": framed };
    const { headers } = c.res;
    headers.set(
      "Content-Security-Policy",
      Object.entries(policy)
        .map((part) => part.join(" "))
        .join("; "),
    );
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", framed === "'none'" ? "same-origin" : "cross-origin");
    headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  };
}
