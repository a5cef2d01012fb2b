import { useRef, useState } from "react";
import { ask } from "../../../api/ask.ts";
import type { Input } from "../../../api/operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import { type Way, Ways } from "../../../components/ways.tsx";
import { type BatchItem, type BatchLine, verdictWords } from "../batch.ts";
import { usePosition } from "../use-position.ts";
import { useSelectedText } from "../use-selected-text.ts";
import { CodeForm } from "./code-form.tsx";
import css from "./coder.module.css";
import { Passage } from "./passage.tsx";
import { ToldList } from "./told-list.tsx";

type Said = Omit<Input<"code-claim">, "item">;

const SAYS = { accept: "Read rightly.", reject: "No claim.", correct: "Kept.", undecided: "Left open." } as const;

/** One claim of an open batch after the other, coded by one key each. */
export function Coder({ batch: { id, claims, suggestions } }: { readonly batch: BatchLine }) {
  const { change } = useDecisions();
  const { at, goTo } = usePosition();
  const { data, error, isPending, refetch } = useOperation(
    "show-batch",
    at === null ? { batch: id, only: "to-code", limit: 1 } : { batch: id, from: at, limit: 1 },
    { keep: true },
  );
  const [saying, setSaying] = useState(false);
  const busy = useRef(false);
  // what was said here, to be taken back by a key, and said again where something else was taken back
  const [done, setDone] = useState<readonly BatchItem[]>([]);
  const said = useRef(new Map<string, Said>());
  const passage = useRef<HTMLDivElement>(null);
  const selected = useSelectedText(passage);
  const item = data?.items[0];

  const code = async (says: Said) => {
    if (!item || busy.current) return;
    busy.current = true;
    const before = said.current.get(item.item);
    const back = () => ask("code-claim", { item: item.item, ...(item.mine && before ? before : { withdraw: true }) });
    const kept = await change(
      "code-claim",
      { item: item.item, ...says },
      { says: () => SAYS[says.verdict ?? "undecided"], back: () => back },
    );
    busy.current = false;
    if (!kept) return;
    said.current.set(item.item, says);
    setDone((all) => [...all, item]);
    setSaying(false);
    if (at !== null) goTo(at < claims ? at + 1 : null);
  };
  const takeBack = async () => {
    const last = done.at(-1);
    if (!last || busy.current) return;
    busy.current = true;
    const taken = await change("code-claim", { item: last.item, withdraw: true }, { says: () => "Taken back." });
    busy.current = false;
    if (!taken) return;
    setDone(done.slice(0, -1));
    goTo(last.position);
  };
  const step = (by: number) => {
    const next = (item?.position ?? claims + 1) + by;
    setSaying(false);
    goTo(next > claims ? null : Math.max(1, next));
  };
  const ways: readonly Way[] = !item
    ? []
    : [
        ...(suggestions === "on"
          ? [{ key: "a", name: "Read rightly", act: () => void code({ verdict: "accept" }) }]
          : []),
        { key: "e", name: suggestions === "on" ? "Put right" : "A claim: say which", act: () => setSaying(true) },
        { key: "r", name: "No claim", act: () => void code({ verdict: "reject" }) },
        { key: "o", name: "Leave open", act: () => void code({ verdict: "undecided" }) },
      ];
  const others: readonly Way[] = [
    { key: "u", name: "Undo", act: () => void takeBack() },
    { key: "k", name: "Previous", act: () => step(-1) },
    { key: "j", name: "Next", act: () => step(1) },
  ];
  const keys = saying ? [{ key: "Escape", act: () => setSaying(false) }] : [...ways, ...others];
  usePageKeys(Object.fromEntries(keys.map(({ key, act }) => [key, act])));
  if (isPending) return <Loading what="the claim" lines={8} />;
  if (error) return <Failed error={error} again={refetch} />;
  return (
    <>
      {item ? (
        <div key={item.item} className={css.item} data-position={item.position}>
          <p className={css.place}>
            Claim {item.position} of {claims}
            {item.mine && <strong> · you said: {verdictWords(item.mine)}</strong>}
          </p>
          <Passage item={item} linked={suggestions === "on" ? "blind" : null} root={passage} />
          {item.suggestion && !saying && (
            <section className={css.read}>
              <h2>Read as</h2>
              <p className={css.sentence}>{item.suggestion.sentence}</p>
              <ToldList told={item.suggestion.told} />
            </section>
          )}
          {!item.suggestion && !saying && (
            <p className={css.ask}>Is something said to be so in the marked words? What, of whom, by whose word?</p>
          )}
          {item.mine?.verdict === "correct" && item.mine.told && !saying && (
            <section className={css.read}>
              <h2>As you have it</h2>
              <ToldList told={item.mine.told} />
            </section>
          )}
          {saying && (
            <CodeForm
              item={item}
              selected={selected}
              submit="Keep it"
              onSend={(corrections) => void code({ verdict: "correct", corrections })}
              onCancel={() => setSaying(false)}
            />
          )}
        </div>
      ) : (
        <Empty title="You have coded every claim of this batch">
          What the others say is shown when the batch is closed, above. Until then you can go back and change your mind.
        </Empty>
      )}
      {!saying && <Ways ways={ways} others={others} />}
    </>
  );
}
