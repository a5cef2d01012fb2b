import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** Lists are read once a process, so every case gets modules of its own. */
async function fresh() {
  vi.resetModules();
  const [own, actors, version, check] = await Promise.all([
    import("./own-lists.ts"),
    import("./actors.ts"),
    import("./version.ts"),
    import("./check-lists.ts"),
  ]);
  return { ...own, ...actors, ...version, ...check };
}

let folder = "";
const write = (name: string, ...lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join("\n")}\n`);

describe("lists of the user's own", () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "hearsay-lists-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("add entries, replace ours of the same name, and change the version", async () => {
    const before = (await fresh()).lexiconVersion();
    write("organisations.tsv", "name\tcountry\tsectors", "Valley Guard\tKEN\tPRM", "Hamas\tPSE\tGOV");
    const lists = await fresh();
    lists.useOwnLists(folder);
    lists.checkLists(folder);
    expect(lists.lookup("the Valley Guard")).toMatchObject({ country: "KEN", sectors: ["PRM"] });
    expect(lists.lookup("Hamas")?.sectors).toEqual(["GOV"]);
    expect(lists.lookup("Hezbollah")?.country).toBe("LBN");
    expect(lists.lexiconVersion()).not.toBe(before);
  });

  it("leave the version alone where there are none", async () => {
    expect((await fresh()).lexiconVersion()).toBe((await fresh()).lexiconVersion());
  });

  it.each([
    ["an unknown sector", "name\tcountry\tsectors\nValley Guard\tKEN\tXXX", /no sector "XXX"/],
    ["an unknown country", "name\tcountry\tsectors\nValley Guard\tQQQ\tPRM", /no country "QQQ"/],
    ["a name that another body has", "name\taliases\tcountry\nValley Guard\tHezbollah\tKEN", /stands twice/],
    ["a column that ours has not", "name\tleader\nValley Guard\tAdam", /columns must be of/],
    ["too many cells", "name\tcountry\nValley Guard\tKEN\tPRM", /too many cells/],
  ])("are refused for %s", async (_, text, message) => {
    write("organisations.tsv", text);
    const lists = await fresh();
    lists.useOwnLists(folder);
    expect(() => lists.checkLists(folder)).toThrow(message);
  });

  it("are refused where the list or the folder is none, and after lists were read", async () => {
    const lists = await fresh();
    expect(() => lists.useOwnLists(join(folder, "no"))).toThrow(/no folder/);
    expect(() => lists.useOwnLists(folder)).toThrow(/holds no word lists/);
    write("organizations.tsv", "name");
    expect(() => lists.useOwnLists(folder)).toThrow(/no word list organizations.tsv/);
    rmSync(join(folder, "organizations.tsv"));
    write("organisations.tsv", "name", "Valley Guard");
    lists.lookup("Hamas");
    expect(() => lists.useOwnLists(folder)).toThrow(/before the first reader/);
  });
});
