import { useRef, useState } from "react";
import { ask } from "../../../api/ask.ts";
import type { Input } from "../../../api/operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import { type Way, Ways } from "../../../components/ways.tsx";
import type { BatchItem } from "../batch.ts";
import { usePosition } from "../use-position.ts";
import { useSelectedText } from "../use-selected-text.ts";
import { CodeForm } from "./code-form.tsx";
import { Passage } from "./passage.tsx";
import css from "./settler.module.css";
import { SideBySide } from "./side-by-side.tsx";

type Settling = Omit<Input<"settle-code">, "item">;

/** Claims of a closed batch side by side; those on which coders differ are settled by one key each. */
export function Settler({ id }: { readonly id: string }) {
  const { change } = useDecisions();
  const { at, goTo } = usePosition();
  const { data, error, isPending, refetch } = useOperation(
    "show-batch",
    at === null ? { batch: id, only: "to-settle", limit: 1 } : { batch: id, from: at, limit: 1 },
    { keep: true },
  );
  const [saying, setSaying] = useState(false);
  const busy = useRef(false);
  const [done, setDone] = useState<readonly BatchItem[]>([]);
  const passage = useRef<HTMLDivElement>(null);
  const selected = useSelectedText(passage);
  const item = data?.items[0];
  const claims = data?.batch.claims ?? 0;
  const frozen = data?.batch.state === "frozen";

  const settle = async (said: Settling, says: string) => {
    if (!item || busy.current) return;
    busy.current = true;
    const back = () => ask("settle-code", { item: item.item, withdraw: true });
    const kept = await change("settle-code", { item: item.item, ...said }, { says: () => says, back: () => back });
    busy.current = false;
    if (!kept) return;
    setDone((all) => [...all, item]);
    setSaying(false);
    if (at !== null) goTo(at < claims ? at + 1 : null);
  };
  const takeBack = async () => {
    const last = done.at(-1);
    if (!last || busy.current) return;
    busy.current = true;
    const taken = await change("settle-code", { item: last.item, withdraw: true }, { says: () => "Taken back." });
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
  const ways: readonly Way[] = !item || frozen ? [] : waysOf(item, settle, () => setSaying(true));
  const others: readonly Way[] = [
    ...(frozen ? [] : [{ key: "u", name: "Undo", act: () => void takeBack() }]),
    { key: "k", name: "Previous", act: () => step(-1) },
    { key: "j", name: "Next", act: () => step(1) },
  ];
  const keys = saying ? [{ key: "Escape", act: () => setSaying(false) }] : [...ways, ...others];
  usePageKeys(Object.fromEntries(keys.map(({ key, act }) => [key, act])));
  if (isPending) return <Loading what="the claims" lines={8} />;
  if (error) return <Failed error={error} again={refetch} />;
  return (
    <>
      <p className={css.place}>
        {item && (
          <span>
            Claim {item.position} of {claims}
          </span>
        )}
        <span>
          coders differ on {data.differing}, {data.settled} of them settled
        </span>
      </p>
      {item ? (
        <div key={item.item} className={css.item} data-position={item.position}>
          <Passage item={item} linked="whole" root={passage} />
          {saying ? (
            <CodeForm
              item={item}
              selected={selected}
              submit="So it is"
              onSend={(corrections) => void settle({ verdict: "correct", corrections }, "Settled.")}
              onCancel={() => setSaying(false)}
            />
          ) : (
            <SideBySide item={item} />
          )}
        </div>
      ) : (
        <Empty title={data.differing === 0 ? "The coders differ on nothing" : "Nothing is left to be settled"}>
          Go through the claims with <kbd>k</kbd> and <kbd>j</kbd>, or make the release.
        </Empty>
      )}
      {!saying && <Ways ways={ways} others={others} />}
    </>
  );
}

/** What can be settled: that a coder is right, that it was read rightly, that it is no claim, or something else. */
function waysOf(
  item: BatchItem,
  settle: (said: Settling, says: string) => Promise<void>,
  say: () => void,
): readonly Way[] {
  const right = item.codes
    .filter(({ verdict }) => verdict !== "undecided")
    .slice(0, 9)
    .map(({ by }, at) => ({
      key: String(at + 1),
      name: `${by} is right`,
      act: () => void settle({ as: by }, `Settled: as ${by} has it.`),
    }));
  return [
    ...right,
    { key: "a", name: "As read", act: () => void settle({ verdict: "accept" }, "Settled: as it was read.") },
    { key: "e", name: "Otherwise", act: say },
    { key: "r", name: "No claim", act: () => void settle({ verdict: "reject" }, "Settled: no claim.") },
  ];
}
