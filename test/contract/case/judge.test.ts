import { expect, test } from "vitest";
import type { Decision, Judgement } from "../../../src/model/judgement.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { anchorOfClaim, anchorOfEntity, anchorOfReport } from "../../../src/store/anchor.ts";
import type { Case, CaseDb } from "../../../src/store/case.ts";
import { findAnchors } from "../../../src/store/queries/anchors.ts";
import {
  judgementOf,
  listJudgements,
  lostJudgements,
  putJudgements,
  withdrawJudgements,
} from "../../../src/store/queries/judgements.ts";
import { keptFor } from "../../../src/store/queries/kept.ts";
import { listLog, putLog } from "../../../src/store/queries/log.ts";
import { putReports, type ReportToPut } from "../../../src/store/queries/put-reports.ts";
import { replaceReadings } from "../../../src/store/queries/replace-readings.ts";
import { readingOf } from "../../../src/store/queries/reports.ts";
import { putUses, replaceUses } from "../../../src/store/queries/uses.ts";
import { onBoth } from "./backends.ts";
import { made } from "./made.ts";

const AT = "2024-03-06T09:00:00.000Z";
const LATER = "2024-04-01T10:00:00.000Z";

/** As an operation puts reports: every entity is a use of the node of its name, every claim of one of its words. */
async function add(one: CaseDb, items: readonly ReportToPut[]): Promise<void> {
  const { put } = await putReports(one, items, AT);
  const numbered = items.map((item) => ({ item, number: put.get(item.report.id) ?? 0 }));
  for (const { item, number } of numbered) {
    await putUses(one, "actors", actorUses(item.reading, number));
    await putUses(one, "events", eventUses(item.reading, number));
  }
  await findAnchors(one, put.keys());
}

const actorUses = ({ entities }: Reading, report: number) =>
  entities.map(({ id, name }) => ({ node: `n_${name}`, report, ref: id, profile: { name } }));
const eventUses = ({ claims }: Reading, report: number) =>
  claims.map(({ id, content }) => ({ node: `v_${content.text}`, report, ref: id, profile: {} }));

async function reread(one: CaseDb, number: number, item: ReportToPut): Promise<void> {
  await replaceReadings(one, [item], LATER);
  await replaceUses(one, "actors", [number], actorUses(item.reading, number));
  await replaceUses(one, "events", [number], eventUses(item.reading, number));
  await findAnchors(one, [item.report.id]);
}

/** What a better reader might give: other ids throughout, another word for the deed, one entity more. */
function readBetter({ report, reading }: ReturnType<typeof made>): ReturnType<typeof made> {
  const entity = (id: string | null) => (id === null ? null : `e1${id.slice(1)}`);
  const claims = reading.claims.map((claim, at) => ({
    ...claim,
    id: `c_${String(at).repeat(16)}`,
    type: "COERCE",
    actors: claim.actors.map((party) => ({ ...party, entity: entity(party.entity) })),
    recipients: claim.recipients.map((party) => ({ ...party, entity: entity(party.entity) })),
  }));
  const mentions = reading.mentions.map((mention) => ({ ...mention, entity: entity(mention.entity) ?? "" }));
  const entities = reading.entities.map((one) => ({ ...one, id: entity(one.id) ?? "" }));
  return {
    report,
    reading: { ...reading, reader: { ...reading.reader, version: "2.0.0" }, claims, mentions, entities },
  };
}

const entityIn = (reading: Reading, name: string) => {
  const entity = reading.entities.find((one) => one.name === name)?.id ?? "";
  const anchor = anchorOfEntity(reading, entity);
  if (!anchor) throw new Error(`no anchor for ${name}`);
  return anchor;
};
const claimIn = ({ reading }: ReportToPut, at: number) => {
  const anchor = anchorOfClaim(reading, reading.claims[at]?.id ?? "");
  if (!anchor) throw new Error(`no anchor for claim ${at}`);
  return anchor;
};

const judge = (one: Case, decision: Decision, at = AT, by = "amal") =>
  one.transaction((within) => putJudgements(within, [judgementOf({ at, by, decision })]));

const judgedClaims = async ({ db }: CaseDb) =>
  (await db.selectFrom("claim").select(["report", "position", "judged"]).orderBy("id").execute()).map(
    ({ report, position, judged }) => `${report}.${position} ${judged}`,
  );

onBoth("judgements", ({ make }) => {
  test("two names judged the same or not are pairs of nodes, until taken back; the log keeps all", async () => {
    const one = await make();
    const [a, b] = [made("a"), made("b", { towns: ["Mogadishu"] })];
    await one.transaction((within) => add(within, [a, b]));
    const pair = { a: entityIn(a.reading, "Abyei"), b: entityIn(b.reading, "Mogadishu") };
    const { nodes, judgements } = await judge(one, { verdict: "not-same", ...pair });
    expect(nodes).toEqual(new Map([["actors", new Set(["n_Abyei", "n_Mogadishu"])]]));
    const pairs = () => keptFor(one, "actors").judgedAt(["n_Mogadishu", "n_army"]);
    expect(await pairs()).toEqual([{ a: "n_Abyei", b: "n_Mogadishu", same: false }]);
    expect(await keptFor(one, "events").judgedAt(["n_Mogadishu"])).toEqual([]);
    await judge(one, { verdict: "same", ...pair }, LATER, "berta");
    expect(await pairs()).toEqual([{ a: "n_Abyei", b: "n_Mogadishu", same: true }]);
    await judge(one, { verdict: "unsure", ...pair }, "2024-05-01T00:00:00.000Z");
    expect(await pairs()).toEqual([]);
    const taken = await one.transaction((within) =>
      withdrawJudgements(within, { by: "amal", from: "2024-05-01" }, { at: "2024-06-01T00:00:00.000Z", by: "chris" }),
    );
    expect(taken.judgements.map(({ decision }) => decision.verdict)).toEqual(["unsure"]);
    expect(await pairs()).toEqual([{ a: "n_Abyei", b: "n_Mogadishu", same: true }]);
    expect(await listJudgements(one)).toHaveLength(3);
    expect(await listJudgements(one, { standing: true, by: "amal" })).toEqual(judgements);
    expect((await listJudgements(one, { report: "b", offset: 1, limit: 1 })).map(({ by }) => by)).toEqual(["berta"]);
    await expect(
      one.transaction((within) => withdrawJudgements(within, {}, { at: LATER, by: "chris" })),
    ).rejects.toMatchObject({ code: "wrong-use" });
  });

  test("a claim bears the latest judgement on it that stands", async () => {
    const one = await make();
    const a = made("a");
    await one.transaction((within) => add(within, [a]));
    await judge(one, { verdict: "accept", on: claimIn(a, 0) });
    await judge(one, { verdict: "reject", on: claimIn(a, 1) }, LATER);
    expect(await judgedClaims(one)).toEqual(["1.0 accepted", "1.1 rejected"]);
    await one.transaction((within) => withdrawJudgements(within, { from: LATER }, { at: LATER, by: "amal" }));
    expect(await judgedClaims(one)).toEqual(["1.0 accepted", "1.1 null"]);
  });

  test("a better reader's reading keeps every judgement, though all its ids are others", async () => {
    const one = await make();
    const [a, b] = [made("a"), made("b", { towns: ["Mogadishu"] })];
    await one.transaction((within) => add(within, [a, b]));
    await judge(one, { verdict: "same", a: entityIn(a.reading, "Abyei"), b: entityIn(b.reading, "Mogadishu") });
    await judge(one, { verdict: "same", a: claimIn(a, 1), b: claimIn(b, 0) });
    await judge(one, { verdict: "reject", on: claimIn(a, 1) });
    const better = readBetter(a);
    await one.transaction((within) => reread(within, 1, better));
    expect(await readingOf(one, "a")).toEqual(better.reading);
    expect(await judgedClaims(one)).toEqual(["2.0 null", "1.0 null", "1.1 rejected"]);
    expect(await keptFor(one, "actors").judgedAt(["n_Abyei"])).toHaveLength(1);
    const [event] = await keptFor(one, "events").judgedAt(["v_Army units shelled Kadugli"]);
    expect(event).toEqual({ a: "v_Army units shelled Kadugli", b: "v_Army units shelled Mogadishu", same: true });
    expect(await lostJudgements(one)).toEqual([]);
  });

  test("a judgement that lost its words is told of, has no effect, and finds them again", async () => {
    const one = await make();
    const a = made("a");
    await one.transaction((within) => add(within, [a]));
    const { judgements } = await judge(one, { verdict: "accept", on: claimIn(a, 1) });
    const poorer = { ...a, reading: { ...a.reading, claims: a.reading.claims.slice(0, 1) } };
    await one.transaction((within) => reread(within, 1, poorer));
    expect(await lostJudgements(one)).toEqual(judgements.map(({ id }) => id));
    expect(await judgedClaims(one)).toEqual(["1.0 null"]);
    await one.transaction((within) => reread(within, 1, readBetter(a)));
    expect(await lostJudgements(one)).toEqual([]);
    expect(await judgedClaims(one)).toEqual(["1.0 null", "1.1 accepted"]);
  });

  test("judgements of two copies of a case come together, the same in either order", async () => {
    const [a, b] = [made("a"), made("b", { towns: ["Mogadishu"] })];
    const mine = judgementOf({ at: AT, by: "amal", decision: { verdict: "accept", on: claimIn(a, 0) } });
    const theirs = judgementOf({
      at: LATER,
      by: "berta",
      decision: { verdict: "same", a: anchorOfReport("a"), b: anchorOfReport("b") },
      note: "the same wire",
    });
    const takenBack = (at: string, by: string): Judgement => ({ ...mine, withdrawn: { at, by } });
    const some = [mine, theirs, takenBack("2024-07-01T00:00:00.000Z", "x"), takenBack(LATER, "y")];
    const logs: (readonly Judgement[])[] = [];
    for (const order of [some, [...some].reverse()]) {
      const one = await make();
      // Before their reports, too.
      await one.transaction((within) => putJudgements(within, order.slice(0, 2)));
      await one.transaction((within) => add(within, [a, b]));
      await one.transaction((within) => putJudgements(within, order.slice(2)));
      logs.push(await listJudgements(one));
    }
    expect(logs[0]).toEqual([takenBack(LATER, "y"), theirs]);
    expect(logs[1]).toEqual(logs[0]);
  });

  test("a reading is replaced only where the text is the one that was read", async () => {
    const one = await make();
    await one.transaction((within) => add(within, [made("a")]));
    for (const item of [made("a", { towns: ["Mogadishu"] }), made("z")])
      await expect(one.transaction((within) => replaceReadings(within, [item], LATER))).rejects.toMatchObject({
        code: "bad-report",
      });
  });

  test("people's corrections are what claims are kept by; the reading stays as it was read", async () => {
    const one = await make();
    const a = made("a");
    const [first] = a.reading.claims;
    const corrected = { ...a.reading, claims: first ? [{ ...first, type: "PROTEST" }] : [] };
    await one.transaction((within) => add(within, [{ ...a, corrected }]));
    const types = async () => (await one.db.selectFrom("claim").select("type").execute()).map(({ type }) => type);
    expect(await types()).toEqual(["PROTEST"]);
    expect(await readingOf(one, "a")).toEqual(a.reading);
    await one.transaction((within) => replaceReadings(within, [a], LATER));
    expect(await types()).toEqual(["ASSAULT", "ASSAULT"]);
  });

  test("the audit log gives its entries back, newest first", async () => {
    const one = await make();
    const entry = (action: string, at: string) => ({ at, author: "amal", action, about: "a", detail: { claims: 2 } });
    await one.transaction(async (within) => {
      await putLog(within, entry("add", AT));
      await putLog(within, entry("judge", LATER));
    });
    const log = await listLog(one);
    expect(log).toEqual([
      { number: 2, ...entry("judge", LATER) },
      { number: 1, ...entry("add", AT) },
    ]);
    expect(await listLog(one, { before: 2 })).toEqual(log.slice(1));
  });
});
