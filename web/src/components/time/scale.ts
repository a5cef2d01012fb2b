/** Steps of a scale from nothing to at least a number: three or four, at round numbers. */
export function stepsTo(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10));
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}

/** Which stretches have their beginnings written below them: so many that the words fit. */
export function written(bins: number, width: number): (at: number) => boolean {
  const every = Math.max(1, Math.ceil((bins * LABEL) / Math.max(1, width)));
  return (at) => at % every === 0;
}

/** Width of a label, in pixels, with room around it. */
const LABEL = 74;
