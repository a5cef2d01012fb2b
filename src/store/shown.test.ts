import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { made } from "../../test/contract/case/made.ts";
import { type MadeCase, madeCase } from "../../test/made-case.ts";
import { findActors, findClaimsOperation, perform, showReport } from "../serve/operations/index.ts";
import { onlyShown } from "./shown.ts";

let kept: MadeCase;
beforeAll(async () => {
  const secret = made("secret", { towns: ["Kadugli", "Talodi"] });
  kept = await madeCase([
    made("open", { towns: ["Abyei", "Kadugli"] }),
    { ...secret, report: { ...secret.report, handling: "confidential" } },
  ]);
});
afterAll(() => kept.close());

const asked = (handlings: Parameters<typeof onlyShown>[1]) => ({
  case: onlyShown(kept.case, handlings),
  now: () => new Date(0),
  by: null,
});

describe.each([
  { shown: ["open"] as const, reports: ["open"], talodi: [] as string[] },
  { shown: ["open", "internal", "confidential"] as const, reports: ["open", "secret"], talodi: ["Talodi"] },
])("of reports that are $shown", ({ shown, reports, talodi }) => {
  test("claims", async () => {
    const { claims, counted } = await perform(findClaimsOperation, asked(shown), { facets: ["outlet"] });
    expect([...new Set(claims.map(({ report }) => report))].sort()).toEqual(reports);
    expect(counted).toBe(claims.length);
    const found = await perform(findClaimsOperation, asked(shown), { words: "Talodi" });
    expect(found.claims.length).toBe(talodi.length);
  });
  test("actors", async () => {
    const { actors } = await perform(findActors, asked(shown), { name: "Talodi" });
    expect(actors.map(({ name }) => name)).toEqual(talodi);
    const { actors: both } = await perform(findActors, asked(shown), { name: "Kadugli" });
    expect(both.map(({ name }) => name)).toEqual(["Kadugli"]);
  });
  test("the report itself", async () => {
    const showing = perform(showReport, asked(shown), { report: "secret" });
    if (reports.includes("secret")) expect((await showing).handling).toBe("confidential");
    else await expect(showing).rejects.toMatchObject({ code: "not-found" });
  });
});
