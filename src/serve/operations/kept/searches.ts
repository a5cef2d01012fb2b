import { z } from "zod";
import { HearsayError } from "../../../model/errors.ts";
import type { CaseDb } from "../../../store/case.ts";
import { countFacets } from "../../../store/queries/find/facets.ts";
import { idFrom } from "../../../store/queries/kept-by-people.ts";
import { putLog } from "../../../store/queries/log.ts";
import {
  listSearches,
  openedBy,
  putOpened,
  putSearches,
  type SavedSearch,
  searchById,
} from "../../../store/queries/saved-searches.ts";
import { ClaimQuery, filterOf } from "../find-claims.ts";
import { authorOf, operation } from "../operation.ts";
import { KeptState, removedAt } from "./kept-state.ts";

/** A saved search as lists show it. */
const SearchLine = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    query: z.record(z.string(), z.unknown()).describe("what find-claims takes"),
    at: z.string().describe("when it was saved"),
    by: z.string(),
    opened: z.string().nullable().describe("when whoever asks last opened it; null where never"),
    fresh: z
      .int()
      .nullable()
      .describe("claims of reports added since then, or since it was saved; null where the question no longer holds"),
    whole: z.boolean().describe("false where there are more than were counted"),
  })
  .meta({ id: "SearchLine", description: "A saved search." });

/** Keeps a question under a name. */
export const saveSearch = operation({
  name: "save-search",
  says: "keep a question under a name",
  about:
    "Keeps a question of find-claims in the case under a name, with who saved it and when. list-searches tells what is new in it since it was last opened.",
  writes: true,
  input: ClaimQuery.extend({ name: z.string().min(1).max(200).describe("what it is called") }),
  output: SearchLine,
  example: { name: "denied by the army", speaker_words: "army", stance: ["denies"] },
  run: async (context, { name, ...query }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    const kept = JSON.stringify(query);
    const id = idFrom("s", at, by, name, kept);
    return context.case.transaction(async (one) => {
      const row = { ...{ id, name, query: kept, at, author: by, changed_at: at, changed_by: by }, removed_at: null };
      await putSearches(one, [row]);
      await putOpened(one, [{ search: id, author: by, at }]);
      await putLog(one, { at, author: by, action: "save-search", about: id, detail: null });
      return lineOf(one, row, at);
    });
  },
});

export const listSavedSearches = operation({
  name: "list-searches",
  says: "list saved searches, with what is new in each",
  about:
    "Lists the saved searches of the case by name, each with its question, who saved it, and how many claims are new: those of reports that were added since whoever asks last opened it.",
  writes: false,
  input: z.strictObject({}),
  output: z.strictObject({ searches: z.array(SearchLine) }),
  example: {},
  run: async ({ case: kept, by }) =>
    kept.snapshot(async (one) => {
      const opened = by === null ? new Map<string, string>() : await openedBy(one, by);
      const searches = [];
      for (const row of await listSearches(one)) searches.push(await lineOf(one, row, opened.get(row.id) ?? null));
      return { searches };
    }),
});

/** Notes that somebody looks at a saved search. */
export const openSearch = operation({
  name: "open-search",
  says: "open a saved search, so that what comes later is new",
  about:
    "Gives a saved search as it was before, with the moment of its last opening, and notes that whoever asks has opened it now: claims of reports added from now on are new.",
  writes: true,
  input: z.strictObject({ search: z.string().describe("its id") }),
  output: SearchLine,
  example: { search: "s_0000000000000000" },
  run: async (context, { search }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row = await searchNamed(one, search);
      const line = await lineOf(one, row, (await openedBy(one, by)).get(search) ?? null);
      await putOpened(one, [{ search, author: by, at }]);
      return line;
    });
  },
});

/** Gives a saved search another name, deletes it, or brings it back. */
export const changeSearch = operation({
  name: "change-search",
  says: "rename or delete a saved search, or bring it back",
  about: "Gives a saved search another name, or deletes it; state kept brings a deleted one back.",
  writes: true,
  input: z.strictObject({
    search: z.string().describe("its id"),
    name: z.string().min(1).max(200).optional().describe("what it is called from now on"),
    state: KeptState.optional().describe("deleted takes it out, kept brings it back"),
  }),
  output: z.strictObject({ id: z.string(), name: z.string(), removed: z.boolean() }),
  example: { search: "s_0000000000000000", state: "deleted" },
  run: async (context, { search, name, state }) => {
    const by = authorOf(context);
    const at = context.now().toISOString();
    return context.case.transaction(async (one) => {
      const row = await searchNamed(one, search);
      const removed_at = removedAt(row, state, at);
      const changed = { ...row, name: name ?? row.name, removed_at, changed_at: at, changed_by: by };
      await putSearches(one, [changed]);
      await putLog(one, { at, author: by, action: "change-search", about: search, detail: null });
      return { id: search, name: changed.name, removed: removed_at !== null };
    });
  },
});

async function searchNamed(one: CaseDb, id: string): Promise<SavedSearch> {
  const row = await searchById(one, id);
  if (row) return row;
  throw new HearsayError("not-found", `The case has no saved search ${JSON.stringify(id)}.`);
}

/** So many new claims are counted at most: a list of searches is to be seen at once. */
const FRESH = 1_000;

async function lineOf(one: CaseDb, { id, name, query, at, author }: SavedSearch, opened: string | null) {
  const asked = ClaimQuery.safeParse(JSON.parse(query));
  const counted = asked.success ? await freshIn(one, asked.data, opened ?? at) : null;
  return {
    ...{ id, name, query: JSON.parse(query), at, by: author, opened },
    fresh: counted?.counted ?? null,
    whole: counted?.whole ?? true,
  };
}

/** Null where the question names somebody whom the case no longer knows. */
async function freshIn(one: CaseDb, query: ClaimQuery, since: string) {
  try {
    return await countFacets(one, { ...(await filterOf(one, query)), added_after: since }, [], FRESH);
  } catch (error) {
    if (error instanceof HearsayError && error.code === "not-found") return null;
    throw error;
  }
}
