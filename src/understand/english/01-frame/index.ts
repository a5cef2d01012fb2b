import type { Stage } from "../../draft.ts";
import { frameOf } from "./frame-of.ts";

/** Tells headline, dateline, credits and a page's furniture from the body. */
export const frame: Stage = {
  name: "frame",
  needs: ["text", "report"],
  gives: ["frame"],
  reason: "First, for a dateline or a byline read as a sentence would spoil every later stage.",
  run: ({ text, report, published }) => ({ frame: frameOf(text, report, published) }),
};
