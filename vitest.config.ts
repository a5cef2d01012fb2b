import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
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
    ],
  },
});
