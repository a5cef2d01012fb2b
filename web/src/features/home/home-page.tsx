import { Link } from "react-router";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { ClaimCard, claimKey } from "../../components/claim-card.tsx";
import { dayWords } from "../../components/days.ts";
import { EventRow } from "../../components/event-row.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Empty, Failed, Loading } from "../../components/states.tsx";
import { plural } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { AddReports } from "./components/add-reports.tsx";
import { Conflicting } from "./components/conflicting.tsx";
import { ToReview } from "./components/to-review.tsx";
import css from "./home-page.module.css";

/** What the case holds, what is new in it, what is told most and what is denied; and the place to add reports. */
export function HomePage() {
  const { data, error, isPending, refetch } = useOperation("overview", { limit: 8 });
  usePageTitle("Case");
  if (error) return <Failed error={error} again={refetch} />;
  return (
    <div className={css.page}>
      <h1 className="unseen">The case</h1>
      {isPending ? <Loading what="the case" lines={10} /> : <Holds shown={data} />}
      <aside className={css.side}>
        <AddReports />
        {data && data.counts.claims > 0 && <ToReview />}
        {data && data.latest.length > 0 && <Latest reports={data.latest} />}
      </aside>
    </div>
  );
}

function Holds({ shown: { counts, events } }: { readonly shown: Output<"overview"> }) {
  if (counts.reports === 0)
    return (
      <Empty title="This case holds no reports yet">
        Drop files under “Add reports”, give addresses to fetch, or paste a text: what is said in them, and by whose
        word, will stand here.
      </Empty>
    );
  const numbers = [
    ["report", counts.reports],
    ["claim", counts.claims],
    ["actor", counts.actors],
    ["event", counts.events],
  ] as const;
  return (
    <div>
      <dl className={css.counts}>
        {numbers.map(([what, number]) => (
          <div key={what}>
            <dt>{number === 1 ? what : `${what}s`}</dt>
            <dd>{number.toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <p className={css.beside}>
        {[
          counts.copies > 0 ? `${plural(counts.copies, "copy", "copies")}, counted with their originals` : null,
          counts.judgements > 0 ? plural(counts.judgements, "judgement") : null,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <section>
        <h2>Told most</h2>
        {events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </section>
      <Conflicting />
      <Denied />
    </div>
  );
}

/** What somebody denies, the latest first. */
function Denied() {
  const { data } = useOperation("find-claims", { status: ["denied"], limit: 5 });
  if (!data || data.claims.length === 0) return null;
  const query = new URLSearchParams({ status: "denied" }).toString();
  return (
    <section>
      <h2>Denied lately</h2>
      {data.claims.map((claim) => (
        <ClaimCard key={claimKey(claim)} claim={claim} />
      ))}
      <p>
        <Link to={paths.search(query)}>Everything that somebody denies</Link>
      </p>
    </section>
  );
}

function Latest({ reports }: { readonly reports: Output<"overview">["latest"] }) {
  return (
    <section className={css.latest}>
      <h2>Added last</h2>
      <ul>
        {reports.map(({ id, title, publisher, published, claims }) => (
          <li key={id}>
            <Link to={paths.report(id)}>{title ?? id}</Link>
            <span>
              {[publisher, published ? dayWords(published) : null, plural(claims, "claim")].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
