// Puts today's page of a sample's claim into the README's example. Run by `npm run docs`; a test compares.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command whose page the README shows a piece of. */
export const EXAMPLE_COMMAND = ["read", "samples/libya-secret-oil-talks", "--pretty"];
/** Words of the claim that is shown. */
const WORDS = "met in secret";
const MARKS = /(<!-- example: begin -->\n```text\n).*?(```\n<!-- example: end -->)/s;

/** The README with the example that the page holds. */
export function withExample(readme: string, page: string): string {
  const block = page.split("\n\n").find((lines) => lines.includes(WORDS));
  if (!block)
    throw new Error(`no claim of the page tells of “${WORDS}”: choose another example in scripts/readme-example.ts`);
  return readme.replace(MARKS, (_, begin: string, end: string) => `${begin}${block}\n${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const env = { ...process.env, NO_COLOR: "1" };
  const page = execFileSync(process.execPath, ["bin/hearsay", ...EXAMPLE_COMMAND], {
    cwd: root,
    encoding: "utf8",
    env,
  });
  const path = new URL("../README.md", import.meta.url);
  writeFileSync(path, withExample(readFileSync(path, "utf8"), page));
}
