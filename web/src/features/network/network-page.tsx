import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { useOperation } from "../../api/use-operation.ts";
import { rangeWords } from "../../components/days.ts";
import { NothingFound } from "../../components/nothing-found.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { asksForSomething, conditionsOf, questionOf } from "../../components/question/address.ts";
import { ClaimList } from "../../components/question/claim-list.tsx";
import { QuestionBar } from "../../components/question/question-bar.tsx";
import { QuestionViews } from "../../components/question/question-views.tsx";
import { Failed, Loading } from "../../components/states.tsx";
import { Bars } from "../../components/time/bars.tsx";
import { placesIn } from "../../components/time/period.ts";
import { plural, QUAD_WORDS } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { LinkTable } from "./components/link-table.tsx";
import { type Choice, canDraw, NetworkGraph } from "./components/network-graph.tsx";
import { linkKey, type Network } from "./laid-out.ts";
import css from "./network-page.module.css";

/** How many actors are drawn at most. */
const SIZES = [30, 60, 120, 300];

/** Who is told to do what to whom; the address is the question, the size, the period and what is chosen. */
export function NetworkPage() {
  const [address, setAddress] = useSearchParams();
  const question = useMemo(() => conditionsOf(address), [address]);
  const limit = SIZES.find((size) => String(size) === address.get("actors")) ?? 60;
  const { data, error, isPending, refetch, isFetching } = useOperation(
    "network",
    { ...question, limit },
    { keep: true },
  );
  usePageTitle("Network");
  const change = (set: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(address);
    for (const [field, value] of Object.entries(set)) {
      if (value === null) next.delete(field);
      else next.set(field, value);
    }
    setAddress(next);
  };
  const [actor, link] = [address.get("who"), address.get("link")];
  const chosen = useMemo(() => ({ ...(actor ? { actor } : {}), ...(link ? { link } : {}) }), [actor, link]);
  const choose = ({ actor = null, link = null }: { actor?: string | null; link?: string | null }) =>
    change({ who: actor, link });
  const kind = address.get("kind") ?? "";
  return (
    <>
      <h1 className="unseen">Network</h1>
      <QuestionViews address={address} />
      <QuestionBar address={address} onChange={setAddress} withoutDays />
      <div className={css.choices}>
        <label>
          Show{" "}
          <select value={kind} onChange={(event) => change({ kind: event.target.value || null, link: null })}>
            <option value="">events and relations</option>
            <option value="event">events</option>
            <option value="relation">relations</option>
          </select>
        </label>
        <label>
          of at most{" "}
          <select value={limit} onChange={(event) => change({ actors: event.target.value })}>
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {size} actors
              </option>
            ))}
          </select>
        </label>
      </div>
      <Period address={address} onChange={change} />
      {isPending && <Loading what="the network" lines={10} />}
      {error && <Failed error={error} again={refetch} />}
      {data && data.links.length === 0 && (
        <NothingFound title="Nothing is told between two actors" asked={asksForSomething(address)}>
          Take something out of what is asked for.
        </NothingFound>
      )}
      {data && data.links.length > 0 && (
        <div className={css.page} aria-busy={isFetching}>
          <div>
            {canDraw() ? (
              <NetworkGraph network={data} chosen={chosen} onChoose={choose} />
            ) : (
              <p className={css.note}>
                This browser cannot draw the network: it has no WebGL. The table tells the same.
              </p>
            )}
            <Key network={data} />
          </div>
          <Chosen network={data} chosen={chosen} address={address} onChoose={choose} onAround={change} />
        </div>
      )}
    </>
  );
}

/** What colours mean, and what is not drawn. */
function Key({ network: { actors, left, whole } }: { readonly network: Network }) {
  return (
    <div className={css.key}>
      <ul aria-label="What colours mean">
        {Object.entries(QUAD_WORDS).map(([quad, words]) => (
          <li key={quad} data-quad={quad}>
            {words}
          </li>
        ))}
        <li>of no class</li>
      </ul>
      <p role="status">
        {plural(actors.length, "actor")}.{" "}
        {left.links > 0
          ? `Those that most is told of; ${plural(left.links, "link")} of ${plural(left.claims, "claim")} and ${plural(left.actors, "actor")} are left out.`
          : "That is all."}{" "}
        {!whole && "There are more claims than are looked at: narrow the question."}
      </p>
    </div>
  );
}

interface ChosenOptions {
  readonly network: Network;
  readonly chosen: Choice;
  readonly address: URLSearchParams;
  readonly onChoose: (choice: Choice) => void;
  readonly onAround: (set: Readonly<Record<string, string | null>>) => void;
}

/** The claims behind a link, the links of an actor, or all of them. */
function Chosen({ network, chosen, address, onChoose, onAround }: ChosenOptions) {
  const link = network.links.find((one) => linkKey(one) === chosen.link);
  const actor = network.actors.find(({ id }) => id === chosen.actor);
  const nameOf = (id: string) => network.actors.find((one) => one.id === id)?.name ?? id;
  const back = (
    <button type="button" className={css.back} onClick={() => onChoose({})}>
      All links
    </button>
  );
  if (link) {
    const other = link.mutual ? { party: [link.to] } : { recipient: [link.to] };
    return (
      <section className={css.side} aria-label="Claims behind the link">
        {back}
        <h2>
          <Link to={paths.actor(link.from)}>{nameOf(link.from)}</Link> {link.mutual ? "and" : "→"}{" "}
          <Link to={paths.actor(link.to)}>{nameOf(link.to)}</Link>
        </h2>
        <ClaimList question={{ ...questionOf(address), actor: [link.from], ...other }} />
      </section>
    );
  }
  return (
    <section className={css.side} aria-label="Links">
      {actor ? (
        <>
          {back}
          <h2>
            <Link to={paths.actor(actor.id)}>{actor.name}</Link>
          </h2>
          <p className={css.note}>
            <button
              type="button"
              className={css.around}
              onClick={() => onAround({ party: actor.id, who: actor.id, link: null })}
            >
              Draw only what is told of it
            </button>
          </p>
        </>
      ) : (
        <h2>Links, the most told first</h2>
      )}
      <LinkTable
        key={actor?.id ?? ""}
        network={network}
        of={actor?.id ?? null}
        onLink={(key) => onChoose({ link: key })}
      />
    </section>
  );
}

interface PeriodOptions {
  readonly address: URLSearchParams;
  readonly onChange: (set: Readonly<Record<string, string | null>>) => void;
}

/** The slider over time: by publication, since few relations are dated, or by when it happened. */
function Period({ address, onChange }: PeriodOptions) {
  const time = address.get("time") === "happened" ? "happened" : "published";
  const [from, to] = [`${time}_from`, `${time}_to`] as const;
  const always = new URLSearchParams(address);
  for (const field of ["happened_from", "happened_to", "published_from", "published_to", "kind"]) always.delete(field);
  const { kind: _kind, ...question } = conditionsOf(always);
  const { data } = useOperation("count-events", { ...question, time }, { keep: true });
  const [start, end] = [address.get(from), address.get(to)];
  const places = data && start && end ? placesIn(data.bins, start, end) : null;
  const without = { happened_from: null, happened_to: null, published_from: null, published_to: null };
  if (!data || data.bins.length === 0) return null;
  return (
    <div className={css.period}>
      <Bars
        counted={data}
        split={null}
        order={[]}
        chosen={places}
        height={84}
        onChoose={(period) => onChange({ ...without, [from]: period.start, [to]: period.end, link: null })}
      />
      <p className={css.choices}>
        <label>
          Period by when it{" "}
          <select value={time} onChange={(event) => onChange({ ...without, time: event.target.value })}>
            <option value="published">was published</option>
            <option value="happened">happened</option>
          </select>
        </label>
        <span role="status">{start && end ? rangeWords(start, end) : "the whole time"}</span>
        {start && end && (
          <button type="button" onClick={() => onChange({ ...without })}>
            The whole time
          </button>
        )}
      </p>
    </div>
  );
}
