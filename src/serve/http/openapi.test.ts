import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appOver, posted } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";
import { OFFERED } from "./offered.ts";
import { openapi } from "./openapi.ts";

let kept: MadeCase;
beforeAll(async () => {
  kept = await madeCase([made("one"), made("two")]);
});
afterAll(() => kept.close());

/** Ways that hold nothing of the case: the document and pages for people. */
const PAGES = /^\/(?:openapi\.json|reference(?:\/.*)?)?$/;

test("the document is valid OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(openapi()));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(openapi().openapi).toMatch(/^3\.1/);
});

test("a pair is told as a list of two", () => {
  const { schemas } = openapi().components as { schemas: { Merge: { properties: { nodes: unknown } } } };
  expect(schemas.Merge.properties.nodes).toMatchObject({ items: { type: "string" }, minItems: 2, maxItems: 2 });
  expect(JSON.stringify(openapi())).not.toContain("prefixItems");
});

test("it names every way of the door, and no other", () => {
  const told = Object.entries(openapi().paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const { routes } = appOver(kept);
  const routed = routes
    .filter(({ method, path }) => method !== "ALL" && method !== "OPTIONS" && !path.includes("*") && !PAGES.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
  const ofOperations = OFFERED.flatMap(({ name, writes }) => [
    `POST /api/${name}`,
    ...(writes ? [] : [`GET /api/${name}`]),
  ]);
  const ways = [...new Set(routed)].filter((way) => !way.endsWith("/api/{name}"));
  expect(told.toSorted()).toEqual([...ways, ...ofOperations].toSorted());
});

test("every way says what it does", () => {
  for (const methods of Object.values(openapi().paths as Record<string, Record<string, Record<string, string>>>))
    for (const { summary, description, operationId } of Object.values(methods)) {
      expect(summary).toMatch(/^[a-z]/);
      expect(description).toMatch(/\.$/);
      expect(operationId).toMatch(/^[a-z-]+$/);
    }
});

test.each(OFFERED.filter(({ writes }) => !writes))(
  "$name answers its example by its schema, or refuses it",
  async (operation) => {
    const answer = await appOver(kept).request(`http://localhost/api/${operation.name}`, posted(operation.example));
    const body: unknown = await answer.json();
    if (answer.status === 200) expect(operation.output.safeParse(body).error).toBeUndefined();
    else expect([404, body]).toMatchObject([answer.status, { error: { code: "not-found" } }]);
  },
);
