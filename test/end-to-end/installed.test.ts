import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { fencedBlocks } from "../docs/pages.ts";
import { without } from "../without.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hearsay-installed-"));
const desk = join(folder, "desk");
const TEXT =
  "Gunmen killed 12 villagers in Zinder on Monday, the governor said. The army denied that its soldiers had fled.";

/** What a machine that is not the developer's knows: none of the settings that npm hands to what it runs. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^onnxruntime_|^hearsay_|^node_env$/i.test(name)),
);

/** What npm says where it reaches no registry; what a package downloads by a script of its own fails otherwise. */
const NO_REGISTRY = /npm error code (?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED)/;

/** The tarball, installed by the line that the guide shows, in an empty folder. */
function install(): { readonly status: number | null; readonly stderr: string } {
  mkdirSync(desk);
  // the build is that of test/build.ts: npm would make it a second time
  execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", desk], { cwd: ROOT, env });
  const line = fencedBlocks("docs/guide/running.md", "sh")
    .flatMap((block) => block.split("\n"))
    .find((one) => one.includes("npm install"));
  if (!line) throw new Error("docs/guide/running.md shows no line that installs.");
  return spawnSync("bash", ["-c", line.replace("npm install", "npm install --prefer-offline --no-audit --no-fund")], {
    cwd: desk,
    env,
    encoding: "utf8",
  });
}

const installed = install();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(without("a registry of packages", !NO_REGISTRY.test(installed.stderr)))("npm pack", () => {
  test("gives a tarball that an empty folder takes, with nothing but the registry", () => {
    expect(installed).toMatchObject({ status: 0 });
    expect(readdirSync(join(desk, "node_modules/hearsay")).sort()).toEqual(
      ["LICENSE", "README.md", "bin", "dist", "lexicon", "models", "package.json", "samples", "web"].sort(),
    );
    const notices = readFileSync(join(desk, "node_modules/hearsay/dist/program/NOTICES.txt"), "utf8");
    for (const inside of ["zod", "kysely", "hono", "htmlparser2"])
      expect(notices).toMatch(new RegExp(`^${inside} \\d.*\\n\\n[^]*?Copyright`, "m"));
  });

  test("there hearsay reads a report and explore shows it: page, script and claims", async () => {
    writeFileSync(join(desk, "report.txt"), TEXT);
    const hearsay = ["--no-install", "hearsay"];
    execFileSync("npx", [...hearsay, "add", "--case", "news.case", "--by", "amina", "report.txt"], {
      cwd: desk,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    // npx itself passes no signal on, so that the program is asked for by the link that npx would run
    const link = join(desk, "node_modules/.bin/hearsay");
    const server = spawn(link, ["explore", "--case", "news.case", "--port", "0", "--workers", "1"], {
      cwd: desk,
      env,
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      let address: string | undefined;
      for await (const line of createInterface({ input: server.stdout })) {
        address = line.match(/http:\/\/[\w.]+:\d+/)?.[0];
        if (address) break;
      }
      const page = await (await fetch(`${address}/`)).text();
      expect(page).toContain('<div id="root">');
      const [, script] = page.match(/<script type="module"[^>]* src="([^"]+)"/) ?? [];
      const answer = await fetch(`${address}${script}`);
      expect(answer.headers.get("content-type")).toMatch(/javascript/);
      expect((await answer.text()).length).toBeGreaterThan(10_000);
      const found = await fetch(`${address}/api/find-claims?stance=denies`);
      expect(await found.json()).toMatchObject({ claims: [{ status: "denied" }] });
    } finally {
      if (server.exitCode === null) {
        const ended = once(server, "exit");
        server.kill("SIGTERM");
        await ended;
      }
    }
  });

  test("there a program imports the library and reads", () => {
    const program = `import { createReader } from "hearsay";
      const reader = await createReader();
      const { claims } = await reader.read({ id: "1", text: ${JSON.stringify(TEXT)} });
      await reader.close();
      console.log(claims.length);`;
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: desk,
      env,
      encoding: "utf8",
    });
    expect(Number(out)).toBeGreaterThan(1);
  });
});
