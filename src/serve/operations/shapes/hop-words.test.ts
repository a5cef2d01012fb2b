import { expect, test } from "vitest";
import { hopWords } from "./hop-words.ts";

const hop = (more: Partial<Parameters<typeof hopWords>[0]>) => ({
  ...{ name: null, described: null, kind: "unnamed", type: null },
  ...more,
});

test.each([
  [{ name: "Delta Post", kind: "publisher" }, "Delta Post", false],
  [{ name: "Amina Diallo", described: "a nurse", kind: "person" }, "Amina Diallo", false],
  [{ described: "a port official" }, "a port official", true],
  [{ kind: "publisher" }, "the publisher", false],
  [{ type: "official" }, "an unnamed official", false],
  [{}, "an unnamed source", false],
  [{ kind: "public" }, "nobody in particular", false],
])("%j is called %s, quoted: %s", (more, words, quoted) => {
  expect(hopWords(hop(more))).toEqual({ words, quoted });
});
