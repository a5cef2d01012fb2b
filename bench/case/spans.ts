import type { Span } from "../../src/model/span.ts";

/** A copy of a value with every span in it, however deep, replaced; keys and order stay. */
export function withSpans<T>(value: T, change: (span: Span) => Span): T {
  if (Array.isArray(value)) return value.map((one) => withSpans(one, change)) as T;
  if (value === null || typeof value !== "object") return value;
  if (isSpan(value)) return change(value) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSpans(one, change)])) as T;
}

/** Every span in a value, however deep. */
export function spansIn(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (value === null || typeof value !== "object") return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansIn);
}

const isSpan = (value: object): value is Span =>
  "text" in value && "start" in value && typeof value.start === "number" && typeof value.text === "string";
