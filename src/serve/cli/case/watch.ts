import { readFileSync, statSync } from "node:fs";
import { setTimeout as waitFor } from "node:timers/promises";
import { openVisitor } from "../../../fetch/visitor.ts";
import { HearsayError } from "../../../model/errors.ts";
import { feedsIn } from "../../../read/feed/opml.ts";
import { openPath } from "../../../read/folder.ts";
import { plainAddress } from "../../../read/html/page-address.ts";
import { reportsFrom } from "../../../read/inputs.ts";
import {
  type AddContext,
  addReports,
  openCase,
  openPool,
  unwatchAddresses,
  type WatchStep,
  watchAddresses,
  watchedIn,
  watchRound,
} from "../../operations/index.ts";
import { userAgent } from "../../user-agent.ts";
import type { Command } from "../command.ts";
import { inputOptions } from "../input-options.ts";
import { INTERRUPTED, type Interrupt, onInterrupt } from "../interrupt.ts";
import { type Arguments, given, type Option } from "../options.ts";
import { writeOut } from "../output.ts";
import { READ_OPTIONS } from "../read-options.ts";
import { guardFor, isAddress, PRIVATE_OPTION } from "../web.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";
import { POOL_OPTIONS, poolOptions } from "./pool-options.ts";

const { publisher, encoding } = READ_OPTIONS;

const OPTIONS = {
  ...CASE_OPTIONS,
  ...AUTHOR_OPTION,
  every: { type: "string", value: "TIME", says: "how long between two looks, for example 90s, 15m, 6h (default 15m)" },
  once: { type: "boolean", says: "look once at what is due, and end" },
  "feeds-only": { type: "boolean", says: "do not fetch the pages of items of which a feed gives the beginning alone" },
  list: { type: "boolean", says: "what is watched, and what came of the latest looks; fetches nothing" },
  failed: { type: "boolean", says: "with --list: the looks that failed alone" },
  stop: { type: "boolean", says: "watch these addresses no more; what they gave stays" },
  json: { type: "boolean", says: "one line of JSON for each look and report" },
  ...PRIVATE_OPTION,
  ...POOL_OPTIONS,
  publisher,
  encoding,
} as const satisfies Readonly<Record<string, Option>>;

export const WATCH: Command = {
  name: "watch",
  says: "look at feeds, pages and folders again and again, and keep what is new",
  takes: "--case CASE [ADDRESSES|LISTS.opml|FOLDERS]",
  given: "files",
  about: `Looks at feeds and pages again and again, and adds what is new to the case as hearsay add does; the addresses are kept in the case, so that the next time none need be named. A feed's item of which the feed gives the beginning alone is fetched as a page. Folders are looked through for files that are new or changed. It asks politely: what robots.txt allows, one thing at a time of a host, only what has changed since, later and later where a look fails, and an address that is gone no more. Addresses of this machine and of its own network are refused. It may be stopped at any point and goes on where it was.`,
  options: OPTIONS,
  examples: [
    ["hearsay watch --case sahel.case https://nilepost.example/feed", "a feed, every 15 minutes"],
    ["hearsay watch --case sahel.case feeds.opml inbox/ --every 1h", "all feeds of a list, and a folder"],
    ["hearsay watch --case sahel.case --once --json", "what is due, once: for a timer"],
    ["hearsay watch --case sahel.case --list --failed", "which looks failed, and why"],
  ],
  run: watchCommand,
};

const SHORTEST_S = 60;
const DEFAULT_S = 15 * 60;
/** How often a wait looks whether Ctrl-C was pressed. */
const SLICE_MS = 250;
const SHOWN = 50;

async function watchCommand(args: Arguments): Promise<number> {
  const every = everyOf(args);
  const kept = await openCase(caseNamed(args), { create: !args.flags.has("list") });
  try {
    if (args.flags.has("list")) return await list(kept, args);
    const by = authorNamed(args);
    if (!by) throw new HearsayError("wrong-use", "Every change has an author: say who you are with --by NAME.");
    const who = { case: kept, now: () => new Date(), by };
    const { addresses, folders } = namedIn(args.rest);
    if (args.flags.has("stop")) {
      const stopped = await unwatchAddresses(who, addresses);
      await writeOut(`${stopped} ${stopped === 1 ? "address is" : "addresses are"} watched no more.\n`);
      return 0;
    }
    await watchAddresses(who, addresses);
    return await watchOn(args, who, { every, folders });
  } finally {
    await kept.close();
  }
}

/** Addresses, those that lists name, and folders. */
function namedIn(rest: readonly string[]): {
  readonly addresses: readonly string[];
  readonly folders: readonly string[];
} {
  const addresses: string[] = [];
  const folders: string[] = [];
  for (const path of rest) {
    if (isAddress(path)) addresses.push(plainAddress(path) ?? path);
    else if (/\.opml$/i.test(path)) addresses.push(...feedsIn(readFileSync(path, "utf8")));
    else if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) folders.push(path);
    else
      throw new HearsayError("wrong-use", `${path} is no address of the web, no list of feeds (.opml) and no folder.`);
  }
  return { addresses, folders };
}

async function watchOn(
  args: Arguments,
  who: Omit<AddContext, "pool">,
  { every, folders }: { readonly every: number; readonly folders: readonly string[] },
): Promise<number> {
  const pool = openPool(poolOptions(args));
  const context = { ...who, pool };
  const interrupt = onInterrupt();
  const seen = new Map<string, string>();
  const inputs = inputOptions(args);
  const tell = teller(args);
  try {
    await pool.versions();
    for (;;) {
      const visitor = openVisitor({
        ...{ guard: guardFor(args), userAgent: userAgent(), now: () => performance.now() },
        wait: (milliseconds) => pause(milliseconds, interrupt),
      });
      const pages = !args.flags.has("feeds-only");
      const round = watchRound(context, { visitor, inputs, every, pages, ended: interrupt.asked });
      for await (const step of round) await tell(step);
      const fresh = interrupt.asked() ? [] : freshFiles(folders, seen);
      for await (const added of addReports(context, reportsFrom(fresh, inputs))) await tell({ kind: "added", added });
      if (args.flags.has("once") || interrupt.asked()) return interrupt.asked() ? INTERRUPTED : 0;
      await pause(Math.min(every, SHORTEST_S) * 1_000, interrupt);
      if (interrupt.asked()) return INTERRUPTED;
    }
  } finally {
    interrupt.release();
    await pool.close();
  }
}

/** Files that are new or changed since the last round. */
function freshFiles(folders: readonly string[], seen: Map<string, string>): readonly string[] {
  return folders
    .flatMap((folder) => openPath(folder).files)
    .filter((file) => {
      const { mtimeMs, size } = statSync(file);
      const stamp = `${mtimeMs} ${size}`;
      const known = seen.get(file) === stamp;
      seen.set(file, stamp);
      return !known;
    });
}

async function pause(milliseconds: number, interrupt: Interrupt): Promise<void> {
  for (let left = milliseconds; left > 0 && !interrupt.asked(); left -= SLICE_MS)
    await waitFor(Math.min(left, SLICE_MS));
}

function teller(args: Arguments): (step: WatchStep) => Promise<void> {
  const json = args.flags.has("json");
  return async (step) => {
    if (json) {
      const shown =
        step.kind === "added" && step.added.kind === "refused"
          ? { ...step.added, error: errorOf(step.added.error) }
          : null;
      await writeOut(`${JSON.stringify(step.kind === "looked" ? step.look : (shown ?? step.added))}\n`);
    } else if (step.kind === "looked") await writeOut(`${lookLine(step.look)}\n`);
    else if (step.added.kind === "refused")
      process.stderr.write(`hearsay: ${step.added.from}: ${step.added.error.message}\n`);
  };
}

const errorOf = ({ code, message }: HearsayError) => ({ code, message });

function lookLine({ at, address, outcome, says, reports }: Extract<WatchStep, { kind: "looked" }>["look"]): string {
  const what = outcome === "read" ? `${reports} new` : outcome;
  return `${at.slice(0, 16).replace("T", " ")}  ${address}: ${what}${says ? ` (${says})` : ""}`;
}

async function list(kept: Awaited<ReturnType<typeof openCase>>, args: Arguments): Promise<number> {
  const told = await watchedIn(kept, { limit: SHOWN, failed: args.flags.has("failed") });
  if (args.flags.has("json")) {
    await writeOut(`${JSON.stringify(told)}\n`);
    return 0;
  }
  const lines = told.watched.map(({ address, gone, failures, says, next_at }) => {
    const state = gone ? "gone" : failures > 0 ? `failed ${failures} ${failures === 1 ? "time" : "times"}` : "well";
    return `${address}: ${state}${says ? ` (${says})` : ""}${gone ? "" : `, next look ${next_at.slice(0, 16).replace("T", " ")}`}`;
  });
  await writeOut(
    `${[...lines, ...(lines.length === 0 ? ["Nothing is watched."] : []), "", ...told.looks.map(lookLine)].join("\n").trimEnd()}\n`,
  );
  return 0;
}

function everyOf(args: Arguments): number {
  const words = given(args, "every");
  if (words === undefined) return DEFAULT_S;
  const [, number = "", unit = ""] = words.match(/^(\d+)\s*(s|m|h|d)$/) ?? [];
  const seconds = Number(number) * ({ s: 1, m: 60, h: 3_600, d: 86_400 }[unit] ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= SHORTEST_S) return seconds;
  throw new HearsayError("wrong-use", `--every: "${words}" is no time of a minute or more, such as 15m, 6h or 1d.`);
}
