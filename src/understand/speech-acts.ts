const ACTS = new Set(
  "deny order urge demand accuse warn promise vow threaten reject condemn appeal dismiss criticise criticize blame pledge apologise apologize thank praise instruct call".split(
    " ",
  ),
);

/** What speakers do in words, told beside what they said: "denied", "ordered". */
export const isSpeechAct = (lemma: string): boolean => ACTS.has(lemma);
