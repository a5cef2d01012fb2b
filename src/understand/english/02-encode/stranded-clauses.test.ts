import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withStrandedClauses } from "./stranded-clauses.ts";

const read = (table: string, word: number) => {
  const found = withStrandedClauses(analysisOf(table)).words[word];
  return `${found?.relation} ${found?.head}`;
};

const raid = (subject: string) => `
raid   NOUN 8 nsubj
_,     PUNCT 7 punct
in     ADP  4 case
which  PRON 7 obl
men    NOUN ${subject}
were   AUX  7 aux:pass
killed VERB 1 acl:relcl kill
came   VERB 0 root come`;

it("gives a relative clause its subject back", () => {
  expect(read(raid("8 nsubj man"), 4)).toBe("nsubj:pass 6");
});

it("leaves a subject where it belongs", () => {
  expect(read(raid("7 nsubj:pass man"), 4)).toBe("nsubj:pass 6");
  expect(read(raid("8 obl man"), 4)).toBe("obl 7");
});

const charged = (verb: string) => `
army    NOUN 2 nsubj:pass
${verb} VERB 0 root ${verb.replace(/d$/, "")}
by      ADP  4 case
groups  NOUN 2 obl:agent group
of      ADP  6 mark
burning VERB 4 acl burn
huts    NOUN 6 obj hut`;

it("hangs a charge on the verb that makes it", () => {
  expect(read(charged("accused"), 5)).toBe("advcl 1");
  expect(read(charged("praised"), 5)).toBe("acl 3");
  const gerund = charged("accused")
    .replace("of      ADP  6 mark", "of ADP 7 case")
    .replace("VERB 4 acl", "VERB 7 amod");
  expect(read(gerund.replace("6 obj", "4 nmod"), 6)).toBe("obj 5");
});

it("gives the object of a request to the verb that asks", () => {
  const urged = "It PRON 2 nsubj\nurged VERB 0 root urge\ngroups NOUN 5 obj group\nto PART 5 mark\ndisarm VERB 2 xcomp";
  expect(read(urged, 2)).toBe("obj 1");
  expect(read(urged.replace("5 obj", "2 obj"), 2)).toBe("obj 1");
  // "agreed Sunday to leave": the day before "to" is the agreeing's.
  expect(read(urged.replace("5 obj", "5 obl"), 2)).toBe("obl 1");
});

it("gives a result to the main clause", () => {
  const hit = (mark: string) => `
strike  NOUN 2 nsubj
hit     VERB 0 root hit
${mark} SCONJ 5 mark
traders NOUN 5 nsubj trader
left    VERB 2 advcl leave
_,      PUNCT 7 punct
killing VERB 5 advcl kill
nine    NUM 7 obj`;
  expect(read(hit("as"), 6)).toBe("advcl 1");
  expect(read(hit("because"), 6)).toBe("advcl 4");
});

it("gives what stands behind 'of' to the noun before it", () => {
  const met = (of: string) =>
    `Envoys NOUN 5 nsubj envoy\n${of} ADP 4 case\nrival ADJ 4 amod\ncamps NOUN 5 nsubj camp\nmet VERB 0 root meet`;
  expect(read(met("of"), 3)).toBe("nmod 0");
  expect(read(met("and"), 3)).toBe("nsubj 4");
});
