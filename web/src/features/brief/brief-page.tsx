import { useState } from "react";
import { Link, useNavigate, useParams } from "react-router";
import { ask } from "../../api/ask.ts";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { ClaimCard } from "../../components/claim-card.tsx";
import { collectInto, currentBrief } from "../../components/current-brief.ts";
import { dayWords } from "../../components/days.ts";
import { useDecisions } from "../../components/decisions.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Empty, Failed, Loading } from "../../components/states.tsx";
import { paths } from "../../paths.ts";
import css from "./brief-page.module.css";

type Shown = Output<"show-brief">;
type Item = Shown["claims"][number];

/** A brief: its claims in order with notes and footnotes, to be moved, taken out, copied and printed. */
export function BriefPage() {
  const { id = "" } = useParams();
  const { data, error, isPending, refetch } = useOperation("show-brief", { brief: id }, { keep: true });
  usePageTitle(data?.title ?? "Brief");
  if (isPending) return <Loading what="the brief" lines={10} />;
  if (error) return <Failed error={error} again={refetch} />;
  return <Brief brief={data} />;
}

/** The forms in which a brief goes out. */
const DOSSIERS = [
  ["dossier", "page"],
  ["docx", "Word"],
  ["pdf", "PDF"],
] as const;

function Brief({ brief }: { readonly brief: Shown }) {
  const { id, title, at, by, removed, claims, text } = brief;
  const { change } = useDecisions();
  const go = useNavigate();
  const [copied, setCopied] = useState<string | null>(null);
  const [here, setHere] = useState(currentBrief() === id);
  const rename = (next: string) => {
    if (!next.trim() || next.trim() === title) return;
    void change(
      "change-brief",
      { brief: id, title: next.trim() },
      {
        says: ({ title: now }) => `Renamed to “${now}”.`,
        back: () => () => ask("change-brief", { brief: id, title }),
      },
    );
  };
  const remove = () =>
    void change(
      "change-brief",
      { brief: id, state: "deleted" },
      {
        says: () => `“${title}” is deleted.`,
        back: () => () => ask("change-brief", { brief: id, state: "kept" }),
      },
    ).then((answer) => {
      if (!answer) return;
      if (currentBrief() === id) collectInto(null);
      go(paths.saved);
    });
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied("Copied as text with footnotes."),
      () => setCopied("The browser does not let this page copy."),
    );
  return (
    <div className={css.page}>
      <header>
        <h1 className={css.printed}>{title}</h1>
        <input
          key={title}
          className={css.title}
          aria-label="Title of the brief"
          defaultValue={title}
          maxLength={200}
          onBlur={(event) => rename(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
        />
        <p className={css.facts}>
          begun by {by} on {dayWords(at)}
          {removed && " · deleted"}
        </p>
        <div className={css.does}>
          <button type="button" onClick={copy} disabled={claims.length === 0}>
            Copy as text
          </button>
          <button type="button" onClick={() => print()}>
            Print
          </button>
          <span className={css.facts}>
            Dossier:{" "}
            {DOSSIERS.map(([form, called], place) => (
              <span key={form}>
                {place > 0 && " · "}
                <a href={paths.exported(String(new URLSearchParams({ as: form, brief: id })))} download>
                  {called}
                </a>
              </span>
            ))}
          </span>
          <button
            type="button"
            aria-pressed={here}
            onClick={() => {
              collectInto(here ? null : id);
              setHere(!here);
            }}
          >
            Collect here
          </button>
          <button type="button" onClick={remove}>
            Delete
          </button>
          <span role="status" className={css.facts}>
            {copied}
          </span>
        </div>
      </header>
      {claims.length === 0 && (
        <Empty title="Nothing is collected yet">
          Press <kbd>b</kbd> on a claim, in a list or in a report.
        </Empty>
      )}
      <ol className={css.claims}>
        {claims.map((item, at) => (
          <BriefClaim key={item.item} item={item} at={at} claims={claims} />
        ))}
      </ol>
      {claims.some(({ footnote }) => footnote) && (
        <section className={css.notes} aria-label="Footnotes">
          <h2>Footnotes</h2>
          <ol>
            {claims.map(({ item, footnote, report }) => (
              <li key={item}>{footnote ?? `No longer read in ${report}.`}</li>
            ))}
          </ol>
        </section>
      )}
      <p className={css.back}>
        <Link to={paths.saved}>All briefs</Link>
      </p>
    </div>
  );
}

interface ClaimOptions {
  readonly item: Item;
  readonly at: number;
  readonly claims: readonly Item[];
}

function BriefClaim({ item: { item, note, report, claim }, at, claims }: ClaimOptions) {
  const { change } = useDecisions();
  const nextOf = (place: number) => claims[place + 1]?.item ?? null;
  const move = (before: string | null) =>
    void change(
      "change-brief-claim",
      { item, before },
      {
        says: () => "Moved.",
        back: () => () => ask("change-brief-claim", { item, before: nextOf(at) }),
      },
    );
  const annotate = (words: string) => {
    if ((note ?? "") === words) return;
    void change(
      "change-brief-claim",
      { item, note: words || null },
      { says: () => "Noted.", back: () => () => ask("change-brief-claim", { item, note }) },
    );
  };
  const takeOut = () =>
    void change(
      "change-brief-claim",
      { item, state: "deleted" },
      { says: () => "Taken out.", back: () => () => ask("change-brief-claim", { item, state: "kept" }) },
    );
  return (
    <li>
      {claim ? (
        <ClaimCard claim={claim} without={["collect"]} />
      ) : (
        <p className={css.facts}>
          A claim of <Link to={paths.report(report)}>{report}</Link> that is no longer read there.
        </p>
      )}
      {note && <p className={css.printed}>{note}</p>}
      <textarea
        key={note}
        className={css.note}
        aria-label={`Note on claim ${at + 1}`}
        placeholder="Note"
        rows={note ? 2 : 1}
        maxLength={5000}
        defaultValue={note ?? ""}
        onBlur={(event) => annotate(event.target.value.trim())}
      />
      <div className={css.does}>
        <button
          type="button"
          disabled={at === 0}
          onClick={() => move(claims[at - 1]?.item ?? null)}
          aria-label={`Move claim ${at + 1} up`}
        >
          ↑
        </button>
        <button
          type="button"
          disabled={at === claims.length - 1}
          onClick={() => move(nextOf(at + 1))}
          aria-label={`Move claim ${at + 1} down`}
        >
          ↓
        </button>
        <button type="button" onClick={takeOut}>
          Take out<span className="unseen"> claim {at + 1}</span>
        </button>
      </div>
    </li>
  );
}
