import { afterAll, beforeAll, expect, test } from "vitest";
import { Reading } from "../src/model/reading.ts";
import {
  addClaim,
  ExportInput,
  exporting,
  findClaimsOperation,
  findEvents,
  judge,
  perform,
  showClaim,
  showEvent,
  undo,
} from "../src/serve/operations/index.ts";
import { made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

/** What people put right in a case holds wherever claims are shown, weighed or given away. */
const REPORTS = [
  made("a", { towns: ["Abyei", "Kadugli", "Talodi"] }),
  made("b", { towns: ["Mogadishu"] }),
  made("c", { towns: ["Zinder"], published: "2019-07-01" }),
];

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase(REPORTS);
});
afterAll(() => one.close());

let minutes = 0;
const context = () => ({ case: one.case, now: () => new Date(Date.UTC(2024, 2, 6, 9, minutes++)), by: "amina" });
const claimOf = (report: number, at: number) => REPORTS[report]?.reading.claims[at]?.id ?? "";

async function exported(asked: { readonly as_read?: boolean } = {}): Promise<readonly Reading[]> {
  const door = { now: () => new Date(0), program: "Hearsay", browser: null };
  const { shown, files } = await exporting(one.case, ExportInput.parse(asked), door);
  const [file] = (await files(shown)).files;
  let text = "";
  for await (const piece of file?.pieces ?? []) text += String(piece);
  return text
    .trim()
    .split("\n")
    .map((line) => Reading.parse(JSON.parse(line)));
}

async function evidenceOf(claim: string) {
  const { claims } = await perform(findClaimsOperation, context(), { rejected: true });
  const event = claims.find((line) => line.claim === claim)?.event ?? "";
  return (await perform(showEvent, context(), { event })).evidence;
}

test("an export gives readings with what was put right and added, and without what was rejected", async () => {
  const on = (at: number) => `a ${claimOf(0, at)}`;
  const corrections = [
    { field: "type", value: "COERCE" },
    { field: "mode", value: null },
  ];
  await perform(judge, context(), { verdict: "correct", on: on(0), corrections });
  const { judgement } = await perform(judge, context(), { verdict: "reject", on: on(1) });
  const clause = "Army units shelled Mogadishu";
  await perform(addClaim, context(), { report: "b", clause, predicate: "shelled", type: "MOBILIZE" });

  const [a, b] = await exported();
  expect(a?.claims.map(({ id, type, mode }) => [id, type, mode])).toEqual([
    [claimOf(0, 0), "COERCE", null],
    [claimOf(0, 2), "ASSAULT", "heavy-weapons"],
  ]);
  expect(a?.claims[0]?.why.at(-1)?.says).toBe("Somebody put this right: type, mode.");
  expect(b?.claims.map(({ type }) => type)).toEqual(["ASSAULT", "MOBILIZE"]);

  expect(await exported({ as_read: true })).toEqual(REPORTS.map(({ reading }) => reading));
  await perform(undo, context(), { ids: [judgement.id] });
  expect((await exported())[0]?.claims).toHaveLength(3);
});

test("evidence is of claims as they were put right, and rejected ones are none", async () => {
  const claim = claimOf(2, 0);
  const happened = async () => {
    const { assertions } = await evidenceOf(claim);
    const about = assertions.find((assertion) => assertion.about === "happened");
    return [about?.affirming.most, about?.denying.most];
  };
  expect(await happened()).toEqual([1, 0]);
  const [publisher, source] = REPORTS[2]?.reading.claims[0]?.chain ?? [];
  const chain = [publisher, { ...source, stance: "denies" }];
  const corrections = [
    { field: "chain", value: chain },
    { field: "status", value: "denied" },
  ];
  const { judgement } = await perform(judge, context(), { verdict: "correct", on: `c ${claim}`, corrections });
  expect(await happened()).toEqual([0, 1]);
  expect((await perform(showClaim, context(), { report: "c", claim })).claim.certainty.status).toBe("denied");
  await perform(undo, context(), { ids: [judgement.id] });
  await perform(judge, context(), { verdict: "reject", on: `c ${claim}` });
  expect(await happened()).toEqual([undefined, undefined]);
});

test("what was rejected is not counted, until that is taken back", async () => {
  const claimsOf = async () => {
    const { claims } = await perform(findClaimsOperation, context(), { rejected: true });
    const event = claims.find((line) => line.claim === claimOf(1, 0))?.event ?? "";
    const { events } = await perform(findEvents, context(), {});
    const actors = await one.case.db.selectFrom("actor").select(["name", "claims"]).orderBy("id").execute();
    return { event: events.find(({ id }) => id === event)?.claims ?? 0, actors };
  };
  const before = await claimsOf();
  const parties = new Set((await partiesOf(1)).map(({ name }) => name));
  expect(parties.size).toBeGreaterThan(0);
  const { judgement } = await perform(judge, context(), { verdict: "reject", on: `b ${claimOf(1, 0)}` });
  expect(await claimsOf()).toEqual({
    event: before.event - 1,
    actors: before.actors.map(({ name, claims }) => ({ name, claims: parties.has(name) ? claims - 1 : claims })),
  });
  await perform(undo, context(), { ids: [judgement.id] });
  expect(await claimsOf()).toEqual(before);
});

/** The actors of a report's first claim. */
const partiesOf = (report: number) =>
  one.case.db
    .selectFrom("report")
    .innerJoin("claim", "claim.report", "report.id")
    .innerJoin("claim_party", "claim_party.claim", "claim.id")
    .innerJoin("member", "member.node", "claim_party.node")
    .innerJoin("actor", "actor.id", "member.group_id")
    .select("actor.name")
    .where("report.key", "=", REPORTS[report]?.report.id ?? "")
    .where("claim.key", "=", claimOf(report, 0))
    .execute();
