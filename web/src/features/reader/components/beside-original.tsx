import { type ReactNode, useMemo } from "react";
import { Link } from "react-router";
import type { Output } from "../../../api/operations.ts";
import { paths } from "../../../paths.ts";
import { paragraphsOf } from "../segments.ts";
import css from "./beside-original.module.css";

type Translation = NonNullable<Output<"show-report">["translation"]>;

interface BesideOriginalOptions {
  readonly translation: Translation | null;
  /** The text of the translation. */
  readonly children: ReactNode;
}

/** A translation with its original: beside it, or behind it where there is no room; another text stands alone. */
export function BesideOriginal({ translation, children }: BesideOriginalOptions) {
  if (translation === null) return children;
  const { by, of } = translation;
  return (
    <>
      <p className={css.says}>
        A translation{by && ` by ${by}`}, which never counts as another origin
        {of ? "." : ": the case does not hold its original."}
      </p>
      {of ? (
        <div className={css.both}>
          {children}
          <Original of={of} />
        </div>
      ) : (
        children
      )}
    </>
  );
}

function Original({
  of: { report, title, publisher, language, text },
}: {
  readonly of: NonNullable<Translation["of"]>;
}) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  return (
    <section aria-label="The original" className={css.original}>
      <p className={css.head}>
        <Link to={paths.report(report)} dir="auto">
          {title ?? report}
        </Link>
        {publisher && <bdi>{publisher}</bdi>}
      </p>
      <div lang={language ?? undefined}>
        {paragraphs.map(({ start, end }) => (
          <p key={start} dir="auto">
            {text.slice(start, end)}
          </p>
        ))}
      </div>
    </section>
  );
}
