import { useInfiniteQuery } from "@tanstack/react-query";
import type { ApiError } from "../../api/api-error.ts";
import { ask } from "../../api/ask.ts";
import type { Output } from "../../api/operations.ts";
import { CARD_HEIGHT, ClaimCard, claimKey } from "../claim-card.tsx";
import { MoreButton } from "../more-button.tsx";
import { Empty, Failed, Loading } from "../states.tsx";
import { WindowedList } from "../windowed-list.tsx";
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
      <WindowedList items={claims} keyOf={claimKey} height={CARD_HEIGHT} counted={found.data.pages[0]?.counted ?? null}>
        {(claim) => <ClaimCard claim={claim} />}
      </WindowedList>
      {found.hasNextPage && (
        <MoreButton what="claims" busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      )}
    </>
  );
}
