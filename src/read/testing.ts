import { reportsOfDocument } from "./document.ts";
import type { Kind } from "./kind.ts";
import type { Given } from "./room.ts";

/** What a document gives, for tests: reports with the marks as words, and refusals by their codes. */
export async function given(
  content: string | Uint8Array,
  name: string,
  more: Partial<Given> & { readonly kind?: Kind } = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const { kind, ...options } = more;
  const found: Readonly<Record<string, unknown>>[] = [];
  for await (const piece of reportsOfDocument({ bytes, id: name, ...options }, name, kind)) {
    if ("error" in piece) {
      const line = piece.line ?? null;
      found.push({
        error: piece.error.code,
        says: piece.error.message,
        id: piece.id,
        ...(line === null ? {} : { line }),
      });
      continue;
    }
    const { marks, extra, ...report } = piece.report;
    const told = Object.entries(report).filter(([, value]) => value !== null && value !== undefined);
    const words = (marks ?? []).map(({ kind: as, start, end }) => [as, report.text.slice(start, end)]);
    found.push({
      ...Object.fromEntries(told),
      ...(words.length > 0 ? { marks: words } : {}),
      ...(extra && Object.keys(extra).length > 0 ? { extra } : {}),
    });
  }
  return found;
}
