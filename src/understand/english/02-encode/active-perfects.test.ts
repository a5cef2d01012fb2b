import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withActivePerfects } from "./active-perfects.ts";

const subject = (table: string) => withActivePerfects(analysisOf(table)).words[1]?.relation;

it("gives a verb with 'have' an active subject", () => {
  expect(
    subject(`
soldiers NOUN 0 root soldier
it       PRON 4 nsubj:pass
had      AUX  4 aux have
captured VERB 1 acl:relcl capture`),
  ).toBe("nsubj");
});

it("leaves passives alone", () => {
  expect(
    subject(`
soldiers NOUN 0 root soldier
it       PRON 5 nsubj:pass
had      AUX  5 aux have
been     AUX  5 aux:pass be
sent     VERB 1 acl:relcl send`),
  ).toBe("nsubj:pass");
});

const FIRED = `
The       DET  2 det
troops    NOUN 3 nsubj:pass
fired     VERB 0 root fire
on        ADP  5 case
villagers NOUN 3 obl`;

it("gives who fired on somebody an active subject, and leaves who was fired on a day", () => {
  expect(subject(FIRED)).toBe("nsubj");
  expect(subject(FIRED.replace("villagers NOUN", "Monday PROPN"))).toBe("nsubj:pass");
  expect(subject(FIRED.replace("fired     VERB 0 root fire", "killed    VERB 0 root kill"))).toBe("nsubj:pass");
});
