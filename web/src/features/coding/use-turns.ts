import { useRef, useState } from "react";
import type { Input } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useDecisions } from "../../components/decisions.tsx";
import type { Way } from "../../components/ways.tsx";
import type { BatchItem } from "./batch.ts";
import { usePosition } from "./use-position.ts";
import { useSelectedText } from "./use-selected-text.ts";

/** How claims of a batch are gone through: which of them wait, and what says something of one. */
const KINDS = {
  coding: { only: "to-code", operation: "code-claim" },
  settling: { only: "to-settle", operation: "settle-code" },
} as const;
type Kind = keyof typeof KINDS;
type Said<Of extends Kind> = Omit<Input<(typeof KINDS)[Of]["operation"]>, "item">;

/** What is told of something said, and what takes it back. */
interface Telling {
  readonly says: string;
  readonly back: () => Promise<unknown>;
}

/**
 * The claims of a batch, one after the other: those that wait, or from the place that the address names. What is said of
 * one brings the next, and the last is taken back by a key.
 */
export function useTurns<Of extends Kind>(batch: string, kind: Of) {
  const { only, operation } = KINDS[kind];
  const { change } = useDecisions();
  const { at, goTo } = usePosition();
  const { data, error, refetch } = useOperation(
    "show-batch",
    at === null ? { batch, only, limit: 1 } : { batch, from: at, limit: 1 },
    { keep: true },
  );
  const busy = useRef(false);
  const [done, setDone] = useState<readonly BatchItem[]>([]);
  const passage = useRef<HTMLDivElement>(null);
  const selected = useSelectedText(passage);
  const item = data?.items[0];
  const claims = data?.units ?? 0;

  /** Whether it was kept; nothing else is sent meanwhile. */
  const alone = async (send: () => Promise<unknown>): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    const kept = await send();
    busy.current = false;
    return Boolean(kept);
  };
  const say = async (said: Said<Of>, { says, back }: Telling): Promise<boolean> => {
    if (!item) return false;
    const kept = await alone(() =>
      change(operation, { item: item.item, ...said } as Input<typeof operation>, {
        says: () => says,
        back: () => back,
      }),
    );
    if (!kept) return false;
    setDone((all) => [...all, item]);
    if (at !== null) goTo(at < claims ? at + 1 : null);
    return true;
  };
  const takeBack = async () => {
    const last = done.at(-1);
    if (!last) return;
    const taken = await alone(() =>
      change(operation, { item: last.item, withdraw: true } as Input<typeof operation>, { says: () => "Taken back." }),
    );
    if (!taken) return;
    setDone(done.slice(0, -1));
    goTo(last.position);
  };
  const step = (by: number) => {
    const next = (item?.position ?? claims + 1) + by;
    goTo(next > claims ? null : Math.max(1, next));
  };
  const back: Way = { key: "u", name: "Undo", act: () => void takeBack() };
  const steps: readonly Way[] = [
    { key: "k", name: "Previous", act: () => step(-1) },
    { key: "j", name: "Next", act: () => step(1) },
  ];
  return { data, error, refetch, item, claims, passage, selected, say, back, steps };
}
