import { AsyncLocalStorage } from "node:async_hooks";
import type { Dialect } from "kysely";
import { HearsayError } from "../model/errors.ts";

export interface NoWaitingWithin {
  /** The dialect, whose connections whoever is inside of `hold` does not get. */
  readonly dialect: Dialect;
  /** Runs work that has a connection of this dialect to itself. */
  hold<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * A snapshot or a transaction of a file has its only connection to itself: work that asks the case for it once more,
 * instead of what it was handed, would wait for its own end without a word. That is an error at once, which says what to
 * use instead; on a server too, where it would be answered, but from another state of the case.
 */
export function noWaitingWithin(dialect: Dialect, says: string): NoWaitingWithin {
  const inside = new AsyncLocalStorage<{ ended: boolean }>();
  return {
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (db) => dialect.createIntrospector(db),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createDriver: () => {
        const driver = dialect.createDriver();
        const acquire = driver.acquireConnection.bind(driver);
        driver.acquireConnection = async () => {
          // Work may start something that outlives it, and that may ask.
          if (inside.getStore()?.ended === false) throw new HearsayError("failed", says);
          return acquire();
        };
        return driver;
      },
    },
    hold: (work) => {
      const held = { ended: false };
      return inside.run(held, async () => {
        try {
          return await work();
        } finally {
          held.ended = true;
        }
      });
    },
  };
}

export const WITHIN_SNAPSHOT =
  "The case was asked from within its own snapshot, which would wait for itself: ask what the snapshot hands over.";
export const WITHIN_TRANSACTION =
  "A transaction was begun within another one of the same case, which would wait for itself: use the one that is open.";
