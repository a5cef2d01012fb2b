import css from "./in-sentence.module.css";

interface InSentenceOptions {
  readonly around: { readonly before: string; readonly words: string; readonly after: string };
}

/** Words of a report in their sentence: put into the page as text alone, the words marked. */
export function InSentence({ around: { before, words, after } }: InSentenceOptions) {
  return (
    <blockquote className={css.all}>
      {before}
      <mark>{words}</mark>
      {after}
    </blockquote>
  );
}
