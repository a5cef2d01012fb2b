import type { Toll } from "../../../api/model.ts";
import { countWords } from "../../../components/count-words.ts";
import { dayWords } from "../../../components/days.ts";
import { capital } from "../../../components/words.ts";
import { QuoteLine } from "./quote-line.tsx";
import { TollChart, TollShape } from "./toll-chart.tsx";
import css from "./toll-list.module.css";

/** Each toll as its origins told it over the days: a line for each origin, nothing summed. */
export function TollList({ tolls }: { readonly tolls: readonly Toll[] }) {
  return (
    <div className={css.all}>
      {tolls
        .toSorted((a, b) => pointsOf(b) - pointsOf(a))
        .map((toll) => (
          <section key={[toll.of, toll.who, toll.unit, toll.since, toll.part].join(" ")} className={css.toll}>
            <h3>
              {titleOf(toll)} <span className={css.range}>{rangeOf(toll)}</span>
            </h3>
            {pointsOf(toll) > 1 && <TollChart toll={toll} />}
            <ul className={css.lines}>
              {toll.lines.map(({ key, name, points }, at) => (
                <li key={key}>
                  <details>
                    <summary>
                      <TollShape at={at} /> <span className={css.name}>{name}</span>{" "}
                      <span className={css.points}>
                        {points
                          .map(({ low, high, approximate, day }) => {
                            const words = countWords(low, high, approximate);
                            return day ? `${words} (${dayWords(day)})` : words;
                          })
                          .join(", then ")}
                      </span>
                    </summary>
                    {points.map(({ quote }) => (
                      <QuoteLine key={`${quote.report} ${quote.claim}`} quote={quote} />
                    ))}
                  </details>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

const pointsOf = ({ lines }: Toll) => lines.reduce((sum, { points }) => sum + points.length, 0);

function titleOf({ of, who, unit, since, part }: Toll): string {
  const whom = who ? `${who} ${of}` : of;
  return [
    capital(whom),
    unit ? ` (${unit})` : "",
    since ? `, since ${dayWords(since)}` : "",
    part ? ", told as a part of another count" : "",
  ].join("");
}

function rangeOf({ range: { low, high, open } }: Toll): string {
  const most = `${high.toLocaleString("en")}${open ? " or more" : ""}`;
  return low === high ? most : `${low.toLocaleString("en")} to ${most}`;
}
