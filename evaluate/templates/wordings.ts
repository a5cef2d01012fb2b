import type { Mention } from "../../src/model/mention.ts";

/** One way to word a filler, and what kind of wording it is. */
export interface Wording {
  readonly words: string;
  readonly form: string;
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|some|any|each|every|other|another)\s+/iu;
const NUMBER =
  /^(?:(?:about|some|(?:at )?least|nearly|over|more than|around|approximately)\s+)?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|various|numerous|dozens of|hundreds of|a group of)\s+/iu;

/** What hangs on a noun more loosely than its "of". */
const CUT = /\s*(?:[,;:([]|\s(?:who|whom|whose|which|that|where|when|including|in|on|at|with|from|for|near)\s)/iu;

/** The wordings that a key may have for a mention: name or head, with what stands before it, with what hangs on it. */
export function wordingsOf({ span, phrase, form }: Mention): readonly Wording[] {
  const clean = (words: string) =>
    words
      .replace(/\s+/g, " ")
      .replace(/['’]s?$/u, "")
      .trim();
  const head = clean(span.text);
  const upToHead = clean(phrase.text.slice(0, Math.max(0, span.end - phrase.start)));
  const bare = stripped(upToHead);
  const whole = stripped(clean(phrase.text)).replace(NUMBER, "");
  const found: Wording[] = [
    { words: head, form: `${form} head` },
    { words: clean(head.split(" ").at(-1) ?? ""), form: `${form} last` },
    { words: bare.replace(NUMBER, ""), form: `${form} before` },
    { words: bare, form: `${form} number` },
    { words: bare.split(" ").slice(-2).join(" "), form: `${form} two` },
    { words: bare.split(" ").slice(-3).join(" "), form: `${form} three` },
    { words: bare.split(" ").slice(-4).join(" "), form: `${form} four` },
    { words: whole.split(CUT)[0] ?? "", form: `${form} cut` },
    { words: stripped(clean(phrase.text)).split(CUT)[0] ?? "", form: `${form} number cut` },
    { words: whole, form: `${form} whole` },
  ];
  const seen = new Set<string>();
  return found.filter(({ words }) => {
    const key = words.toLowerCase();
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const stripped = (words: string) => words.replace(DETERMINER, "");
