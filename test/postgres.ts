import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** A PostgreSQL server of its own, on loopback and in a temporary folder, that is thrown away afterwards. */
export interface Server {
  /** The address of a new empty database. */
  database(): Promise<string>;
  /** Ends the server as a power cut would, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Where this machine's PostgreSQL is; undefined where it has none. */
export function postgresFolder(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), "/usr/local/bin", "/usr/bin"];
  return folders.find((folder) => ["initdb", "postgres"].every((program) => existsSync(join(folder, program))));
}

/** `more`: settings of the server, such as `fsync=off` where nothing needs to outlive the machine. */
export async function startPostgres(...more: readonly string[]): Promise<Server> {
  const programs = postgresFolder();
  if (programs === undefined) throw new Error("PostgreSQL is not on this machine");
  const folder = mkdtempSync(join(tmpdir(), "hearsay-postgres-"));
  const owner = ownerOfServer();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const initialise = ["-D", data, "-U", "hearsay", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"];
  execFileSync(join(programs, "initdb"), initialise, { ...owner, cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const port = await freePort();
  const start = () => {
    const settings = ["-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${folder}`];
    const added = more.flatMap((setting) => ["-c", setting]);
    return spawn(join(programs, "postgres"), ["-D", data, "-p", String(port), ...settings, ...added], {
      ...owner,
      cwd: folder,
      stdio: "ignore",
    });
  };
  let server = start();
  const address = (name: string) => `postgres://hearsay@127.0.0.1:${port}/${name}`;
  await untilUp(address("postgres"), server);
  let databases = 0;
  return {
    database: async () => {
      const name = `case_${++databases}`;
      await query(address("postgres"), `create database ${name}`);
      return address(name);
    },
    crash: async () => {
      await ended(server, "SIGQUIT");
      server = start();
      await untilUp(address("postgres"), server);
    },
    stop: async () => {
      // At once: its folder goes anyway.
      await ended(server, "SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: the user that its package made runs it then, or nobody. */
function ownerOfServer(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (user: string, flag: string) => Number(execFileSync("id", [flag, user], { stdio: "pipe" }));
  for (const user of ["postgres", "nobody"]) {
    try {
      return { uid: idOf(user, "-u"), gid: idOf(user, "-g") };
    } catch {
      console.warn(`There is no user ${user} to run PostgreSQL.`);
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is no other user");
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function untilUp(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await query(address, "select 1");
      return;
    } catch (error) {
      if (server.exitCode !== null || attempt === 600) throw error;
      await wait(50);
    }
  }
}

async function query(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((resolve) => server.once("exit", resolve));
  server.kill(signal);
  await gone;
}
