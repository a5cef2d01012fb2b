import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { HearsayError } from "../../../model/errors.ts";
import { addKnowledge, listKnowledgeLists, MOST_CHARACTERS, removeKnowledge } from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { given } from "../options.ts";
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
        ? "The case knows no list of actors."
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
  add: operationCommand({
    name: "know",
    operation: addKnowledge,
    takes: "add FILE",
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
  says: "bring lists of actors, so that names in reports are known as one",
  takes: "add FILE|list|remove NAME --case CASE",
  about:
    "Brings lists of people and bodies with all their names into a case. add takes a file: FollowTheMoney's entities (such as OpenSanctions gives), one a line, or a table (CSV) with the columns name and, as far as there are, aliases, kind (person or body), country, sectors and id; several values of a cell are parted by semicolons. Names in reports that lead to one entry are one actor, whenever the reports came, and hearsay why says so; a name of two entries says of neither. remove takes a list away with all its effect.",
  examples: [
    ["hearsay know add militias.csv --case sahel.case", "a table of your own"],
    ["hearsay know list --case sahel.case", "what was brought, when and by whom"],
    ["hearsay know remove militias.csv --case sahel.case", "without it again"],
  ],
});
