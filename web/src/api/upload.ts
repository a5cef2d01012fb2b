import { ApiError, apiError } from "./api-error.ts";
import { authorHeaders } from "./author.ts";
import { type AddedLine, type AddingState, eventsOf } from "./upload-events.ts";

/** What is sent: files as they are, addresses that the server fetches, or a text with what is known of it. */
export type Upload =
  | { readonly files: readonly File[] }
  | { readonly addresses: readonly string[] }
  | { readonly text: string; readonly title: string; readonly publisher: string; readonly published: string };

interface Listener {
  readonly onReport: (line: AddedLine) => void;
  readonly onState: (state: AddingState) => void;
}

/** Adds reports to the case and tells what becomes of each. Throws ApiError where the server refuses them all. */
export async function upload(what: Upload, { onReport, onState }: Listener): Promise<void> {
  const { address, init } = requestOf(what);
  const response = await fetch(address, { ...init, method: "POST" }).catch(() => {
    throw new ApiError("offline", "The server of this case does not answer. What it had kept is kept.");
  });
  if (!response.ok || !response.body) throw apiError(response.status, await response.json().catch(() => null));
  let rest = "";
  for (const reader = response.body.pipeThrough(new TextDecoderStream()).getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const parsed = eventsOf(rest + value);
    rest = parsed.rest;
    for (const { event, data } of parsed.events) {
      if (event === "report") onReport(data as AddedLine);
      else onState(data as AddingState);
    }
  }
}

function requestOf(what: Upload): { address: string; init: RequestInit } {
  const headers = { accept: "text/event-stream", ...authorHeaders() };
  if ("files" in what) {
    const form = new FormData();
    for (const file of what.files) form.append("file", file, file.name);
    return { address: "/reports", init: { headers, body: form } };
  }
  if ("addresses" in what) {
    const body = what.addresses.join("\r\n");
    return { address: "/reports", init: { headers: { ...headers, "content-type": "text/uri-list" }, body } };
  }
  // sent in the body, for an address may be kept in histories and logs
  const { text, title, publisher, published } = what;
  const known = Object.fromEntries(Object.entries({ title, publisher, published }).filter(([, value]) => value.trim()));
  const id = `pasted ${new Date().toISOString()}`;
  return {
    address: "/reports",
    init: { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify({ id, text, ...known }) },
  };
}
