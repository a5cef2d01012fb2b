import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withKinOfVictims } from "./kin-of-victims.ts";

const RUIZ = `
Ruiz     PROPN 7 nsubj - B-Person
_,       PUNCT 3 punct
widow    NOUN 1 appos
of       ADP 5 case
judges   NOUN 3 nmod judge
murdered VERB 3 acl murder
wept     VERB 0 root weep`;

const whoDied = (table: string) => withKinOfVictims(analysisOf(table)).words[5]?.head;

it.each([
  ["who is left by him is not the victim", RUIZ, 4],
  ["nor is a man's kin beside his name", RUIZ.replace("widow ", "son   "), 4],
  ["a son of his own may be", RUIZ.replace("widow    NOUN 1 appos", "son      NOUN 7 nsubj"), 2],
  ["and a leader", RUIZ.replace("widow ", "leader"), 2],
  ["who is only praised", RUIZ.replace("murdered VERB 3 acl murder", "praised VERB 3 acl praise"), 2],
])("%s", (_, table, head) => expect(whoDied(table)).toBe(head));
