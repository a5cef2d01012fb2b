import { useState } from "react";
import { Link } from "react-router";
import { ask } from "../../../api/ask.ts";
import type { Input, Output } from "../../../api/operations.ts";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import { type Way, Ways } from "../../../components/ways.tsx";
import type { BatchItem } from "../batch.ts";
import { useTurns } from "../use-turns.ts";
import { CodeForm } from "./code-form.tsx";
import { Passage } from "./passage.tsx";
import css from "./settler.module.css";
import { SideBySide } from "./side-by-side.tsx";

type Settling = Omit<Input<"settle-code">, "item">;

/** Claims of a closed batch side by side; those on which coders differ are settled by one key each. */
export function Settler({ id }: { readonly id: string }) {
  const { data, error, refetch, item, claims, passage, selected, say, back, steps } = useTurns(id, "settling");
  const [saying, setSaying] = useState(false);
  const close = () => setSaying(false);
  const frozen = data?.batch.state === "frozen";

  const settle = async (said: Settling, says: string) => {
    if (!item) return;
    const kept = await say(said, { says, back: () => ask("settle-code", { item: item.item, withdraw: true }) });
    if (kept) close();
  };
  const ways: readonly Way[] = !item || frozen ? [] : waysOf(item, settle, () => setSaying(true));
  const others = frozen ? steps : [back, ...steps];
  const keys = saying ? [{ key: "Escape", act: close }] : [...ways, ...others];
  usePageKeys(Object.fromEntries(keys.map(({ key, act }) => [key, act])));
  if (error) return <Failed error={error} again={refetch} />;
  if (!data) return <Loading what="the claims" lines={8} />;
  return (
    <>
      <p className={css.place}>
        {item && (
          <span>
            Claim {item.position} of {claims}
            {item.added && <strong> · added by a coder, missed by the reader</strong>}
          </span>
        )}
        <span>{differingWords(data, item === undefined)}</span>
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
              onCancel={close}
            />
          ) : (
            <SideBySide item={item} />
          )}
        </div>
      ) : (
        <Empty title={data.differing === 0 ? "The coders differ on nothing" : "Nothing is left to be settled"}>
          <Link to="?show=claims&at=1">Go through the claims</Link>, or{" "}
          <Link to="?show=release">{frozen ? "get the release" : "make the release"}</Link>.
        </Empty>
      )}
      {!saying && (item || !frozen) && <Ways ways={ways} others={others} />}
    </>
  );
}

function differingWords({ differing, settled }: Output<"show-batch">, begins: boolean): string {
  const who = begins ? "Coders" : "coders";
  return differing ? `${who} differ on ${differing}, ${settled ?? 0} of them settled` : `${who} differ on nothing`;
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
  const none: Way = {
    ...{ key: "r", name: "No claim" },
    act: () => void settle({ verdict: "reject" }, "Settled: no claim."),
  };
  if (item.added) return [...right, none];
  return [
    ...right,
    { key: "a", name: "As read", act: () => void settle({ verdict: "accept" }, "Settled: as it was read.") },
    { key: "e", name: "Otherwise", act: say },
    none,
  ];
}
