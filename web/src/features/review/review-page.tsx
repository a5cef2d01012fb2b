import { Link, useSearchParams } from "react-router";
import { useOperation } from "../../api/use-operation.ts";
import { useDecisions } from "../../components/decisions.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Failed, Loading } from "../../components/states.tsx";
import { plural } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { Agreement } from "./components/agreement.tsx";
import { Queue } from "./components/queue.tsx";
import css from "./review-page.module.css";

const VIEWS = [
  { view: "all", name: "Everything" },
  { view: "claims", name: "Claims" },
  { view: "pairs", name: "Same or not" },
  { view: "second", name: "Second look" },
  { view: "agreement", name: "Agreement" },
] as const;
type View = (typeof VIEWS)[number]["view"];

/** So many are loaded at once; what is decided makes room for others. */
const SOME = 25;

/** What waits for somebody to look at it, one after another, by one key each. */
export function ReviewPage() {
  const [address, setAddress] = useSearchParams();
  const view = VIEWS.find(({ view: name }) => name === address.get("show"))?.view ?? "all";
  usePageTitle("Review");
  return (
    <div className={css.page}>
      <h1>Review</h1>
      <nav className={css.views} aria-label="What to review">
        {VIEWS.map(({ view: name, name: title }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setAddress(name === "all" ? {} : { show: name }, { replace: true })}
          >
            {title}
          </button>
        ))}
        <Link to={paths.batches()}>Double coding</Link>
      </nav>
      {view === "agreement" ? <Agreement /> : <Waiting key={view} view={view} />}
    </div>
  );
}

function Waiting({ view }: { readonly view: Exclude<View, "agreement"> }) {
  const { author, rename } = useDecisions();
  const second = view === "second";
  const { data, error, isPending, refetch } = useOperation(
    "review",
    {
      what: second ? "claims" : view,
      limit: SOME,
      second: second && author !== null,
      ...(author === null ? {} : { reviewer: author }),
    },
    { keep: true },
  );
  if (isPending) return <Loading what="what waits" lines={8} />;
  if (error) return <Failed error={error} again={refetch} />;
  const { waiting, done, items } = data;
  return (
    <>
      <p className={css.progress}>
        <span>
          {plural(waiting.claims, "claim")} and {plural(waiting.pairs, "pair")} wait
        </span>
        <span>
          {plural(done.today, "judgement")} today
          {author !== null && `, ${done.mine.toLocaleString("en")} of them yours`}
        </span>
        <span>
          {author === null ? "Nobody has said yet who reviews here" : `You are ${author}`}{" "}
          <button type="button" onClick={rename}>
            {author === null ? "Say who" : "Change"}
          </button>
        </span>
      </p>
      <Queue items={second && author === null ? [] : items} view={view} />
    </>
  );
}
