import { OPERATIONS, perform } from "../../src/serve/operations/index.ts";
import type { Case } from "../../src/store/case.ts";
import { now, type Spent, since } from "./clock.ts";
import type { Question } from "./questions.ts";

export interface Asked {
  readonly name: string;
  /** Milliseconds of each time, sorted. */
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

/** Asks a question again and again, once more than `times` for the first, which finds nothing in memory, is left out. */
export async function asked(kept: Case, question: Question, times: number): Promise<readonly Asked[]> {
  const first = await timed(kept, question, times);
  const page = question.operation === "find-claims" ? await laterPage(kept, question) : null;
  return page ? [first, await timed(kept, page, times)] : [first];
}

async function timed(kept: Case, question: Question, times: number): Promise<Asked> {
  const spent: Spent[] = [];
  for (let time = 0; time <= times; time++) {
    const from = now();
    await answered(kept, question);
    if (time > 0) spent.push(since(from));
  }
  const sorted = (of: (one: Spent) => number) => spent.map(of).sort((a, b) => a - b);
  return { name: question.name, wall: sorted(({ wall }) => wall), processor: sorted(({ processor }) => processor) };
}

/** The same from behind the first 500 claims; null where there are fewer, and for what counts, which is not counted again. */
async function laterPage(kept: Case, question: Question): Promise<Question | null> {
  if ("facets" in question.input) return null;
  const { next } = (await answered(kept, { ...question, input: { ...question.input, limit: 500 } })) as {
    readonly next: string | null;
  };
  return next === null
    ? null
    : { ...question, name: `${question.name}, after 500`, input: { ...question.input, after: next } };
}

function answered(kept: Case, { operation, input }: Question): Promise<unknown> {
  const found = OPERATIONS.find(({ name }) => name === operation);
  if (!found) throw new Error(`There is no operation ${operation}.`);
  return perform(found, { case: kept, now: () => new Date(0), by: null }, input);
}

/** The value below which so large a share of a sorted list lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
