import {
  changeBrief,
  changeBriefClaim,
  changeSearch,
  collectClaim,
  listAllBriefs,
  listSavedSearches,
  openSearch,
  saveSearch,
  showBrief,
} from "../../operations/index.ts";
import type { Command } from "../command.ts";
import { first, grouped } from "./grouped.ts";
import { operationCommand } from "./operation-command.ts";
import { item, many } from "./page/parts.ts";

const freshWords = (fresh: number | null, whole: boolean) =>
  fresh === null
    ? "the question no longer holds"
    : fresh === 0
      ? "nothing new"
      : `${fresh}${whole ? "" : " or more"} new`;

const SEARCHES: Readonly<Record<string, Command>> = {
  list: operationCommand({
    name: "saved",
    operation: listSavedSearches,
    takes: "list",
    page: ({ searches }, options) =>
      searches.length === 0
        ? "No search is saved in this case."
        : searches
            .flatMap(({ id, name, by, fresh, whole }) =>
              item([name, freshWords(fresh, whole), `by ${by}`, id].join(" · "), options, ""),
            )
            .join("\n"),
    examples: [],
  }),
  save: operationCommand({
    name: "saved",
    operation: saveSearch,
    takes: "save NAME",
    bare: first("name"),
    page: ({ id, name }) => `${name} is saved as ${id}.`,
    examples: [],
  }),
  open: operationCommand({
    name: "saved",
    operation: openSearch,
    takes: "open ID",
    bare: first("search"),
    page: ({ name, query, fresh, whole }) => `${name}: ${JSON.stringify(query)} · ${freshWords(fresh, whole)}`,
    examples: [],
  }),
  change: operationCommand({
    name: "saved",
    operation: changeSearch,
    takes: "change ID",
    bare: first("search"),
    page: ({ name, removed }) => (removed ? `${name} is deleted.` : `It is called ${name}.`),
    examples: [],
  }),
};

const BRIEFS: Readonly<Record<string, Command>> = {
  list: operationCommand({
    name: "brief",
    operation: listAllBriefs,
    takes: "list",
    page: ({ briefs }, options) =>
      briefs.length === 0
        ? "There is no brief in this case."
        : briefs
            .flatMap(({ id, title, by, claims }) =>
              item([title, many(claims, "claim"), `by ${by}`, id].join(" · "), options, ""),
            )
            .join("\n"),
    examples: [],
  }),
  show: operationCommand({
    name: "brief",
    operation: showBrief,
    takes: "show ID",
    bare: first("brief"),
    page: ({ text }) => text.trimEnd(),
    examples: [],
  }),
  collect: operationCommand({
    name: "brief",
    operation: collectClaim,
    takes: "collect REPORT CLAIM",
    bare: first("report", "claim"),
    page: ({ brief, title, was_there }) => `${was_there ? "It was already" : "It is"} in ${title} (${brief}).`,
    examples: [],
  }),
  change: operationCommand({
    name: "brief",
    operation: changeBrief,
    takes: "change [ID]",
    bare: first("brief"),
    page: ({ id, title, removed }) => (removed ? `${title} is deleted.` : `${title} (${id}).`),
    examples: [],
  }),
  claim: operationCommand({
    name: "brief",
    operation: changeBriefClaim,
    takes: "claim ITEM",
    bare: first("item"),
    page: ({ item: id, removed }) => (removed ? `${id} is taken out.` : `${id} is changed.`),
    examples: [],
  }),
};

export const SAVED: Command = grouped(SEARCHES, {
  name: "saved",
  says: "keep questions under a name, and see what is new in them",
  takes: "list|save|open|change [NAME|ID] --case CASE",
  about:
    "Keeps questions of hearsay find under a name. list tells what is new in each since you last opened it; save takes a name and the conditions of find; open shows a question and notes that you have seen it; change renames it (--name), deletes it (--state deleted) or brings it back (--state kept).",
  examples: [
    ['hearsay saved save "denied by the army" --speaker-words army --stance denies --case sahel.case', "kept"],
    ["hearsay saved list --case sahel.case", "what is new in each"],
  ],
});

export const BRIEF: Command = grouped(BRIEFS, {
  name: "brief",
  says: "collect claims into a brief, and print it with footnotes",
  takes: "list|show|collect|change|claim [ID] --case CASE",
  about:
    "Collects claims into briefs. show prints one as text with a footnote for each claim; collect puts a claim at the end of a brief (--brief), or begins one (--title); change renames or deletes a brief; claim notes something on a claim of it, moves it or takes it out.",
  examples: [
    ["hearsay brief list --case sahel.case", "the briefs of a case"],
    ["hearsay brief show b_591f73d3b4b68e0f --case sahel.case > brief.txt", "one as text with footnotes"],
  ],
});
