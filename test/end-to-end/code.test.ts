import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PairCode } from "../../src/model/pair.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

function code(lines: readonly string[], args: readonly string[] = ["-"]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "bin", "hearsay"), "code", ...args], {
    cwd: ROOT,
    input: lines.join("\n"),
    encoding: "utf8",
  });
  const answers: unknown[] = stdout
    .split("\n")
    .filter((line) => line.startsWith('{"') && line.endsWith("}"))
    .map((line) => JSON.parse(line));
  return { status, stderr, answers };
}

/** A line that asks about "[doer]" and "{done to}" of a text. */
function asked(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, "");
  const place = (open: string, close: string) => {
    if (!marked.includes(open)) return null;
    const bare = (before: string) => before.replace(/[[\]{}]/g, "").length;
    return { start: bare(marked.slice(0, marked.indexOf(open))), end: bare(marked.slice(0, marked.indexOf(close))) };
  };
  return JSON.stringify({ id: marked, text, actor: place("[", "]"), recipient: place("{", "}") });
}

describe("what happens between the two", () => {
  const CASES: readonly (readonly [string, Partial<PairCode>])[] = [
    [
      "[Chadian soldiers] attacked {a rebel camp} near the lake.",
      { type: "ASSAULT", quad: 4, direction: "actor-recipient" },
    ],
    [
      "{A rebel camp} was attacked by [Chadian soldiers] at dawn.",
      { type: "ASSAULT", quad: 4, direction: "actor-recipient" },
    ],
    ["[A rebel camp] was attacked by {Chadian soldiers} at dawn.", { type: "ASSAULT", direction: "recipient-actor" }],
    ["[The envoys of Peru] met {their Bolivian colleagues} in Lima.", { type: "CONSULT", quad: 1, direction: "both" }],
    ["[Nairobi] accused {Mogadishu} of arming a militia.", { type: "ACCUSE", quad: 3, direction: "actor-recipient" }],
    ["[Kenya] expelled {two Sudanese envoys} on Monday.", { type: "SANCTION", mode: "expel", quad: 4 }],
    ["[Police in Dhaka] arrested {two reporters} on Sunday.", { type: "COERCE", mode: "arrest", quad: 4 }],
    [
      "[The weather] was fine in the capital of {Nepal}.",
      { type: null, mode: null, quad: null, direction: "none", certainty: null },
    ],
  ];
  const { answers, status } = code(CASES.map(([marked]) => asked(marked)));
  test.each(CASES.map(([marked, expected], index) => ({ marked, expected, index })))(
    "$marked",
    ({ expected, index }) => {
      const answer = PairCode.parse(answers[index]);
      expect(answer).toMatchObject(expected);
      expect(answer.why.every(({ says }) => says.length > 0)).toBe(true);
    },
  );
  test("all is well", () => expect(status).toBe(0));
});

test("how sure the text is", () => {
  const statusOf = (marked: string) => PairCode.parse(code([asked(marked)]).answers[0]).certainty?.status;
  expect(statusOf("[The army] shelled {the town} on Friday.")).toBe("asserted");
  expect(statusOf("[The army] did not shell {the town} on Friday.")).toBe("negated");
  expect(statusOf("[The army] may have shelled {the town} on Friday.")).toBe("uncertain");
});

test("lines that are refused are told in their place, and the others are coded", () => {
  const good = asked("[Ghana] condemned {the raid on Togo}.");
  const bad = [
    "{nonsense",
    '{"id":"b"}',
    '{"id":"c","text":"Ghana thanked Togo.","actor":{"start":3,"end":90}}',
    '{"id":"d","text":"Ghana thanked Togo."}',
  ];
  const { answers, status, stderr } = code([...bad, good]);
  expect(answers).toMatchObject([
    { id: null, line: 1, error: { code: "bad-json" } },
    { id: "b", line: 2, error: { code: "bad-pair" } },
    { id: "c", line: 3, error: { code: "bad-span" } },
    { id: "d", line: 4, error: { code: "bad-pair" } },
    { type: "ACCUSE" },
  ]);
  expect(stderr).toContain("line 3");
  expect(status).toBe(1);
});

test("help, wrong use and an absent file", () => {
  expect(code([], ["--help"]).status).toBe(0);
  expect(code([], ["-", "--thread", "1"])).toMatchObject({ status: 2 });
  expect(code([], ["absent.jsonl"])).toMatchObject({ status: 1, answers: [{ error: { code: "unreadable" } }] });
});
