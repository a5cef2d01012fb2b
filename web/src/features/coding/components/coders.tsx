import { useState } from "react";
import { useDecisions } from "../../../components/decisions.tsx";
import type { BatchLine } from "../batch.ts";
import { CloseBatch } from "./close-batch.tsx";
import css from "./coders.module.css";

interface CodersOptions {
  readonly batch: BatchLine;
  /** How many whoever looks at the page coded. */
  readonly mine: number;
}

/** How far every coder is; what they say is told to nobody. */
export function Coders({ batch, mine }: CodersOptions) {
  const { author, rename } = useDecisions();
  const [closing, setClosing] = useState(false);
  const { claims, coders } = batch;
  const done = coders.filter(({ coded }) => coded === claims).length;
  const others = coders.filter(({ name }) => name !== author);
  return (
    <div className={css.all}>
      {author !== null && (
        <label className={css.mine}>
          {mine} of {claims} coded by you
          <progress max={claims} value={mine} />
        </label>
      )}
      <p className={css.facts}>
        <span>
          {author === null ? "Say who codes: the claims are shown then" : `You are ${author}`}{" "}
          <button type="button" onClick={rename}>
            {author === null ? "Say who" : "Change"}
          </button>
        </span>
        {others.map(({ name, coded }) => (
          <span key={name}>
            {name}: {coded} of {claims}
          </span>
        ))}
        {coders.length > 0 && (
          <button type="button" data-ready={done > 1 && done === coders.length} onClick={() => setClosing(true)}>
            Close the batch
          </button>
        )}
      </p>
      {closing && <CloseBatch batch={batch} onClose={() => setClosing(false)} />}
    </div>
  );
}
