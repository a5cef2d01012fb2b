import type { Claim, Reading } from "../../api/model.ts";
import { partsOf } from "./parts.ts";
import type { Marked } from "./segments.ts";

/** What can be marked in the text, and switched. */
export const LAYERS = [
  { layer: "name", title: "Names" },
  { layer: "source", title: "Sources" },
  { layer: "cue", title: "Cues" },
  { layer: "content", title: "Contents" },
  { layer: "part", title: "Parts" },
] as const;
export type SwitchLayer = (typeof LAYERS)[number]["layer"];
/** What a claim marks while it is pointed at or chosen. */
type ClaimLayer = "lit" | "lit-word" | "lit-party" | "lit-source" | "lit-why";
export type Layer = SwitchLayer | ClaimLayer | "page";

/** Everything of a reading that the switched layers mark. */
export function marksOf(reading: Reading, text: string, shown: ReadonlySet<SwitchLayer>): readonly Marked<Layer>[] {
  const all: readonly Marked<SwitchLayer>[] = [
    ...reading.mentions
      .filter(({ form, kind }) => form === "name" && kind !== "event" && kind !== "other")
      .map(({ span }) => ({ ...span, layer: "name" as const })),
    ...reading.attributions.flatMap(({ sources, cues, contents }) => [
      ...sources.map((span) => ({ ...span, layer: "source" as const })),
      ...cues.map((span) => ({ ...span, layer: "cue" as const })),
      ...contents.map((span) => ({ ...span, layer: "content" as const })),
    ]),
  ];
  return [...all.filter(({ layer }) => shown.has(layer)), ...(shown.has("part") ? partsOf(reading, text) : [])];
}

/** The words of one claim: its clause, its word, its parties, and who says so. */
export function marksOfClaim({ content, predicate, actors, recipients, chain }: Claim): readonly Marked<Layer>[] {
  return [
    { ...content, layer: "lit" },
    { ...predicate, layer: "lit-word" },
    ...[...actors, ...recipients].map(({ span }) => ({ ...span, layer: "lit-party" as const })),
    ...chain.flatMap(({ span, cue }) =>
      [span, cue?.span ?? null].flatMap((words) => (words ? [{ ...words, layer: "lit-source" as const }] : [])),
    ),
  ];
}

/** The claim with the smallest clause around a place in the text; null where there is none. */
export function claimAt(claims: readonly Claim[], offset: number): Claim | null {
  const around = claims.filter(({ content }) => content.start <= offset && offset < content.end);
  const size = ({ content }: Claim) => content.end - content.start;
  return around.reduce<Claim | null>((best, claim) => (best && size(best) <= size(claim) ? best : claim), null);
}
