import { existsSync } from "node:fs";
import { join } from "node:path";
import { cues } from "../src/understand/lexicon/cues.ts";
import { allEventEntries } from "../src/understand/lexicon/events.ts";
import { finishedDraft } from "../src/understand/understand.ts";
import { keptAnalyse } from "./kept-analyses.ts";
import { cueEntry } from "./lexicon/cue-entry.ts";
import { hasEntry, tellingWords } from "./lexicon/predicates.ts";
import { Tally } from "./lexicon/tally.ts";
import type { Measure } from "./measure.ts";
import { readRecords } from "./records.ts";

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Text {
  readonly id: string;
  readonly text: string;
}

interface Pair extends Text {
  readonly actor: Place | null;
  readonly recipient: Place | null;
}

interface Attributed extends Text {
  readonly attributions: readonly { readonly cue: readonly Place[] }[];
}

/** Sets whose texts show which entries fire; the words of none of them were looked at for the figures above. */
const TEXTS = [
  "events/plover-pairs",
  "events/direction-pairs",
  "events/petrarch-tests",
  "attribution/dev",
  "claims/reports-a",
  "claims/reports-b",
  "dates/timebank",
  "relations/documents",
];

/** How much of what is said the word lists know, and which of their entries no text needs. */
export async function evaluateLexicon(folder: string): Promise<{ figures: Measure[]; lines: string[] } | null> {
  const file = (name: string) => join(folder, `${name}.jsonl`);
  if (!TEXTS.every((name) => [file(name), `${file(name)}.gz`].some((path) => existsSync(path)))) return null;
  const events = new Tally();
  const spoken = new Tally();
  let hops = 0;
  const firedEvents = new Set<string>();
  const firedCues = new Set<string>();
  for (const name of TEXTS) {
    for (const record of readRecords<Text>(file(name))) {
      if (!record.text) continue;
      const draft = await finishedDraft({ id: record.id, text: record.text }, { analyse: keptAnalyse });
      for (const { why } of draft.claims) for (const { rule } of why) firedEvents.add(rule.replace(/^event\//, ""));
      for (const { hops } of draft.attributions) for (const { cue } of hops) firedCues.add(cue?.lemma ?? "");
      if (name === "events/plover-pairs") {
        const { actor, recipient } = record as Pair;
        for (const word of tellingWords(actor, recipient, draft)) {
          const { lemma = "", upos = "" } = draft.analysis.words[word] ?? {};
          events.add(`${lemma} (${upos.toLowerCase()})`, hasEntry(word, draft));
        }
      }
      if (name !== "attribution/dev") continue;
      for (const { cue } of (record as Attributed).attributions) {
        const inCue = (word: Place) => cue.some(({ start, end }) => word.start < end && start < word.end);
        const words = draft.analysis.words.filter(inCue);
        if (words.length === 0) continue;
        const entry = cueEntry(words);
        spoken.add(cue.map(({ start, end }) => draft.text.slice(start, end)).join(" … "), entry !== null);
        if (entry === "cue") hops++;
      }
    }
  }
  const entries = [...new Set(allEventEntries().map(({ word }) => word.written))];
  const idleEvents = entries.filter((written) => !firedEvents.has(written));
  const allCues = [...cues().keys()];
  const idleCues = allCues.filter((cue) => !firedCues.has(cue));
  const figure = (measure: string, value: number, size: number): Measure => ({
    part: "lexicon",
    measure,
    value: Math.round(value * 10) / 10,
    size,
  });
  const share = (some: readonly string[], all: readonly string[]) => (100 * some.length) / Math.max(1, all.length);
  return {
    figures: [
      figure("event predicates of PLV train that have an entry", events.share(), events.size()),
      figure("cues of attribution dev that have an entry", spoken.share(), spoken.size()),
      figure("of these, cues that make a hop", (100 * hops) / Math.max(1, spoken.size()), spoken.size()),
      figure("entries for events that fired in no text (less is better)", share(idleEvents, entries), entries.length),
      figure("entries for cues that fired in no text (less is better)", share(idleCues, allCues), allCues.length),
    ],
    lines: [
      `\nevent predicates without an entry: ${events.missing()}`,
      `\ncues without an entry: ${spoken.missing()}`,
      `\nentries for events that never fired: ${idleEvents.join(", ")}`,
      `\nentries for cues that never fired: ${idleCues.join(", ")}`,
    ],
  };
}
