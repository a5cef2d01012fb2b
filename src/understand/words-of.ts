/**
 * A value with the `text` of every span in it, at any depth, taken from a text at the span's place: after capitals were
 * undone, and back to the report's own words at the end.
 */
export function withWordsOf<T>(value: T, text: string): T {
  return respanned(value, text) as T;
}

function respanned(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((inner) => respanned(inner, text));
  if (value === null || typeof value !== "object") return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, respanned(part, text)]));
  const { start, end } = inner;
  return typeof inner.text === "string" && typeof start === "number" && typeof end === "number"
    ? { ...inner, text: text.slice(start, end) }
    : inner;
}
