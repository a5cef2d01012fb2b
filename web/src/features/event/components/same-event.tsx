import { useOperation } from "../../../api/use-operation.ts";
import { rangeWords } from "../../../components/days.ts";
import { type OtherOne, OthersFound, SameAs } from "../../../components/same-as.tsx";

/** Looks for another event by words of its claims and makes both one. */
export function SameEvent({ id }: { readonly id: string }) {
  return (
    <SameAs
      own={id}
      label="The same happening as …"
      placeholder="words of a claim of it"
      found={(typed, choose) => <Found own={id} typed={typed} choose={choose} />}
    />
  );
}

interface FoundOptions {
  readonly own: string;
  readonly typed: string;
  readonly choose: (other: OtherOne) => void;
}

/** So many events are offered. */
const MOST = 8;

function Found({ own, typed, choose }: FoundOptions) {
  const { data } = useOperation("find-claims", { words: typed, kind: ["event"], limit: 40 }, { keep: true });
  const events = new Map<string, OtherOne>();
  for (const { event, sentence, happened, publisher } of data?.claims ?? []) {
    if (event === null || event === own || events.has(event)) continue;
    const says = [happened && rangeWords(happened.start, happened.end), publisher].filter(Boolean).join(" · ");
    events.set(event, { id: event, name: sentence, says });
  }
  return (
    <OthersFound
      others={data && [...events.values()].slice(0, MOST)}
      nobody="No other event is told of in such words."
      choose={choose}
    />
  );
}
