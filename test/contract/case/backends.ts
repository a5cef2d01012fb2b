import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import type { Case } from "../../../src/store/case.ts";
import { openCase } from "../../../src/store/open.ts";
import { postgresFolder, type Server, startPostgres } from "../../postgres.ts";
import { without } from "../../without.ts";

export interface Backend {
  readonly kind: "sqlite" | "postgres";
  /** An address where nothing is yet. */
  fresh(): Promise<string>;
  /** A new case, closed when the suite ends. */
  make(): Promise<Case>;
}

/** Runs a suite over a case in a file, and over one in a real PostgreSQL server where the machine has it. */
export function onBoth(name: string, suite: (backend: Backend) => void): void {
  describe(`${name}: SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-case-"));
    let files = 0;
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    suite(backend("sqlite", async () => join(folder, `case-${++files}.hearsay`)));
  });
  describe.skipIf(without("PostgreSQL", postgresFolder() !== undefined))(`${name}: PostgreSQL`, () => {
    let server: Server | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());
    suite(
      backend("postgres", async () => {
        if (!server) throw new Error("the server is not started yet");
        return server.database();
      }),
    );
  });
}

function backend(kind: Backend["kind"], fresh: () => Promise<string>): Backend {
  const open: Case[] = [];
  afterAll(async () => {
    for (const one of open) await one.close();
  });
  return {
    kind,
    fresh,
    make: async () => {
      const one = await openCase(await fresh(), { create: true });
      open.push(one);
      return one;
    },
  };
}
