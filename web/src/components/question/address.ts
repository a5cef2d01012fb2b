import type { Input } from "../../api/operations.ts";

export type Question = Omit<Input<"find-claims">, "limit" | "after" | "facets">;

/** What a question may hold, as the address names it: alone, or several times for "one of these". */
export const ALONE = [
  "words",
  "speaker_words",
  "happened_from",
  "happened_to",
  "said_from",
  "said_to",
  "published_from",
  "published_to",
  "report",
  "event",
  "box",
  "added_after",
  "sort",
] as const;
export const SEVERAL = [
  "actor",
  "recipient",
  "party",
  "speaker",
  "stance",
  "kind",
  "type",
  "mode",
  "quad",
  "status",
  "modality",
  "polarity",
  "told_as",
  "context",
  "origin",
  "outlet",
  "country",
  "place",
  "place_how",
  "year",
] as const;
const FLAGS = ["copies", "rejected", "ascending"] as const;
export type Field = (typeof ALONE)[number] | (typeof SEVERAL)[number];

/** The question that an address asks. Names that mean nothing are passed over; what a value may be the server says. */
export function questionOf(address: URLSearchParams): Question {
  const alone = ALONE.flatMap((name) => {
    const value = address.get(name)?.trim();
    return value ? [[name, value]] : [];
  });
  const several = SEVERAL.flatMap((name) => {
    const values = address.getAll(name).filter(Boolean);
    if (values.length === 0) return [];
    return [[name, name === "quad" ? values.map(Number) : values]];
  });
  const flags = FLAGS.flatMap((name) => (address.get(name) === "yes" ? [[name, true]] : []));
  const confidence = Number(address.get("confidence"));
  return {
    ...Object.fromEntries([...alone, ...several, ...flags]),
    ...(confidence > 0 ? { confidence } : {}),
  } as Question;
}

/** The same without an order, for what is counted and not listed. */
export function conditionsOf(address: URLSearchParams): Omit<Question, "sort" | "ascending"> {
  const { sort: _sort, ascending: _ascending, ...conditions } = questionOf(address);
  return conditions;
}

/** Whether the address asks for anything: without conditions everything in the case is an answer. */
export const asksForSomething = (address: URLSearchParams): boolean => Object.keys(conditionsOf(address)).length > 0;

/** The address with a value put in, or taken out where it was there. A field that stands alone keeps one value. */
export function toggled(address: URLSearchParams, field: Field, value: string): URLSearchParams {
  const next = new URLSearchParams(address);
  const had = next.getAll(field);
  next.delete(field);
  const kept = isAlone(field) ? [] : had.filter((one) => one !== value);
  for (const one of had.includes(value) ? kept : [...kept, value]) next.append(field, one);
  return next;
}

/** Everything that narrows the question, in the order of the address. */
export function narrowings(address: URLSearchParams): readonly { readonly field: Field; readonly value: string }[] {
  const fields: readonly string[] = [...ALONE, ...SEVERAL].filter((field) => field !== "sort");
  return [...address].flatMap(([field, value]) =>
    fields.includes(field) && value ? [{ field: field as Field, value }] : [],
  );
}

/** The address without anything that narrows the question; how a page shows it stays. */
export function cleared(address: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const { field } of narrowings(address)) next.delete(field);
  return next;
}

/** The question alone, for the address of another page that shows it another way. */
export function questionAlone(address: URLSearchParams): string {
  const asked: readonly string[] = [...ALONE, ...SEVERAL, ...FLAGS, "confidence"];
  return new URLSearchParams([...address].filter(([field, value]) => asked.includes(field) && value)).toString();
}

const isAlone = (field: Field): boolean => (ALONE as readonly string[]).includes(field);
