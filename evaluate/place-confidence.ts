/** What was answered for one annotated place. */
export interface Answer {
  readonly placed: boolean;
  /** How far off; null where there is none. */
  readonly km: number | null;
  /** Within 161 km. */
  readonly near: boolean;
  /** Whether the country is right; null where the place lies in none or in several. */
  readonly country: boolean | null;
  readonly countryGiven: boolean;
  readonly confidence: number;
  /** The class of the error where it was not found within 161 km. */
  readonly missed: string | null;
  /** For the listing. */
  readonly told: string;
}

const BANDS = 10;

/** The share that is right in each band of the reader's confidence, and the expected calibration error, for places and for mere countries. */
export function placeConfidence(set: string, answers: readonly Answer[]): string[] {
  const placed = answers.filter((one) => one.placed).map(({ confidence, near }) => ({ confidence, right: near }));
  const countries = answers
    .filter((one) => !one.placed && one.countryGiven && one.country !== null)
    .map(({ confidence, country }) => ({ confidence, right: country === true }));
  return [...bands(`${set}, placed`, placed), ...bands(`${set}, country alone`, countries)];
}

function bands(name: string, answers: readonly { confidence: number; right: boolean }[]): string[] {
  let error = 0;
  const lines: string[] = [];
  for (let band = 0; band < BANDS; band++) {
    const of = answers.filter(({ confidence }) => Math.min(BANDS - 1, Math.floor(confidence * BANDS)) === band);
    if (of.length === 0) continue;
    const right = of.filter((one) => one.right).length / of.length;
    const mean = of.reduce((sum, { confidence }) => sum + confidence, 0) / of.length;
    error += (of.length * Math.abs(right - mean)) / answers.length;
    lines.push(`${name}: confidence ${mean.toFixed(2)}, right ${right.toFixed(2)} of ${of.length}`);
  }
  return [...lines, `${name}: expected calibration error ${error.toFixed(3)}`];
}
