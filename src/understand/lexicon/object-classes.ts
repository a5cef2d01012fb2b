import { readTable } from "./table.ts";

export interface ObjectClass {
  readonly kinds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

let classes: ReadonlyMap<string, ObjectClass> | undefined;

/** A class of arguments by name ("living", "territory"); undefined where the list has none of that name. */
export function objectClass(name: string): ObjectClass | undefined {
  classes ??= new Map(
    readTable("object-classes.tsv").map((row) => [
      row.class ?? "",
      { kinds: listed(row.kinds), words: listed(row.words) },
    ]),
  );
  return classes.get(name);
}

function listed(cell: string | undefined): ReadonlySet<string> {
  return new Set((cell ?? "").split(/\s+/).filter((word) => word && word !== "-"));
}
