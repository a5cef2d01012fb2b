import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PARTS } from "../../evaluate/parts.ts";
import { COMMANDS } from "../../src/serve/cli/commands.ts";
import { GLOBAL_OPTIONS } from "../../src/serve/cli/help.ts";
import { KNOWN_WORDS } from "./known-words.ts";
import { codeSpans, PAGES, textOf } from "./pages.ts";

const ROOT = new URL("../../", import.meta.url);
const there = (path: string) => existsSync(new URL(path, ROOT));
const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Readonly<Record<string, string>> };

const python = readdirSync(new URL("training/", ROOT))
  .filter((name) => /\.(?:py|json)$/.test(name))
  .map((name) => textOf(`training/${name}`))
  .join("\n");
const trainingWords = new Set(`${python}\n${textOf("models/config.json")}`.match(/[\w-]+/g));

/** What a page may speak of beside the contract: words that are none of ours. */
const COMMON = new Set(["any", "windows-1252", "state", "report.txt"]);

const ALL_OPTIONS = new Set([GLOBAL_OPTIONS, ...COMMANDS.map(({ options }) => options)].flatMap(Object.keys));
const optionsIn = (words: readonly string[]) =>
  words.filter((word) => word.startsWith("--") && word.length > 2).map((word) => word.slice(2).replace(/=.*/, ""));

/** Why a span says something that is not so; null where all is well. */
function faultOf(span: string, page: string): string | null {
  const words = span.split(/\s+/);
  const [first = "", second = ""] = words;
  if (/^(?:bin\/)?hearsay$/.test(first)) return commandFault(words.slice(1));
  if (first === "npm") return npmFault(words.slice(1));
  if (first === "npx")
    return words
      .slice(2)
      .filter((word) => word.includes("/"))
      .every(there)
      ? null
      : "a file that is not there";
  if (first.startsWith("--") && first !== "--") return optionFault(first.slice(2), page);
  if (first === "--") return PARTS.some((part) => part === second) ? null : "no part of the evaluation";
  if (isPath(span)) return pathFault(span, page);
  if (!/^[a-z][\w.[\]-]*$/i.test(span) || /^[A-Z][A-Z\d_-]*$/.test(span)) return null;
  return span.split(/[.[\]]+/).every((piece) => piece === "" || isKnown(piece, page)) ? null : "no word of ours";
}

/** Ids within a reading, as an example shows them. */
const ID = /^[a-z]\d+$/;

const isKnown = (word: string, page: string): boolean =>
  ID.test(word) ||
  KNOWN_WORDS.has(word) ||
  COMMON.has(word) ||
  (page.startsWith("training/") && trainingWords.has(word)) ||
  isClaimField(word) ||
  isEntry(word) ||
  isClass(word);

/** Fields of expected claims, which `evaluate/claims/set-claim.ts` defines, and the pairs between them. */
const isClaimField = (word: string): boolean =>
  new RegExp(`\\b${word}\\b`).test(`${textOf("evaluate/claims/set-claim.ts")} same_as contradicts differs`);
/** A sample, or a body of the word lists. */
const isEntry = (word: string): boolean =>
  there(`samples/${word}/report.json`) || textOf("lexicon/organisations.tsv").includes(`\n${word}\t`);
const isClass = (word: string): boolean => textOf("src/model/errors.ts").includes(`class ${word} `);

function commandFault([name = "", ...rest]: readonly string[]): string | null {
  const command = COMMANDS.find((one) => one.name === name);
  const offered: Readonly<Record<string, unknown>> = command?.options ?? GLOBAL_OPTIONS;
  if (name !== "" && !name.startsWith("--") && !command) return `no command ${name}`;
  const unknown = optionsIn([name, ...rest]).filter((option) => !(option in offered) && !(option in GLOBAL_OPTIONS));
  const paths = rest.filter((word) => word.includes("/") && !there(word));
  return unknown[0] ? `no option --${unknown[0]}` : paths[0] ? `no file ${paths[0]}` : null;
}

function npmFault(words: readonly string[]): string | null {
  const [verb = "", ...rest] = words.filter((word) => word !== "-s");
  if (["ci", "install", "pack"].includes(verb)) return null;
  const script = verb === "run" ? (rest.shift() ?? "") : verb;
  if (!scripts[script]) return `no script ${script}`;
  if (script !== "evaluate") return null;
  const told = rest.filter((word) => word !== "--" && !/^PART/.test(word));
  const wrong = told.find((word) => !PARTS.some((part) => part === word) && !isEvaluateOption(word));
  return wrong ? `no part or option ${wrong} of the evaluation` : null;
}

const isEvaluateOption = (word: string) => word.startsWith("--") && textOf("evaluate/run.ts").includes(`  ${word} `);

function optionFault(option: string, page: string): string | null {
  if (ALL_OPTIONS.has(option)) return null;
  const elsewhere = page.startsWith("training/") ? python.includes(`"--${option}"`) : isEvaluateOption(`--${option}`);
  return elsewhere ? null : "no option";
}

const FILE = /^\.?[\w*{},-]+(?:\.[\w*-]+)*\.(?:ts|mjs|md|tsv|py|json|jsonl|ndjson|txt|onnx|svg)$/;
const isPath = (span: string): boolean => /^[\w.<>*{},-]*\/[\w./<>*{},-]*$/.test(span) || FILE.test(span);

/** Where a page's short paths begin. */
const FROM = [
  "",
  "lexicon/",
  "training/",
  "models/",
  "samples/libya-secret-oil-talks/",
  "src/understand/english/",
  "src/understand/english/06-places/",
];

function pathFault(path: string, page: string): string | null {
  // Kinds of files, and folders of the reader's own.
  if (/^\.\w+$/.test(path) || /^[A-Z]+\//.test(path) || COMMON.has(path)) return null;
  // What a command makes: the environment of the bench, and a trained model on its way.
  if (/^\.cache\/|^checkpoint\.pt$/.test(path) || KNOWN_WORDS.has(path)) return null;
  const folder = page.replace(/[^/]*$/, "");
  const found = [folder, ...FROM].some((from) => there(`${from}${path.replace("*", "int8")}`));
  return found ? null : "a path that is not there";
}

describe("what the pages name in backticks is there", () => {
  test.each(PAGES)("%s", (page) => {
    const faults = codeSpans(page).flatMap((span) => {
      const fault = faultOf(span, page);
      return fault ? [`${span}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test.each([
    ["hearsay raed", "no command raed"],
    ["hearsay read --prety", "no option --prety"],
    ["npm run evalate", "no script evalate"],
    ["npm run evaluate -- claim", "no part or option claim of the evaluation"],
    ["--prety", "no option"],
    ["src/modle/", "a path that is not there"],
    ["claims.chian", "no word of ours"],
  ])("but %s is not", (span, fault) => {
    expect(faultOf(span, "README.md")).toBe(fault);
  });
});
