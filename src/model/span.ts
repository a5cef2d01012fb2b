import { z } from "zod";

export const Span = z
  .strictObject({
    start: z
      .number()
      .int()
      .nonnegative()
      .describe("offset of the first character, in UTF-16 code units from the beginning of the report's text"),
    end: z.number().int().nonnegative().describe("offset behind the last character"),
    text: z.string().describe("the words; always equal to the slice of the report's text between the two offsets"),
  })
  .meta({ id: "Span", description: "A piece of the report's text, by half-open offsets." });
export type Span = z.infer<typeof Span>;

/** The span of `text` between two offsets. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

/** Whether two spans share at least one character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function holds(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
