import { afterAll, beforeAll, expect, test } from "vitest";
import { asking } from "../../../test/asked-app.ts";
import { made } from "../../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../../test/made-case.ts";

let kept: MadeCase;
beforeAll(async () => {
  kept = await madeCase([made("one", { towns: ["Abyei", "Kadugli"] }), made("two", { towns: ["Kadugli"] })]);
});
afterAll(() => kept.close());
const ask = asking(() => kept);
const OPENREFINE = { Origin: "http://127.0.0.1:3333" };

test("the manifest names what OpenRefine needs", async () => {
  expect(await (await ask("/reconcile", { headers: OPENREFINE })).json()).toMatchObject({
    versions: ["0.2"],
    identifierSpace: "http://localhost:7380/actors/",
    preview: { url: "http://localhost:7380/reconcile/preview?id={{id}}" },
  });
});

test("names are matched with actors, the best first, and say why", async () => {
  const queries = {
    q0: { query: "Kadugli", type: "place" },
    q1: { query: "Zzyzx" },
    q2: { query: "kadugli", limit: 1 },
  };
  const answer = await ask("/reconcile", {
    method: "POST",
    body: new URLSearchParams({ queries: JSON.stringify(queries) }),
  });
  const { q0, q1, q2 } = (await answer.json()) as Record<string, { result: { id: string }[] }>;
  expect(q0?.result).toMatchObject([
    { name: "Kadugli", match: true, type: [{ id: "place" }], description: expect.any(String) },
  ]);
  expect(q1).toEqual({ result: [] });
  expect(q2?.result).toMatchObject([{ id: q0?.result[0]?.id }]);
  const preview = await ask(`/reconcile/preview?id=${q0?.result[0]?.id}`);
  expect(preview.headers.get("content-security-policy")).toContain("frame-ancestors 'self' http://127.0.0.1:*");
  expect(await preview.text()).toContain("<h3>Kadugli</h3>");
});

test("names are suggested as they are typed", async () => {
  expect(await (await ask("/reconcile/suggest/entity?prefix=kad")).json()).toMatchObject({
    result: [{ name: "Kadugli" }],
  });
  expect(await (await ask("/reconcile/suggest/entity?prefix=")).json()).toEqual({ result: [] });
  expect(await (await ask("/reconcile/suggest/type?prefix=per")).json()).toEqual({
    result: [{ id: "person", name: "Person" }],
  });
});

test("pages of this machine may ask, and no others", async () => {
  const allowed = await ask("/reconcile/suggest/type", { headers: OPENREFINE });
  expect(allowed.headers.get("access-control-allow-origin")).toBe("http://127.0.0.1:3333");
  const refused = await ask("/reconcile/suggest/type", { headers: { Origin: "https://evil.example" } });
  expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

test.each<[string, RequestInit, number, string]>([
  ["/reconcile?queries=%7B", {}, 400, "bad-json"],
  ["/reconcile?queries=%5B%5D", {}, 400, "wrong-use"],
  ["/reconcile", { method: "POST", body: "" }, 400, "wrong-use"],
  ["/reconcile/preview?id=a_0", {}, 404, "not-found"],
])("%s is refused", async (path, init, status, code) => {
  const answer = await ask(path, init);
  expect([answer.status, await answer.json()]).toMatchObject([status, { error: { code } }]);
});
