import type { FormEvent } from "react";
import { useNavigate } from "react-router";
import { ask } from "../../../api/ask.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { conditionsOf, narrowings } from "../../../components/question/address.ts";
import { narrowingWords } from "../../../components/question/facets.ts";
import { Narrowings } from "../../../components/question/narrowings.tsx";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import css from "./draw-batch.module.css";

interface DrawBatchOptions {
  /** The question from which it is drawn; what waits for review where it asks nothing. */
  readonly address: URLSearchParams;
  readonly onChange: (address: URLSearchParams) => void;
}

/** Draws a batch of claims. */
export function DrawBatch({ address, onChange }: DrawBatchOptions) {
  const { change } = useDecisions();
  const go = useNavigate();
  const all = narrowings(address);
  const proposed = all.map((one) => narrowingWords(one.field, one.value)).join(", ") || "What waits for review";
  const draw = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get("name") ?? "").trim();
    if (!name) return;
    const suggestions = form.get("suggestions") === "on" ? ("on" as const) : ("off" as const);
    const drawn = await change(
      "draw-batch",
      { ...conditionsOf(address), name, size: Number(form.get("size")) || 50, suggestions },
      {
        says: ({ claims }) => `“${name}” is drawn: ${plural(claims, "claim")}.`,
        back:
          ({ batch }) =>
          () =>
            ask("change-batch", { batch, state: "deleted" }).then(() => go(paths.batches())),
      },
    );
    if (drawn) go(paths.batch(drawn.batch));
  };
  return (
    <form className={css.form} onSubmit={(event) => void draw(event)} key={proposed} aria-label="Draw a batch">
      <h2>Draw a batch</h2>
      {all.length > 0 ? (
        <Asked address={address} onChange={onChange} />
      ) : (
        <p className={css.from}>
          From what waits for review, the most doubtful and gravest first. For claims of your choice, ask something on
          the search page and choose “Code as a batch” there.
        </p>
      )}
      <label>
        Name
        <input name="name" required maxLength={200} defaultValue={proposed.slice(0, 200)} autoComplete="off" />
      </label>
      <label>
        Claims at most
        <input name="size" type="number" min={1} max={500} defaultValue={50} />
      </label>
      <label className={css.switch}>
        <input name="suggestions" type="checkbox" defaultChecked />
        Show coders how each claim was read
      </label>
      <p className={css.note}>
        Without it coders see the words alone and say type, sides, days and the rest themselves: slower, and free of
        what the reader suggests. With every code it is kept which of the two it was.
      </p>
      <button type="submit">Draw</button>
    </form>
  );
}

function Asked({ address, onChange }: DrawBatchOptions) {
  const { data } = useOperation(
    "find-claims",
    { ...conditionsOf(address), limit: 1, facets: ["type"] },
    { keep: true },
  );
  return (
    <>
      <p className={css.from}>
        From a search
        {data?.counted != null && `: ${plural(data.counted, "claim")}${data.whole ? "" : " or more"}`}
      </p>
      <Narrowings address={address} onChange={onChange} />
    </>
  );
}
