import type { ReportInput } from "../../model/report.ts";
import { markedText } from "../marked-text.ts";

/** A post of an account or a channel, whatever program kept it. */
export interface Post {
  readonly id: string;
  readonly text: string;
  readonly account: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Whose words it passes on. */
  readonly passedOn: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The account is the publisher; whose words it passes on is a credit, and so a hop of every claim's chain. */
export function reportOfPost({ id, text, account, published, url, passedOn, extra }: Post): ReportInput {
  const whole = markedText([{ text, kind: null }, ...(passedOn ? [{ text: passedOn, kind: "credit" as const }] : [])]);
  const told = Object.fromEntries(Object.entries(extra).filter(([, value]) => value !== null && value !== undefined));
  return { id, text: whole.text, marks: [...whole.marks], publisher: account, published, url, extra: told };
}
