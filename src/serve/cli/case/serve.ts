import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { HearsayError } from "../../../model/errors.ts";
import { packageFile } from "../../../model/package-file.ts";
import { createReader } from "../../../pipeline.ts";
import { createApp } from "../../http/create-app.ts";
import { listen } from "../../http/listen.ts";
import { isLoopback } from "../../http/same-site.ts";
import { type Token, tokenOf } from "../../http/who.ts";
import { openCase, openPool, type ReadingPool } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { type Arguments, countOf, given, type Option } from "../options.ts";
import { writeOut } from "../output.ts";
import { READ_OPTIONS } from "../read-options.ts";
import { AUTHOR_OPTION, authorNamed, CASE_OPTIONS, caseNamed } from "./case-options.ts";
import { poolOptions, readerOptions } from "./pool-options.ts";

/** The built web application, from src/ and from dist/ alike. */
const APPLICATION = packageFile("web/dist/");

const { case: CASE, help } = CASE_OPTIONS;

const OPTIONS = {
  case: CASE,
  ...AUTHOR_OPTION,
  port: { type: "string", value: "N", says: "the port (default 7380; 0 takes a free one)" },
  host: { type: "string", value: "ADDRESS", says: "the address to listen on (default 127.0.0.1: this machine alone)" },
  token: {
    type: "string",
    multiple: true,
    value: "TOKEN",
    says: "who may come in: SECRET, or NAME:ROLE:SECRET with the role reader or editor (or set HEARSAY_TOKEN)",
  },
  "most-upload": { type: "string", value: "MB", says: "the largest upload (default 64)" },
  workers: { type: "string", value: "N", says: "how many reports are read at once, 350 MB each (default: one a core)" },
  model: READ_OPTIONS.model,
  lexicon: READ_OPTIONS.lexicon,
  help,
} as const satisfies Readonly<Record<string, Option>>;

export const SERVE: Command = {
  name: "serve",
  says: "offer a case over HTTP: the explorer, the API and its reference",
  takes: "--case CASE",
  given: [],
  about: `Offers a case over HTTP: the explorer at /, every operation at /api, the reference at /reference. It listens to this machine alone; for another address every request must show a token, and a proxy in front should add TLS. A case that is not there is made. Stop it with Ctrl-C: what is being added is kept as far as it came.`,
  options: OPTIONS,
  examples: [
    ["hearsay serve --case sahel.case", "to this machine, at http://localhost:7380"],
    [
      "hearsay serve --case sahel.case --host 0.0.0.0 --token amina:editor:$SECRET",
      "to a network, for whoever knows the secret",
    ],
  ],
  run: (args) => serveCommand(args, ({ address }) => `Serving at ${address}, its reference at ${address}/reference`),
};

export const EXPLORE: Command = {
  name: "explore",
  says: "look at a case in a browser",
  takes: "--case CASE",
  given: [],
  about: `Serves a case as "hearsay serve" does and says where to look; with --open a browser is opened there. A case that is not there is made, and reports can be added in the browser.`,
  options: { ...OPTIONS, open: { type: "boolean", says: "open a browser" } },
  examples: [
    ["hearsay explore --case sahel.case", "then open the address that it names"],
    ["hearsay explore --case sahel.case --open", "opens a browser too"],
  ],
  run: (args) =>
    serveCommand(args, ({ address }) => {
      if (args.flags.has("open")) openBrowser(address);
      return `Look at ${address}`;
    }),
};

/** Serves until it is told to stop. Gives the exit status; throws HearsayError where it cannot begin. */
async function serveCommand(args: Arguments, says: (at: { address: string }) => string): Promise<number> {
  const host = given(args, "host") ?? "127.0.0.1";
  const port = portOf(args);
  const tokens = tokensOf(args);
  if (!isLoopback(host) && tokens.length === 0)
    throw new HearsayError(
      "wrong-use",
      `Whoever reaches ${host} could read and change this case: give those who may a --token each.`,
    );
  const mostUpload = countOf(args, "most-upload");
  const kept = await openCase(caseNamed(args), { create: true });
  const pools = new Set<ReadingPool>();
  try {
    const app = createApp({
      case: kept,
      now: () => new Date(),
      author: authorNamed(args),
      tokens,
      openPool: () => {
        const pool = openPool(poolOptions(args));
        pools.add(pool);
        return pool;
      },
      openCoder: () => createReader(readerOptions(args)),
      ...(mostUpload ? { mostUpload: mostUpload * 1024 * 1024 } : {}),
      application: fileURLToPath(APPLICATION),
      onFault: (place) => void process.stderr.write(`hearsay: ${place}\n`),
    });
    const server = await listen(app, host, port);
    await writeOut(`${says(server)}\n`);
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await server.close();
    return 0;
  } finally {
    await Promise.all([...pools].map((pool) => pool.close()));
    await kept.close();
  }
}

function portOf(args: Arguments): number {
  const written = given(args, "port") ?? "7380";
  if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
  throw new HearsayError("wrong-use", `--port wants a number from 0 to 65535, not ${JSON.stringify(written)}.`);
}

function tokensOf(args: Arguments, env: NodeJS.ProcessEnv = process.env): readonly Token[] {
  const written = args.values.get("token") ?? env.HEARSAY_TOKEN?.split(/\s+/).filter(Boolean) ?? [];
  return written.map(tokenOf);
}

/** Opens the address with what the system uses for addresses; where it has none, the address stands printed. */
function openBrowser(address: string): void {
  const [program, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform as string] ?? [
    "xdg-open",
  ];
  const child = spawn(program ?? "xdg-open", [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => process.stderr.write("hearsay: no browser could be opened here\n"));
  child.unref();
}
