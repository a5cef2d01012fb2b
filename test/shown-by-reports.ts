import type { Sample } from "./samples.ts";
import { alike, counterparts } from "./samples-alike.ts";

const years = (date: string | null) => Number(date?.slice(0, 4) ?? Number.NaN);
const toll = (sample: Sample) =>
  Math.max(
    0,
    ...sample.claims.flatMap(({ counts }) => counts.map((count) => (count.of === "killed" ? (count.low ?? 0) : 0))),
  );
const pairsOf = (sample: Sample, kind: keyof Sample["links"]) =>
  sample.links[kind].map((pair) => pair.map((id) => sample.claims.find((claim) => claim.id === id)));
const headline = (text: string) => text.indexOf("\n\n");

/** A paragraph that names who took the picture. */
const CAPTION = /^(?:Photo: .+|.+(?:Photo: .+|\([^)]*(?:photo|\/File|Handout)[^)]*\)|REUTERS\/\w+| — AFP)\]?)$/m;

/** What a report shows as a whole. */
export const IN_REPORTS: Record<string, (sample: Sample, samples: readonly Sample[]) => boolean> = {
  "a photo's caption": ({ report }) => CAPTION.test(report.text),
  "an agency's credit line": ({ report }) =>
    /\((?:AFP|AP|EFE|Reuters|[A-Z]{3}|[\w ]+ Agency|[\w-]+ Press)\) ?[-–—]/.test(report.text),
  "a dateline": ({ report }) =>
    /^\p{Lu}[\p{Lu}'’ -]+(?:,[^.]{0,30})? ?(?:\([^)]+\) ?)?(?:[-–—|:]|--) /mu.test(report.text),
  "a byline": ({ report }) => /^By \p{Lu}/mu.test(report.text),
  '"reportedly"': ({ report }) => /\breportedly\b/i.test(report.text),
  '"allegedly"': ({ report }) => /\ballegedly\b/i.test(report.text),
  '"he added"': ({ report }) => /\b(?:he|she|it) added\b/.test(report.text),
  '"the source said"': ({ report }) => /\bthe source (?:said|added)\b/.test(report.text),
  "a source's condition": ({ report }) =>
    /\b(?:not authori[sz]ed to|condition of anonymity|not be (?:named|identified))\b/.test(report.text),
  "a source without a name behind a paper": ({ claims }) =>
    claims.some(({ kinds }) => kinds[1] === "outlet" && kinds[2] === "unnamed"),
  "a correction of its own": ({ report }) => /\b(?:correction:|was amended)/i.test(report.text),
  "an outlet that takes its report back": ({ report }) => /\bwithdrew a report\b|\bretract/.test(report.text),
  "tolls by rival sources": (sample) =>
    pairsOf(sample, "differs").some(
      ([a, b]) => a && b && a.counts.length > 0 && b.counts.length > 0 && a.chain.at(-1)?.[0] !== b.chain.at(-1)?.[0],
    ),
  "claims that exclude each other": ({ links }) => links.contradicts.length > 0,
  "a headline firmer than its body": (sample) =>
    pairsOf(sample, "same_as").some(
      ([head, body]) =>
        head &&
        body &&
        head.span.end <= headline(sample.report.text) &&
        body.span.start > headline(sample.report.text) &&
        [head.status, ...head.status_alt].includes("asserted") &&
        ![body.status, ...body.status_alt].includes("asserted"),
    ),
  "the past beside the news": ({ claims, report }) => {
    const now = years(report.published ?? null);
    return claims.some(({ date }) => years(date) === now) && claims.some(({ date }) => years(date) < now - 20);
  },
  "a copy of another report": (sample, samples) =>
    samples.some((other) => other !== sample && alike(sample, other) > 0.5),
  "another account of the same happening": (sample, samples) =>
    counterparts(sample, samples).some((other) => alike(sample, other) < 0.3),
  "a toll that has grown since another report": (sample, samples) =>
    counterparts(sample, samples).some(
      (other) => (other.report.published ?? "") < (sample.report.published ?? "") && toll(other) < toll(sample),
    ),
};
