import type { PairCode, PairInput } from "../../model/pair.ts";
import type { Reader } from "../../pipeline.ts";

/** A reader with its model takes much memory: so long after the last question it is let go. */
const IDLE_MS = 120_000;

/** Codes pairs with a reader that is opened at the first one and closed when idle. */
export function coderOf(open: () => Promise<Pick<Reader, "code" | "close">>): (pair: PairInput) => Promise<PairCode> {
  let reader: Promise<Pick<Reader, "code" | "close">> | null = null;
  let asked = 0;
  const closeWhenIdle = (at: number) => {
    setTimeout(() => {
      if (at !== asked) return;
      reader?.then((one) => one.close()).catch(() => undefined); // what could not be opened has nothing to close
      reader = null;
    }, IDLE_MS).unref();
  };
  return async (pair) => {
    asked++;
    reader ??= open();
    try {
      return await (await reader).code(pair);
    } catch (error) {
      reader = null;
      throw error;
    } finally {
      closeWhenIdle(asked);
    }
  };
}
