import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { postgresFolder } from "./test/postgres.ts";
import { testsOfCases } from "./test/tests-of-cases.ts";
import { without } from "./test/without.ts";

/** The tests that make cases again, each case now in a real PostgreSQL server. */
const overPostgres = () => ({
  test: {
    name: "postgres",
    globalSetup: ["test/with-postgres.ts"],
    setupFiles: ["test/seed.ts"],
    include: [...testsOfCases()],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    // Many tests wait for a process, a browser or a server: two at a time also where there are but two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "unit",
          setupFiles: ["test/seed.ts"],
          include: [
            "src/**/*.test.ts",
            "bench/**/*.test.ts",
            "evaluate/**/*.test.ts",
            "test/*.test.ts",
            "test/docs/**/*.test.ts",
            "web/src/**/*.test.ts",
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "end-to-end",
          globalSetup: ["test/build.ts"],
          setupFiles: ["test/seed.ts"],
          include: ["test/contract/**/*.test.ts", "test/end-to-end/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      ...(without("PostgreSQL", postgresFolder() !== undefined) ? [] : [overPostgres()]),
    ],
  },
});
