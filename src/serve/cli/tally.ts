/** What was read so far, for the line at the end. */
export interface Tally {
  readonly reports: number;
  readonly claims: number;
  readonly refused: number;
}

const many = (count: number, one: string): string => `${count.toLocaleString("en")} ${one}${count === 1 ? "" : "s"}`;

/** "51 reports read, 1,204 claims; 1 refused" */
export function tallyWords({ reports, claims, refused }: Tally): string {
  const told = refused > 0 ? `; ${refused.toLocaleString("en")} refused` : "";
  return `${many(reports, "report")} read, ${many(claims, "claim")}${told}`;
}
