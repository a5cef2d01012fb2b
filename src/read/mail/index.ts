import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { HearsayError } from "../../model/errors.ts";
import type { Mark } from "../../model/mark.ts";
import type { ReportInput } from "../../model/report.ts";
import { withoutControls } from "../decode.ts";
import { paragraphsOfFragment } from "../html/fragment.ts";
import { isDocument } from "../kind.ts";
import { markedText } from "../marked-text.ts";
import { momentOf } from "../moment.ts";
import { type Given, MEGABYTE, type OpenMember, type Piece, type Room } from "../room.ts";
import { type Forwarded, partsOf } from "./parts.ts";

/** A message: what its sender wrote, each forwarded message and each attached document a report of its own. */
export const MAIL: Room = { says: "a message", mostBytes: 100 * MEGABYTE, read: readMail };

const DEEPEST = 50;

export async function* readMail(given: Given, open: OpenMember): AsyncGenerator<Piece> {
  const mail = await parsed(given.bytes);
  const original = { type: "message/rfc822", bytes: given.bytes };
  const { own, quoted, signature, forwarded } = partsOf(bodyOf(mail));
  const attached = mail.attachments.filter(isRead);
  const title = plainSubject(mail.subject ?? "");
  const extra = told({ message_id: mail.messageId, in_reply_to: mail.inReplyTo });
  if (own.trim() !== "" && (title !== "" || /[\p{L}\p{N}]/u.test(own))) {
    const lead = title === "" ? "" : `${title}\n\n`;
    const shift = ({ start, end }: { start: number; end: number }) => ({
      start: start + lead.length,
      end: end + lead.length,
    });
    const marks: Mark[] = [
      ...(title ? [{ kind: "headline" as const, start: 0, end: title.length }] : []),
      ...quoted.map((stretch) => ({ kind: "quoted" as const, ...shift(stretch) })),
      ...(signature ? [{ kind: "furniture" as const, ...shift(signature) }] : []),
    ];
    const report = { id: given.id, text: lead + own, title: title || null, marks, extra };
    yield { report: { ...report, publisher: nameOf(mail.from), published: momentOf(mail.date) }, original };
  } else if (forwarded.length === 0 && attached.length === 0)
    throw new HearsayError("empty-text", "The message has no words.");
  for (const [at, message] of forwarded.entries())
    if (message.text) yield { report: forwardedReport(message, given.id, at + 1), original };
  for (const [at, { filename, mimeType, content }] of attached.entries()) {
    const name = filename ?? `attachment-${at + 1}${mimeType === "message/rfc822" ? ".eml" : ""}`;
    const bytes = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    yield* open({ name, bytes, type: mimeType });
  }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: DEEPEST }).parse(bytes);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new HearsayError("broken", `The message cannot be taken apart: ${says}.`);
  }
}

/** The body in words: as they were sent, else those of its markup. */
function bodyOf({ text, html }: Email): string {
  if (text?.trim()) return withoutControls(text).replace(/\r\n?/g, "\n").replace(/^\n+/, "").trimEnd();
  return html ? markedText(paragraphsOfFragment(html, null)).text : "";
}

const isRead = ({ filename, mimeType, disposition, related }: Attachment): boolean =>
  !related &&
  (mimeType === "message/rfc822" || (disposition !== "inline" && filename !== null && isDocument(filename)));

function forwardedReport({ from, date, subject, text }: Forwarded, id: string, number: number): ReportInput {
  const title = plainSubject(subject);
  const lead = title === "" ? "" : `${title}\n\n`;
  return {
    id: `${id}#forwarded-${number}`,
    text: lead + text,
    title: title || null,
    publisher:
      from
        .replace(/\s*[<[(][^<>]*@[^<>]*[>\])]\s*$/, "")
        .replace(/^["']|["']$/g, "")
        .trim() || null,
    published: momentOf(date),
    marks: title ? [{ kind: "headline", start: 0, end: title.length }] : [],
    extra: { part_of: id },
  };
}

/** A subject without what programs put before it. */
const plainSubject = (subject: string): string =>
  subject
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|i)\s*(?:\[\d+\])?\s*:\s*)+/i, "")
    .replace(/\s+/g, " ")
    .trim();

function nameOf(address: Address | undefined): string | null {
  return address?.name || address?.address || null;
}

const told = (fields: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : [])));
