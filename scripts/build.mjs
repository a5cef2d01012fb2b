// Compiles src/ to dist/, the program into few files there, and the explorer to web/dist/. Run by `npm ci` (prepare);
// quiet when all is well.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], {
  cwd: root,
  stdio: "inherit",
});
await bundle(root);
execFileSync(process.execPath, ["../node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
  cwd: new URL("../web", import.meta.url),
  // tests build with NODE_ENV=test, and would get React as it is for developers
  env: { ...process.env, NODE_ENV: "production" },
  stdio: "inherit",
});
