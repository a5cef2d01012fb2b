import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { ApiError } from "./api-error.ts";
import { ask } from "./ask.ts";
import type { Input, OperationName, Output } from "./operations.ts";

interface UseOptions {
  /** Keep the last answer in sight while a changed question is asked. Default false. */
  readonly keep?: boolean;
  /** Default true. */
  readonly enabled?: boolean;
}

/** What an operation answers, as a page needs it: data, or loading, or the error. */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
  { keep = false, enabled = true }: UseOptions = {},
): UseQueryResult<Output<Name>, ApiError> {
  return useQuery<Output<Name>, ApiError>({
    queryKey: [name, input],
    queryFn: ({ signal }) => ask(name, input, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}
