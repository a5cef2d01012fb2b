import type { FramePart } from "../../draft.ts";

/** Body lines that follow each other as one part, and tags cut out of every part as boilerplate. */
export function joined(parts: readonly FramePart[], tags: readonly { start: number; end: number }[]): FramePart[] {
  const whole: FramePart[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before?.kind === "body" && part.kind === "body") whole[whole.length - 1] = { ...before, end: part.end };
    else whole.push(part);
  }
  if (tags.length === 0) return whole;
  const cut: FramePart[] = [];
  let next = 0;
  for (const part of whole) {
    let from = part.start;
    for (let tag = tags[next]; tag && tag.start < part.end; tag = tags[++next]) {
      if (tag.start < from) continue;
      if (tag.start > from) cut.push({ kind: part.kind, start: from, end: tag.start });
      const end = Math.min(tag.end, part.end);
      cut.push({ kind: "boilerplate", start: tag.start, end });
      from = end;
    }
    if (from < part.end) cut.push({ kind: part.kind, start: from, end: part.end });
  }
  return cut;
}
