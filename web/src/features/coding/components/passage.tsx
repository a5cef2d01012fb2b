import type { RefObject } from "react";
import { Link } from "react-router";
import { dayWords } from "../../../components/days.ts";
import { InSentence } from "../../../components/in-sentence.tsx";
import { paths } from "../../../paths.ts";
import type { BatchItem } from "../batch.ts";
import css from "./passage.module.css";

interface PassageOptions {
  readonly item: BatchItem;
  /** How the report may be opened, which shows how it was read: without what others decided, or with it. */
  readonly linked: "blind" | "whole" | null;
  readonly root?: RefObject<HTMLDivElement | null>;
}

/** The words of a claim in their sentence, with what stands before it, and where they stand. */
export function Passage({
  item: { title, publisher, published, report, earlier, around, suggestion },
  linked,
  root,
}: PassageOptions) {
  return (
    <div ref={root} className={css.all}>
      <p className={css.facts}>
        {linked && suggestion ? (
          <Link to={(linked === "blind" ? paths.blindClaim : paths.claim)(report, suggestion.claim.id)}>
            {title ?? report}
          </Link>
        ) : (
          (title ?? report)
        )}
        {[publisher, published ? dayWords(published) : null].map((fact) => fact && ` · ${fact}`)}
      </p>
      {earlier && <p className={css.earlier}>{earlier}</p>}
      <InSentence around={around} />
    </div>
  );
}
