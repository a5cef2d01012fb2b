import { useState } from "react";
import { Link } from "react-router";
import { useOperation } from "../../../api/use-operation.ts";
import { dayWords } from "../../../components/days.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { InSentence } from "../../../components/in-sentence.tsx";
import { Failed, Loading } from "../../../components/states.tsx";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import css from "./uses-apart.module.css";

/** So many places are listed at first, and so many more each time. */
const SOME = 20;

/** Where an actor stands; two of these places are told apart where they name two of one name. */
export function UsesApart({ id, name }: { readonly id: string; readonly name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section>
      <h2>Two of one name?</h2>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Every report that names {name}</summary>
        {open && <Uses key={id} id={id} />}
      </details>
    </section>
  );
}

function Uses({ id }: { readonly id: string }) {
  const [limit, setLimit] = useState(SOME);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data, error, isPending, refetch } = useOperation("list-uses", { actor: id, limit }, { keep: true });
  const { decide } = useDecisions();
  if (isPending) return <Loading what="the places" />;
  if (error) return <Failed error={error} again={refetch} />;
  const [a, b] = chosen;
  // of three the first one gives way
  const choose = (use: string) =>
    setChosen(chosen.includes(use) ? chosen.filter((one) => one !== use) : [...chosen, use].slice(-2));
  const tellApart = async () => {
    if (a && b && (await decide("judge", { verdict: "not-same", a, b }, "Not the same: they are two."))) setChosen([]);
  };
  return (
    <>
      <p className={css.about}>
        Choose two places that mean different people, bodies or places: each is an actor of its own then, and the others
        go where they fit better.
      </p>
      <ul className={css.uses}>
        {data.uses.map(({ use, report, title, publisher, published, around }) => (
          <li key={use}>
            <label>
              <input type="checkbox" checked={chosen.includes(use)} onChange={() => choose(use)} />
              <span>{[publisher, published ? dayWords(published) : null].filter(Boolean).join(", ")}</span>
            </label>
            <Link to={paths.report(report)}>{title ?? report}</Link>
            <InSentence around={around} />
          </li>
        ))}
      </ul>
      <div className={css.does}>
        <button type="button" disabled={!(a && b)} onClick={() => void tellApart()}>
          Not the same
        </button>
        {data.uses.length < data.counted && limit < 100 && (
          <button type="button" onClick={() => setLimit(Math.min(100, limit + SOME))}>
            More of {plural(data.counted, "place")}
          </button>
        )}
      </div>
    </>
  );
}
