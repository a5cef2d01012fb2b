/** A non-blank line of the text without the blanks around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a blank line or the end of the text follows. */
  readonly blankAfter: boolean;
}

/** The non-blank lines of a text, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: { start: number; end: number; text: string; blankAfter: boolean }[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const trimmed = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    const last = lines.at(-1);
    if (trimmed) lines.push({ start, end: start + trimmed.length, text: trimmed, blankAfter: false });
    else if (last) last.blankAfter = true;
    at += raw.length + 1;
  }
  const last = lines.at(-1);
  if (last) last.blankAfter = true;
  return lines;
}

/** A piece of a line, as offsets into the text. */
export function within(line: Line, from: number, to: number): { start: number; end: number } {
  return { start: line.start + from, end: line.start + to };
}
