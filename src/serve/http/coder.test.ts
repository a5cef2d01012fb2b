import { expect, test } from "vitest";
import type { PairCode } from "../../model/pair.ts";
import { coderOf } from "./coder.ts";

const PAIR = { id: "p", text: "Chad left the bloc.", actor: { start: 0, end: 4 }, recipient: null };
const CODE: PairCode = {
  ...{ id: "p", type: "RETREAT", mode: null, quad: 2, direction: "actor-recipient", certainty: null, confidence: 0.5 },
  why: [{ rule: "made", says: "It was made up.", span: null }],
};

test("a reader is opened when first needed and used again; one that fails is replaced", async () => {
  const opened: string[] = [];
  let fails = false;
  const code = coderOf(async () => {
    opened.push("opened");
    return {
      code: async () => {
        if (fails) throw new Error("broken");
        return CODE;
      },
      close: async () => undefined,
    };
  });
  expect(opened).toEqual([]);
  expect([await code(PAIR), await code(PAIR)]).toEqual([CODE, CODE]);
  expect(opened).toHaveLength(1);
  fails = true;
  await expect(code(PAIR)).rejects.toThrow("broken");
  fails = false;
  expect(await code(PAIR)).toEqual(CODE);
  expect(opened).toHaveLength(2);
});
