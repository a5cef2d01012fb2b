import { keepPreviousData, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import type { ApiError } from "../../../api/api-error.ts";
import { ask } from "../../../api/ask.ts";
import type { Output } from "../../../api/operations.ts";
import type { Question } from "../../../components/question/address.ts";
import { FACETS, type FacetName } from "../../../components/question/facets.ts";

type Found = Output<"find-claims">;
export type Counts = Found["facets"];

/** So many claims come at once. */
const PAGE = 30;

/** The claims that a question finds, page by page; the first page brings the counts. */
export function useClaims(question: Question) {
  return useInfiniteQuery<Found, ApiError, { pages: Found[] }, readonly unknown[], string | null>({
    queryKey: ["find-claims", "pages", question],
    queryFn: ({ pageParam, signal }) =>
      ask(
        "find-claims",
        {
          ...question,
          limit: PAGE,
          ...(pageParam === null ? { facets: FACETS.map(({ name }) => name) } : { after: pageParam }),
        },
        signal,
      ),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

/**
 * The counts beside the list. A facet in which something is chosen is counted as if nothing were, so that its other
 * values stay in sight and can be added.
 */
export function useCounts(question: Question, counted: Counts | undefined): Counts {
  const chosen = FACETS.filter(({ field }) => question[field as keyof Question] !== undefined);
  const answers = useQueries({
    queries: chosen.map(({ name, field }) => {
      const without: Question = { ...question, [field]: undefined };
      return {
        queryKey: ["find-claims", "counts", name, without],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          ask("find-claims", { ...without, limit: 1, facets: [name] }, signal),
        placeholderData: keepPreviousData,
      };
    }),
  });
  const own = chosen.map(({ name }, at): [FacetName, Counts[FacetName]] => [
    name,
    answers[at]?.data?.facets[name] ?? counted?.[name],
  ]);
  return { ...counted, ...Object.fromEntries(own.filter(([, values]) => values)) };
}
