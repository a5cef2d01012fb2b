interface Answer {
  readonly gold: string;
  readonly read: string;
}

/** Mean of the classes' F1, per cent; a class with neither gold nor read counts nothing. */
export function macroF1(answers: readonly Answer[], classes: readonly string[]): number {
  const scores = classes.flatMap((name) => {
    const gold = answers.filter((answer) => answer.gold === name).length;
    const read = answers.filter((answer) => answer.read === name).length;
    const right = answers.filter((answer) => answer.gold === name && answer.read === name).length;
    return gold + read > 0 ? [(2 * right) / (gold + read)] : [];
  });
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / Math.max(1, scores.length);
}

/** Answers that are right, per cent. */
export function accuracy(answers: readonly Answer[]): number {
  return (100 * answers.filter(({ gold, read }) => gold === read).length) / Math.max(1, answers.length);
}
