import type { Context } from "hono";
import { HearsayError } from "../../model/errors.ts";

/** An operation's input is small; reports have a way of their own. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The JSON of a request's body; none stands for `{}`. Throws HearsayError `bad-json`, `wrong-type`, `too-large`. */
export async function jsonBody(c: Context): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  const text = await textBody(c.req.raw, MOST_BYTES);
  if (text.trim() === "") return {};
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type))
    throw new HearsayError("wrong-type", "Send the input as JSON, with Content-Type: application/json.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HearsayError("bad-json", "The body is no valid JSON.");
  }
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(text)) refuseNul("\0");
  return value;
}

/** PostgreSQL keeps no NUL in a text, and no report has a use for one. */
export function refuseNul(text: string): void {
  if (text.includes("\0"))
    throw new HearsayError("wrong-use", "A text of the input holds the character U+0000, which no text may hold.");
}

/** A body as text, no longer than is allowed. Throws HearsayError `too-large`, `not-utf8`. */
export async function textBody(request: Request, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytesOf(request, most)) chunks.push(chunk);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HearsayError("not-utf8", "The body is not valid UTF-8.");
  }
}

/** A body piece by piece, stopped where it grows longer than is allowed. Throws HearsayError `too-large`. */
export async function* bytesOf(request: Request, most: number): AsyncGenerator<Uint8Array> {
  const tooLarge = () => new HearsayError("too-large", `At most ${most} bytes are taken at once.`, { most });
  if (Number(request.headers.get("content-length") ?? 0) > most) throw tooLarge();
  if (!request.body) return;
  let size = 0;
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge();
    yield chunk;
  }
}
