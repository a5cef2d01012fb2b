// Puts the command line and its reading thread into few files, with the packages that they use: as compiled they are
// 1,500 modules, and finding these took most of the time in which a short command ran. What others import stays as it is.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Packages that stay where they are: they hold native code, or load parts of themselves as they need them. */
const APART = ["libsql", "onnxruntime-node", "pg", "unpdf"];

/** Bundles into `dist/program/` below the package's root. */
export async function bundle(root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { hearsay: "src/serve/cli/main.ts", "reading-worker": "src/serve/operations/add/reading-worker.ts" },
    outdir: "dist/program",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: APART,
    minifyWhitespace: true,
    legalComments: "none",
    metafile: true,
    // packages of CommonJS ask for Node's own modules by this name
    banner: { js: 'import{createRequire as requireFrom}from"node:module";const require=requireFrom(import.meta.url);' },
  });
  const inputs = Object.keys(metafile.inputs);
  const packages = new Set(inputs.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const notices = [...packages].sort().map((folder) => noticeOf(join(root, folder)));
  writeFileSync(join(root, "dist/program/NOTICES.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
}

/** What a package's licence wants to be told wherever the package goes. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8") : ""}`;
}
