import type { Features } from "./features.ts";
import { earlier, quoteAt, type Scene, type Sieve } from "./sieve.ts";

const FIRST = new Set(["i", "me", "my", "mine", "myself"]);
const FIRST_MANY = new Set(["we", "us", "our", "ours", "ourselves"]);
const MANY: ReadonlySet<string> = new Set(["organization", "group"]);
const SECOND = new Set(["you", "your", "yours", "yourself", "yourselves"]);

/** "I" is who speaks; "we" and "you" stay the same within a speaker's words. */
export const speaker: Sieve = {
  name: "speaker",
  find: (mention, scene) => {
    if (mention.mention.form !== "pronoun") return null;
    const set = [FIRST, FIRST_MANY, SECOND].find((words) => words.has(mention.lower));
    if (!set) return null;
    const quote = quoteAt(mention, scene);
    const spoken = quote?.speaker === undefined || quote?.speaker === null ? null : scene.features[quote.speaker];
    if (set === FIRST && spoken) return { to: spoken, says: "“I” within a quotation is who speaks." };
    // "The army said: “We killed nine”": the army, as of those who speak together they themselves
    const many = spoken && spoken.mention.form !== "pronoun" && MANY.has(spoken.mention.kind);
    if (set === FIRST_MANY && many) return { to: spoken, says: "“We” within a body's own words is the body." };
    const who = speakerOf(mention, scene);
    const to = [...set]
      .flatMap(
        (word) =>
          earlier(mention, scene.lookup.pronouns.get(word)).find((other) => speakerOf(other, scene) === who) ?? [],
      )
      .sort((a, b) => b.at - a.at)[0];
    return to ? { to, says: "The same speaker's word for the same people." } : null;
  },
};

function speakerOf(mention: Features, scene: Scene): number | null {
  const quote = quoteAt(mention, scene);
  if (!quote) return null;
  return quote.speaker === null ? -1 - quote.first : scene.clusters.find(quote.speaker);
}
