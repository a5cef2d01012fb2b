import type { z } from "zod";
import type { why } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { judgementLines } from "./log-page.ts";
import { item, part } from "./parts.ts";

/** Why two are one or not, with the signs for and against. */
export function whyPage(told: z.output<typeof why.output>, options: PageOptions): string {
  const { says, a, b, same, pairs, judgements } = told;
  return [
    ...item(options.paint(says, "bold"), options, ""),
    ...item(same ? a : `${a} · ${b}`, options, ""),
    ...pairs.flatMap((pair) =>
      part(
        `${pair.a} – ${pair.b}`,
        [
          ...item(
            [
              `the signs say ${pair.verdict} (${signed(pair.score)})`,
              pair.met ? null : "never compared: no key is common to both",
              pair.judged ? `judged ${pair.judged.replaceAll("-", " ")}` : null,
            ]
              .filter(Boolean)
              .join(" · "),
            options,
          ),
          ...pair.signs.flatMap(({ adds, says: why }) => item(`${signed(adds).padStart(5)}  ${why}`, options, "    ")),
        ],
        options,
      ),
    ),
    ...part(
      "Judged",
      judgements.flatMap((judgement) => judgementLines(judgement, options)),
      options,
    ),
  ].join("\n");
}

const signed = (number: number) => `${number > 0 ? "+" : ""}${number.toFixed(1)}`;
