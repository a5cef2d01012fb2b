import { useMemo } from "react";
import { useSearchParams } from "react-router";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { dayWords, rangeWords } from "../../components/days.ts";
import { NothingFound } from "../../components/nothing-found.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { asksForSomething, conditionsOf } from "../../components/question/address.ts";
import { QuestionBar } from "../../components/question/question-bar.tsx";
import { QuestionViews } from "../../components/question/question-views.tsx";
import { Failed, Loading } from "../../components/states.tsx";
import { BarKey, Bars } from "../../components/time/bars.tsx";
import { placesIn } from "../../components/time/period.ts";
import { SPLIT_WORDS, type SplitName, stackOrder } from "../../components/time/splits.ts";
import { plural } from "../../components/words.ts";
import { EventList } from "./components/event-list.tsx";
import css from "./timeline-page.module.css";

const UNITS = ["day", "week", "month", "year"] as const;
type Unit = (typeof UNITS)[number];

/** How many events there were, over time; the address is the question, the window and the chosen period. */
export function TimelinePage() {
  const [address, setAddress] = useSearchParams();
  const question = useMemo(() => {
    const { kind: _kind, ...conditions } = conditionsOf(address);
    return conditions;
  }, [address]);
  const shown = shownOf(address);
  const { data, error, isPending, refetch, isFetching } = useOperation(
    "count-events",
    { ...question, ...shown.asked },
    { keep: true },
  );
  const narrowed = shown.asked.from !== undefined || shown.asked.to !== undefined;
  usePageTitle("Timeline");
  const change = (set: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(address);
    for (const [field, value] of Object.entries(set)) {
      if (value === null) next.delete(field);
      else next.set(field, value);
    }
    setAddress(next);
  };
  return (
    <>
      <h1 className="unseen">Timeline</h1>
      <QuestionViews address={address} />
      <QuestionBar address={address} onChange={setAddress} withoutDays />
      <div className={css.choices}>
        <Choice
          label="By when it"
          value={shown.asked.time}
          values={[
            ["happened", "happened"],
            ["published", "was published"],
          ]}
          onChange={(time) => change({ time, from: null, to: null, chosen: null })}
        />
        <Choice
          label="each"
          value={shown.asked.unit ?? data?.unit ?? "month"}
          values={UNITS.map((unit) => [unit, unit])}
          onChange={(unit) => change({ unit })}
        />
        <Choice
          label="told apart by"
          value={shown.split ?? "nothing"}
          values={[
            ["quad", SPLIT_WORDS.quad.title],
            ["type", SPLIT_WORDS.type.title],
            ["status", SPLIT_WORDS.status.title],
            ["nothing", "nothing"],
          ]}
          onChange={(split) => change({ split })}
        />
        {narrowed && (
          <button type="button" onClick={() => change({ from: null, to: null, unit: null })}>
            The whole time
          </button>
        )}
      </div>
      {isPending && <Loading what="the timeline" lines={8} />}
      {error && <Failed error={error} again={refetch} />}
      {data && data.bins.length === 0 && (
        <NothingFound title="No event with a day" asked={asksForSomething(address) || narrowed || data.undated > 0}>
          {data.undated === 0 ? (
            "Take something out of what is asked for, or look at the whole time."
          ) : shown.asked.time === "published" ? (
            `${plural(data.undated, "event")} in reports without a day of publication.`
          ) : (
            <>
              {plural(data.undated, "event")} without one.{" "}
              <button type="button" onClick={() => change({ time: "published", from: null, to: null, chosen: null })}>
                See when they were published
              </button>
            </>
          )}
        </NothingFound>
      )}
      {data && data.bins.length > 0 && (
        <section aria-label="Events over time" aria-busy={isFetching}>
          <Drawn
            counted={data}
            split={shown.split}
            chosen={shown.chosen}
            onChoose={({ start, end }) => change({ chosen: `${start},${end}` })}
          />
          <Outside counted={data} time={shown.asked.time} onSee={(set) => change(set)} />
        </section>
      )}
      {data && shown.chosen && (
        <section aria-label="Events of the chosen period">
          <h2 className={css.title}>
            {shown.asked.time === "published" ? "Published " : ""}
            {rangeWords(...shown.chosen)}
            <button
              type="button"
              onClick={() =>
                change({ from: shown.chosen?.[0] ?? null, to: shown.chosen?.[1] ?? null, unit: null, chosen: null })
              }
            >
              Only this period
            </button>
            <button type="button" onClick={() => change({ chosen: null })}>
              Let go
            </button>
          </h2>
          <EventList
            key={shown.chosen.join(" ")}
            input={{ ...question, sort: "claims", ...daysOf(shown.asked.time, shown.chosen) }}
          />
        </section>
      )}
      {data && !shown.chosen && data.bins.length > 0 && (
        <p className={css.hint}>
          Drag over the bars, or go through them with the arrow keys, to see the events of a period.
        </p>
      )}
    </>
  );
}

type Counted = Output<"count-events">;

interface DrawnOptions {
  readonly counted: Counted;
  readonly split: SplitName | null;
  readonly chosen: readonly [string, string] | null;
  readonly onChoose: Parameters<typeof Bars>[0]["onChoose"];
}

function Drawn({ counted, split, chosen, onChoose }: DrawnOptions) {
  const order = stackOrder(counted.bins, split);
  const places = chosen && placesIn(counted.bins, ...chosen);
  return (
    <>
      <Bars counted={counted} split={split} order={order} chosen={places} onChoose={onChoose} />
      <BarKey split={split} order={order} />
    </>
  );
}

interface OutsideOptions {
  readonly counted: Counted;
  readonly time: "happened" | "published";
  readonly onSee: (set: Readonly<Record<string, string | null>>) => void;
}

/** What the picture does not show, with a way to it. */
function Outside({ counted: { before, after, undated, from, to, whole }, time, onSee }: OutsideOptions) {
  return (
    <p className={css.outside}>
      {before > 0 && from && (
        <button type="button" onClick={() => onSee({ from: EARLIEST, to: null, unit: "year" })}>
          {plural(before, "event")} before {dayWords(from)}
        </button>
      )}
      {after > 0 && to && (
        <button type="button" onClick={() => onSee({ to: null, from: null, unit: null })}>
          {plural(after, "event")} after {dayWords(to)}
        </button>
      )}
      {undated > 0 &&
        (time === "happened" ? (
          <button type="button" onClick={() => onSee({ time: "published", from: null, to: null, chosen: null })}>
            {plural(undated, "event")} without a day: see when they were published
          </button>
        ) : (
          <span>{plural(undated, "event")} in reports without a day of publication</span>
        ))}
      {!whole && <span>There are more claims than are looked at: narrow the question.</span>}
    </p>
  );
}

/** Early enough for whatever a report tells of. */
const EARLIEST = "1900-01-01";

interface ChoiceOptions {
  readonly label: string;
  readonly value: string;
  readonly values: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, values, onChange }: ChoiceOptions) {
  return (
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {values.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How the address wants it shown; what means nothing is passed over. */
function shownOf(address: URLSearchParams) {
  const split = address.get("split") ?? "quad";
  const [start, end] = (address.get("chosen") ?? "").split(",").filter(isDay);
  const unit = UNITS.find((unit) => unit === address.get("unit"));
  const [from, to] = [address.get("from"), address.get("to")].map((day) => (day && isDay(day) ? day : undefined));
  const known: SplitName | null = split === "quad" || split === "type" || split === "status" ? split : null;
  return {
    split: known,
    chosen: start && end ? ([start, end] as const) : null,
    asked: {
      time: address.get("time") === "published" ? ("published" as const) : ("happened" as const),
      ...(unit ? { unit: unit as Unit } : {}),
      ...(known ? { split: known } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    },
  };
}

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day);

const daysOf = (time: "happened" | "published", [from, to]: readonly [string, string]) =>
  time === "published" ? { published_from: from, published_to: to } : { from, to };
