import { useInfiniteQuery } from "@tanstack/react-query";
import type { ApiError } from "../../api/api-error.ts";
import { ask } from "../../api/ask.ts";
import type { Output } from "../../api/operations.ts";
import { ClaimCard } from "../claim-card.tsx";
import { Empty, Failed, Loading } from "../states.tsx";
import { plural } from "../words.ts";
import type { Question } from "./address.ts";

type Found = Output<"find-claims">;

/** So many claims come at once. */
const PAGE = 20;

/** The claims that a question finds, with their chains, page by page. */
export function ClaimList({ question }: { readonly question: Question }) {
  const found = useInfiniteQuery<Found, ApiError, { pages: Found[] }, readonly unknown[], string | null>({
    queryKey: ["find-claims", "list", question],
    queryFn: ({ pageParam, signal }) =>
      ask(
        "find-claims",
        { ...question, limit: PAGE, ...(pageParam === null ? { facets: ["kind"] } : { after: pageParam }) },
        signal,
      ),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
  });
  if (found.isPending) return <Loading what="claims" />;
  if (found.isError) return <Failed error={found.error} again={found.refetch} />;
  const claims = found.data.pages.flatMap((page) => page.claims);
  if (claims.length === 0) return <Empty title="No claim is like that" />;
  return (
    <>
      <p role="status" className="unseen">
        {plural(found.data.pages[0]?.counted ?? claims.length, "claim")}
      </p>
      {claims.map((claim) => (
        <ClaimCard key={`${claim.report} ${claim.claim}`} claim={claim} />
      ))}
      {found.hasNextPage && (
        <button type="button" onClick={() => void found.fetchNextPage()} disabled={found.isFetchingNextPage}>
          {found.isFetchingNextPage ? "Loading …" : "More claims"}
        </button>
      )}
    </>
  );
}
