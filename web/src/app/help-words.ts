/** Our words as the pages use them, in the order in which a reader meets them. */
export const WORDS: readonly (readonly [string, string])[] = [
  ["report", "One published text."],
  ["claim", "One thing said to be so, by someone. What is said later never rewrites it."],
  ["chain", "Who says so, from the publisher to the innermost source: A ← B reads “A has it from B”."],
  ["origin", "The innermost source that speaks. Words in quotation marks stand for somebody without a name."],
  ["cue", "The words of saying: said, denied, according to. What they bring in is their content."],
  [
    "part",
    "What a document tells apart in its text: headline, caption, credit, correction, another’s message, a page.",
  ],
  ["own voice", "What an outlet says without naming a source."],
  ["stance", "How a source stands to what it says: confirms, denies, alleges and so on."],
  [
    "event",
    "The claims of one or more reports that speak of the same happening. Nothing in it is added up or retired.",
  ],
  [
    "independent",
    "Of two origins: neither can have it from the other, nor both from one. Counted as at least and at most, since unnamed sources may be the same person.",
  ],
  ["copy", "A report whose text is nearly another’s. It counts once, with its original."],
  ["toll", "Counts of the same people over the same period, a line for each origin. Never summed."],
  ["conflict", "Claims that cannot all be so."],
  ["trace", "What was said about an event in the order said. The earliest in this case need not be the first."],
  ["grade", "Credibility of an event from 1 to 6 (NATO STANAG 2511), set by a person. 6: it cannot be judged."],
  ["background", "What happened before, told beside the report’s news."],
  [
    "judgement",
    "What a person decided: a claim is right, wrong or put right, two are the same or not. It is kept with name and time, and can be taken back.",
  ],
  [
    "batch",
    "Claims that several people code, none of them seeing what the others say until it is closed: read rightly, no claim, a claim otherwise.",
  ],
  ["settle", "To decide what holds where coders differ. It is a judgement like any other."],
  ["reading confidence", "How sure we are that we read a claim rightly; not how sure the text sounds."],
];

export const KEYS: readonly (readonly [string, string])[] = [
  ["Ctrl K", "go to a page, or search"],
  ["/", "search"],
  ["?", "this help"],
  ["Esc", "close a window, let go of a claim"],
  ["j k", "next and previous claim of a report, next and previous thing in review"],
  ["a e r o", "of a claim: accept, correct, reject, leave open"],
  ["c f q", "copy a claim as a sentence, a footnote or a quotation: the one that b would collect"],
  ["b", "collect a claim into a brief: the one under the pointer or the keyboard, or the one chosen in a report"],
  ["1 2 …", "of a claim on which coders differ: the first, the second … is right"],
  ["s n o", "of a pair in review: the same, not the same, unsure"],
  ["m", "add a claim that was missed, for the words selected in a report, or while you code a batch"],
  ["u", "take back what you decided last"],
];
