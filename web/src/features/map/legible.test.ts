import { expect, test } from "vitest";
import { clearOf, legible, type Writing } from "./legible.ts";

/** Far enough from both edges of a map that is 1000 wide. */
const circle = (x: number, y: number, name: string, radius = 12): Writing => ({
  x: x + 400,
  y,
  radius,
  count: "7",
  countAt: 4,
  name,
  nameAt: radius + 13,
});
const dot = (x: number, y: number, name: string): Writing => ({ ...circle(x, y, name, 6), countAt: -9 });
const area = (x: number, y: number, name: string): Writing => ({ ...circle(x, y, name, 0), nameAt: 18 });

const shown = (all: readonly Writing[]) => legible(all, 1000).map(({ count, name }) => ({ count, name }));
const both = { count: true, name: true };

test.each<[string, readonly Writing[], readonly { count: boolean; name: boolean }[]]>([
  ["alone", [circle(0, 0, "Lozova")], [both]],
  ["far from each other", [circle(0, 0, "Lozova"), circle(200, 0, "Almaty")], [both, both]],
  [
    "names side by side would run into each other",
    [circle(0, 0, "Mogadishu checkpoint"), circle(60, 0, "Garowe")],
    [both, { count: true, name: false }],
  ],
  [
    "a name under a circle below it",
    [circle(0, 0, "El Fasher"), circle(10, 34, "Rubaya")],
    [{ count: true, name: false }, both],
  ],
  [
    "a dot's number under a circle above it",
    [circle(0, 0, "Khartoum", 20), dot(6, 30, "Juba")],
    [
      { count: true, name: false },
      { count: false, name: true },
    ],
  ],
  [
    "an area's number and name under a circle",
    [circle(0, 0, "Jammu", 24), area(4, 4, "India")],
    [both, { count: false, name: false }],
  ],
  ["a name over the edge", [circle(590, 0, "Port Moresby")], [{ count: true, name: false }]],
  ["an area by itself", [area(0, 0, "Norway")], [both]],
])("%s: what can be read", (_, all, expected) => {
  expect(shown(all)).toEqual(expected);
});

test("a country's name gives way to circles, to what is written, to its own name as a place and to the edge", () => {
  const marks = legible([circle(0, 0, "Kisumu"), area(200, 200, "Norway")], 1000);
  const at = (text: string, x: number, y: number) => ({ text, x: x + 400, y });
  const words = [
    at("Kenya", 4, 4),
    at("Uganda", 10, 26),
    at("Norway", 200, 150),
    at("Sweden", 300, 150),
    at("Canada", -395, 150),
  ];
  expect(clearOf(words, marks, 1000).map(({ text }) => text)).toEqual(["Sweden"]);
});
