import type { ClaimLine, RankedClaim } from "../../api/model.ts";

export interface ClaimGroup {
  readonly key: "brief" | "news" | "background" | "relations" | "statements";
  readonly title: string;
  readonly claims: readonly ClaimLine[];
}

/**
 * The claims of a report as it is read: first those that matter most, then further news, background, relations
 * and statements. Each claim stands in one group, in the order of the text.
 */
export function groupsOf(claims: readonly RankedClaim[]): readonly ClaimGroup[] {
  const news = claims.filter(({ kind, told_as }) => kind === "event" && told_as === "news");
  const groups: readonly ClaimGroup[] = [
    { key: "brief", title: "In brief", claims: claims.filter(({ in_brief }) => in_brief !== null) },
    { key: "news", title: "Further news", claims: news.filter(({ in_brief }) => in_brief === null) },
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
