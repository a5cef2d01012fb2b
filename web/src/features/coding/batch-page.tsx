import { Link, useParams, useSearchParams } from "react-router";
import { useOperation } from "../../api/use-operation.ts";
import { dayWords } from "../../components/days.ts";
import { useDecisions } from "../../components/decisions.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Empty, Failed, Loading } from "../../components/states.tsx";
import { plural } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { stateWords } from "./batch.ts";
import css from "./batch-page.module.css";
import { Coder } from "./components/coder.tsx";
import { Coders } from "./components/coders.tsx";
import { MeasuredBatch } from "./components/measured-batch.tsx";
import { Release } from "./components/release.tsx";
import { Settler } from "./components/settler.tsx";

const VIEWS = [
  { view: "agreement", name: "Agreement" },
  { view: "claims", name: "Claims side by side" },
  { view: "release", name: "Release" },
] as const;

/** A batch: coded claim by claim while it is open; then how far its coders agree, what is settled, and the release. */
export function BatchPage() {
  const { id = "" } = useParams();
  const { author } = useDecisions();
  const { data, error, isPending, refetch } = useOperation(
    "show-batch",
    { batch: id, only: "to-code", limit: 1 },
    { keep: true },
  );
  usePageTitle(data?.batch.name ?? "Batch");
  if (isPending) return <Loading what="the batch" lines={10} />;
  if (error) return <Failed error={error} again={refetch} />;
  const { batch, mine, differing, settled } = data;
  const left = (differing ?? 0) - (settled ?? 0);
  return (
    <div className={css.page}>
      <header>
        <p className={css.up}>
          <Link to={paths.batches()}>Double coding</Link>
        </p>
        <h1>{batch.name}</h1>
        <p className={css.facts}>
          {plural(batch.claims, "claim")} · {stateWords(batch, left)} · suggestions {batch.suggestions} · drawn by{" "}
          {batch.by} on {dayWords(batch.at)}
        </p>
      </header>
      {batch.removed ? (
        <Empty title="This batch is deleted">Nothing is coded in it any more.</Empty>
      ) : batch.state === "open" ? (
        <>
          <Coders batch={batch} mine={mine} />
          {author !== null && <Coder key={author} batch={batch} />}
        </>
      ) : (
        <Closed id={id} left={left} />
      )}
    </div>
  );
}

function Closed({ id, left }: { readonly id: string; readonly left: number }) {
  const [address, setAddress] = useSearchParams();
  const shown = VIEWS.find(({ view }) => view === address.get("show"))?.view ?? "agreement";
  return (
    <>
      <nav className={css.views} aria-label="What to look at">
        {VIEWS.map(({ view, name }) => (
          <button
            key={view}
            type="button"
            aria-pressed={view === shown}
            onClick={() => setAddress({ show: view }, { replace: true })}
          >
            {name}
            {view === "claims" && left > 0 && ` (${left.toLocaleString("en")} to settle)`}
          </button>
        ))}
      </nav>
      {shown === "agreement" && <MeasuredBatch id={id} />}
      {shown === "claims" && <Settler id={id} />}
      {shown === "release" && <Release id={id} />}
    </>
  );
}
