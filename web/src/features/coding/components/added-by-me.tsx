import { useDecisions } from "../../../components/decisions.tsx";
import { typeWords } from "../../../components/words.ts";
import type { BatchItem } from "../batch.ts";
import css from "./added-by-me.module.css";

/** The claims that whoever codes added to an open batch, each to be taken back. */
export function AddedByMe({ added }: { readonly added: readonly BatchItem[] }) {
  const { change } = useDecisions();
  if (added.length === 0) return null;
  const takeBack = (item: string) =>
    change("code-claim", { item, withdraw: true }, { says: () => "Taken back.", back: () => null });
  return (
    <section className={css.added}>
      <h2>Added by you</h2>
      <ul>
        {added.map(({ item, around, mine, title, report }) => (
          <li key={item}>
            <q>{around.words}</q> {typeWords(mine?.told?.type ?? "")}
            <span className={css.where}>{title ?? report}</span>{" "}
            <button type="button" onClick={() => void takeBack(item)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
