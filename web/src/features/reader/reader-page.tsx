import { useMemo, useRef, useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Naming } from "../../components/claim-form/naming.ts";
import { dayWords } from "../../components/days.ts";
import { Footnoted } from "../../components/footnotes.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Empty, Failed, Loading } from "../../components/states.tsx";
import { plural } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { Blind } from "./blind.ts";
import { AddClaim } from "./components/add-claim.tsx";
import { BesideOriginal } from "./components/beside-original.tsx";
import { ClaimDetail } from "./components/claim-detail.tsx";
import { ClaimList } from "./components/claim-list.tsx";
import { CorrectClaim } from "./components/correct-claim.tsx";
import { KinList } from "./components/kin-list.tsx";
import { MarkSwitches } from "./components/mark-switches.tsx";
import { MarkedText } from "./components/marked-text.tsx";
import { SelectedBar } from "./components/selected-bar.tsx";
import { documentWords } from "./document-words.ts";
import { groupsOf } from "./groups.ts";
import { claimAt, marksOf, marksOfClaim, type SwitchLayer } from "./marks.ts";
import { partsOf } from "./parts.ts";
import css from "./reader-page.module.css";
import { useChosenClaim } from "./use-chosen-claim.ts";
import { useSelectedWords } from "./use-selected-words.ts";
import { useSwitches } from "./use-switches.ts";
import { useWork } from "./use-work.ts";

type Shown = Output<"show-report">;

/** A report as it was published, its claims beside its words. */
export function ReaderPage() {
  const { id = "" } = useParams();
  const [address, setAddress] = useSearchParams();
  const blind = address.has("blind");
  const { data, error, isPending, refetch } = useOperation("show-report", { report: id, blind });
  usePageTitle(data?.title ?? "Report");
  if (isPending) return <Loading what="the report" lines={16} />;
  if (error) return <Failed error={error} again={refetch} />;
  const show = () => {
    const next = new URLSearchParams(address);
    next.delete("blind");
    setAddress(next, { replace: true });
  };
  return (
    <Blind value={blind}>
      {blind && (
        <p className={css.blind} data-screen="">
          What others decided is hidden: the claims are shown as they were read, with what you put right.{" "}
          <button type="button" onClick={show}>
            Show it
          </button>
        </p>
      )}
      <Reader key={data.id} shown={data} />
    </Blind>
  );
}

function Reader({ shown }: { readonly shown: Shown }) {
  const { reading, claims, text } = shown;
  const groups = useMemo(() => groupsOf(claims), [claims]);
  const order = useMemo(() => groups.flatMap((group) => group.claims.map(({ claim }) => claim)), [groups]);
  const { id: chosen, choose } = useChosenClaim(order);
  const [pointed, setPointed] = useState<string | null>(null);
  const [whyAt, setWhyAt] = useState<number | null>(null);
  const [switches, setSwitches] = useSwitches();
  const read = useMemo(() => new Map(reading.claims.map((claim) => [claim.id, claim])), [reading]);
  const root = useRef<HTMLDivElement>(null);
  const [selected, clearSelected] = useSelectedWords(root, text);
  const { work, correct, add, end } = useWork(chosen);
  const lit = read.get(pointed ?? chosen ?? "");
  const line = claims.find(({ claim }) => claim === chosen);
  const claim = read.get(chosen ?? "");
  const why = whyAt === null ? null : (claim?.why[whyAt]?.span ?? null);
  const marks = useMemo(
    () => [
      ...marksOf(reading, text, switches),
      ...(lit ? marksOfClaim(lit) : []),
      ...(why ? [{ ...why, layer: "lit-why" as const }] : []),
    ],
    [reading, text, switches, lit, why],
  );
  const parts = useMemo(() => partsOf(reading, text).length > 0, [reading, text]);
  const unread = reading.problems.find(({ code }) => code === "not-english") ?? null;
  const printed = useMemo(() => groups.flatMap((group) => group.claims), [groups]);
  return (
    <Naming value={unread !== null}>
      <Footnoted claims={printed}>
        <div className={css.page}>
          <article className={css.report}>
            <Head shown={shown} />
            <MarkSwitches shown={switches} without={parts ? NONE : PARTS} onChange={setSwitches} />
            <BesideOriginal translation={shown.translation}>
              <MarkedText
                text={text}
                marks={marks}
                at={claim?.content.start ?? null}
                onPoint={(offset) => work === null && choose(claimAt(reading.claims, offset)?.id ?? null)}
                root={root}
              />
            </BesideOriginal>
            {selected && work === null && (
              <SelectedBar selected={selected} onAdd={() => add(selected)} onClear={clearSelected} />
            )}
            <KinList shown={shown} />
          </article>
          <aside
            className={css.side}
            aria-label="Claims of this report"
            data-chosen={line !== undefined || work !== null}
          >
            {work !== null && work !== "correct" ? (
              <AddClaim
                report={shown.id}
                clause={work}
                selected={selected}
                onDone={(added) => {
                  clearSelected();
                  end();
                  if (added !== null) choose(added);
                }}
              />
            ) : line && claim && work === "correct" ? (
              <CorrectClaim
                line={line}
                claim={claim}
                selected={selected}
                onDone={() => {
                  clearSelected();
                  end();
                }}
              />
            ) : line && claim ? (
              <ClaimDetail
                line={line}
                claim={claim}
                added={shown.added}
                onClose={() => choose(null)}
                onCorrect={correct}
                onPointWhy={setWhyAt}
              />
            ) : (
              <>
                <h2 className={css.count}>{plural(claims.length, "claim")}</h2>
                {claims.length === 0 && unread !== null && (
                  <Empty title="This report was not read">
                    {unread.message} Select words in the text and press “Mark a claim”.
                  </Empty>
                )}
                {claims.length === 0 && unread === null && (
                  <Empty title="No claim was read from this report">
                    Hearsay reads English reports of what people do and say. What it saw and did not understand is
                    listed by the command hearsay read --pretty.
                  </Empty>
                )}
                <ClaimList groups={groups} onPoint={setPointed} onChoose={choose} />
              </>
            )}
          </aside>
        </div>
      </Footnoted>
    </Naming>
  );
}

const NONE: ReadonlySet<SwitchLayer> = new Set();
const PARTS: ReadonlySet<SwitchLayer> = new Set(["part"]);

function Head({ shown }: { readonly shown: Shown }) {
  const { title, publisher, author, published, url, handling, id, original } = shown;
  return (
    <header className={css.head}>
      <h1 dir="auto">{title ?? id}</h1>
      <p className={css.facts}>
        {publisher && (
          <Link to={paths.source(publisher)} dir="auto">
            {publisher}
          </Link>
        )}
        {!publisher && !url && title && <span dir="auto">{id}</span>}
        {author && <span>{author}</span>}
        {published && <span>{dayWords(published)}</span>}
        {handling !== "open" && <strong>{handling}</strong>}
        {url && /^https?:/.test(url) && (
          <a href={url} rel="noreferrer noopener" target="_blank">
            where it was published
          </a>
        )}
        {original && (
          <a href={paths.original(id)} download title="The document that its text was taken from, as it came in">
            original ({documentWords(original.type)})
          </a>
        )}
      </p>
    </header>
  );
}
