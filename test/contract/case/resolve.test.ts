import fc from "fast-check";
import { expect, test } from "vitest";
import type { RoomName } from "../../../src/model/resolution.ts";
import { keepInMemory } from "../../../src/resolve/kept-in-memory.ts";
import { type Room, timeless } from "../../../src/resolve/room.ts";
import { settle } from "../../../src/resolve/settle.ts";
import type { CaseDb } from "../../../src/store/case.ts";
import { actorsCalled, putActorForms, putGroupRows } from "../../../src/store/queries/groups.ts";
import { keptFor } from "../../../src/store/queries/kept.ts";
import { putReports } from "../../../src/store/queries/put-reports.ts";
import { dropUses, type NodeUse, nodesIn, putUses, replaceUses, usesOf } from "../../../src/store/queries/uses.ts";
import { onBoth } from "./backends.ts";
import { made } from "./made.ts";

const AT = "2024-03-06T09:00:00.000Z";
const ROOMS: readonly RoomName[] = ["actors", "events"];

/** Numbers that share a tens digit are compared; the nearer, the likelier the same. */
const roomOf = (name: RoomName): Room<number> => ({
  name,
  keysOf: (number) => timeless([String(Math.floor(number / 10)), String(Math.floor((number + 5) / 10) + 0.5)]),
  compare: (a, b) => {
    const score = 3 - Math.abs(a - b);
    const verdict = score >= 1 ? "same" : score > -3 ? "unsure" : "different";
    return { score, verdict, features: [{ name: "distance", adds: score, says: `they are ${Math.abs(a - b)} apart` }] };
  },
  linkage: "average",
  joinsAt: 0,
  missing: -3,
});
const node = (number: number) => ({ id: `n${number}`, profile: number });

onBoth("what resolution keeps", ({ make }) => {
  test("a case keeps what memory keeps, each room by itself", async () => {
    const one = await make();
    const steps = fc.array(
      fc.record({
        room: fc.constantFrom(...ROOMS),
        changed: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
        gone: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (some) => {
        await one.transaction(async (within) => {
          for (const table of ["node", "node_key", "edge", "cell", "member"] as const)
            await within.db.deleteFrom(table).execute();
          const memory = new Map(ROOMS.map((room) => [room, keepInMemory<number>()]));
          for (const { room, changed, gone } of some) {
            const kept = memory.get(room);
            const left = gone.filter((at) => !changed.includes(at));
            const step = { changed: changed.map(node), gone: left.map((at) => `n${at}`), judged: [] };
            if (!kept) throw new Error("every room is kept");
            const moved = await settle(roomOf(room), kept, step);
            expect(await settle(roomOf(room), keptFor<number>(within, room), step)).toEqual(moved);
          }
          for (const [room, kept] of memory) {
            expect(await groupsIn(within, room)).toEqual(kept.groups());
            const all = kept.groups().flat();
            const edges = await keptFor<number>(within, room).edgesAt(all);
            const byPair = (x: { a: string; b: string }, y: { a: string; b: string }) =>
              x.a < y.a || (x.a === y.a && x.b < y.b) ? -1 : 1;
            expect([...edges].sort(byPair).map((edge) => ({ ...edge }))).toEqual([...kept.edges()].sort(byPair));
          }
        });
      }),
      { numRuns: 15 },
    );
  });

  test("a node's profiles are those of its uses, and it goes with the last of them", async () => {
    const one = await make();
    await one.transaction((within) =>
      putReports(
        within,
        ["a", "b", "c"].map((id) => made(id)),
        AT,
      ),
    );
    const use = (report: number, ref: string, role: string): NodeUse<{ role: string }> => ({
      node: "haftar",
      report,
      ref,
      profile: { role },
    });
    await one.transaction(async (within) => {
      const put = await putUses(within, "actors", [
        use(1, "e1", "general"),
        use(1, "e2", "general"),
        use(2, "e1", "marshal"),
      ]);
      expect(sorted(put.changed.get("haftar"))).toEqual([{ role: "general" }, { role: "marshal" }]);
      expect((await putUses(within, "actors", [use(3, "e1", "marshal")])).changed.size).toBe(0);
      expect(await usesOf(within, "actors", ["haftar"])).toHaveLength(4);
      expect(await nodesIn(within, "actors", [2, 3])).toEqual([
        { node: "haftar", report: 2, ref: "e1" },
        { node: "haftar", report: 3, ref: "e1" },
      ]);
      expect((await dropUses(within, "actors", [2])).changed.size).toBe(0);
      expect((await dropUses(within, "actors", [3])).changed.get("haftar")).toEqual([{ role: "general" }]);
      const replaced = await replaceUses(within, "actors", [1], [use(1, "e1", "field marshal")]);
      expect(replaced).toEqual({ changed: new Map([["haftar", [{ role: "field marshal" }]]]), gone: [] });
      expect(await dropUses(within, "actors", [1])).toEqual({ changed: new Map(), gone: ["haftar"] });
      expect(await within.db.selectFrom("node_part").selectAll().execute()).toEqual([]);
    });
  });

  test("actors are found by the beginning of a name, in any spelling of capitals and accents", async () => {
    const one = await make();
    const actor = (id: string, name: string, claims: number) => ({
      ...{ id, name, kind: "person", country: null, sectors: "[]", reports: 1, claims },
      ...{ first_day: null, last_day: null, description: "{}" },
    });
    await one.transaction(async (within) => {
      await putGroupRows(within, "actor", [actor("1", "José Ávila", 3), actor("2", "Josefina Paz", 9)]);
      await putActorForms(within, [
        { actor: "1", form: "José Ávila" },
        { actor: "1", form: "Avila" },
        { actor: "2", form: "Josefina Paz" },
      ]);
    });
    const called = async (name: string, begins: boolean) =>
      (await actorsCalled(one, name, { begins })).map(({ id }) => id);
    expect(await called("JOSE", true)).toEqual(["2", "1"]);
    expect(await called("jose avila", false)).toEqual(["1"]);
    expect(await called("ávila", false)).toEqual(["1"]);
    expect(await called("jose", false)).toEqual([]);
  });
});

const sorted = (roles: readonly { role: string }[] = []) => [...roles].sort((a, b) => (a.role < b.role ? -1 : 1));

async function groupsIn({ db }: CaseDb, room: RoomName): Promise<readonly (readonly string[])[]> {
  const rows = await db.selectFrom("member").selectAll().where("room", "=", room).orderBy("node").execute();
  const groups = new Map<string, string[]>();
  for (const { node, group_id } of rows) groups.set(group_id, [...(groups.get(group_id) ?? []), node]);
  return [...groups.values()].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
}
