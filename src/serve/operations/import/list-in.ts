import { HearsayError } from "../../../model/errors.ts";
import { keysOfEntry } from "../../../resolve/actors/index.ts";
import type { Case } from "../../../store/case.ts";
import { listKnowledge, putKnowledge } from "../../../store/queries/knowledge.ts";
import { putLog } from "../../../store/queries/log.ts";
import { settleTouched } from "../knowledge/touched-nodes.ts";
import type { ImportOptions } from "./import-case.ts";
import { type ListEntryRecord, type ListRecord, unsigned } from "./kept-in-records.ts";

/** A list of actors as it came in, with its line. */
export interface ListIn {
  readonly list: ListRecord;
  readonly entries: ListEntryRecord[];
  readonly line: number;
}

/**
 * Takes over a list of actors with who brought it and when; gives whether it is new. Throws HearsayError `bad-report`
 * where the case has another list under this name.
 */
export async function takeList(kept: Case, { list, entries }: ListIn, { now, by }: ImportOptions): Promise<boolean> {
  const items = entries.map(({ list: _, ...entry }) => ({ ...entry, keys: keysOfEntry(entry) }));
  return kept.transaction(async (one) => {
    const there = (await listKnowledge(one)).find(({ name }) => name === list.name);
    if (there?.hash === list.hash) return false;
    if (there) throw new HearsayError("bad-report", OTHER_LIST);
    if (entries.length !== list.entries)
      throw new HearsayError(
        "bad-report",
        `The list has ${list.entries} entries, of which ${entries.length} are here.`,
      );
    const { entries: _, ...row } = unsigned(list);
    await putKnowledge(one, row, items);
    await settleTouched(one, new Set(items.flatMap(({ keys }) => keys.map(({ key }) => key))));
    const detail = { entries: list.entries, names: list.names, hash: list.hash };
    await putLog(one, { at: now().toISOString(), author: by, action: "add-knowledge", about: list.name, detail });
    return true;
  });
}

const OTHER_LIST =
  "The case holds another list under this name. Take that away first (hearsay know remove), and import again.";
