const TIME = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year day hour minute night nightfall dusk dawn noon midnight morning evening afternoon january february march april may june july august september october november december".split(
    " ",
  ),
);

/** Whether a dictionary form tells a day or a time of day. */
export const isTimeWord = (lemma: string): boolean => TIME.has(lemma.toLowerCase());
