import { Link } from "react-router";
import type { Claim, HopLine } from "../../../api/model.ts";
import { dayWords } from "../../../components/days.ts";
import { countryName, ORIGIN_WORDS, STANCE_WORDS } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import css from "./chain-picture.module.css";

const BASIS = {
  saw: "says to have seen it",
  "took-part": "says to have taken part",
  "was-told": "says to have been told",
  document: "rests on a document",
  unstated: null,
} as const;

/** The chain of a claim as a picture: from the publisher down to the origin, each with its words and its stance. */
export function ChainPicture({ lines, hops }: { readonly lines: readonly HopLine[]; readonly hops: Claim["chain"] }) {
  return (
    <ol className={css.chain} aria-label="Who says so, from the publisher to the origin">
      {lines.map((line, at) => {
        const hop = hops[at];
        const goes = line.actor ? paths.actor(line.actor) : line.named ? paths.source(line.words) : null;
        const name = line.quoted ? `“${line.words}”` : line.words;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chain is one order of hops, and a hop may come twice
          <li key={at} className={css.hop} data-named={line.named} data-origin={at === lines.length - 1}>
            <p className={css.name}>{goes ? <Link to={goes}>{name}</Link> : name}</p>
            <p className={css.what}>
              {[
                kindOf(line, at),
                hop?.country ? countryName(hop.country) : null,
                hop?.number && hop.number > 1 ? `${hop.number} of them` : null,
                line.through ? `through ${line.through}` : null,
                line.also.length > 0 ? `with ${line.also.join(", ")}` : null,
                hop?.condition ? `“${hop.condition}”` : null,
                hop ? BASIS[hop.basis] : null,
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className={css.says}>
              <span data-stance={line.stance}>{STANCE_WORDS[line.stance]}</span>
              {hop?.cue && <span className={css.cue}>“{hop.cue.span.text}”</span>}
              {hop?.hedged && <span> with a reservation</span>}
              {hop?.said?.end && <span> on {dayWords(hop.said.end)}</span>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function kindOf({ kind, type }: HopLine, at: number): string {
  if (at === 0) return "publisher";
  return type && type !== "other" ? `${ORIGIN_WORDS[kind]}, ${type}` : ORIGIN_WORDS[kind];
}
