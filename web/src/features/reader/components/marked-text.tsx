import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo } from "react";
import { isHeaded } from "../headed.ts";
import type { Layer } from "../marks.ts";
import { type Marked, paragraphsOf, type Segment, segmentsOf } from "../segments.ts";
import css from "./marked-text.module.css";

interface MarkedTextOptions {
  readonly text: string;
  readonly marks: readonly Marked<Layer>[];
  /** Where the chosen claim begins: the text is brought into sight there. */
  readonly at: number | null;
  readonly onPoint: (offset: number) => void;
  /** The element that holds the text, for whoever looks at what is chosen in it. */
  readonly root: RefObject<HTMLDivElement | null>;
}

/** The report's text as it was published, put into the page as text nodes alone, with its marks around them. */
export function MarkedText({ text, marks, at, onPoint, root }: MarkedTextOptions) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  useEffect(() => {
    if (at === null) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const word = root.current?.querySelector("[data-lit]");
    // on a telephone the claim covers the lower half
    const block = matchMedia("(max-width: 60rem)").matches ? "start" : "center";
    word?.scrollIntoView({ block, behavior: calm ? "instant" : "smooth" });
  }, [at, root]);
  const point = (event: MouseEvent | KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || getSelection()?.toString()) return;
    const start = event.target.closest<HTMLElement>("[data-start]")?.dataset.start;
    if (start !== undefined) onPoint(Number(start));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: every claim can be chosen in the list and by j and k
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short way to a claim that the list offers to all
    <div ref={root} className={css.text} onClick={point}>
      {paragraphs.map((paragraph, at) => (
        <p
          key={paragraph.start}
          dir="auto"
          data-headline={on(at === 0 && isHeaded(text.slice(paragraph.start, paragraph.end)))}
        >
          {segmentsOf(text, paragraph, marks).map((segment) => (
            <Piece key={segment.start} segment={segment} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({ segment: { start, text, layers, begins, ends, labels } }: { readonly segment: Segment<Layer> }) {
  return (
    <span
      data-start={start}
      data-name={on(layers.has("name"))}
      data-source={on(layers.has("source"))}
      data-cue={on(layers.has("cue"))}
      data-content={on(layers.has("content"))}
      data-opens={on(begins.has("content"))}
      data-closes={on(ends.has("content"))}
      data-part={on(layers.has("part"))}
      data-label={labels.length > 0 ? labels.join(" · ") : undefined}
      data-lit={on(layers.has("lit"))}
      data-word={on(layers.has("lit-word"))}
      data-party={on(layers.has("lit-party"))}
      data-says={on(layers.has("lit-source"))}
      data-why={on(layers.has("lit-why"))}
    >
      {text}
    </span>
  );
}

const on = (whether: boolean) => (whether ? "" : undefined);
