import { ApiError, apiError } from "./api-error.ts";
import { authorHeaders } from "./author.ts";
import type { Input, OperationName, Output } from "./operations.ts";

/** Asks an operation of the server. Throws ApiError: as the server says, or `offline` where it does not answer. */
export async function ask<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
  signal?: AbortSignal,
): Promise<Output<Name>> {
  const response = await fetch(`/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...authorHeaders() },
    body: JSON.stringify(input),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ApiError("offline", "The server of this case does not answer. Is hearsay explore still running?");
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw apiError(response.status, body);
  // the server parses nothing on its way out: its types are its schemas'
  return body as Output<Name>;
}
