import type { SaidCode } from "./unit.ts";

/** The field of a claim that a correction names, by what agreement calls it. */
const SPOKEN_OF: Readonly<Record<string, string>> = {
  ...{ manner: "mode", doer: "actors", "done to": "recipients", day: "date", origin: "chain", clause: "content" },
};

/** Whether somebody spoke of a field, by what agreement calls it: without suggestions, of some alone. */
export const speaksOf = ({ fields }: Pick<SaidCode, "fields">, field: string): boolean =>
  fields?.includes(SPOKEN_OF[field] ?? field) ?? true;

/** The words for the fields that somebody spoke of; those of the others are the reader's. */
export const spokenTold = (told: SaidCode["told"], fields: SaidCode["fields"]): SaidCode["told"] =>
  told && Object.fromEntries(Object.entries(told).filter(([field]) => speaksOf({ fields }, field)));
