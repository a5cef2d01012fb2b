// Puts the frozen figures of evaluate/frozen/ into the tables of docs/accuracy/README.md. Run by `npm run docs`; a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Figure {
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  readonly size: number;
}

/** One figure: what the page calls it, where it is frozen, what is asked of it ("" where nothing is). */
type Row = readonly [says: string, part: string, measure: string, atLeast: string, aim: string];

interface Table {
  /** Name of the file in evaluate/frozen/, which is the part of `npm run evaluate`. */
  readonly frozen: string;
  readonly title: string;
  /** Set and split. */
  readonly on: string;
  readonly page: string | null;
  readonly rows: readonly Row[];
}

const ROOT = new URL("../", import.meta.url);
const BLOCK = /(<!-- figures: begin -->\n).*?(<!-- figures: end -->)/s;

const claims = (part: string, asked: Readonly<Record<string, readonly [string, string]>>): readonly Row[] =>
  (
    [
      ["essential claims found", "found, essential"],
      ["all claims found", "found, all"],
      ["claims read that are right", "precision"],
      ["whole chain of sources right, of those found", "chain"],
      ["status right, of those found", "status"],
      ["mode right", "mode"],
      ["date right", "date"],
      ["place right", "place"],
      ["counts right", "counts"],
      ["attributed claims in the publisher's mouth (less is better)", "own-voice leakage (less is better)"],
      ["the publisher's own claims given to others (less is better)", "own voice given away (less is better)"],
    ] as const
  ).map(([says, measure]) => [says, part, measure, ...(asked[says] ?? (["", ""] as const))]);

const PLV = "pairs, PLV train part, unseen folds";
const AW = "pairs, AW train part, unseen folds";
const UNSEEN = "confidence, claims set and tuned samples, each report unseen";
const TIED = "tied in a case, samples, held out";
const ECB = "same event, ECB+ dev";
const ECB_UNSEEN = "same event, ECB+ train, each topic unseen";
const MUC = "MUC dev, unseen folds";

const STORIES = "stories, ECB+ topics 1-35, unseen folds";
const MADE = "copies, made from our samples";

const TABLES: readonly Table[] = [
  {
    frozen: "claims",
    title: "Claims, real reports",
    on: "17 real reports with 534 claims read out by an analyst; all of them, looked at while the rules were written",
    page: null,
    rows: claims("claims", {
      "essential claims found": ["70", "88"],
      "claims read that are right": ["70", "85"],
      "whole chain of sources right, of those found": ["78", "90"],
      "status right, of those found": ["78", "90"],
      "date right": ["70", "85"],
      "place right": ["70", "85"],
      "attributed claims in the publisher's mouth (less is better)": ["15", ""],
    }),
  },
  {
    frozen: "samples",
    title: "Claims, samples held out",
    on: "our own samples that no rule was written from (`samples/held-out.txt`)",
    page: null,
    rows: claims("samples, held out", {
      "essential claims found": ["80", "90"],
      "claims read that are right": ["85", "92"],
      "whole chain of sources right, of those found": ["85", "93"],
    }),
  },
  {
    frozen: "samples",
    title: "Claims, samples tuned on",
    on: "our own samples that the rules were written with",
    page: null,
    rows: claims("samples, tuned", {}),
  },
  {
    frozen: "brief",
    title: "Claims in brief",
    on: "the dozen claims that stand first on a report's page, against those that the same sets call essential; chosen on the claims set and the tuned samples",
    page: null,
    rows: ["claims", "samples, tuned", "samples, held out"].flatMap((set) =>
      ["as the reader's page has it", "the first of the text"].map(
        (way): Row => [
          `${set}: of those that stand there essential, ${way}`,
          `in brief, ${set}`,
          `of those there essential, ${way}`,
          "",
          "",
        ],
      ),
    ),
  },
  {
    frozen: "encoder",
    title: "The language model",
    on: "dev parts of PolNeAR, en-worldwide-newswire, PropBank over EWT, UD EWT and GUM; settings chosen on them",
    page: "../../models/card.md",
    rows: [
      ["attribution, source, exact F1", "attribution dev", "F1, source, exact", "80", "84"],
      ["attribution, cue, exact F1", "attribution dev", "F1, cue, exact", "73", "76"],
      ["attribution, content, exact F1", "attribution dev", "F1, content, exact", "67.5", "73"],
      ["whole attribution, all exact", "attribution dev", "F1, whole, exact", "53", "62"],
      ["whole attribution, all overlapping", "attribution dev", "F1, whole, overlapping", "76", "84"],
      ["names, all types, exact F1", "names dev", "F1, all types, exact", "77", "84"],
      ["names, person, organization, place", "names dev", "F1, person, organization and place, exact", "77", "86"],
      ["syntax, EWT, gold sentences, LAS", "ewt dev, gold sentences", "LAS", "84", "88"],
      ["syntax, GUM, gold sentences, LAS", "gum dev, gold sentences", "LAS", "84", "88"],
      ["syntax, EWT, running text, LAS on our words", "ewt dev, running text", "LAS on our words, F1", "80", "85"],
      ["syntax, GUM, running text, LAS on our words", "gum dev, running text", "LAS on our words, F1", "80", "85"],
      ["arguments, predicates given, F1", "roles dev", "F1, arguments, predicates given", "74", "81"],
      ["predicates found, F1", "roles dev", "F1, predicates", "90", "94"],
    ],
  },
  {
    frozen: "dates",
    title: "Dates",
    on: "TimeBank and AQUAINT, all, day of publication given; WikiWars, all; errors were looked at, nothing is fitted",
    page: "dates.md",
    rows: [
      ["TimeBank + AQUAINT, value F1", "dates/timebank + aquaint", "value F1", "75", "82"],
      ["TimeBank + AQUAINT, relaxed extent F1", "dates/timebank + aquaint", "relaxed extent F1", "87", "91"],
      ["WikiWars, value F1", "dates/wikiwars", "value F1", "70", "80"],
    ],
  },
  {
    frozen: "places",
    title: "Places",
    on: "GeoWebNews and LGL, all documents, names given; weights cross-validated by documents (on the page)",
    page: "places.md",
    rows: [
      ["GeoWebNews, within 161 km", "places/geowebnews", "within 161 km", "70", "80"],
      ["GeoWebNews, country right", "places/geowebnews", "country right", "90", "95"],
      ["GeoWebNews, right where placed", "places/geowebnews", "within 161 km, of those placed", "88", "94"],
      ["LGL, within 161 km", "places/lgl", "within 161 km", "63", "76"],
      ["LGL, country right", "places/lgl", "country right", "85", "92"],
      ["LGL, right where placed", "places/lgl", "within 161 km, of those placed", "88", "94"],
    ],
  },
  {
    frozen: "coreference",
    title: "Reference",
    on: "OntoGUM dev, 30 documents, mentions found by us",
    page: "reference.md",
    rows: [
      ["all, CoNLL F1", "coreference", "CoNLL F1", "52", "62"],
      ["news", "coreference/news", "CoNLL F1", "", ""],
      ["interviews", "coreference/interview", "CoNLL F1", "", ""],
      ["speeches", "coreference/speech", "CoNLL F1", "", ""],
    ],
  },
  {
    frozen: "actors",
    title: "Actor codes",
    on: "the actor phrases of NGEC's tests; whoever grew the lists knew them",
    page: "actors.md",
    rows: [["country and sector both right", "actors/code", "country and sector right", "82", "92"]],
  },
  {
    frozen: "same-actors",
    title: "Actors across reports",
    on: "ECB+ topics 1-35, AIDA's development part (names given, and as read), and the names of our own lists without the lists; their errors were looked at while the rules were written",
    page: "actors-across-reports.md",
    rows: [
      ["ECB+ people: pairs tied that are one", "same actors, ECB+, people", "pairs tied that are one", "", "95"],
      ["ECB+ people: pairs that are tied", "same actors, ECB+, people", "pairs of the key that are tied", "", ""],
      ["ECB+ people: B-cubed F1", "same actors, ECB+, people", "B-cubed F1", "", ""],
      ["ECB+ bodies: pairs tied that are one", "same actors, ECB+, bodies", "pairs tied that are one", "", "95"],
      ["ECB+ bodies: pairs that are tied", "same actors, ECB+, bodies", "pairs of the key that are tied", "", ""],
      ["ECB+ bodies: B-cubed F1", "same actors, ECB+, bodies", "B-cubed F1", "", ""],
      [
        "AIDA people, names given: pairs tied that are one",
        "same actors, AIDA names given, people",
        "pairs tied that are one",
        "",
        "95",
      ],
      [
        "AIDA people, names given: pairs that are tied",
        "same actors, AIDA names given, people",
        "pairs of the key that are tied",
        "",
        "",
      ],
      [
        "AIDA bodies, names given: pairs tied that are one",
        "same actors, AIDA names given, bodies",
        "pairs tied that are one",
        "",
        "95",
      ],
      [
        "AIDA bodies, names given: pairs that are tied",
        "same actors, AIDA names given, bodies",
        "pairs of the key that are tied",
        "",
        "",
      ],
      [
        "AIDA people, as read: pairs tied that are one",
        "same actors, AIDA as read, people",
        "pairs tied that are one",
        "",
        "95",
      ],
      [
        "AIDA people, as read: pairs that are tied",
        "same actors, AIDA as read, people",
        "pairs of the key that are tied",
        "",
        "",
      ],
      [
        "our lists' people, by name and country alone: pairs tied that are one",
        "same actors, names listed, people",
        "pairs tied that are one",
        "",
        "95",
      ],
      [
        "our lists' people, by name and country alone: pairs that are tied",
        "same actors, names listed, people",
        "pairs of the key that are tied",
        "",
        "",
      ],
    ],
  },
  {
    frozen: "same-event",
    title: "Events across reports",
    on: "ECB+ dev and train, over the words that the reader finds; dev was looked at while thresholds were chosen",
    page: "same-event.md",
    rows: [
      ["dev, CoNLL F1", `${ECB}, mentions found`, "CoNLL F1", "64", ""],
      ["dev, pairs tied that are one", `${ECB}, mentions found`, "pairs tied that are right", "75", ""],
      ["dev, by word stem, CoNLL F1", `${ECB}, mentions found`, "by word stem: CoNLL F1", "", ""],
      ["dev, claims alone, CoNLL F1", `${ECB}, mentions found that are claims`, "CoNLL F1", "64", ""],
      [
        "dev, claims alone, pairs tied that are one",
        `${ECB}, mentions found that are claims`,
        "pairs tied that are right",
        "75",
        "",
      ],
      ["train, each topic unseen, CoNLL F1", ECB_UNSEEN, "CoNLL F1", "", ""],
      ["train, each topic unseen, pairs tied that are one", ECB_UNSEEN, "pairs tied that are right", "", ""],
    ],
  },
  {
    frozen: "tied",
    title: "Events of a case",
    on: "the samples held out, all in one case, over the claims that were found; the weights are fitted to none of them",
    page: "same-event.md",
    rows: [
      ["B-cubed", TIED, "B-cubed", "", ""],
      ["tying nothing, B-cubed", TIED, "tying nothing: B-cubed", "", ""],
      ["CoNLL F1", TIED, "CoNLL F1", "", ""],
      ["within a report, pairs tied that are one", TIED, "pairs tied that are right, within a report", "", ""],
      ["within a report, pairs that are tied", TIED, "pairs of the set that are tied, within a report", "", ""],
    ],
  },
  {
    frozen: "pairs",
    title: "Events of a pair",
    on: "PLV and AW, train parts, five unseen folds",
    page: "events.md",
    rows: [
      ["PLV, root class, macro-F1", PLV, "root, macro-F1 of 15", "72", "82"],
      ["PLV, quad class, macro-F1", PLV, "quad, macro-F1 of 4", "83", "90"],
      ["PLV, root class, the lexicon's verdict alone", PLV, "the lexicon's verdict alone: root, macro-F1", "", ""],
      ["AW, direction right", AW, "direction, right", "85", "92"],
      ["AW, were the answer always yes", AW, "direction, were the answer always yes", "", ""],
    ],
  },
  {
    frozen: "lexicon",
    title: "Word lists",
    on: "PLV train part, attribution dev part",
    page: "events.md",
    rows: [
      ["event predicates with an entry", "lexicon", "event predicates of PLV train that have an entry", "95", ""],
      ["cues with an entry", "lexicon", "cues of attribution dev that have an entry", "98", ""],
    ],
  },
  {
    frozen: "relations",
    title: "Relations",
    on: "re3d, all 77 documents, looked at while the rules were written",
    page: "relations.md",
    rows: [
      ["entities given, micro-F1", "relations/entities given", "all F1", "33", "42"],
      ["entities found, micro-F1", "relations/entities found", "all F1", "22", "30"],
    ],
  },
  {
    frozen: "factuality",
    title: "Certainty",
    on: "UW dev, predicates given; fitted on its train part",
    page: "certainty.md",
    rows: [
      ["mean absolute error (less is better)", "factuality, UW dev", "mean absolute error (0 to 6)", "0.45", "0.38"],
      ["Pearson's r", "factuality, UW dev", "Pearson's r (-1 to 1)", "0.65", "0.75"],
    ],
  },
  {
    frozen: "confidence",
    title: "Confidence",
    on: "claims set and tuned samples, each report unseen, before the level is set; samples held out, each with the level that the others set ([plot](confidence.svg))",
    page: null,
    rows: [
      [
        "each report unseen, calibration error",
        UNSEEN,
        "expected calibration error (0 to 1, less is better)",
        "0.06",
        "",
      ],
      [
        "samples held out, calibration error",
        "confidence, samples held out",
        "expected calibration error (0 to 1, less is better)",
        "0.06",
        "",
      ],
    ],
  },
  {
    frozen: "capitals",
    title: "Text in capitals",
    on: "names dev and the claims set, set in capitals",
    page: "../decisions/0006-capitals-are-undone-for-the-reader.md",
    rows: [
      ["names, all types, capitals undone", "names dev, capitals undone", "F1, all types, exact", "", ""],
      ["essential claims found", "claims, in capitals", "found, essential", "", ""],
      ["claims read that are right", "claims, in capitals", "precision", "", ""],
    ],
  },
  {
    frozen: "templates",
    title: "Whole documents",
    on: "MUC dev, all 1,298 reports, five unseen folds",
    page: "templates.md",
    rows: [["CEAF-RME, micro F1", MUC, "CEAF-RME micro F1", "33", "48"]],
  },
  {
    frozen: "stories",
    title: "Copies and stories",
    on: "ECB+ topics 1 to 35, 772 reports in 66 sub-topics, five unseen folds of topics; copies made from our own samples",
    page: "copies-and-stories.md",
    rows: [
      ["stories, B-cubed F1", STORIES, "B-cubed F1", "90", ""],
      ["stories, B-cubed precision", STORIES, "B-cubed precision", "", ""],
      ["stories, B-cubed recall", STORIES, "B-cubed recall", "", ""],
      ["copies of ECB+ that stay within one story", "copies, ECB+ topics 1-35", "pairs within one story", "", ""],
      ["copies made from our samples, found", MADE, "found", "", ""],
      ["pairs of copies found that are copies", MADE, "pairs found that are of one report", "", ""],
      ["whole or part told rightly", MADE, "whole or part told rightly, of those found", "", ""],
    ],
  },
];

const read = (path: string) => readFileSync(new URL(path, ROOT), "utf8");

function lines({ frozen, title, on, page, rows }: Table, day: string): string {
  const figures: readonly Figure[] = JSON.parse(read(`evaluate/frozen/${frozen}.json`));
  const body = rows.map(([says, part, measure, atLeast, aim]) => {
    const figure = figures.find((one) => one.part === part && one.measure === measure);
    if (!figure) throw new Error(`evaluate/frozen/${frozen}.json has no “${measure}” of “${part}”`);
    const value = figure.value.toFixed(Math.abs(figure.value) < 1 ? 3 : 1);
    return `| ${says} | ${value} | ${figure.size.toLocaleString("en")} | ${atLeast} | ${aim} |`;
  });
  const more = page ? ` [More](${page}).` : "";
  return `### ${title}\n\nOn ${on}. \`npm run evaluate -- ${frozen}\`, ${day}.${more}\n\n| | figure | of | at least | aim |\n|---|---|---|---|---|\n${body.join("\n")}\n`;
}

/** The page with the tables that the frozen figures give. */
export function withAccuracy(page: string): string {
  const days: Readonly<Record<string, string>> = JSON.parse(read("evaluate/frozen-on.json"));
  const tables = TABLES.map((table) => lines(table, days[table.frozen] ?? "day not kept"));
  return page.replace(BLOCK, (_, begin: string, end: string) => `${begin}\n${tables.join("\n")}\n${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL("docs/accuracy/README.md", ROOT);
  writeFileSync(path, withAccuracy(readFileSync(path, "utf8")));
}
