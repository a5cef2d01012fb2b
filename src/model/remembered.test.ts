import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("gives what the function gives, and asks it once for what comes again", () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return { length: text.length };
  }, 2);
  expect(length("Sahel")).toEqual({ length: 5 });
  expect(length("Sahel")).toBe(length("Sahel"));
  expect(asked).toEqual(["Sahel"]);
});

test("forgets what was not asked for in a long time", () => {
  let asked = 0;
  const upper = remembered((text) => {
    asked++;
    return text.toUpperCase();
  }, 2);
  for (const text of ["a", "b", "c", "a"]) upper(text);
  expect(asked).toBe(3);
  for (const text of ["d", "e", "f", "a"]) expect(upper(text)).toBe(text.toUpperCase());
  expect(asked).toBe(7);
});
