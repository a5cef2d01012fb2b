import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Claim, ClaimLine } from "../../../api/model.ts";
import { countWords } from "../../../components/count-words.ts";
import { dayWords, rangeWords } from "../../../components/days.ts";
import { PlaceMap } from "../../../components/place-map.tsx";
import { placeWords } from "../../../components/place-words.ts";
import { StatusMark } from "../../../components/status-mark.tsx";
import { MODALITY_WORDS, typeAndMode } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import { ChainPicture } from "./chain-picture.tsx";
import css from "./claim-detail.module.css";
import { CopyButtons } from "./copy-buttons.tsx";
import { JudgeBar } from "./judge-bar.tsx";
import { JudgementList } from "./judgement-list.tsx";
import { OtherReports } from "./other-reports.tsx";
import { WhyList } from "./why-list.tsx";

interface ClaimDetailOptions {
  readonly line: ClaimLine;
  readonly claim: Claim;
  readonly added: string;
  readonly onClose: () => void;
  readonly onCorrect: () => void;
  readonly onPointWhy: (at: number | null) => void;
}

/** A chosen claim: by whose word, how sure, when, where, how many, why it was read so, and what others say. */
export function ClaimDetail({ line, claim, added, onClose, onCorrect, onPointWhy }: ClaimDetailOptions) {
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is read from its beginning
  useEffect(() => head.current?.focus({ preventScroll: true }), [claim.id]);
  const { place } = line;
  return (
    <section aria-label="The chosen claim">
      <div className={css.top}>
        <button type="button" onClick={onClose}>
          ← All claims <kbd>Esc</kbd>
        </button>
        <CopyButtons />
      </div>
      <h2 ref={head} tabIndex={-1} className={css.sentence} dir="auto">
        {line.sentence}
      </h2>
      <p className={css.status}>
        <StatusMark status={line.status} /> {typeAndMode(line.type, line.mode)}
        {line.modality !== "actual" && `, ${MODALITY_WORDS[line.modality]}`}
        {line.told_as === "background" && " · background"}
      </p>
      <JudgeBar report={line.report} claim={line.claim} onCorrect={onCorrect} />
      <JudgementList report={line.report} claim={line.claim} />
      <Part title="By whose word">
        <ChainPicture lines={line.chain} hops={claim.chain} />
      </Part>
      <Part title="When">
        <dl className={css.facts}>
          <Fact name="happened">{line.happened ? happenedWords(line.happened) : "not told"}</Fact>
          {line.said && <Fact name="said">{dayWords(line.said)}</Fact>}
          {line.published && <Fact name="published">{dayWords(line.published)}</Fact>}
          <Fact name="read">{dayWords(added)}</Fact>
        </dl>
      </Part>
      {place && (
        <Part title="Where">
          <p className={css.place}>{placeWords(place)}</p>
          {place.latitude !== null && place.longitude !== null && (
            <PlaceMap
              width={420}
              height={240}
              points={[
                { ...place, latitude: place.latitude, longitude: place.longitude, stated: place.how === "stated" },
              ]}
            />
          )}
        </Part>
      )}
      {line.counts.length > 0 && (
        <Part title="How many">
          <dl className={css.facts}>
            {line.counts.map(({ of, who, low, high, approximate, words }) => (
              <Fact key={`${of} ${who} ${words}`} name={who ? `${who} ${of}` : of}>
                {countWords(low, high, approximate)} <span className={css.soft}>(“{words}”)</span>
              </Fact>
            ))}
          </dl>
        </Part>
      )}
      <Part title="What others say">
        <OtherReports line={line} />
        {line.event && line.kind !== "relation" && (
          <p className={css.place}>
            <Link to={paths.event(line.event)}>The event, with all that is said of it</Link>
          </p>
        )}
      </Part>
      <Part title="Why it was read so">
        <WhyList why={claim.why} confidence={claim.confidence} onPoint={onPointWhy} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function happenedWords({ start, end, how }: NonNullable<ClaimLine["happened"]>): string {
  const words = rangeWords(start, end) ?? "not told";
  if (how === "published") return `${words}, as it was published then`;
  return how === "tense" ? `${words}, the day of which the report speaks` : words;
}
