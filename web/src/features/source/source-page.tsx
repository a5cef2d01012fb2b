import { Link, useParams } from "react-router";
import type { Status } from "../../api/model.ts";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { dayWords } from "../../components/days.ts";
import { EventRow } from "../../components/event-row.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Empty, Failed, Loading } from "../../components/states.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { plural, STANCE_WORDS, typeWords } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { Bars } from "./components/bars.tsx";
import css from "./source-page.module.css";

type Shown = Output<"show-source">;

/** What an outlet, a person or a body is cited for, how often alone, how often contradicted. */
export function SourcePage() {
  const { id = "" } = useParams();
  const { data, error, isPending, refetch } = useOperation("show-source", { source: id });
  usePageTitle(data?.name ?? "Source");
  if (isPending) return <Loading what="the source" lines={12} />;
  if (error) return <Failed error={error} again={refetch} />;
  return <Source shown={data} />;
}

function Source({ shown }: { readonly shown: Shown }) {
  const { name, actor, is_outlet, claims, whole, affirms, alone, maybe_alone, contradicted, cited_for } = shown;
  const query = new URLSearchParams(actor ? { speaker: actor } : { outlet: name }).toString();
  const search = (field: string, value: string) => paths.search(`${query}&${new URLSearchParams({ [field]: value })}`);
  return (
    <div className={css.page}>
      <header>
        <p className={css.kicker}>{is_outlet ? "Outlet, as a source" : "Source"}</p>
        <h1>{name}</h1>
        <p className={css.facts}>
          <Link to={paths.search(query)}>
            {whole ? plural(claims, "claim") : `more than ${plural(claims, "claim")}`}
          </Link>{" "}
          {is_outlet ? "in what it publishes" : "in which it speaks"}
          {actor && (
            <>
              {" · "}
              <Link to={paths.actor(actor)}>what is told of it, as an actor</Link>
            </>
          )}
        </p>
        <p className={css.note}>
          These are counts of this case and no grade: whether it was right nobody can tell from them.
        </p>
      </header>
      <div className={css.counts}>
        <section>
          <h2>How sure it sounds</h2>
          <Bars
            values={shown.statuses}
            name={(status) => (
              <Link to={search("status", status)}>
                <StatusMark status={status as Status} />
              </Link>
            )}
          />
        </section>
        <section>
          <h2>How it stands to it</h2>
          <Bars
            values={shown.stances}
            name={(stance) => (
              <Link to={search("stance", stance)}>{STANCE_WORDS[stance as keyof typeof STANCE_WORDS] ?? stance}</Link>
            )}
          />
        </section>
        <section>
          <h2>Beside others</h2>
          <dl className={css.beside}>
            <div>
              <dt>events that it affirms</dt>
              <dd>{affirms.length}</dd>
            </div>
            <div>
              <dt>of these, nobody else affirms</dt>
              <dd>{alone.length}</dd>
            </div>
            <div>
              <dt>others may all be one with it</dt>
              <dd>{maybe_alone.length}</dd>
            </div>
            <div>
              <dt>somebody contradicts it</dt>
              <dd>{contradicted.length}</dd>
            </div>
          </dl>
        </section>
      </div>
      {cited_for.length > 0 && (
        <section>
          <h2>What others cite it for</h2>
          {cited_for.map(({ event, type, quote }) => (
            <article key={`${event} ${quote.report} ${quote.claim}`} className={css.cited}>
              <p>
                <Link to={paths.claim(quote.report, quote.claim)}>“{quote.words}”</Link>
              </p>
              <p className={css.facts}>
                <StatusMark status={quote.status} /> {quote.chain.join(" ← ")}
                {quote.published && ` · ${dayWords(quote.published)}`} ·{" "}
                <Link to={paths.event(event)}>{typeWords(type)}</Link>
              </p>
            </article>
          ))}
        </section>
      )}
      <section>
        <h2>Events that it affirms</h2>
        {affirms.length === 0 && <Empty title="None in this case" />}
        {affirms.map((event) => (
          <EventRow key={event.id} event={event}>
            {contradicted.includes(event.id) && <strong className={css.against}>· contradicted</strong>}
            {alone.includes(event.id) && <span>· it alone</span>}
            {maybe_alone.includes(event.id) && <span>· perhaps it alone</span>}
          </EventRow>
        ))}
      </section>
    </div>
  );
}
