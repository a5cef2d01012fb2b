import { expect, test } from "vitest";
import { stageMilliseconds } from "../../../bench/stage-shares.mjs";
import { stageTimes } from "./stage-times.ts";

test("the bench reads the stages' times as the command writes them", () => {
  const times = stageTimes();
  times.add("claim", 20);
  times.add("encode", 70.25);
  times.add("claim", 5);
  const errors = `2 of 2 reports\n${times.words()}done\n`;
  expect(stageMilliseconds(errors)).toEqual([
    ["encode", 70.3],
    ["claim", 25],
  ]);
});

test("no times at all are an error, not an empty table", () => {
  expect(() => stageMilliseconds("1 report\n")).toThrow("no stage's time");
});
