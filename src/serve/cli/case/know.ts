import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { HearsayError } from "../../../model/errors.ts";
import {
  addKnowledge,
  addPlaces,
  isPlacesDump,
  listKnowledgeLists,
  MOST_CHARACTERS,
  openCase,
  removeKnowledge,
} from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { type Arguments, given } from "../options.ts";
import { writeOut } from "../output.ts";
import { authorNamed, caseNamed } from "./case-options.ts";
import { first, grouped } from "./grouped.ts";
import { operationCommand } from "./operation-command.ts";
import { item, many } from "./page/parts.ts";

/** Faults shown to people; --json gives more. */
const SHOWN = 20;

const LISTS: Readonly<Record<string, Command>> = {
  list: operationCommand({
    name: "know",
    operation: listKnowledgeLists,
    takes: "list",
    page: ({ lists }, options) =>
      lists.length === 0
        ? "The case knows no list of actors, and no places but its own."
        : lists
            .flatMap(({ name, kind, entries, names, added_at, by }) =>
              item(
                [name, kind, many(entries, "entry", "entries"), many(names, "name"), added_at.slice(0, 10), by].join(
                  " · ",
                ),
                options,
                "",
              ),
            )
            .join("\n"),
    examples: [],
  }),
  add: withDumps(
    operationCommand({
      name: "know",
      operation: addKnowledge,
      takes: "add FILE",
      begins: true,
      bare: {
        fields: ["name", "content"],
        options: { as: { type: "string", value: "NAME", says: "what the list is called; default: the file's name" } },
        from: ([file], args) => ({ name: given(args, "as") ?? basename(file ?? ""), content: textOf(file) }),
      },
      page: ({ list, actors, others, unused, faults, refused }, options) =>
        [
          `${list.name}: ${many(list.entries, "entry", "entries")} with ${many(list.names, "name")}. ${many(actors, "name")} of the case ${actors === 1 ? "is" : "are"} known by it.`,
          ...(others > 0 ? [`${many(others, "entity", "entities")} passed over: no actors.`] : []),
          ...(unused.length > 0 ? [`Not looked at: ${unused.join(", ")}.`] : []),
          ...(refused > 0 ? [`${many(refused, "line")} ${refused === 1 ? "gives" : "give"} no entry:`] : []),
          ...faults.slice(0, SHOWN).flatMap(({ line, says }) => item(`line ${line}: ${says}`, options)),
        ].join("\n"),
      examples: [],
    }),
  ),
  remove: operationCommand({
    name: "know",
    operation: removeKnowledge,
    takes: "remove NAME",
    bare: first("name"),
    page: ({ name, entries, actors }) =>
      `${name} is taken away, with ${many(entries, "entry", "entries")}; ${many(actors, "name")} of the case ${actors === 1 ? "was" : "were"} compared anew.`,
    examples: [],
  }),
};

/** The same, and dumps of GeoNames, which are read as they come and kept beside the case. */
function withDumps(add: Command): Command {
  return {
    ...add,
    run: async (args) => {
      const [file] = args.rest;
      return file !== undefined && file !== "-" && isPlacesDump(file) ? addDump(file, args) : add.run(args);
    },
  };
}

async function addDump(file: string, args: Arguments): Promise<number> {
  const name = given(args, "as") ?? basename(file);
  const kept = await openCase(caseNamed(args), { create: true });
  try {
    const context = { case: kept, now: () => new Date(), by: authorNamed(args) };
    const put = await addPlaces(context, { file, name });
    const { places, names, others, faults, refused } = put;
    const lines = [
      `${name}: ${many(places, "place")} under ${many(names, "name")}. Reports are read with them from now on; hearsay reread reads those anew that are there.`,
      ...(others > 0 ? [`${many(others, "place")} passed over: of kinds that are no scene of news.`] : []),
      ...(refused > 0 ? [`${many(refused, "line")} ${refused === 1 ? "gives" : "give"} no place:`] : []),
      ...faults.slice(0, SHOWN).map(({ line, says }) => `  line ${line}: ${says}`),
    ];
    await writeOut(args.flags.has("json") ? `${JSON.stringify(put)}\n` : `${lines.join("\n")}\n`);
    return 0;
  } finally {
    await kept.close();
  }
}

function textOf(file: string | undefined): string {
  if (file === undefined) throw new HearsayError("wrong-use", "Name the file of the list: hearsay know add FILE.");
  const bytes = bytesOf(file);
  if (bytes.length > MOST_CHARACTERS)
    throw new HearsayError(
      "too-large",
      `${file} has ${bytes.length} bytes, and at most ${MOST_CHARACTERS} are taken: cut it.`,
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HearsayError("not-utf8", `${file} is not valid UTF-8: save it as UTF-8.`);
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (error) {
    throw new HearsayError("unreadable", `${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

export const KNOW: Command = grouped(LISTS, {
  name: "know",
  says: "bring lists of actors and dumps of places, so that names in reports are known",
  takes: "add FILE|list|remove NAME --case CASE",
  about:
    "Brings lists of people and bodies with all their names into a case, which is made where there is none. add takes a file: FollowTheMoney's entities (such as OpenSanctions gives), one a line, or a table (CSV) with the columns name and, as far as there are, aliases, kind (person or body), country, sectors and id; several values of a cell are parted by semicolons. Names in reports that lead to one entry are one actor, whenever the reports came, and hearsay why says so; a name of two entries says of neither. remove takes a list away with all its effect. A dump of GeoNames (allCountries.zip or a country's, as published, packed or not) brings places: names that the gazetteer lacks are found in it when reports are read, and the why of a claim says so; it is kept in an index beside the case, which must be a file.",
  examples: [
    ["hearsay know add militias.csv --case sahel.case", "a table of your own"],
    ["hearsay know add SD.zip --case sahel.case", "every place that GeoNames knows in Sudan"],
    ["hearsay know list --case sahel.case", "what was brought, when and by whom"],
    ["hearsay know remove militias.csv --case sahel.case", "without it again"],
  ],
});
