import { type CsvError, parse } from "csv-parse/sync";
import type { EntriesIn, Fault } from "./entries-in.ts";
import { entriesOfEntities, type FtmEntityRead } from "./ftm-entries.ts";

/** The columns of a statement that are looked at; an older file has no canonical id. */
const COLUMNS = ["entity_id", "schema", "prop", "value"] as const;

/** Whether a file's first line is that of FollowTheMoney's statements. */
export function isStatements(content: string): boolean {
  const headings = content.slice(0, content.search(/[\r\n]|$/)).split(",");
  return COLUMNS.every((column) => headings.includes(column));
}

/**
 * Entries of FollowTheMoney's statements, a value of an entity a row, whoever says so: rows of one entity are rolled up,
 * wherever they stand. A fault is told by the first line of its entity.
 */
export function statementEntries(content: string): EntriesIn {
  const faults: Fault[] = [];
  const rows = parse(content, {
    ...{ columns: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true, info: true },
    on_skip: (error: CsvError | undefined) => {
      faults.push({ line: Number(error?.lines ?? 0), says: "The row cannot be read as a statement." });
      return undefined;
    },
  }) as unknown as readonly {
    readonly record: Readonly<Record<string, string | undefined>>;
    readonly info: { readonly lines: number };
  }[];
  const entities = new Map<string, FtmEntityRead & { readonly properties: Record<string, unknown[]> }>();
  for (const { record, info } of rows) {
    const { schema = "", prop = "", value = "" } = record;
    const id = record.canonical_id || record.entity_id || "";
    if (id === "" || prop === "") {
      faults.push({ line: info.lines, says: "The statement names no entity, or no property." });
      continue;
    }
    const entity = entities.get(id) ?? { id, schema, properties: {}, line: info.lines };
    entities.set(id, entity);
    // the row of the entity itself holds a hash
    if (prop === "id") continue;
    if (!Object.hasOwn(entity.properties, prop)) entity.properties[prop] = [];
    entity.properties[prop]?.push(value);
  }
  return entriesOfEntities(entities.values(), faults);
}
