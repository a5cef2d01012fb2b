/** A piece of the text that is marked: which layer, and what it belongs to. Half-open offsets in UTF-16 code units. */
export interface Marked<Layer extends string> {
  readonly start: number;
  readonly end: number;
  readonly layer: Layer;
  /** What is written before it. */
  readonly label?: string;
}

/** A stretch of text over which the marks do not change. */
export interface Segment<Layer extends string> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly layers: ReadonlySet<Layer>;
  /** Layers of which a piece begins or ends here, for the signs that tell them apart without colour. */
  readonly begins: ReadonlySet<Layer>;
  readonly ends: ReadonlySet<Layer>;
  /** What is written before this stretch: of the marks that begin here. */
  readonly labels: readonly string[];
}

/** The text from `start` to `end`, cut wherever a mark begins or ends. The segments together are the text, unchanged. */
export function segmentsOf<Layer extends string>(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marks: readonly Marked<Layer>[],
): readonly Segment<Layer>[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? end;
    const over = inside.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      layers: new Set(over.map(({ layer }) => layer)),
      begins: new Set(over.filter((mark) => mark.start === from).map(({ layer }) => layer)),
      ends: new Set(over.filter((mark) => mark.end === to).map(({ layer }) => layer)),
      labels: [...new Set(over.flatMap(({ start, label }) => (start === from && label ? [label] : [])))],
    };
  });
}

/** The paragraphs of a text: what stands between empty lines, by offsets. */
export function paragraphsOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  const gap = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g;
  let start = 0;
  for (const found of text.matchAll(gap)) {
    if (found.index > start) paragraphs.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
}
