import type { Stage } from "../../draft.ts";
import { findDates } from "./find-dates.ts";

/** Time expressions with TIMEX3 values. */
export const dates: Stage = {
  name: "dates",
  needs: ["text", "published", "analysis", "frame"],
  gives: ["dates"],
  reason:
    "After the language model, for the tense of a clause tells which Monday is meant; before claims, which are dated by them.",
  run: (draft) => ({ dates: findDates(draft) }),
};
