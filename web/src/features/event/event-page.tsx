import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import type { EventEvidence } from "../../api/model.ts";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { ChainLine } from "../../components/chain-line.tsx";
import { rangeWords } from "../../components/days.ts";
import { Footnoted } from "../../components/footnotes.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { PlaceMap } from "../../components/place-map.tsx";
import { SameOrNot } from "../../components/same-or-not.tsx";
import { Failed, Loading } from "../../components/states.tsx";
import { capital, plural, typeAndMode } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { Assertions } from "./components/assertions.tsx";
import { ClaimsBySource } from "./components/claims-by-source.tsx";
import { GradeNote } from "./components/grade-note.tsx";
import { OriginsPicture } from "./components/origins-picture.tsx";
import { QuoteLine } from "./components/quote-line.tsx";
import { ResponsibilityTable } from "./components/responsibility-table.tsx";
import { SameEvent } from "./components/same-event.tsx";
import { TollList } from "./components/toll-list.tsx";
import { TraceList } from "./components/trace-list.tsx";
import css from "./event-page.module.css";
import { titleClaim } from "./title.ts";

type Shown = Output<"show-event">;

/** An event: what is said of it, by whom, how many of them are independent, where they contradict each other. */
export function EventPage() {
  const { id = "" } = useParams();
  const { data, error, isPending, refetch } = useOperation("show-event", { event: id });
  usePageTitle(data?.event.label ?? "Event");
  if (isPending) return <Loading what="the event" lines={14} />;
  if (error) return <Failed error={error} again={refetch} />;
  return <Event shown={data} />;
}

function Event({ shown }: { readonly shown: Shown }) {
  const { event, evidence, trace, links, claims } = shown;
  const named = titleClaim(shown);
  return (
    <Footnoted claims={claims}>
      <article className={css.page}>
        <header className={css.head}>
          <div>
            <p className={css.kicker}>Event · {capital(typeAndMode(event.type, event.mode))}</p>
            <h1>{event.label}</h1>
            {named && (
              <div className={css.words}>
                <span>in the words of</span>
                <ChainLine chain={named.chain} />
              </div>
            )}
            <p className={css.facts}>
              {[
                rangeWords(event.start, event.end) ?? "day not told",
                ...new Set(claims.flatMap(({ place }) => (place?.how === "stated" ? [place.name] : []))),
                plural(event.reports, "report"),
                plural(event.claims, "claim"),
              ].join(" · ")}
            </p>
            <p className={css.summary}>{evidence.summary}</p>
            <GradeNote grade={evidence.grade} />
          </div>
          <PlaceMap points={pointsOf(shown)} />
        </header>
        <Part
          title="Who affirms, who denies"
          says="Origins that are certainly independent of each other are full, possible ones hollow. Open a line for names, words and reasons."
        >
          <Assertions assertions={evidence.assertions} />
        </Part>
        {evidence.conflicts.length > 0 && (
          <Part title="What cannot all be so">
            <Conflicts evidence={evidence} />
          </Part>
        )}
        {hasResponsibility(evidence) && (
          <Part title="Who did it, by whose word">
            <ResponsibilityTable responsibility={evidence.responsibility} />
          </Part>
        )}
        {evidence.tolls.length > 0 && (
          <Part title="Counts" says="A line for each origin. Counts are never added up; an arrow means “at least”.">
            <TollList tolls={evidence.tolls} />
          </Part>
        )}
        {evidence.graph.links.length > 0 && (
          <Part
            title="Who has it from whom"
            says="Boxes are outlets, round shapes are sources, dashed ones have no name. Dashed lines are copies."
          >
            <OriginsPicture graph={evidence.graph} />
          </Part>
        )}
        <Part title="Claims side by side">
          <ClaimsBySource claims={claims} />
        </Part>
        <Part title="In the order said">
          <TraceList trace={trace} />
        </Part>
        {evidence.leftOut.length > 0 && (
          <Part title="Not counted">
            {evidence.leftOut.map(({ quote, says }) => (
              <div key={`${quote.report} ${quote.claim}`}>
                <QuoteLine quote={quote} />
                <p className={css.says}>{says}</p>
              </div>
            ))}
          </Part>
        )}
        <div data-screen="">
          <SameOrNot
            why="Why these claims are one event"
            merged={shown.merged}
            pairs={shown.pairs}
            apart={shown.apart.map((merge) => ({ ...merge, page: paths.event(merge.event) }))}
            judged={shown.judged}
            folded
          />
          <SameEvent id={event.id} />
        </div>
        {links.length > 0 && (
          <Part title="Other events">
            <ul className={css.links}>
              {links.map(({ event: other, label, as, says }) => (
                <li key={`${as} ${other}`}>
                  <span className={css.as}>{LINKS[as]}</span> <Link to={paths.event(other)}>{capital(label)}</Link>
                  <span className={css.says}> {says}</span>
                </li>
              ))}
            </ul>
          </Part>
        )}
      </article>
    </Footnoted>
  );
}

const LINKS = {
  foretells: "foretells",
  "foretold-by": "foretold by",
  "part-of": "part of",
  "has-part": "has as part",
  "may-be-same": "may be the same as",
} as const;

interface PartOptions {
  readonly title: string;
  readonly says?: string;
  readonly children: ReactNode;
}

function Part({ title, says, children }: PartOptions) {
  return (
    <section>
      <h2>{title}</h2>
      {says && <p className={css.explained}>{says}</p>}
      {children}
    </section>
  );
}

function Conflicts({ evidence }: { readonly evidence: EventEvidence }) {
  return (
    <ul className={css.conflicts}>
      {evidence.conflicts.map(({ about, says, claims }) => (
        <li key={`${about} ${says}`}>
          {says}{" "}
          <span className={css.refs}>
            {claims.map(({ report, claim }, at) => (
              <Link
                key={`${report} ${claim}`}
                to={paths.claim(report, claim)}
                aria-label={`claim ${at + 1} of this conflict`}
              >
                [{at + 1}]
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

const hasResponsibility = ({ responsibility: all }: EventEvidence) =>
  [all.claimed, all.admitted, all.blamed, all.denied, all.unnamed].some((list) => list.length > 0) ||
  all.nobody.most > 0;

/** Where it happened, each place once, as precisely as the surest claim has it. */
function pointsOf({ claims }: Shown) {
  const points = new Map<
    string,
    { name: string; latitude: number; longitude: number; radius_km: number | null; precision: string; stated: boolean }
  >();
  for (const { place } of claims) {
    if (!place || place.latitude === null || place.longitude === null) continue;
    const { name, latitude, longitude, radius_km, precision, how } = place;
    if (points.get(name)?.stated) continue;
    points.set(name, { name, latitude, longitude, radius_km, precision, stated: how === "stated" });
  }
  return [...points.values()];
}
