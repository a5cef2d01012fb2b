import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HearsayError } from "../model/errors.ts";
import type { Guard } from "./guard.ts";

export interface GetOptions {
  readonly guard: Guard;
  /** Who asks, with an address at which a site finds out why. */
  readonly userAgent: string;
  /** What an earlier answer said of itself: the server answers 304 where nothing changed. */
  readonly etag?: string | null;
  readonly modified?: string | null;
  /** Milliseconds for all of it, redirects included; default 30 s. */
  readonly timeout?: number;
  /** Bytes of the answer, unpacked; default 32 MB. */
  readonly mostBytes?: number;
}

export interface Got {
  readonly status: number;
  /** The address that answered in the end. */
  readonly url: string;
  readonly type: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  /** Seconds for which the server asks to be left alone. */
  readonly retryAfter: number | null;
  readonly bytes: Uint8Array;
}

const MOST_REDIRECTS = 5;
const TIMEOUT = 30_000;
const MOST_BYTES = 32 * 1024 * 1024;
const ACCEPT =
  "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,application/feed+json,application/pdf,*/*;q=0.5";

/**
 * Asks an address of the web, with bounds on time, size and redirects; every machine on the way is shown to the guard, by
 * the address that is then spoken to. Throws HearsayError `not-fetched`, and `address-refused` where the guard says no.
 */
export async function get(address: string, options: GetOptions): Promise<Got> {
  const signal = AbortSignal.timeout(options.timeout ?? TIMEOUT);
  let at = address;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const url = parsed(at);
    const answer = await ask(url, options, signal);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && status !== 304 && headers.location) {
      answer.destroy();
      at = new URL(headers.location, url).href;
      continue;
    }
    const bytes = status === 304 ? new Uint8Array() : await bodyOf(answer, options.mostBytes ?? MOST_BYTES, signal);
    const text = (name: string) => (typeof headers[name] === "string" ? headers[name] : null);
    return {
      ...{ status, url: url.href, bytes },
      ...{ type: text("content-type"), etag: text("etag"), modified: text("last-modified") },
      retryAfter: seconds(text("retry-after")),
    };
  }
  throw new HearsayError("not-fetched", `It leads on more than ${MOST_REDIRECTS} times.`);
}

function parsed(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new HearsayError(
    "address-refused",
    `${JSON.stringify(address.slice(0, 200))} is no address of the web that is fetched.`,
  );
}

const refused = (host: string): HearsayError =>
  new HearsayError(
    "address-refused",
    `${host} is an address of this machine or of its own network, and is not fetched. Save the page, and add the file.`,
  );

function ask(
  url: URL,
  { guard, userAgent, etag, modified }: GetOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !guard.allows(host)) throw refused(host);
  const headers = {
    "User-Agent": userAgent,
    Accept: ACCEPT,
    "Accept-Encoding": "gzip, deflate, br",
    ...(etag ? { "If-None-Match": etag } : {}),
    ...(modified ? { "If-Modified-Since": modified } : {}),
  };
  const send = url.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const asked = send(url, { headers, signal, lookup: guarded(guard, url.hostname), agent: false }, resolve);
    asked.on("error", (error) => reject(asFailure(error, signal)));
    asked.end();
  });
}

/** Names are looked up here, so that the address that is judged is the one that is spoken to. */
const guarded =
  (guard: Guard, name: string): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return done(error, []);
      const allowed = found.filter(({ address }) => guard.allows(address));
      const [first] = allowed;
      if (!first) return done(refused(name) as NodeJS.ErrnoException, []);
      return options.all ? done(null, allowed) : done(null, first.address, first.family);
    });
  };

/** The body, unpacked, up to so many bytes. */
async function bodyOf(answer: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const encoding = answer.headers["content-encoding"] ?? "";
  const unpack = /gzip/i.test(encoding)
    ? createGunzip()
    : /\bbr\b/i.test(encoding)
      ? createBrotliDecompress()
      : /deflate/i.test(encoding)
        ? createInflate()
        : null;
  const stream = unpack ? answer.pipe(unpack) : answer;
  if (unpack) answer.on("error", (error) => unpack.destroy(error));
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > most)
        throw new HearsayError("not-fetched", `The answer is larger than ${Math.round(most / 1024 / 1024)} MB.`);
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof HearsayError ? error : asFailure(error, signal);
  } finally {
    answer.destroy();
  }
  return Buffer.concat(pieces);
}

const SAYS: Readonly<Record<string, string>> = {
  ENOTFOUND: "There is no such host",
  EAI_AGAIN: "The name of the host cannot be looked up now",
  ECONNREFUSED: "The host does not answer on that port",
  ECONNRESET: "The host broke the connection off",
  ETIMEDOUT: "The host does not answer",
  CERT_HAS_EXPIRED: "The host's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "The host's certificate is its own",
};

function asFailure(error: unknown, signal: AbortSignal): HearsayError {
  if (error instanceof HearsayError) return error;
  if (signal.aborted) return new HearsayError("not-fetched", "It took too long to answer.");
  const code = error && typeof error === "object" && "code" in error ? String(error.code) : "";
  const says = SAYS[code] ?? (error instanceof Error ? error.message : String(error));
  return new HearsayError("not-fetched", `${says}.`);
}

/** "120", or a day in the form of HTTP, of which we only know that it is later. */
const seconds = (given: string | null): number | null =>
  given === null ? null : /^\d+$/.test(given) ? Number(given) : 3_600;
