import type { Claim } from "../../../../model/claim.ts";
import type { Reading } from "../../../../model/reading.ts";
import type { Span } from "../../../../model/span.ts";

/** A W3C Web Annotation (https://www.w3.org/TR/annotation-model/), as far as a reading is told in them. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "identifying" | "describing" | "tagging";
  readonly generator: { readonly id: string; readonly type: "Software"; readonly name: string };
  readonly body: readonly { readonly type: "TextualBody"; readonly purpose: string; readonly value: string }[];
  readonly target: readonly Target[];
}

interface Target {
  readonly source: string;
  readonly selector: readonly [
    { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
  ];
}

export interface AnnotatedReport {
  readonly reading: Reading;
  readonly text: string;
  /** The claims in words, by id. */
  readonly sentences: ReadonlyMap<string, string>;
  /** The address of the text that is annotated, and of the collection. */
  readonly source: string;
  readonly collection: string;
}

/** So many characters before and after are quoted, to find the words where the text has moved. */
const AROUND = 32;

/** A reading as annotations of its report: who and what is named, who is cited by which words, what is claimed. */
export function annotationsOf(report: AnnotatedReport): readonly Annotation[] {
  const { reading, sentences, collection } = report;
  const targets = targetsIn(report);
  const one = (
    id: string,
    motivation: Annotation["motivation"],
    body: readonly (readonly [purpose: string, value: string])[],
    spans: readonly Span[],
  ): readonly Annotation[] =>
    spans.length === 0
      ? []
      : [
          {
            id: `${collection}#${id}`,
            type: "Annotation",
            motivation,
            generator: { id: "urn:hearsay", type: "Software", name: `Hearsay ${reading.reader.version}` },
            body: body.map(([purpose, value]) => ({ type: "TextualBody", purpose, value })),
            target: targets(spans),
          },
        ];
  const nameOf = new Map(reading.entities.map(({ id, name }) => [id, name]));
  return [
    ...reading.mentions.flatMap(({ id, span, kind, entity }) =>
      one(
        id,
        "identifying",
        [
          ["tagging", kind],
          ["identifying", nameOf.get(entity) ?? span.text],
        ],
        [span],
      ),
    ),
    ...reading.attributions.flatMap(({ id, sources, cues, contents }) => [
      ...one(`${id}-source`, "tagging", [["tagging", "source"]], sources),
      ...one(`${id}-cue`, "tagging", [["tagging", "cue"]], cues),
      ...one(`${id}-content`, "tagging", [["tagging", "content"]], contents),
    ]),
    ...reading.claims.flatMap((claim) => one(claim.id, "describing", bodyOf(claim, sentences), [claim.content])),
  ];
}

function bodyOf({ id, type, certainty, chain }: Claim, sentences: ReadonlyMap<string, string>) {
  const words = chain.map(({ name, described, kind }) => name ?? described ?? kind).join(" <- ");
  return [
    ["describing", sentences.get(id) ?? ""],
    ["tagging", type],
    ["tagging", certainty.status],
    ["commenting", `according to: ${words}`],
  ] as const;
}

/** Positions are counted in characters (code points), as the model wants them; ours are UTF-16 code units. */
function targetsIn({ text, source }: AnnotatedReport): (spans: readonly Span[]) => readonly Target[] {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  const characters = (offset: number) => offset - pairsBefore(pairs, offset);
  return (spans) =>
    spans.map(({ start, end, text: exact }) => ({
      source,
      selector: [
        {
          type: "TextQuoteSelector",
          exact,
          prefix: text.slice(Math.max(0, start - AROUND), start),
          suffix: text.slice(end, end + AROUND),
        },
        { type: "TextPositionSelector", start: characters(start), end: characters(end) },
      ],
    }));
}

/** How many of the sorted places lie before an offset. */
function pairsBefore(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
