import type { RankedClaim } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { claimBlock } from "./claim-block.ts";
import { claimRow } from "./claim-row.ts";
import { item, part } from "./parts.ts";

/** So many claims of a report are shown at once. */
const FEW = 12;

interface Group {
  readonly heading: string;
  readonly has: (claim: RankedClaim) => boolean;
  /** Its claims by themselves, or one a line. */
  readonly lines: (claim: RankedClaim, options: PageOptions) => readonly string[];
}

const block = (claim: RankedClaim, options: PageOptions) => claimBlock(claim, options, { onReport: true });

const IN_BRIEF: Group = { heading: "In brief", has: ({ in_brief }) => in_brief !== null, lines: block };

/** The rest, in the order in which the page has it. */
const REST: readonly Group[] = [
  {
    heading: "Further news",
    has: ({ kind, told_as, in_brief }) => kind === "event" && told_as === "news" && in_brief === null,
    lines: block,
  },
  { heading: "Background", has: ({ kind, told_as }) => kind === "event" && told_as === "background", lines: block },
  { heading: "Roles and relations", has: ({ kind }) => kind === "relation", lines: claimRow },
  { heading: "Other statements", has: ({ kind }) => kind === "statement", lines: claimRow },
];

/**
 * The claims of a report, each in one group and there in the order of the text: those that matter most, and the rest where
 * all are asked for or they are few; otherwise how many more there are of what.
 */
export function reportClaims(
  claims: readonly RankedClaim[],
  { all, ...options }: PageOptions & { readonly all: boolean },
): readonly string[] {
  if (claims.length === 0) return ["No claims were read from this report."];
  const brief = claims.filter(IN_BRIEF.has);
  const rest = REST.flatMap((group) => {
    const some = claims.filter(group.has);
    return some.length > 0 ? [{ ...group, some }] : [];
  });
  const drawn = ({ heading, lines }: Group, some: readonly RankedClaim[]) =>
    part(
      heading,
      some.flatMap((claim) => lines(claim, options)),
      options,
    );
  if (all || claims.length <= FEW || brief.length === 0)
    return [...drawn(IN_BRIEF, brief), ...rest.flatMap((group) => drawn(group, group.some))];
  const more = rest.map(({ heading, some }) => `${some.length} ${heading.toLowerCase()}`).join(", ");
  const left = claims.length - brief.length;
  return [
    ...drawn(IN_BRIEF, brief),
    ...(left > 0 ? item(`${left} more: ${more} (--all shows them).`, options, "") : []),
  ];
}
