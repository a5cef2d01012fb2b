const ACTS = new Set(
  "deny order urge demand accuse warn promise vow threaten reject condemn appeal dismiss criticise criticize blame pledge apologise apologize thank praise instruct call".split(
    " ",
  ),
);

const ORDERS = new Set("tell ask request advise direct".split(" "));

/** "told it to leave", "asked them to wait": by these somebody is ordered who stands as their object, and others only hear of something. */
export const mayOrder = (lemma: string): boolean => ORDERS.has(lemma);

/** What speakers do in words, told beside what they said: "denied", "ordered". */
export const isSpeechAct = (lemma: string): boolean => ACTS.has(lemma);
