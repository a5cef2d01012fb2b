import { afterEach, expect, test, vi } from "vitest";
import { without } from "./without.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("what is there is no reason to skip", () => {
  expect(without("node", true)).toBe(false);
});

test("what is not there is told, and skipped", () => {
  vi.stubEnv("HEARSAY_ALL", "");
  const told = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(without("a loom", false)).toBe(true);
  expect(told).toHaveBeenCalledWith("Skipped: a loom is not here.");
});

test("with HEARSAY_ALL nothing needed is skipped", () => {
  vi.stubEnv("HEARSAY_ALL", "1");
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(() => without("a loom", false)).toThrow("a loom is not here");
  expect(without("a loom", false, "optional")).toBe(true);
});
