/** Whether every span in a value, at any depth, has the words that stand at its offsets in the text. */
export function spansHold(value: unknown, text: string): boolean {
  if (typeof value !== "object" || value === null) return true;
  if ("start" in value && "end" in value && "text" in value && typeof value.start === "number")
    return text.slice(value.start, Number(value.end)) === value.text;
  return Object.values(value).every((inner) => spansHold(inner, text));
}
