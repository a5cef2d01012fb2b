// The milliseconds of each stage, as `--explain` writes them to standard error.

/** Stages with their milliseconds, slowest first, without the line of the sum; throws where there are none. */
export function stageMilliseconds(errors) {
  const rows = [...errors.matchAll(/^(\w+) +([\d.]+) ms(?: +\d+ %)?$/gm)];
  if (rows.length === 0) throw new Error("--explain told no stage's time");
  return rows.map(([, stage, milliseconds]) => [stage, Number(milliseconds)]);
}
