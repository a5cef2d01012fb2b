import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withPerceivedDeeds } from "./perceived-deeds.ts";

const looked = (table: string) =>
  withPerceivedDeeds(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

it("makes him who is seen to do something its subject", () => {
  const words = looked(`
He       PRON 2 nsubj
saw      VERB 0 root  see
soldiers NOUN 4 obj   soldier
beat     VERB 2 xcomp beat
a        DET  6 det
nurse    NOUN 4 obj`);
  expect(words.slice(2, 4)).toEqual(["3 nsubj", "1 ccomp"]);
  expect(words[5]).toBe("3 obj");
});

it("leaves what is only wanted alone", () => {
  const words = looked(`
He       PRON 2 nsubj
wanted   VERB 0 root  want
soldiers NOUN 4 obj   soldier
beat     VERB 2 xcomp beat`);
  expect(words[2]).toBe("3 obj");
});
