import { useRef, useState } from "react";
import { ask } from "../../../api/ask.ts";
import type { Input } from "../../../api/operations.ts";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import { type Way, Ways } from "../../../components/ways.tsx";
import { type BatchLine, verdictWords } from "../batch.ts";
import { useTurns } from "../use-turns.ts";
import { AddedByMe } from "./added-by-me.tsx";
import { CodeForm } from "./code-form.tsx";
import css from "./coder.module.css";
import { MissedForm } from "./missed-form.tsx";
import { Passage } from "./passage.tsx";
import { ToldList } from "./told-list.tsx";

type Said = Omit<Input<"code-claim">, "item">;

const SAYS = { accept: "Read rightly.", reject: "No claim.", correct: "Kept.", undecided: "Left open." } as const;

/** One claim of an open batch after the other, coded by one key each. */
export function Coder({ batch: { id, suggestions } }: { readonly batch: BatchLine }) {
  const { data, error, refetch, item, claims, passage, selected, say, back, steps } = useTurns(id, "coding");
  const [form, setForm] = useState<"code" | "missed" | null>(null);
  // what was said here is said again where something else was taken back
  const said = useRef(new Map<string, Said>());
  const close = () => setForm(null);

  const code = async (says: Said) => {
    if (!item) return;
    const before = said.current.get(item.item);
    const kept = await say(says, {
      says: SAYS[says.verdict ?? "undecided"],
      back: () => ask("code-claim", { item: item.item, ...(item.mine && before ? before : { withdraw: true }) }),
    });
    if (!kept) return;
    said.current.set(item.item, says);
    close();
  };
  const ways: readonly Way[] = !item
    ? []
    : [
        ...(suggestions === "on"
          ? [{ key: "a", name: "Read rightly", act: () => void code({ verdict: "accept" }) }]
          : []),
        { key: "e", name: suggestions === "on" ? "Put right" : "A claim: say which", act: () => setForm("code") },
        { key: "r", name: "No claim", act: () => void code({ verdict: "reject" }) },
        { key: "o", name: "Leave open", act: () => void code({ verdict: "undecided" }) },
        { key: "m", name: "A claim is missing", act: () => setForm("missed") },
      ];
  const others = [back, ...steps];
  usePageKeys(
    Object.fromEntries(
      (form ? [{ key: "Escape", act: close }] : [...ways, ...others]).map(({ key, act }) => [key, act]),
    ),
  );
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading what="the claim" lines={8} />;
  return (
    <>
      {item ? (
        <div key={item.item} className={css.item} data-position={item.position}>
          <p className={css.place}>
            Claim {item.position} of {claims}
            {item.mine && <strong> · you said: {verdictWords(item.mine)}</strong>}
          </p>
          <Passage item={item} linked={suggestions === "on" ? "blind" : null} root={passage} />
          {item.suggestion && !form && (
            <section className={css.read}>
              <h2>Read as</h2>
              <p className={css.sentence}>{item.suggestion.sentence}</p>
              <ToldList told={item.suggestion.told} />
            </section>
          )}
          {!item.suggestion && !form && (
            <p className={css.ask}>Is something said to be so in the marked words? What, of whom, by whose word?</p>
          )}
          {item.mine?.verdict === "correct" && item.mine.told && !form && (
            <section className={css.read}>
              <h2>As you have it</h2>
              <ToldList told={item.mine.told} />
            </section>
          )}
          {form === "code" && (
            <CodeForm
              item={item}
              selected={selected}
              submit="Keep it"
              onSend={(corrections) => void code({ verdict: "correct", corrections })}
              onCancel={close}
            />
          )}
          {form === "missed" && <MissedForm batch={id} report={item.report} selected={selected} onDone={close} />}
        </div>
      ) : (
        <Empty title="You have coded every claim of this batch">
          What the others say is shown when the batch is closed, above. Until then you can go back and change your mind.
        </Empty>
      )}
      {!form && <Ways ways={ways} others={others} />}
      {!form && <AddedByMe added={data.added} />}
    </>
  );
}
