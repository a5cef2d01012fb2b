import { afterAll } from "vitest";
import { type Case, openCase } from "../src/serve/operations/index.ts";
import { type CaseAddress, caseAddress } from "./case-address.ts";

/** Makes cases without reports for the tests of a file; they are closed and gone when these are done. */
export function freshCases(): () => Promise<Case> {
  const made: { readonly kept: Case; readonly at: CaseAddress }[] = [];
  afterAll(async () => {
    for (const { kept, at } of made) {
      await kept.close();
      at.remove();
    }
  });
  return async () => {
    const at = caseAddress();
    const kept = await openCase(at.where, { create: true });
    made.push({ kept, at });
    return kept;
  };
}
