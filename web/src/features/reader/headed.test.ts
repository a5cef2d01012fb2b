import { expect, it } from "vitest";
import { isHeaded } from "./headed.ts";

it.each([
  ["Four killed in raid on Gossi market", true],
  ["Who shelled the clinic?", true],
  ["GAO, Mali (AP) — Gunmen killed four herders near Gossi on Monday, the army said.", false],
  ["“We saw nothing,” she said.", false],
  [`Four killed ${"and more ".repeat(30)}`, false],
  ["", false],
])("%s: %s", (first, headed) => expect(isHeaded(first)).toBe(headed));
