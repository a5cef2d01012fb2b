import { expect, test } from "vitest";
import { gathered } from "./gather.ts";

const spot = (of: string, x: number, weight: number, radius = 5) => ({ of, x, y: 0, radius, weight });
const names = (groups: ReturnType<typeof gathered<string>>) =>
  groups.map(({ spots, weight }) => `${spots.map(({ of }) => of).join("+")} ${weight}`);

test.each([
  ["far apart they stay apart", [spot("Gao", 0, 3), spot("Kidal", 80, 2)], ["Gao 3", "Kidal 2"]],
  ["near each other they are one, named for the heaviest", [spot("Gao", 0, 3), spot("Bamba", 10, 4)], ["Bamba+Gao 7"]],
  ["what is drawn large is not gathered", [spot("Mali", 0, 9, 60), spot("Gao", 5, 3)], ["Mali 9", "Gao 3"]],
  ["nothing is nothing", [], []],
])("%s", (_, spots, expected) => {
  expect(names(gathered(spots))).toEqual(expected);
  expect(names(gathered([...spots].reverse()))).toEqual(expected);
});
