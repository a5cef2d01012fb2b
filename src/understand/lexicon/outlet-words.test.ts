import { expect, it } from "vitest";
import { outletWordOf } from "./outlet-words.ts";

it.each([
  ["Malindi Herald", "herald"],
  ["The Quetta Evening Post", "post"],
  ["Radio Ituri", "radio"],
  ["Tibesti News Agency", "news agency"],
  ["Herald", null],
  ["Radio", null],
  ["Mutukula Border Post", null],
  ["Posta Rangers", null],
  ["Observer Mission", null],
])("%s: %s", (name, word) => expect(outletWordOf(name)).toBe(word));
