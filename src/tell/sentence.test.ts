import { expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import type { MentionKind } from "../model/mention.ts";
import type { Reading } from "../model/reading.ts";
import { sentenceOf } from "./sentence.ts";

interface Told {
  /** Words of the text: who does, to whom; a party in brackets is a name that these words stand for: "it [the market]". */
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly means?: readonly string[];
  /** The predicate as it stands, and the entry of the list that it was read by. */
  readonly word: string;
  readonly entry: string;
  readonly lemma?: string;
  /** Another word of the text that tells of an event. */
  readonly second?: string;
  readonly content?: string;
  readonly certainty?: Partial<Claim["certainty"]>;
  readonly date?: readonly [
    words: string,
    start: string | null,
    end: string,
    precision: "day" | "week" | "month" | "year",
  ];
  readonly place?: string;
  readonly killed?: number;
  readonly kind?: MentionKind;
  readonly type?: string;
}

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${JSON.stringify(words)} is not in ${JSON.stringify(text)}`);
  return { start, end: start + words.length, text: words };
};

/** A reading with one claim, as far as a sentence looks at it. */
function readingOf(text: string, told: Told): { claim: Claim; reading: Reading } {
  const entities: unknown[] = [];
  const mentions: unknown[] = [];
  const parties = (words: readonly string[] = []) =>
    words.map((written) => {
      const [, own = written, name] = written.match(/^(.*) \[(.*)\]$/) ?? [];
      const id = `e${entities.length + 1}`;
      const isName = name !== undefined || /^\p{Lu}/u.test(own.replace(/^the /, ""));
      const head = own.replace(/^(?:the|an?|two|some) /, "");
      const span = spanIn(text, head);
      const form = name !== undefined ? "pronoun" : isName ? "name" : "description";
      mentions.push({ id, span, phrase: spanIn(text, own), kind: told.kind ?? "organization", form, entity: id });
      if (name)
        mentions.push({
          id,
          span: { start: 0, end: 0, text: name },
          phrase: { start: 0, end: 0, text: name },
          form: "name",
          entity: id,
        });
      entities.push({ id, kind: told.kind ?? "organization", name: name ?? head, aliases: [] });
      return { entity: id, span, collective: false };
    });
  const [dateWords = "", start = null, end = null, precision = "day"] = told.date ?? [];
  const predicate = spanIn(text, told.word);
  const claim = {
    chain: [],
    kind: "event",
    type: told.type ?? "ASSAULT",
    actors: parties(told.by),
    recipients: parties(told.to),
    others: parties(told.means).map((party) => ({ ...party, role: "instrument" })),
    predicate,
    content: spanIn(text, told.content ?? text),
    date: told.date ? { ref: "d1", start, end, precision, how: "stated" } : null,
    place: told.place ? { ref: "p1", how: "stated", relation: "at", radius_km: null } : null,
    counts: told.killed
      ? [
          {
            of: "killed",
            who: null,
            unit: null,
            low: told.killed,
            high: told.killed,
            approximate: false,
            part_of: null,
            span: spanIn(text, String(told.killed)),
          },
        ]
      : [],
    certainty: { status: "asserted", polarity: "affirmed", modality: "actual", factuality: 3, ...told.certainty },
    why: [{ rule: `event/${told.entry}`, says: "", span: null }],
  } as unknown as Claim;
  const reading = {
    entities,
    mentions,
    dates: told.date ? [{ id: "d1", span: spanIn(text, dateWords) }] : [],
    places: told.place
      ? [{ id: "p1", span: spanIn(text, told.place), name: told.place, precision: "city", mention: null }]
      : [],
    predicates: [
      { span: predicate, lemma: told.lemma ?? told.entry.split(/[/~ ]/)[0] },
      ...(told.second ? [{ span: spanIn(text, told.second), lemma: told.second }] : []),
    ],
  } as unknown as Reading;
  return { claim, reading };
}

const NEGATED = { polarity: "negated" } as const;

test.each<[string, Told, string]>([
  // nobody did it: those who died did not kill
  [
    "the quake killed some villagers",
    { by: ["some villagers"], to: ["some villagers"], word: "killed", entry: "kill/v", type: "DIE" },
    "Some villagers died.",
  ],
  [
    "the fever may kill some villagers",
    {
      by: ["some villagers"],
      word: "kill",
      entry: "kill/v",
      type: "DIE",
      certainty: { modality: "possible" },
    },
    "Some villagers may die.",
  ],
  [
    "two sailors drowned",
    { by: ["two sailors"], word: "drowned", entry: "drown/v", type: "DIE" },
    "Two sailors drowned.",
  ],
  [
    "among the dead were the guards",
    { by: ["the guards"], to: ["the guards"], word: "dead", entry: "dead/n", type: "DIE" },
    "Dead among the guards.",
  ],
  [
    "the militia shelled the port",
    { by: ["the militia"], to: ["the port"], word: "shelled", entry: "shell/v" },
    "The militia shelled the port.",
  ],
  [
    "They shelled it",
    { by: ["They [the Northern Front]"], to: ["it [Port Arran]"], word: "shelled", entry: "shell/v" },
    "The Northern Front shelled Port Arran.",
  ],
  [
    "before M23 rebels were driven out",
    { to: ["M23 rebels"], word: "driven", entry: "drive out/v", lemma: "drive" },
    "M23 rebels were driven out.",
  ],
  [
    "the army shelled the port on Feb. 20 in anger",
    { by: ["the army"], to: ["the port"], word: "shelled", entry: "shell/v" },
    "The army shelled the port on Feb. 20 in anger.",
  ],
  ["that the port had been shelled", { to: ["the port"], word: "shelled", entry: "shell/v" }, "The port was shelled."],
  [
    "two clinics were destroyed by shells",
    { to: ["two clinics"], word: "destroyed", entry: "destroy/v" },
    "Two clinics were destroyed by shells.",
  ],
  [
    "who had fled from the valley",
    { by: ["who [Front]"], word: "fled", entry: "flee/v", lemma: "flee" },
    "Front fled from the valley.",
  ],
  [
    "the militia trains the recruits",
    { by: ["the militia"], to: ["the recruits"], word: "trains", entry: "train/v" },
    "The militia trains the recruits.",
  ],
  [
    "the gangs are fighting the police",
    { by: ["the gangs"], to: ["the police"], word: "fighting", entry: "fight/v" },
    "The gangs are fighting the police.",
  ],
  [
    "where the girl was pronounced dead",
    {
      by: ["the girl"],
      to: ["the girl"],
      word: "pronounced",
      entry: "pronounce dead/v",
      lemma: "pronounce",
      type: "DIE",
    },
    "The girl was pronounced dead.",
  ],
  [
    "when a bomb ripped through the market",
    { means: ["a bomb"], to: ["the market"], word: "ripped", entry: "rip/v" },
    "A bomb ripped through the market.",
  ],
  [
    "the guard shot and killed a man",
    { by: ["the guard"], to: ["a man"], word: "shot", entry: "shoot/v", second: "killed" },
    "The guard shot and killed a man.",
  ],
  [
    "the driver fled after striking and injuring a woman",
    { by: ["the driver"], to: ["a woman"], word: "striking", entry: "strike/v", second: "injuring" },
    "The driver struck a woman.",
  ],
  [
    "villagers complained that after the raid, guards fled",
    { by: ["villagers"], word: "complained", entry: "complain/v", second: "fled" },
    "Villagers complained that after the raid, guards fled.",
  ],
  [
    "the clerk wasn't hit by gunfire",
    { to: ["the clerk"], means: ["gunfire"], word: "hit", entry: "hit/v", certainty: NEGATED },
    "The clerk was not hit by gunfire.",
  ],
  [
    "not one guard fled",
    { by: ["not one guard"], word: "fled", entry: "flee/v", lemma: "flee", certainty: NEGATED },
    "Not one guard fled.",
  ],
  [
    "the man blamed police when guards and clerks beat him",
    { by: ["the man"], to: ["police"], word: "blamed", entry: "blame/v", second: "beat" },
    "The man blamed police.",
  ],
  [
    "officials are investigating whether, as is said, guards fled",
    { by: ["officials"], word: "investigating", entry: "investigate/v", second: "fled" },
    "Officials are investigating.",
  ],
  ["signed by the militia", { by: ["the militia"], word: "signed", entry: "sign/v" }, "signed by the militia"],
  [
    "offered previously by the army",
    { by: ["the army"], word: "offered", entry: "offer/v" },
    "offered previously by the army",
  ],
  ["eleven were held", { to: ["eleven"], word: "held", entry: "hold/v" }, "Eleven were held."],
  ["to seize the bridge", { word: "seize", entry: "seize/v" }, "to seize the bridge"],
])("%s is told as a sentence", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});

test.each<[string, Told, string]>([
  [
    "the militia had not shelled the port",
    { by: ["the militia"], word: "shelled", entry: "shell/v", certainty: NEGATED },
    "The militia did not shell the port.",
  ],
  ["nobody was hurt", { to: ["nobody"], word: "hurt", entry: "hurt/v", certainty: NEGATED }, "Nobody was hurt."],
  [
    "the militia killed no one",
    { by: ["the militia"], word: "killed", entry: "kill/v", certainty: NEGATED },
    "The militia killed no one.",
  ],
  [
    "the militia would withdraw from the port",
    { by: ["the militia"], word: "withdraw", entry: "withdraw/v", certainty: { modality: "planned" } },
    "The militia is to withdraw from the port.",
  ],
  [
    "that any soldiers would be expelled",
    { to: ["any soldiers"], word: "expelled", entry: "expel/v", certainty: { modality: "planned" } },
    "Any soldiers are to be expelled.",
  ],
  [
    "to release the captives",
    { by: [], to: ["the captives"], word: "release", entry: "release/v" },
    "to release the captives",
  ],
  [
    "the captives must be freed",
    { to: ["the captives"], word: "freed", entry: "free/v", certainty: { modality: "demanded" } },
    "The captives should be freed.",
  ],
  [
    "the militia might have taken the port",
    { by: ["the militia"], word: "taken", entry: "take/v", certainty: { modality: "possible" } },
    "The militia may have taken the port.",
  ],
  [
    "the militia tried to reach the port",
    { by: ["the militia"], word: "reach", entry: "reach/v", certainty: { modality: "attempted" } },
    "The militia tried to reach the port.",
  ],
  [
    "women threatened to walk to the camp",
    { by: ["women"], word: "walk", entry: "walk/v", certainty: { status: "planned" } },
    "Women are to walk to the camp.",
  ],
  [
    "if the militia leaves the port, the siege ends",
    { by: ["the militia"], word: "leaves", entry: "leave/v", certainty: { modality: "hypothetical" } },
    "if the militia leaves the port, the siege ends",
  ],
])("%s keeps its mood and polarity", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});

test.each<[string, Told, string]>([
  [
    "the militia shelled the port and the army fled",
    { by: ["the militia"], word: "shelled", entry: "shell/v" },
    "The militia shelled the port and the army fled.",
  ],
  [
    "the militia shelled the port, killing six",
    { by: ["the militia"], word: "shelled", entry: "shell/v" },
    "The militia shelled the port.",
  ],
  [
    "the militia agreed on everything but the date",
    { by: ["the militia"], word: "agreed", entry: "agree/v" },
    "The militia agreed on everything but the date.",
  ],
  [
    "the militia will not leave the port, unless the army does",
    { by: ["the militia"], word: "leave", entry: "leave/v", certainty: { ...NEGATED, modality: "planned" } },
    "The militia is not to leave the port, unless the army does.",
  ],
  [
    "the militia paid $300,000 to the clan",
    { by: ["the militia"], word: "paid", entry: "pay/v" },
    "The militia paid $300,000 to the clan.",
  ],
  [
    "one adviser urged Mr. Vale to go",
    { by: ["one adviser"], word: "urged", entry: "urge/v" },
    "One adviser urged Mr. Vale to go.",
  ],
  [
    'the militia killed "nine soldiers',
    { by: ["the militia"], word: "killed", entry: "kill/v" },
    "The militia killed nine soldiers.",
  ],
])("%s ends where its words end, and drops no condition", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});

test.each<[string, Told, string]>([
  [
    "the militia shelled the port on Friday",
    { by: ["the militia"], word: "shelled", entry: "shell/v", date: ["Friday", "2024-05-03", "2024-05-03", "day"] },
    "The militia shelled the port on Friday (3 May 2024).",
  ],
  [
    "the militia shelled the port in May",
    { by: ["the militia"], word: "shelled", entry: "shell/v", date: ["May", "2024-05-01", "2024-05-31", "month"] },
    "The militia shelled the port in May 2024.",
  ],
  [
    "last week the militia shelled the port",
    { by: ["the militia"], word: "shelled", entry: "shell/v", date: ["last week", "2024-04-29", "2024-05-05", "week"] },
    "The militia shelled the port between 29 April and 5 May 2024.",
  ],
  [
    "the militia have shelled the port since 2021",
    { by: ["the militia"], word: "shelled", entry: "shell/v", date: ["2021", "2021-01-01", "2024-05-05", "day"] },
    "The militia has shelled the port since 2021.",
  ],
  [
    "in Arran, where 12 died, the militia shelled a school",
    { by: ["the militia"], word: "shelled", entry: "shell/v", place: "Arran", killed: 12 },
    "The militia shelled a school in Arran (12 killed).",
  ],
  [
    "by Friday the militia will leave",
    {
      by: ["the militia"],
      word: "leave",
      entry: "leave/v",
      certainty: { modality: "planned" },
      date: ["Friday", null, "2024-05-03", "day"],
    },
    "The militia is to leave by 3 May 2024.",
  ],
  // a spot in a town of which nobody knows more than the town
  [
    "at Kismayo checkpoint the militia shelled a bus",
    { by: ["the militia"], word: "shelled", entry: "shell/v", place: "Kismayo checkpoint" },
    "The militia shelled a bus at Kismayo checkpoint.",
  ],
  [
    "at Kismayo checkpoint the militia shelled a Kismayo bus",
    { by: ["the militia"], word: "shelled", entry: "shell/v", place: "Kismayo checkpoint" },
    "The militia shelled a Kismayo bus.",
  ],
  [
    "on the Line of Control the militia shelled a bus",
    { by: ["the militia"], word: "shelled", entry: "shell/v", place: "Line of Control" },
    "The militia shelled a bus along Line of Control.",
  ],
  [
    "in Ivory Coast the militia shelled a bus",
    { by: ["the militia"], word: "shelled", entry: "shell/v", place: "Ivory Coast" },
    "The militia shelled a bus in Ivory Coast.",
  ],
])("%s is told with day, place and toll", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});

test.each<[string, Told, string]>([
  ["a raid on Arran", { to: ["Arran"], word: "raid", entry: "raid/n" }, "Raid on Arran."],
  [
    "his arrest",
    { to: ["his [Tomas Vale]"], word: "arrest", entry: "arrest/n", kind: "person" },
    "Arrest of Tomas Vale.",
  ],
  [
    "there was no raid on Arran",
    { to: ["Arran"], word: "raid", entry: "raid/n", certainty: NEGATED },
    "No raid on Arran.",
  ],
  [
    "the bombing of a Gao, Mali, clinic",
    { to: ["a Gao, Mali, clinic"], word: "bombing", entry: "bombing/n" },
    "Bombing of a Gao, Mali, clinic.",
  ],
  ["an order was given", { word: "order", entry: "order/n" }, "an order was given"],
  [
    "two men were handed over after the raid",
    { word: "raid", entry: "raid/n" },
    "two men were handed over after the raid",
  ],
  ["a raid that she led", { by: ["she"], word: "raid", entry: "raid/n" }, "Raid by her."],
  [
    "a raid may follow",
    { by: ["a raid"], word: "raid", entry: "raid/n", certainty: { modality: "possible" } },
    "Possible raid.",
  ],
  ["six volunteers are dead", { to: ["six volunteers"], word: "dead", entry: "dead/a" }, "Six volunteers are dead."],
])("%s is told as a headline", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});

test.each<[string, Told, string]>([
  [
    "five of the soldiers were taken away",
    { to: ["the soldiers"], word: "taken", entry: "take/v" },
    "Five of the soldiers were taken away.",
  ],
  [
    "none of the miners was harmed",
    { to: ["the miners"], word: "harmed", entry: "harm/v", certainty: NEGATED },
    "None of the miners was harmed.",
  ],
  [
    "one of them has confessed",
    { by: ["them [the gunmen of Arran]"], word: "confessed", entry: "confess/v" },
    "One of the gunmen of Arran confessed.",
  ],
  ["we shelled the port", { by: ["we"], word: "shelled", entry: "shell/v" }, "we shelled the port"],
])("%s says no more of whom than it does", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});

test("a deed that is told of and claimed: whose it is, and no more", () => {
  const told = { by: ["the rebels"], word: "claimed", entry: "claim/v", content: "claimed by the rebels" };
  const { claim, reading } = readingOf("a raid claimed by the rebels", told);
  const reported = { ...claim.certainty, status: "reported" as const };
  const chain = [{ stance: "claims-responsibility" }] as unknown as Claim["chain"];
  const own: Claim = { ...claim, chain, certainty: reported };
  expect(sentenceOf(own, reading).words).toBe("The rebels claimed responsibility.");
  expect(sentenceOf({ ...own, chain: [] }, reading).words).not.toContain("responsibility");
});

test.each<[string, Told, string]>([
  [
    "The army killed two farmers, a nurse and three guards.",
    { by: ["The army"], to: ["two farmers", "a nurse", "guards"], word: "killed", entry: "kill/v" },
    "The army killed two farmers, a nurse and three guards.",
  ],
  [
    "The attackers stormed Dan Sadau, Kabasa and Yar Tasha on foot.",
    { by: ["The attackers"], to: ["Dan Sadau", "Kabasa", "Yar Tasha"], word: "stormed", entry: "storm/v" },
    "The attackers stormed Dan Sadau, Kabasa and Yar Tasha on foot.",
  ],
  // those told of in a headline's participle
  [
    "Two aid workers killed and five injured in Jonglei.",
    { to: ["aid workers"], word: "killed", entry: "kill/v" },
    "Aid workers were killed and five injured in Jonglei.",
  ],
  // what is no list, is cut at its comma
  [
    "The army killed two farmers, who had fled, and shelled the town.",
    { by: ["The army"], to: ["two farmers", "town"], word: "killed", entry: "kill/v" },
    "The army killed two farmers.",
  ],
])("all of a list are told: %s", (text, told, sentence) => {
  const { claim, reading } = readingOf(text, told);
  expect(sentenceOf(claim, reading).words).toBe(sentence);
});
