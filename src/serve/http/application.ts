import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { MiddlewareHandler } from "hono";
import type { DoorEnv } from "./door.ts";

/** Types by ending; a file of another ending is not given. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pbf": "application/x-protobuf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSED = /^(?:text\/|application\/(?:json|geo\+json|manifest|wasm|x-protobuf))|^image\/svg/;

/** Stands in index.html where a nonce belongs, for libraries that write styles. */
export const NONCE_MARK = "__CSP_NONCE__";

interface File {
  readonly bytes: Buffer;
  readonly type: string;
  readonly tag: string;
  /** Compressed once, when first asked for. */
  readonly packed: Map<string, Buffer>;
}

/**
 * The built web application: its files as they lie in the folder, and index.html for every other address that a browser
 * opens, since the application knows its own addresses. Files are found by name in a list made at the start, so no
 * address leads out of the folder.
 */
export function application(folder: string): MiddlewareHandler<DoorEnv> {
  const files = existsSync(folder) ? filesIn(folder) : new Map<string, File>();
  const index = files.get("/index.html");
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const path = decoded(c.req.path);
    const file = path === "/index.html" ? undefined : files.get(path);
    if (file) {
      if (c.req.header("if-none-match") === file.tag) return c.body(null, 304, { ETag: file.tag });
      const [coding, bytes] = packed(file, c.req.header("accept-encoding") ?? "");
      // built files carry a hash in their names: another content, another name
      const hashed = /^\/assets\/.*-[\w-]{8,}\.\w+$/.test(path);
      return c.body(new Uint8Array(bytes), 200, {
        "Content-Type": file.type,
        ETag: file.tag,
        Vary: "Accept-Encoding",
        "Cache-Control": hashed ? "public, max-age=31536000, immutable" : "no-cache",
        ...(coding ? { "Content-Encoding": coding } : {}),
      });
    }
    if (!index || !wantsPage(c.req.header("accept") ?? "", path)) return next();
    return c.body(index.bytes.toString("utf8").replaceAll(NONCE_MARK, c.get("nonce")), 200, {
      "Content-Type": index.type,
      "Cache-Control": "no-store",
    });
  };
}

/** A path that cannot be decoded is none of ours. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A browser that opens an address asks for a page; whoever asks for a file that is not there gets none. */
const wantsPage = (accept: string, path: string): boolean => /\btext\/html\b/.test(accept) || path === "/";

function filesIn(folder: string): Map<string, File> {
  const found = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const type = TYPES[extname(entry.name).toLowerCase()];
    if (!type) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    found.set(path.slice(folder.replace(/\/$/, "").length).replaceAll("\\", "/"), {
      bytes,
      type,
      tag,
      packed: new Map(),
    });
  }
  return found;
}

function packed(file: File, accepted: string): readonly [coding: string | null, bytes: Buffer] {
  const coding = /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
  if (!coding || file.bytes.length < 1024 || !COMPRESSED.test(file.type)) return [null, file.bytes];
  const known = file.packed.get(coding);
  if (known) return [coding, known];
  const made = coding === "br" ? brotliCompressSync(file.bytes) : gzipSync(file.bytes);
  file.packed.set(coding, made);
  return [coding, made];
}
