import { expect, test } from "vitest";
import type { ReportInput } from "../../../model/report.ts";
import { frameOf } from "./frame-of.ts";

/** Kinds and words of the parts, the dateline and the credits of a report, told in lines. */
function told(report: Partial<ReportInput> & { text: string }): string[] {
  const found = frameOf(report.text, { id: "r", ...report }, report.published ?? null);
  return [
    ...found.parts.map(({ kind, start, end }) => `${kind}: ${report.text.slice(start, end).trim()}`),
    ...(found.dateline ? [`= ${found.dateline.place} ${found.dateline.date}`] : []),
    ...found.credits.map(({ kind, name }) => `+ ${kind} ${name}`),
  ];
}

const day = { published: "2021-05-04" };

const CASES: [string, Partial<ReportInput> & { text: string }, string[]][] = [
  [
    "plain text is body",
    { text: "Troops left the town. Nobody was hurt." },
    ["body: Troops left the town. Nobody was hurt."],
  ],
  [
    "headline, dateline with date and agency, credit",
    { ...day, text: "Troops leave town\n\nKHARTOUM, March 14 (AFP) - Troops left on Sunday.\n\n(AP)" },
    [
      "headline: Troops leave town",
      "dateline: KHARTOUM, March 14 (AFP) -",
      "body: Troops left on Sunday.",
      "credit: (AP)",
      "= KHARTOUM 2021-03-14",
      "+ agency AFP",
      "+ agency AP",
    ],
  ],
  [
    "a month after publication is last year's",
    { ...day, text: "BEIRUT, Dec. 30 (Reuters) — Shops closed." },
    ["dateline: BEIRUT, Dec. 30 (Reuters) —", "body: Shops closed.", "= BEIRUT 2020-12-30", "+ agency Reuters"],
  ],
  [
    "a year of two digits behind its month",
    { text: "BOGOTA, 12 FEB 90 (EFE) -- Shops closed." },
    ["dateline: BOGOTA, 12 FEB 90 (EFE) --", "body: Shops closed.", "= BOGOTA 1990-02-12", "+ agency EFE"],
  ],
  [
    "a day in figures with no dash",
    { text: "Talks end\n\nBONN 1996-08-30 Envoys flew home." },
    ["headline: Talks end", "dateline: BONN 1996-08-30", "body: Envoys flew home.", "= BONN 1996-08-30"],
  ],
  [
    "a year of two digits in this century",
    { text: "ACCRA, 3 Sept 04 (AFP) -- Shops closed." },
    ["dateline: ACCRA, 3 Sept 04 (AFP) --", "body: Shops closed.", "= ACCRA 2004-09-03", "+ agency AFP"],
  ],
  [
    "a place in small letters with date and outlet",
    { ...day, publisher: "Sudan Tribune", text: "Nairobi, 3 May 2021 (Sudan Tribune) – Talks resumed." },
    [
      "dateline: Nairobi, 3 May 2021 (Sudan Tribune) –",
      "body: Talks resumed.",
      "= Nairobi 2021-05-03",
      "+ desk Sudan Tribune",
    ],
  ],
  [
    "a title that got a full stop, byline with place",
    {
      title: "Rebels seize the northern airfield",
      text: "Rebels seize the northern airfield.\n\nBy Ada Mane in Goma\n\nRebels took it at dawn.",
    },
    [
      "headline: Rebels seize the northern airfield.",
      "byline: By Ada Mane in Goma",
      "body: Rebels took it at dawn.",
      "+ author Ada Mane",
    ],
  ],
  [
    "reporters, editors and the publisher's initials at the end",
    {
      publisher: "Sudan Tribune",
      text: "The talks failed. (ST)\n\n(Reporting by Ada Mane in Juba; Editing by Ben Oyo)",
    },
    [
      "body: The talks failed.",
      "credit: (ST)",
      "credit: (Reporting by Ada Mane in Juba; Editing by Ben Oyo)",
      "+ desk ST",
      "+ author Ada Mane",
      "+ author Ben Oyo",
    ],
  ],
  [
    "captions and photo credits",
    {
      text: "Clashes resume\n\nWomen queue for water in a camp. (AFP/File)\n\nCAIRO: Clashes resumed on Monday.\n\nPhoto: Ada Mane/Reuters",
    },
    [
      "headline: Clashes resume",
      "caption: Women queue for water in a camp. (AFP/File)",
      "dateline: CAIRO:",
      "body: Clashes resumed on Monday.",
      "credit: Photo: Ada Mane/Reuters",
      "= CAIRO null",
      "+ photo AFP/File",
      "+ photo Ada Mane/Reuters",
    ],
  ],
  [
    "a page's furniture",
    {
      text: "The army denied it.\n\nRead more: Ten years of war\n\nFollow us on Telegram\n\nThe rebels did not answer.\n\n© 2021 The Post",
    },
    [
      "body: The army denied it.",
      "boilerplate: Read more: Ten years of war",
      "boilerplate: Follow us on Telegram",
      "body: The rebels did not answer.",
      "boilerplate: © 2021 The Post",
    ],
  ],
  [
    "with inputs from agencies",
    { text: "The minister resigned.\n\nWith inputs from PTI and agencies" },
    ["body: The minister resigned.", "credit: With inputs from PTI and agencies", "+ agency PTI", "+ desk agencies"],
  ],
  [
    "who published it first",
    {
      publisher: "Dune Magazine",
      text: "Herders hear few shots.\n\nThis story was first published by The Sahel Reporter.\n\nIt first appeared in March.",
    },
    [
      "body: Herders hear few shots.",
      "credit: This story was first published by The Sahel Reporter.",
      "body: It first appeared in March.",
      "+ agency The Sahel Reporter",
    ],
  ],
  [
    "what the document told of its lines, and nothing guessed beside",
    {
      publisher: "Dune Magazine",
      text: "Quiet spring\n\nHeat and hunger\n\nAda Mane\n\nA well near Kidal\n\nBen Oyo/Reuters\n\nKIDAL (AFP) - Few shots are heard.\n\nUnder the tents\n\nANSA",
      marks: [
        { kind: "headline", start: 0, end: 12 },
        { kind: "standfirst", start: 14, end: 29 },
        { kind: "byline", start: 31, end: 39 },
        { kind: "caption", start: 41, end: 58 },
        { kind: "photo", start: 60, end: 75 },
        { kind: "credit", start: 130, end: 134 },
      ],
    },
    [
      "headline: Quiet spring",
      "standfirst: Heat and hunger",
      "byline: Ada Mane",
      "caption: A well near Kidal",
      "credit: Ben Oyo/Reuters",
      "dateline: KIDAL (AFP) -",
      "body: Few shots are heard.\n\nUnder the tents",
      "credit: ANSA",
      "= KIDAL null",
      "+ author Ada Mane",
      "+ photo Ben Oyo/Reuters",
      "+ agency AFP",
      "+ agency ANSA",
    ],
  ],
  [
    "a title before the first sentence on one line",
    { title: "Five held over market attack", text: "Five held over market attack. GOMA (Reuters) - Police held five." },
    [
      "headline: Five held over market attack.",
      "dateline: GOMA (Reuters) -",
      "body: Police held five.",
      "= GOMA null",
      "+ agency Reuters",
    ],
  ],
  [
    "a caption that names its photographer behind its last sentence",
    { text: "Clashes resume\n\nSoldiers pass a burnt car. Photo: Ada Mane/AFP\n\nBEIRUT — Clashes resumed." },
    [
      "headline: Clashes resume",
      "caption: Soldiers pass a burnt car. Photo: Ada Mane/AFP",
      "dateline: BEIRUT —",
      "body: Clashes resumed.",
      "= BEIRUT null",
      "+ photo Ada Mane/AFP",
    ],
  ],
  [
    "a place in small letters, known to the gazetteer, before a dash",
    { text: "Court frees editor\n\nNairobi - The court freed an editor." },
    ["headline: Court frees editor", "dateline: Nairobi -", "body: The court freed an editor.", "= Nairobi null"],
  ],
  [
    "tags of tweets, not their words",
    { text: 'He wrote: <tweet id="1">We will fight.</tweet> Nobody answered.' },
    [
      "body: He wrote:",
      'boilerplate: <tweet id="1">',
      "body: We will fight.",
      "boilerplate: </tweet>",
      "body: Nobody answered.",
    ],
  ],
];

test.each(CASES)("%s", (_, report, expected) => expect(told(report)).toEqual(expected));

const NOT_FURNITURE: [string][] = [
  ["By Monday, the army had left the town."],
  ["NATO - the alliance of 30 states - met on Monday."],
  ["The general - a former minister - was arrested (AFP reported)."],
  ["Share prices fell after the attack on the port."],
  ["Source of the fire was a shell, police said."],
  ["UPDATE: Five soldiers were killed."],
  ["BREAKING NEWS: Five soldiers were killed."],
  ["Trump — The man who lost — spoke."],
];

test.each(NOT_FURNITURE)("all body: %s", (text) => expect(told({ text })).toEqual([`body: ${text}`]));

test("a long line of brackets and dashes takes no time", () => {
  const text = `${"(A - ".repeat(20_000)}\n${", A".repeat(50_000)}`;
  const begin = performance.now();
  told({ text });
  expect(performance.now() - begin).toBeLessThan(500);
});
