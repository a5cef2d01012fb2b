import type { ClaimLine } from "../../api/model.ts";

export interface ClaimGroup {
  readonly key: "brief" | "news" | "background" | "relations" | "statements";
  readonly title: string;
  readonly claims: readonly ClaimLine[];
}

/** So many claims a brief carries at most. */
const BRIEF = 12;

/**
 * The claims of a report as it is read: first those that a brief would carry, then further news, background, relations
 * and statements. Each claim stands in one group, in the order of the text.
 */
export function groupsOf(claims: readonly ClaimLine[]): readonly ClaimGroup[] {
  const news = claims.filter(({ kind, told_as }) => kind === "event" && told_as === "news");
  const brief = new Set(news.toSorted((a, b) => worth(b) - worth(a)).slice(0, BRIEF));
  const groups: readonly ClaimGroup[] = [
    { key: "brief", title: "In brief", claims: claims.filter((claim) => brief.has(claim)) },
    { key: "news", title: "Further news", claims: news.filter((claim) => !brief.has(claim)) },
    {
      key: "background",
      title: "Background",
      claims: claims.filter(({ kind, told_as }) => kind === "event" && told_as === "background"),
    },
    { key: "relations", title: "Roles and relations", claims: claims.filter(({ kind }) => kind === "relation") },
    { key: "statements", title: "Other statements", claims: claims.filter(({ kind }) => kind === "statement") },
  ];
  return groups.filter((group) => group.claims.length > 0);
}

/** What makes an event worth a line: where it is told, whether it tells who and how many, deeds before words. */
function worth({ where, actors, recipients, counts, quad, sentence, confidence }: ClaimLine): number {
  return (
    (where === "headline" || where === "standfirst" ? 3 : 0) +
    (actors.some(({ actor }) => actor !== null) ? 1 : 0) +
    (recipients.some(({ actor }) => actor !== null) ? 1 : 0) +
    (counts.length > 0 ? 2 : 0) +
    (quad === 4 ? 2 : quad === 2 ? 1 : 0) +
    (sentence.startsWith("“") ? -2 : 0) +
    confidence
  );
}
