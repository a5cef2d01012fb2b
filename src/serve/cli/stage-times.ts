/** Milliseconds by stage, added up over reports; `words` gives them as a table, slowest first. */
export interface StageTimes {
  add(stage: string, milliseconds: number): void;
  words(): string;
}

export function stageTimes(): StageTimes {
  const total = new Map<string, number>();
  return {
    add: (stage, milliseconds) => void total.set(stage, (total.get(stage) ?? 0) + milliseconds),
    words: () =>
      [...total]
        .sort(([, a], [, b]) => b - a)
        .map(([stage, milliseconds]) => `${stage.padEnd(10)} ${milliseconds.toFixed(1).padStart(10)} ms\n`)
        .join(""),
  };
}
