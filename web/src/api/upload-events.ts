export type { AddedLine, AddingState } from "../../../src/serve/http/adding-lines.ts";

interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/** The server-sent events that are whole, and what is left of one that is not. An event whose data is no JSON is passed over. */
export function eventsOf(received: string): { readonly events: readonly ServerEvent[]; readonly rest: string } {
  const blocks = received.replaceAll("\r\n", "\n").split("\n\n");
  const rest = blocks.pop() ?? "";
  return { events: blocks.flatMap(eventOf), rest };
}

function eventOf(block: string): readonly ServerEvent[] {
  const lines = block.split("\n");
  const field = (name: string) =>
    lines
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ""))
      .join("\n");
  const data = field("data");
  if (data === "") return [];
  try {
    return [{ event: field("event") || "message", data: JSON.parse(data) }];
  } catch {
    return [];
  }
}
