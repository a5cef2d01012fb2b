import { describe, expect, it } from "vitest";
import { draftOf } from "../../testing/draft-of.ts";
import { names } from "../03-names/index.ts";
import { refer } from "./index.ts";

const DELEGATION = `
A          DET  3 det
senior     ADJ  3 amod
delegation NOUN 4 nsubj
met        VERB 0 root meet
General    PROPN 4 obj
Omar       PROPN 5 flat - B-Person
Tahir      PROPN 5 flat - I-Person
_.         PUNCT 4 punct

The        DET  3 det
visiting   ADJ  3 amod
delegation NOUN 4 nsubj
left       VERB 0 root leave
after      SCONJ 7 mark
he         PRON 7 nsubj
spoke      VERB 4 advcl speak
_.         PUNCT 4 punct

Tahir      PROPN 2 nsubj - B-Person
thanked    VERB 0 root thank
it         PRON 2 obj
_.         PUNCT 2 punct`;

const OFFICERS = `
Two      NUM  2 nummod
soldiers NOUN 5 nsubj soldier
who      PRON 4 nsubj
fled     VERB 2 acl:relcl flee
crossed  VERB 0 root cross
_.       PUNCT 5 punct

Five     NUM  2 nummod
soldiers NOUN 3 nsubj soldier
stayed   VERB 0 root stay
_.       PUNCT 3 punct`;

const WOMAN = `
Maria    PROPN 2 nsubj - B-Person
called   VERB 0 root call
James    PROPN 2 obj - B-Person
_.       PUNCT 2 punct

She      PRON 2 nsubj
left     VERB 0 root leave
_.       PUNCT 2 punct

He       PRON 2 nsubj
slept    VERB 0 root sleep
_.       PUNCT 2 punct`;

const RIVALS = `
The      DET  2 det
governor NOUN 3 nsubj
fled     VERB 0 root flee
_.       PUNCT 3 punct

The      DET  3 det
new      ADJ  3 amod
governor NOUN 4 nsubj
stayed   VERB 0 root stay
_.       PUNCT 4 punct`;

const SURRENDER = `
Omar     PROPN 2 nsubj - B-Person
waited   VERB 0 root wait
_.       PUNCT 2 punct

Later    ADV  6 advmod
he       PRON 3 nsubj
said     VERB 6 parataxis say
the      DET  5 det
gunman   NOUN 6 nsubj gunman
gave     VERB 0 root give
himself  PRON 6 obj
up       ADP  6 compound:prt
_.       PUNCT 6 punct`;

/** The tree hangs the name on the wrong verb. */
const SHOT = `
Police   NOUN 2 nsubj police
told     VERB 0 root tell
Omar     PROPN 2 obj - B-Person
shot     VERB 2 ccomp shoot
himself  PRON 4 obj
_.       PUNCT 2 punct`;

/** One whom a new word tells apart, and a name. */
const FIRED = `
A        DET  2 det
guard    NOUN 3 nsubj guard
shot     VERB 0 root shoot
one      NUM  5 nummod
man      NOUN 3 obj man
_.       PUNCT 3 punct

The      DET  3 det
fired    VERB 3 amod fire
man      NOUN 7 nsubj man
_,       PUNCT 5 punct
Omar     PROPN 3 appos - B-Person
_,       PUNCT 5 punct
fled     VERB 0 root flee
_.       PUNCT 7 punct`;

const YIELDED = `
Omar     PROPN 2 nsubj - B-Person
named    VERB 0 root name
the      DET  4 det
gunman   NOUN 2 obj gunman
who      PRON 6 nsubj
gave     VERB 4 acl:relcl give
himself  PRON 6 obj
up       ADP  6 compound:prt
_.       PUNCT 2 punct`;

const SAYING = `
Effects  NOUN 4 nsubj effect
of       ADP  3 case
shells   NOUN 1 nmod shell
worried  VERB 0 root worry
villagers NOUN 4 obj villager
_.       PUNCT 4 punct

They     PRON 2 nsubj
said     VERB 0 root say
it       PRON 2 obj
_.       PUNCT 2 punct`;

const GUNMEN = `
Gunmen   NOUN 2 nsubj gunman
raided   VERB 0 root raid
a        DET  4 det
school   NOUN 2 obj
_.       PUNCT 2 punct

They     PRON 2 nsubj
left     VERB 0 root leave
_.       PUNCT 2 punct`;

/** A body in the singular, taken up in the plural; people of whom nothing is said are nearer. */
const ARMY = `
The      DET  2 det
army     NOUN 3 nsubj army
shelled  VERB 0 root shell
towns    NOUN 3 obj town
of       ADP  6 case
rebels   NOUN 4 nmod rebel
_.       PUNCT 3 punct

They     PRON 2 nsubj
denied   VERB 0 root deny
it       PRON 2 obj
_.       PUNCT 2 punct`;

/** Two towns, each taken up; the model takes one for a person once. */
const TOWNS = `
Douma    PROPN 2 nsubj - B-Location
fell     VERB 0 root fall
_.       PUNCT 2 punct

The      DET  2 det
town     NOUN 3 nsubj town
burned   VERB 0 root burn
_.       PUNCT 3 punct

Homs     PROPN 2 nsubj - B-Location
outlasted VERB 0 root outlast
Douma    PROPN 2 obj - B-Location
_.       PUNCT 2 punct

The      DET  2 det
town     NOUN 3 nsubj town
mourned  VERB 0 root mourn
Douma    PROPN 3 obj - B-Person
_.       PUNCT 3 punct

Homs     PROPN 2 nsubj - B-Location
waited   VERB 0 root wait
_.       PUNCT 2 punct

The      DET  2 det
city     NOUN 3 nsubj city
slept    VERB 0 root sleep
_.       PUNCT 3 punct

He       PRON 2 nsubj
slept    VERB 0 root sleep
_.       PUNCT 2 punct`;

const GOVERNMENT = `
Khartoum   PROPN 2 nsubj - B-Location
denied     VERB 0 root deny
the        DET  4 det
charge     NOUN 2 obj
_.         PUNCT 2 punct

The        DET  3 det
Sudanese   ADJ  3 amod - B-NORP
government NOUN 4 nsubj
waited     VERB 0 root wait
in         ADP 6 case
Khartoum   PROPN 4 obl - B-Location
_.         PUNCT 4 punct`;

const together = (table: string, of: string): readonly string[] => {
  const { mentions } = draftOf(table, names, refer);
  const entity = mentions.find(({ phrase, span }) => phrase.text === of || span.text === of)?.entity;
  return mentions.filter((mention) => mention.entity === entity).map(({ phrase }) => phrase.text);
};

describe("reference", () => {
  it.each([
    [DELEGATION, "A senior delegation", ["A senior delegation", "The visiting delegation", "it"]],
    [DELEGATION, "General Omar Tahir", ["General Omar Tahir", "he", "Tahir"]],
    [OFFICERS, "Two soldiers", ["Two soldiers", "who"]],
    [OFFICERS, "Five soldiers", ["Five soldiers"]],
    [WOMAN, "Maria", ["Maria", "She"]],
    [WOMAN, "James", ["James", "He"]],
    [RIVALS, "The governor", ["The governor"]],
    [RIVALS, "The new governor", ["The new governor"]],
    [SURRENDER, "Omar", ["Omar", "he"]],
    [SURRENDER, "the gunman", ["the gunman", "himself"]],
    [SHOT, "Police", ["Police"]],
    [FIRED, "one man", ["one man"]],
    [
      FIRED.replace("one      NUM  5 nummod", "fired    VERB 5 amod fire"),
      "fired man",
      ["fired man", "The fired man", "Omar"],
    ],
    [YIELDED, "the gunman", ["the gunman", "who", "himself"]],
    // Effects say nothing.
    [SAYING, "villagers", ["villagers", "They"]],
    [GUNMEN, "Gunmen", ["Gunmen", "They"]],
    [ARMY, "The army", ["The army", "They"]],
    [TOWNS, "Homs", ["Homs", "Homs", "The city"]],
    [TOWNS, "He", ["He"]],
    [GOVERNMENT, "The Sudanese government", ["Khartoum", "The Sudanese government"]],
  ])("%#: %s", (table, of, expected) => expect(together(table, of)).toEqual(expected));
  it("says why", () => {
    const { entities } = draftOf(WOMAN, names, refer);
    expect(entities[0]?.why.map(({ rule }) => rule)).toContain("refer/pronoun");
  });
  it("numbers entities and mentions without gaps", () => {
    const { entities, mentions } = draftOf(DELEGATION, names, refer);
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, i) => `e${i + 1}`));
    expect(mentions.map(({ id }) => id)).toEqual(mentions.map((_, i) => `m${i + 1}`));
  });
});

describe("thousands of mentions", () => {
  const TALK = `
Omar     PROPN 2 nsubj - B-Person
called   VERB 0 root call
the      DET  4 det
army     NOUN 2 obj
_.       PUNCT 2 punct

He       PRON 2 nsubj
said     VERB 0 root say
it       PRON 4 nsubj
fled     VERB 2 ccomp flee
_.       PUNCT 2 punct`;
  const milliseconds = (times: number): number => {
    const table = Array(times).fill(TALK.trim()).join("\n\n");
    const named = draftOf(table, names);
    const begin = process.cpuUsage();
    const { entities } = { ...named, ...refer.run(named) };
    const { user, system } = process.cpuUsage(begin);
    expect(entities.length).toBeGreaterThan(1);
    return (user + system) / 1000;
  };
  it("cost in step with the text's length", () => {
    milliseconds(50);
    const ratios = [1, 2, 3].map(() => milliseconds(2000) / milliseconds(500));
    expect(Math.min(...ratios)).toBeLessThan(8);
  });
});

describe("whose deed is to be done", () => {
  const pressed = (verb: string) => `
Amnesty  PROPN 2 nsubj - B-Organization
${verb}
the      DET  4 det
ministry NOUN 2 obj ministry
to       PART 6 mark
end      VERB 2 xcomp end
its      PRON 8 nmod:poss
raids    NOUN 6 obj raid
_.       PUNCT 2 punct`;
  const meantByIts = (table: string) => {
    const { mentions } = draftOf(table, names, refer);
    const its = mentions.find(({ span }) => span.text === "its");
    return mentions.find(({ entity, span }) => entity === its?.entity && span.text !== "its")?.span.text;
  };

  it("is that of whoever is pressed to end it", () => {
    expect(meantByIts(pressed("pressed  VERB 0 root press"))).toBe("ministry");
  });

  it("is the subject's where nobody is to do it", () => {
    const table = pressed("met      VERB 0 root meet").replace("to       PART 6 mark", "after    ADP 6 mark");
    expect(meantByIts(table)).toBe("Amnesty");
  });
});
