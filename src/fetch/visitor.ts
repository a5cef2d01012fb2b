import { HearsayError } from "../model/errors.ts";
import { type Got, get } from "./get.ts";
import type { Guard } from "./guard.ts";
import { ALL_ALLOWED, NOTHING_ALLOWED, type Robots, robotsOf } from "./robots.ts";

export interface VisitorOptions {
  readonly guard: Guard;
  readonly userAgent: string;
  /** Milliseconds from some fixed point, and how to wait for so many. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds between two requests to a host at least; default 2 s. */
  readonly between?: number;
  readonly timeout?: number;
  readonly mostBytes?: number;
}

/** The name under which robots.txt speaks to us. */
const NAME = "hearsay";
const BETWEEN = 2_000;
/** No site makes us wait longer between two requests: its other pages come in a later round. */
const LONGEST_DELAY = 30_000;

/** Somebody who comes again and again: asks what robots.txt allows, and one host one thing at a time. */
export interface Visitor {
  /** Throws HearsayError `not-fetched`, also where robots.txt says no, and `address-refused`. */
  readonly visit: (
    address: string,
    known?: { readonly etag?: string | null; readonly modified?: string | null },
  ) => Promise<Got>;
}

export function openVisitor(options: VisitorOptions): Visitor {
  const { guard, userAgent, now, wait, between = BETWEEN, timeout, mostBytes } = options;
  const bounds = { guard, userAgent, ...(timeout ? { timeout } : {}), ...(mostBytes ? { mostBytes } : {}) };
  const robots = new Map<string, Promise<Robots>>();
  const last = new Map<string, number>();

  const inTurn = async (url: URL, delay: number) => {
    const due = (last.get(url.host) ?? Number.NEGATIVE_INFINITY) + delay;
    const left = due - now();
    last.set(url.host, Math.max(due, now()));
    if (left > 0) await wait(left);
  };

  const rulesOf = (url: URL): Promise<Robots> => {
    const known = robots.get(url.origin);
    if (known) return known;
    const asked = (async () => {
      await inTurn(url, between);
      const { status, bytes } = await get(`${url.origin}/robots.txt`, { ...bounds, mostBytes: 1_000_000 });
      if (status >= 500 || status === 429) return NOTHING_ALLOWED;
      return status < 300 ? robotsOf(Buffer.from(bytes).toString("utf8"), NAME) : ALL_ALLOWED;
    })().catch((error: unknown) => {
      if (error instanceof HearsayError && error.code === "address-refused") throw error;
      return NOTHING_ALLOWED;
    });
    robots.set(url.origin, asked);
    return asked;
  };

  return {
    visit: async (address, known = {}) => {
      if (!URL.canParse(address)) return get(address, bounds);
      const url = new URL(address);
      const rules = await rulesOf(url);
      if (rules === NOTHING_ALLOWED)
        throw new HearsayError(
          "not-fetched",
          `The robots.txt of ${url.host} cannot be had now, so the site is left alone.`,
        );
      if (!rules.allows(`${url.pathname}${url.search}`))
        throw new HearsayError("not-fetched", `The robots.txt of ${url.host} asks robots not to fetch it.`);
      await inTurn(url, Math.max(between, Math.min(LONGEST_DELAY, (rules.delay ?? 0) * 1_000)));
      return get(address, { ...bounds, ...known });
    },
  };
}
