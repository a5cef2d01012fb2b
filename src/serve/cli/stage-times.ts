/** Milliseconds by stage, added up over reports; `words` gives them as a table with their shares, slowest first. */
export interface StageTimes {
  add(stage: string, milliseconds: number): void;
  words(): string;
}

export function stageTimes(): StageTimes {
  const total = new Map<string, number>();
  return {
    add: (stage, milliseconds) => void total.set(stage, (total.get(stage) ?? 0) + milliseconds),
    words: () => {
      const all = [...total.values()].reduce((sum, milliseconds) => sum + milliseconds, 0);
      const row = (name: string, milliseconds: number) =>
        `${name.padEnd(10)} ${milliseconds.toFixed(1).padStart(10)} ms ${((100 * milliseconds) / (all || 1)).toFixed(0).padStart(4)} %\n`;
      const slowestFirst = [...total].sort(([, a], [, b]) => b - a);
      return [...slowestFirst, ["all stages", all] as const].map(([name, spent]) => row(name, spent)).join("");
    },
  };
}
