import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

interface Rule {
  /** Files that the rule is for, as a path below src/. The first rule that matches a file holds. */
  readonly files: RegExp;
  /** What such a file may import, given the file's own path. */
  readonly may: (file: string) => RegExp;
  /** The right way, for whoever broke it. */
  readonly instead: string;
}

const stageOf = (file: string) => file.match(/^understand\/english\/\d\d-[a-z]+\//)?.[0] ?? "";

const RULES: readonly Rule[] = [
  {
    files: /^(?:pipeline|index)\.ts$/,
    may: () => /./,
    instead: "these two join the rooms",
  },
  {
    files: /^model\//,
    may: () => /^model\//,
    instead: "model/ imports nothing of ours: move what it needs into model/, or hand it in as an argument",
  },
  {
    files: /^read\//,
    may: () => /^(?:model|read)\//,
    instead: "read/ knows model/ alone: let src/pipeline.ts or a command join it with other rooms",
  },
  {
    files: /^fetch\//,
    may: () => /^(?:model|fetch)\//,
    instead: "fetch/ asks the web and knows model/ alone: what it brings is read by src/read/, in an operation",
  },
  {
    files: /^understand\/english\/\d\d-/,
    may: (file) => new RegExp(`^(?:model/|understand/[^/]+\\.ts$|understand/lexicon/|${stageOf(file)})`),
    instead:
      "a stage reads what earlier stages left in the draft: add it to src/understand/draft.ts, or share it in lexicon/",
  },
  {
    files: /^understand\//,
    may: () => /^(?:model|understand)\//,
    instead: "understand/ knows model/ alone: hand other things in as functions, in src/pipeline.ts",
  },
  {
    files: /^tell\//,
    may: () => /^(?:model|tell)\//,
    instead: "tell/ puts what the model holds into words, and knows nothing else",
  },
  {
    files: /^resolve\//,
    may: () => /^(?:model|resolve)\//,
    instead: "resolve/ knows model/ alone: what is kept comes in as functions (src/resolve/settle.ts)",
  },
  {
    files: /^store\//,
    may: () => /^(?:model|store)\//,
    instead: "store/ knows model/ alone: let an operation of src/serve/operations/ join it with other rooms",
  },
  {
    files: /^serve\/operations\//,
    may: () => /^(?:model\/|fetch\/|read\/|resolve\/|store\/|tell\/|serve\/operations\/|pipeline\.ts$)/,
    instead: "an operation joins rooms and knows no door: printing and parsing belong to src/serve/cli/",
  },
  {
    files: /^serve\//,
    may: () => /^(?:model\/|fetch\/|read\/|tell\/|serve\/|pipeline\.ts$|index\.ts$)/,
    instead: "doors reach the reader through src/pipeline.ts, and a case through src/serve/operations/",
  },
];

const SRC = new URL("../src/", import.meta.url).pathname;
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .sort();

/** The files of ours that a file imports, as paths below src/. */
function importsOf(file: string): readonly string[] {
  const code = readFileSync(join(SRC, file), "utf8");
  return [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)),
  );
}

test("every file of src/ belongs to a room with a rule", () => {
  expect(files.filter((file) => !RULES.some((rule) => rule.files.test(file)))).toEqual([]);
});

test("rooms import only what stands below them", () => {
  const broken = files.flatMap((file) => {
    const rule = RULES.find((candidate) => candidate.files.test(file));
    if (!rule) return [];
    return importsOf(file)
      .filter((imported) => !rule.may(file).test(imported))
      .map((imported) => `src/${file} imports src/${imported}; ${rule.instead}.`);
  });
  expect(broken).toEqual([]);
});

test.each([
  ["model/claim.ts", "understand/tree.ts"],
  ["understand/english/07-attribute/hops.ts", "understand/english/03-names/titles.ts"],
  ["understand/english/07-attribute/hops.ts", "understand/encoder/words.ts"],
  ["read/inputs.ts", "understand/tree.ts"],
  ["read/inputs.ts", "fetch/get.ts"],
  ["fetch/get.ts", "read/inputs.ts"],
  ["serve/cli/read.ts", "understand/tree.ts"],
  ["resolve/settle.ts", "store/sqlite.ts"],
  ["store/sqlite.ts", "resolve/settle.ts"],
  ["serve/cli/find.ts", "store/sqlite.ts"],
  ["serve/operations/find.ts", "serve/cli/output.ts"],
])("%s may not import %s", (file, imported) => {
  expect(
    RULES.find((rule) => rule.files.test(file))
      ?.may(file)
      .test(imported),
  ).toBe(false);
});
