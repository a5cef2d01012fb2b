import type { z } from "zod";
import type { showClaim } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { claimBlock } from "./claim-block.ts";
import { foldCopies } from "./fold-copies.ts";
import { item, part } from "./parts.ts";
import { traceLines } from "./trace-page.ts";

type Shown = z.output<typeof showClaim.output>;

/** A claim: its words where they stand, why it was read so, who else says so. */
export function claimPage({ line, claim, context, others, trace }: Shown, options: PageOptions): string {
  const { paint } = options;
  const passage = `${context.before}${paint(context.words, "bold")}${context.after}`;
  return [
    ...claimBlock(line, options),
    ...item(passage, options, ""),
    ...part(
      "Why it was read so",
      claim.why.flatMap(({ says }) => item(says, options)),
      options,
    ),
    ...part(
      "Of the same event",
      foldCopies(others).flatMap((other) => claimBlock(other, options, line.event ? { event: line.event } : {})),
      options,
    ),
    ...part("In the order said", traceLines(trace, options), options),
  ].join("\n");
}
