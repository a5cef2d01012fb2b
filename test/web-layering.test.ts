import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

const WEB = new URL("../web/src/", import.meta.url).pathname;
const files = readdirSync(WEB, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".test.ts"))
  .sort();

interface Import {
  readonly file: string;
  /** As a path below web/src/; what lies outside begins with "../". */
  readonly path: string;
  readonly typesAlone: boolean;
}

const IMPORT = /^(import|export)\s+(type\s)?[^;"]*?(?:from\s+)?"(\.[^"]+)"|import\("(\.[^"]+)"\)/gm;

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(join(WEB, file), "utf8").matchAll(IMPORT)].map(([, , type, path, lazy]) => ({
    file,
    path: normalize(join(dirname(file), path ?? lazy ?? "")),
    typesAlone: type !== undefined,
  })),
);

const featureOf = (path: string) => path.match(/^features\/([^/]+)\//)?.[1] ?? null;

/** What is wrong with an import, or null. */
function faultOf({ file, path, typesAlone }: Import): string | null {
  if (path.startsWith("../")) {
    if (!typesAlone) return "only types of the server reach the browser: import type";
    if (!file.startsWith("api/")) return "the server's types come in through web/src/api/";
    return /^\.\.\/\.\.\/src\/(?:model\/|serve\/operations\/|serve\/http\/adding-lines)/.test(path)
      ? null
      : "only operations, the model and uploads have types for pages";
  }
  const [from, to] = [featureOf(file), featureOf(path)];
  if (from !== null && to !== null && from !== to) return "what two features need belongs to web/src/components/";
  if (from !== null && path.startsWith("app/")) return "a feature knows nothing of the frame around it";
  const shared = file.startsWith("components/") || file.startsWith("api/") || file === "paths.ts";
  return shared && /^(?:features|app)\//.test(path) ? "shared parts know no feature" : null;
}

test("pages import no other feature, and of the server types alone", () => {
  expect(imports.length).toBeGreaterThan(30);
  expect(imports.flatMap((one) => (faultOf(one) ? [`${one.file} imports ${one.path}: ${faultOf(one)}`] : []))).toEqual(
    [],
  );
});

test.each([
  ["features/event/page.tsx", "features/reader/page.tsx", false],
  ["features/event/page.tsx", "app/theme.ts", true],
  ["components/card.tsx", "features/event/page.tsx", false],
  ["features/event/page.tsx", "../../src/model/claim.ts", true],
  ["api/model.ts", "../../src/model/claim.ts", false],
  ["api/model.ts", "../../src/store/case.ts", true],
])("%s may not import %s", (file, path, typesAlone) => {
  expect(faultOf({ file, path, typesAlone })).not.toBeNull();
});

test("addresses are made in paths.ts alone", () => {
  const made = files.filter(
    (file) =>
      file !== "paths.ts" &&
      /\b(?:to|href|path)=(?:"\/|\{`\/)|\bgo\((?:"|`)\//.test(readFileSync(join(WEB, file), "utf8")),
  );
  expect(made).toEqual([]);
});
