import type { Figure } from "./claims/score.ts";

/** Figures as a table; beside each, how far it has moved from the frozen one. */
export function table(figures: readonly Figure[], frozen: readonly Figure[] | null): string {
  const before = new Map((frozen ?? []).map((figure) => [keyOf(figure), figure.value]));
  const lines: string[] = [];
  const width = Math.max(10, ...figures.map(({ measure }) => measure.length));
  for (const part of new Set(figures.map((figure) => figure.part))) {
    lines.push("", part);
    for (const figure of figures.filter((own) => own.part === part)) {
      const { measure, value, size } = figure;
      const cells = [measure.padEnd(width), value.toFixed(2).padStart(8), `of ${size}`.padStart(9)];
      lines.push(`  ${[...cells, moved(value, before.get(keyOf(figure)), frozen !== null)].join(" ").trimEnd()}`);
    }
  }
  return lines.join("\n").trimStart();
}

function keyOf({ part, measure }: Figure): string {
  return `${part}\n${measure}`;
}

function moved(value: number, before: number | undefined, compared: boolean): string {
  if (!compared) return "";
  if (before === undefined) return "  new";
  const step = value - before;
  return Math.abs(step) < 0.005 ? "  =" : `  ${step > 0 ? "+" : ""}${step.toFixed(2)}`;
}
