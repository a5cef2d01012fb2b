import { expect, inject, test } from "vitest";
import { freshCases } from "./fresh-cases.ts";

const newCase = freshCases();

test("the project postgres makes its cases in PostgreSQL, the others in files", async () => {
  const [one, other] = [await newCase(), await newCase()];
  expect(one.kind).toBe(inject("postgres") === undefined ? "sqlite" : "postgres");
  expect([one.where, one.schema]).not.toEqual([other.where, other.schema]);
});
