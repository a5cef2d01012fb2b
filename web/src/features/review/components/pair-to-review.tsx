import { Link } from "react-router";
import { ClaimCard } from "../../../components/claim-card.tsx";
import { dayWords } from "../../../components/days.ts";
import { FeaturesList } from "../../../components/features-list.tsx";
import { InSentence } from "../../../components/in-sentence.tsx";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import type { WaitingPair } from "../waiting.ts";
import css from "./pair-to-review.module.css";

/** Two actors or two events that may be one, side by side, with what speaks for and against. */
export function PairToReview({ item }: { readonly item: WaitingPair }) {
  return (
    <>
      <h2 className={css.ask}>{item.room === "actors" ? "Are these one actor?" : "Do these tell of one happening?"}</h2>
      <div className={css.two}>
        <Side side={item.a} room={item.room} />
        <Side side={item.b} room={item.room} />
      </div>
      <h3>What speaks for and against</h3>
      <FeaturesList features={item.features} />
    </>
  );
}

function Side({ side, room }: { readonly side: WaitingPair["a"]; readonly room: WaitingPair["room"] }) {
  const page = room === "actors" ? paths.actor(side.group) : paths.event(side.group);
  return (
    <section className={css.side}>
      <h3>
        <Link to={page}>{side.name}</Link>
      </h3>
      <p className={css.facts}>
        {plural(side.claims, "claim")} · first in{" "}
        <Link to={paths.report(side.report)}>{side.title ?? side.report}</Link>
        {[side.publisher, side.published ? dayWords(side.published) : null]
          .filter(Boolean)
          .map((fact) => ` · ${fact}`)
          .join("")}
      </p>
      <InSentence around={side.around} />
      {side.line && <ClaimCard claim={side.line} without={["report", "event"]} />}
    </section>
  );
}
