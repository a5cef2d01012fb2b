import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { without } from "../without.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-completion-"));
const isThere = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

function scriptOf(shell: string): string {
  const path = join(folder, `hearsay.${shell}`);
  writeFileSync(path, execFileSync(process.execPath, ["bin/hearsay", "completion", shell], { cwd: ROOT }));
  return path;
}

/** What is typed, the last word begun; and what a shell offers for it. */
const CASES: readonly (readonly [typed: readonly string[], offered: readonly string[]])[] = [
  [["re"], ["read", "reread", "review"]],
  [
    ["read", "--pu"],
    ["--published", "--publisher"],
  ],
  [["read", "--only", "cl"], ["claims"]],
  [["read", "--only", "claims,at"], ["claims,attributions"]],
  [["read", "--skip", "w"], ["weigh"]],
  [["code", "--th"], ["--threads"]],
  [
    ["completion", ""],
    ["bash", "fish", "zsh"],
  ],
  [
    ["help", "c"],
    ["claim", "code", "completion", "conflicts"],
  ],
];

describe.skipIf(without("bash", isThere("bash")))("bash", () => {
  const script = scriptOf("bash");
  const run = (words: readonly string[]) => {
    const code = `source ${script}; COMP_WORDS=(hearsay "$@"); COMP_CWORD=$#; _hearsay; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync("bash", ["-c", code, "bash", ...words], { encoding: "utf8" })
      .split("\n")
      .filter(Boolean);
  };
  test.each(CASES)("%j offers %j", (typed, offered) => {
    expect(run(typed).sort()).toEqual(offered);
  });
  test("the value behind = is completed, and files are left to the shell", () => {
    expect(run(["read", "--only", "=", "cl"])).toEqual(["claims"]);
    expect(run(["read", "samp"])).toEqual([]);
    expect(run(["read", "--model", "mod"])).toEqual([]);
  });
});

describe.skipIf(without("fish", isThere("fish"), "optional"))("fish", () => {
  const script = scriptOf("fish");
  test.each(CASES)("%j offers %j", (typed, offered) => {
    const code = `source ${script}; complete -C "hearsay ${typed.join(" ")}"`;
    const lines = execFileSync("fish", ["-c", code], { encoding: "utf8" }).split("\n").filter(Boolean);
    expect(lines.map((line) => line.split("\t")[0]).sort()).toEqual(offered);
  });
});

// zsh completes only while somebody types: a terminal is played to it, and a slow machine gets another try
describe.skipIf(without("zsh", isThere("zsh"), "optional"))("zsh", { retry: 2 }, () => {
  const script = scriptOf("zsh");
  const begun = CASES.filter(([, offered]) => offered.length === 1);
  test.each(begun)("%j becomes %j", (typed, [offered]) => {
    const line = `hearsay ${typed.join(" ")}`;
    const code = `zmodload zsh/zpty; zpty z zsh -f -i
zpty -w z 'PS1=; autoload -U compinit; compinit -u -D; source ${script}'; sleep 2
zpty -w -n z "${line}"$'\\t'; sleep 2; while zpty -r -t z out; do print -rn -- $out; done; zpty -d z`;
    const shown = execFileSync("zsh", ["-c", code], { encoding: "utf8", timeout: 60_000 });
    // what the terminal would show, without colours, moves of the cursor and bells
    const out = shown
      .replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]*[a-zA-Z]`, "g"), "")
      .replace(/\p{Cc}/gu, "");
    expect(out).toContain([...typed.slice(0, -1), offered].join(" "));
  });
});

test("a shell that we do not know is told, with the nearest one", () => {
  const { status, stderr } = spawnSync(process.execPath, ["bin/hearsay", "completion", "bsh"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(stderr).toContain("Did you mean bash?");
  expect(status).toBe(2);
});
