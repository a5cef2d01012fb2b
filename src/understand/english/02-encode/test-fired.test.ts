import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withTestFired } from "./test-fired.ts";

it("makes one verb of “test-fired”, done by whoever stands before it", () => {
  const text =
    "Chad PROPN 2 compound\ntest NOUN 4 nsubj\n_- PUNCT 2 punct\n_fired VERB 0 root fire\nrockets NOUN 4 obj";
  const { words } = withTestFired(analysisOf(text));
  expect(words[3]).toMatchObject({ lemma: "test-fire", head: -1 });
  expect(words[0]).toMatchObject({ head: 3, relation: "nsubj" });
  expect(words[1]).toMatchObject({ head: 3, relation: "compound" });
});

it("leaves a test that fails", () => {
  const analysis = analysisOf("The DET 2 det\ntest NOUN 3 nsubj\nfailed VERB 0 root fail");
  expect(withTestFired(analysis)).toBe(analysis);
});
