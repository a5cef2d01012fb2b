import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withAmongTheDead } from "./among-the-dead.ts";

const looked = (table: string) =>
  withAmongTheDead(analysisOf(table)).words.map(({ head, relation }) => `${head} ${relation}`);

it("makes those who are among the dead what the clause is about", () => {
  const words = looked(`
Among  ADP  3 case
the    DET  3 det
dead   ADJ  8 ccomp
were   AUX  3 cop
two    NUM  6 nummod
clerks NOUN 8 ccomp
he     PRON 8 nsubj
said   VERB 0 root say`);
  expect([words[2], words[3]]).toEqual(["5 nmod", "5 cop"]);
});

it("leaves other places among alone", () => {
  const words = looked("Among ADP 2 case\nfriends NOUN 4 obl\nhe PRON 4 nsubj\nspoke VERB 0 root speak");
  expect(words[1]).toBe("3 obl");
});

it("makes who was among those killed one to whom it was done", () => {
  const words = looked(`
brother NOUN 5 nsubj
was     AUX  5 cop be
among   ADP  4 case
those   PRON 5 det
killed  VERB 0 root kill`);
  expect([words[0], words[1]]).toEqual(["4 nsubj:pass", "4 aux:pass"]);
});

it("tells the killing of those killed of nothing beside", () => {
  const words = looked(`
Of     ADP  2 case
those  PRON 6 obl
killed VERB 6 advcl kill
_,     PUNCT 3 punct
two    NUM  6 nsubj:pass
died   VERB 0 root die`);
  expect(words[2]).toBe("1 acl");
});
