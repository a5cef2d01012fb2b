import type { Origin } from "../../model/evidence.ts";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { groupBy } from "./group-by.ts";
import { firstPublished, isTranslated } from "./ownership.ts";
import { inOrder, quoteOf } from "./quote.ts";
import { type Voice, voicesOf } from "./voice.ts";

/** A claim and the hop of its chain that speaks. */
export interface Statement {
  readonly evidence: EvidenceClaim;
  readonly hop: number;
}

/** Voices that are certainly one, with everything that they say. */
export interface Speaker {
  readonly key: string;
  readonly voices: readonly Voice[];
  readonly statements: readonly Statement[];
  /** Earliest publication of its words; null where the day of any of them is unknown. */
  readonly since: string | null;
}

/**
 * Gathers statements by who speaks. An unnamed source whom another medium cites is put with those whom the cited medium
 * quotes itself, where the case holds its report. Ordered by key, whatever the order of the statements.
 */
export function speakersOf(statements: readonly Statement[]): readonly Speaker[] {
  const said = [...withoutRepeated(statements)]
    .sort((a, b) => inOrder(a.evidence, b.evidence))
    .flatMap((statement) => voicesOf(statement.evidence, statement.hop).map((voice) => ({ voice, statement })));
  const firstHand = new Map<string, string[]>();
  for (const { voice } of said) {
    if (voice.sort !== "unnamed" || voice.cited) continue;
    firstHand.set(voice.family, [...(firstHand.get(voice.family) ?? []), voice.key].sort());
  }
  const keyOf = (voice: Voice) => (voice.cited ? (firstHand.get(voice.family)?.[0] ?? voice.key) : voice.key);
  const byKey = groupBy(said, ({ voice }) => keyOf(voice));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => ({
      key,
      voices: all.map(({ voice }) => voice),
      statements: all.map(({ statement }) => statement),
      since: earliest(all.map(({ statement }) => firstPublished(statement.evidence))),
    }));
}

/**
 * Statements without those of translations whose original states it too: words of another language for one source would be
 * taken for another source.
 */
export function withoutRepeated(statements: readonly Statement[]): readonly Statement[] {
  const stating = new Set(statements.map(({ evidence }) => evidence.report.id));
  return statements.filter(
    ({ evidence }) => !isTranslated(evidence) || !stating.has(evidence.report.copyOf?.report ?? ""),
  );
}

/** The voice that an origin is called by: not one of several who spoke jointly, if it also speaks alone. */
export function mainVoice(speaker: Speaker): Voice {
  const voice = speaker.voices.find(({ joint, cited }) => !joint && !cited) ?? speaker.voices[0];
  if (!voice) throw new Error("a speaker has a voice");
  return voice;
}

/** An origin as it is shown. */
export function originOf(speaker: Speaker): Origin {
  const { sort, name, actor } = mainVoice(speaker);
  return {
    key: speaker.key,
    name,
    sort,
    actor,
    number: Math.max(...speaker.voices.map(({ number }) => number)),
    evidence: [...new Set(speaker.voices.flatMap(({ evidence }) => evidence))].sort(),
    quotes: speaker.statements.map(({ evidence }) => quoteOf(evidence)),
  };
}

/** The first of the days; null, for unknown, as soon as one is: it may have been the first. */
function earliest(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null).sort();
  return known.length === days.length ? (known[0] ?? null) : null;
}
