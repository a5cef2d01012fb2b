import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useDecisions } from "../../../components/decisions.tsx";
import { Empty } from "../../../components/states.tsx";
import { usePageKeys } from "../../../components/use-page-keys.ts";
import { type Way, Ways } from "../../../components/ways.tsx";
import { paths } from "../../../paths.ts";
import { keyOf, type WaitingItem } from "../waiting.ts";
import { ClaimToReview } from "./claim-to-review.tsx";
import { PairToReview } from "./pair-to-review.tsx";
import css from "./queue.module.css";

interface QueueOptions {
  readonly items: readonly WaitingItem[];
  readonly view: string;
}

/** One thing at a time: what is decided goes, and the next stands in its place. */
export function Queue({ items, view }: QueueOptions) {
  const { decide, takeBack, standing } = useDecisions();
  const go = useNavigate();
  const [at, setAt] = useState(0);
  // gone from sight at once, though the server's list still holds it; null: the judgement is on its way
  const [decided, setDecided] = useState<ReadonlyMap<string, string | null>>(new Map());
  const isGone = (judgement: string | null | undefined) =>
    judgement === null || (judgement !== undefined && standing.includes(judgement));
  const left = items.filter((item) => !isGone(decided.get(keyOf(item))));
  const here = Math.min(at, Math.max(0, left.length - 1));
  const item = left[here];
  const judge = async (input: Parameters<typeof decide<"judge">>[1], says: string) => {
    if (!item) return;
    const key = keyOf(item);
    setDecided((before) => new Map([...before, [key, null]]));
    const kept = await decide("judge", input, says);
    // where it was not kept it stands as before
    setDecided((before) => new Map([...before, [key, kept?.judgement.id ?? ""]]));
  };
  const step = (by: number) => left.length > 0 && setAt((here + by + left.length) % left.length);
  const ways = item ? waysOf(item, judge, (report, claim) => go(paths.correct(report, claim, view === "second"))) : [];
  const others: readonly Way[] = [
    { key: "u", name: "Undo", act: () => void takeBack() },
    { key: "k", name: "Previous", act: () => step(-1) },
    { key: "j", name: "Next", act: () => step(1) },
  ];
  usePageKeys(Object.fromEntries([...ways, ...others].map(({ key, act }) => [key, act])));
  return (
    <>
      {item ? (
        <div key={keyOf(item)} className={css.item} data-waiting={keyOf(item)}>
          <p className={css.asks}>
            <span>
              {here + 1} of {left.length} at hand
            </span>
            <span>{item.asks.join(" · ")}</span>
          </p>
          {item.kind === "claim" ? (
            <ClaimToReview item={item} blind={view === "second"} />
          ) : (
            <PairToReview item={item} />
          )}
        </div>
      ) : (
        <Empty title={view === "second" ? "Nothing waits for a second look" : "Nothing waits"}>
          {view === "second" ? (
            "Here stand claims that somebody else judged and you have not, without what was decided. Say who you are, above, if you have not."
          ) : (
            <>
              Claims that are read with little doubt do not wait.{" "}
              <Link to={paths.home}>Add reports on the first page</Link>, or look at the{" "}
              <Link to={paths.review("show=agreement")}>agreement</Link> of those who reviewed.
            </>
          )}
        </Empty>
      )}
      <Ways ways={ways} others={others} />
    </>
  );
}

type Judge = (
  input:
    | { readonly verdict: "accept" | "reject" | "undecided"; readonly on: string }
    | { readonly verdict: "same" | "not-same" | "unsure"; readonly a: string; readonly b: string },
  says: string,
) => void;

/** What can be decided of a thing that waits. */
function waysOf(item: WaitingItem, judge: Judge, correct: (report: string, claim: string) => void): readonly Way[] {
  if (item.kind === "pair") {
    const two = { a: item.a.ref, b: item.b.ref };
    return [
      { key: "s", name: "Same", act: () => judge({ verdict: "same", ...two }, "The same: they are one now.") },
      {
        key: "n",
        name: "Not the same",
        act: () => judge({ verdict: "not-same", ...two }, "Not the same: they stay two."),
      },
      { key: "o", name: "Unsure", act: () => judge({ verdict: "unsure", ...two }, "Left open.") },
    ];
  }
  const { report, claim } = item.line;
  const on = `${report} ${claim}`;
  return [
    { key: "a", name: "Accept", act: () => judge({ verdict: "accept", on }, "Accepted.") },
    { key: "e", name: "Correct", act: () => correct(report, claim) },
    { key: "r", name: "Reject", act: () => judge({ verdict: "reject", on }, "Rejected.") },
    { key: "o", name: "Leave open", act: () => judge({ verdict: "undecided", on }, "Left open.") },
  ];
}
