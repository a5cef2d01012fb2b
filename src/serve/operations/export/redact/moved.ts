import type { Edit } from "./remover.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Whether a value names a piece of a text by its offsets. */
export const isPlace = (value: object): value is Place & { readonly text?: unknown } =>
  "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number";

/** A piece of a text where it stands after the edits; one that begins or ends within an edit takes all of it in. */
export function moved<Of extends Place & { readonly text?: unknown }>(place: Of, edits: readonly Edit[]): Of {
  const touching = edits.filter(({ start, end }) => start < place.end && end > place.start);
  const from = Math.min(place.start, touching[0]?.start ?? place.start);
  const to = Math.max(place.end, touching.at(-1)?.end ?? place.end);
  const start = from + shift(edits, from);
  const end = to + shift(edits, to);
  if (typeof place.text !== "string") return { ...place, start, end };
  let [text, behind] = ["", place.start];
  for (const edit of touching) {
    text += place.text.slice(behind - place.start, Math.max(0, edit.start - place.start)) + edit.by;
    behind = edit.end;
  }
  return { ...place, start, end, text: text + place.text.slice(behind - place.start) };
}

/** How far what stands at an offset moves. */
const shift = (edits: readonly Edit[], offset: number): number =>
  edits.reduce((sum, { start, end, by }) => (end <= offset ? sum + by.length - (end - start) : sum), 0);
