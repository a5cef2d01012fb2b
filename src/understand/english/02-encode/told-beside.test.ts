import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withToldBeside } from "./told-beside.ts";

const second = (table: string) => withToldBeside(analysisOf(table)).words.at(-1)?.head;

it.each([
  ["will not leave and accused", "said VERB 0 root say\nit PRON 4 nsubj\nwill AUX 4 aux\nleave VERB 2 ccomp leave", 1],
  ["was leaving and accused", "said VERB 0 root say\nit PRON 4 nsubj\nwas AUX 4 aux\nleaving VERB 2 ccomp leave", 1],
  ["wants and accused", "said VERB 0 root say\nit PRON 4 nsubj\nnow ADV 4 advmod\nwants VERB 2 ccomp want", 1],
  ["had left and accused", "said VERB 0 root say\nit PRON 4 nsubj\nhad AUX 4 aux\nleft VERB 2 ccomp leave", 4],
  ["left and accused", "said VERB 0 root say\nit PRON 4 nsubj\nnow ADV 4 advmod\nleft VERB 2 ccomp leave", 4],
])("%s", (_, said, head) => {
  const moved = said.replace(/(\d+) (?=nsubj|aux|advmod)/g, (_all, at: string) => `${Number(at) + 1} `);
  expect(second(`They PRON 2 nsubj\n${moved}\nand CCONJ 7 cc\naccused VERB 5 conj accuse`)).toBe(head);
});

it("takes up what is told behind who says it", () => {
  const table = `
They    PRON  3 nsubj
had     AUX   3 aux
fled    VERB  0 root flee
he      PRON  5 nsubj
said    VERB  3 parataxis say
and     CCONJ 8 cc
had     AUX   8 aux
hidden  VERB  5 conj hide`;
  expect(second(table)).toBe(2);
  expect(second(table.replace("had     AUX   8 aux", "then    ADV   8 advmod"))).toBe(4);
});
