import type { Span } from "../../../model/span.ts";

/** The first span in a value, at any depth, whose text is not the report's at its place; null where all are right. */
export function wrongSpan(value: unknown, text: string): Span | null {
  if (value === null || typeof value !== "object") return null;
  if (isSpan(value)) {
    const right =
      value.start <= value.end && value.text.length > 0 && text.slice(value.start, value.end) === value.text;
    return right ? null : value;
  }
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    const wrong = wrongSpan(inner, text);
    if (wrong) return wrong;
  }
  return null;
}

function isSpan(value: object): value is Span {
  return (
    "start" in value &&
    "end" in value &&
    "text" in value &&
    typeof value.text === "string" &&
    typeof value.start === "number" &&
    typeof value.end === "number"
  );
}
