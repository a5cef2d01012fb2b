import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Case, openCase } from "../src/serve/operations/index.ts";

/** Makes cases without reports for the tests of a file; they are closed and gone when these are done. */
export function freshCases(): () => Promise<Case> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-fresh-"));
  const open: Case[] = [];
  afterAll(async () => {
    for (const one of open) await one.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async () => {
    const kept = await openCase(join(folder, `${open.length}.case`), { create: true });
    open.push(kept);
    return kept;
  };
}
