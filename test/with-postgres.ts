import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.ts";

/** The server of the project `postgres`, in which every case that its tests make has a schema of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres("fsync=off", "full_page_writes=off");
  project.provide("postgres", await server.database());
  return () => server.stop();
}
