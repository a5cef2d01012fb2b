import type { ReactNode } from "react";
import { Link } from "react-router";
import type { Merge, PairJudgement } from "../api/model.ts";
import { paths } from "../paths.ts";
import { dayWords } from "./days.ts";
import { useDecisions } from "./decisions.tsx";
import { FeaturesList } from "./features-list.tsx";
import css from "./same-or-not.module.css";
import { plural } from "./words.ts";

interface SameOrNotOptions {
  /** Of the headings: "Why these names are one". */
  readonly why: string;
  readonly merged: readonly Merge[];
  /** How many pairs there are, of which `merged` has the strongest. */
  readonly pairs: number;
  /** What may be the same, each with the page of the other. */
  readonly apart: readonly (Merge & { readonly page: string })[];
  readonly judged: readonly PairJudgement[];
  /** Where the lists are long and seldom looked at. Default false. */
  readonly folded?: boolean;
}

const VERDICTS = { same: "much alike", unsure: "may be the same", different: "not alike" } as const;
const DECIDED = { same: "the same", "not-same": "not the same", unsure: "left open" } as const;

/** Why something is one, what was kept apart from it, and what people decided; each to be decided otherwise, and back. */
export function SameOrNot({ why, merged, pairs, apart, judged, folded = false }: SameOrNotOptions) {
  const { decide } = useDecisions();
  const judge = ({ nodes: [a, b] }: Merge, verdict: "same" | "not-same") =>
    void decide(
      "judge",
      { verdict, a, b },
      verdict === "same" ? "The same: they are one now." : "Not the same: they are two.",
    );
  return (
    <>
      {judged.length > 0 && <Judged judged={judged} />}
      {merged.length > 0 && (
        <Group title={why} count={merged.length} of={pairs} folded={folded}>
          {merged.map((merge) => (
            <details key={merge.nodes.join(" ")} className={css.pair}>
              <summary>
                {bare(merge.a)} = {bare(merge.b)}
              </summary>
              <FeaturesList features={merge.features} />
              <button type="button" onClick={() => judge(merge, "not-same")}>
                Not the same
              </button>
            </details>
          ))}
        </Group>
      )}
      {apart.length > 0 && (
        <Group title="Kept apart" count={apart.length} folded={folded}>
          {apart.map((merge) => (
            <details key={merge.nodes.join(" ")} className={css.pair}>
              <summary>
                {bare(merge.a)} and {bare(merge.b)}: {VERDICTS[merge.verdict]}
              </summary>
              <FeaturesList features={merge.features} />
              <div className={css.buttons}>
                <button type="button" onClick={() => judge(merge, "same")}>
                  The same
                </button>
                <button type="button" onClick={() => judge(merge, "not-same")}>
                  Not the same
                </button>
                <Link to={merge.page}>To the other</Link>
              </div>
            </details>
          ))}
        </Group>
      )}
    </>
  );
}

/** A claim is told in a sentence of its own; here it stands within one. */
const bare = (words: string) => words.replace(/\.$/, "");

interface GroupOptions {
  readonly title: string;
  readonly count: number;
  /** How many there are, of which the strongest are shown. */
  readonly of?: number;
  readonly folded: boolean;
  readonly children: ReactNode;
}

function Group({ title, count, of = count, folded, children }: GroupOptions) {
  const pairs = of > count ? `The strongest ${count} of ${plural(of, "pair")}` : plural(count, "pair");
  if (!folded)
    return (
      <section>
        <h2>{title}</h2>
        {of > count && <p>{pairs}.</p>}
        {children}
      </section>
    );
  return (
    <section>
      <h2 className={css.title}>{title}</h2>
      <details>
        <summary>{pairs} compared, with what speaks for and against</summary>
        {children}
      </details>
    </section>
  );
}

function Judged({ judged }: { readonly judged: readonly PairJudgement[] }) {
  const { takeBack } = useDecisions();
  return (
    <section>
      <h2>Decided by people</h2>
      <ul className={css.judged}>
        {judged.map(({ id, verdict, by, at, a, b, note }) => (
          <li key={id}>
            <q>{a.words}</q> (<Link to={paths.report(a.report)}>{a.report}</Link>) and <q>{b.words}</q> (
            <Link to={paths.report(b.report)}>{b.report}</Link>): <strong>{DECIDED[verdict]}</strong>, by {by},{" "}
            {dayWords(at)}
            {note && (
              <>
                , <q>{note}</q>
              </>
            )}{" "}
            <button type="button" onClick={() => void takeBack(id)}>
              Undo
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
