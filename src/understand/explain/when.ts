import type { Why } from "../../model/why.ts";
import type { Draft, DraftClaim, DraftDate } from "../draft.ts";
import { firstByKey } from "../tables.ts";
import { dayInWords, daysInWords } from "./days.ts";

const dateOf = firstByKey(({ id }: DraftDate) => id);

/** Why a claim has its date, and why it is told as background. */
export function whyWhen({ date, told_as }: DraftClaim, draft: Pick<Draft, "dates" | "published">): readonly Why[] {
  const background: readonly Why[] =
    told_as === "background"
      ? [{ rule: "told-as/background", says: "It is told as something past: older than the news itself.", span: null }]
      : [];
  if (!date) return background;
  const words = date.ref ? dateOf(draft.dates, date.ref) : undefined;
  const says = saysOf(date, words, draft.published);
  return [{ rule: `date/${date.how}`, says, span: words?.span ?? null }, ...background];
}

function saysOf(
  { how, start, end }: NonNullable<DraftClaim["date"]>,
  words: DraftDate | undefined,
  published: string | null,
): string {
  const days = daysInWords(start, end) ?? "a day that is not known";
  const by = words ? `“${words.span.text}”` : null;
  const counted =
    words?.anchor === "published" && published ? `, counted from the day of publication, ${dayInWords(published)}` : "";
  if (how === "published")
    return `No day is told, but it is told as past: no later than the day of publication, ${dayInWords(end ?? "")}.`;
  if (how === "stated") return by ? `${by} dates it: ${days}${counted}.` : `The text dates it: ${days}.`;
  return by
    ? `No day is told; it goes on with what ${by} dates: ${days}${counted}.`
    : `No day is told; it is told of the day of publication: ${days}.`;
}
