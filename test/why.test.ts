import { afterAll, beforeAll, expect, test } from "vitest";
import { judge, perform, showActor, undo, why } from "../src/serve/operations/index.ts";
import { made } from "./contract/case/made.ts";
import { type MadeCase, madeCase } from "./made-case.ts";

const REPORTS = [made("a", { towns: ["Abyei", "Kadugli"] }), made("b", { towns: ["Abyei", "Talodi"] })];

let one: MadeCase;
beforeAll(async () => {
  one = await madeCase(REPORTS);
});
afterAll(() => one.close());

let minutes = 0;
const context = () => ({ case: one.case, now: () => new Date(Date.UTC(2024, 2, 7, 9, minutes++)), by: "amina" });
const told = (a: string, b: string) => perform(why, context(), { a, b });

test("of two uses of one name: nothing tells them apart", async () => {
  expect(await told("a e2", "b e2")).toMatchObject({
    same: true,
    room: "actors",
    says: expect.stringMatching(/^One: nothing/),
  });
});

test("of two names: that they were never compared, and every sign against; a judgement, while it stands", async () => {
  const before = await told("Abyei", "Talodi");
  expect(before).toMatchObject({ same: false, says: expect.stringMatching(/never compared/), judgements: [] });
  expect(before.pairs[0]).toMatchObject({ met: false, verdict: "different" });
  expect(before.pairs[0]?.signs.some(({ adds }) => adds < 0)).toBe(true);

  for (const [verdict, same, says] of [
    ["same", true, "One, because somebody judged so (amina, 2024-03-07)."],
    ["not-same", false, "Two, because somebody judged so (amina, 2024-03-07)."],
    ["unsure", false, /./],
  ] as const) {
    const { judgement } = await perform(judge, context(), { verdict, a: "a e2", b: "b e3" });
    const after = await told("a e2", "b e3");
    expect(after).toMatchObject({ same, judgements: [{ id: judgement.id }], pairs: [{ judged: verdict }] });
    expect(after.says).toMatch(says);
    await perform(undo, context(), { ids: [judgement.id] });
  }
  expect(await told("Abyei", "Talodi")).toEqual(before);
});

test("of events by their ids and claims, of reports; not of two sorts of things, nor of what is not there", async () => {
  const [first, second] = REPORTS.map(({ report, reading }) => `${report.id} ${reading.claims[0]?.id}`);
  const events = await told(first ?? "", second ?? "");
  expect(events.room).toBe("events");
  expect(await told(events.a, events.b)).toMatchObject({ a: events.a, b: events.b, same: events.same });
  expect(await told("report:a", "report:b")).toMatchObject({ room: "copies" });
  const army = (await perform(showActor, context(), { actor: "army" })).id;
  await expect(told(army, events.a)).rejects.toThrow("of one kind");
  await expect(told("Abyei", "Wau")).rejects.toThrow("Nobody in this case");
  await expect(told("v_0", events.a)).rejects.toThrow("nothing called v_0");
});
