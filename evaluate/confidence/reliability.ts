/** A claim's confidence, and whether it was right. */
export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims of about the same confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly size: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /** Share that was right, 0 to 1. */
  readonly right: number;
}

const BINS = 10;

/** Ten bins of equal width from 0 to 1; empty ones are left out. */
export function binned(judgements: readonly Judgement[]): Bin[] {
  return Array.from({ length: BINS }, (_, index) => index).flatMap((index) => {
    const own = judgements.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === index,
    );
    if (own.length === 0) return [];
    return [
      {
        from: index / BINS,
        to: (index + 1) / BINS,
        size: own.length,
        confidence: mean(own.map(({ confidence }) => confidence)),
        right: mean(own.map(({ right }) => Number(right))),
      },
    ];
  });
}

/** Expected calibration error, 0 to 1: the mean gap between confidence and share right, bins weighted by their size. */
export function calibrationError(judgements: readonly Judgement[]): number {
  const gaps = binned(judgements).map(({ size, confidence, right }) => size * Math.abs(confidence - right));
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(judgements.length, 1);
}

/** The chance that a right claim is held surer than a wrong one, 0.5 to 1; ties count half. */
export function discrimination(judgements: readonly Judgement[]): number {
  const right = judgements.filter((own) => own.right);
  const wrong = judgements.filter((own) => !own.right);
  let wins = 0;
  for (const a of right) {
    for (const b of wrong) {
      wins += a.confidence > b.confidence ? 1 : a.confidence === b.confidence ? 0.5 : 0;
    }
  }
  return wins / Math.max(right.length * wrong.length, 1);
}

/** Mean squared error of the confidences, 0 to 1. */
export function brier(judgements: readonly Judgement[]): number {
  return mean(judgements.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
