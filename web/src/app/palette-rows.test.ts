import { expect, test } from "vitest";
import { paletteRows } from "./palette-rows.ts";

const names = (typed: string) => paletteRows(typed).map(({ name }) => name);

test.each([
  ["home", ["Home", "Search claims for “home”"]],
  ["API", ["API reference", "Search claims for “API”"]],
  ["cod", ["Double coding", "Search claims for “cod”"]],
  ["  ", names("")],
  ["no such page", ["Search claims for “no such page”"]],
])("%s", (typed, expected) => {
  expect(names(typed)).toEqual(expected);
});

test("where nothing is typed, every page is offered, from home to the help", () => {
  expect([names("")[0], names("").at(-1)]).toEqual(["Home", "Help"]);
});

test("the reference is the server's own page, which the browser leaves for", () => {
  expect(paletteRows("").filter(({ leaves }) => leaves)).toMatchObject([{ path: "/reference" }]);
});
