/** One figure of the evaluation: what was measured on how many. */
export interface Measure {
  readonly part: string;
  readonly measure: string;
  readonly value: number;
  readonly size: number;
}
