/** Milliseconds by the clock on the wall and of processors; the second is what counts where others are at work. */
export interface Spent {
  readonly wall: number;
  readonly processor: number;
}

export const NOTHING: Spent = { wall: 0, processor: 0 };

export const sumOf = (a: Spent, b: Spent): Spent => ({ wall: a.wall + b.wall, processor: a.processor + b.processor });

/** What now is, to be taken from a later now. */
export function now(): Spent {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}

export function since(then: Spent): Spent {
  const { wall, processor } = now();
  return { wall: wall - then.wall, processor: processor - then.processor };
}

/** A clock that counts one step at a time. */
export function clock<Step extends string>(steps: readonly Step[]) {
  const sums = new Map<Step, Spent>(steps.map((step) => [step, NOTHING]));
  let current: { readonly step: Step; readonly from: Spent } | null = null;
  const stop = () => {
    if (current) sums.set(current.step, sumOf(sums.get(current.step) ?? NOTHING, since(current.from)));
    current = null;
  };
  return {
    start: (step: Step) => {
      stop();
      current = { step, from: now() };
    },
    stop,
    all: () => Object.fromEntries(sums) as Readonly<Record<Step, Spent>>,
  };
}
