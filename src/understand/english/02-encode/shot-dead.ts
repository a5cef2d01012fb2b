import type { Analysis } from "../../analysis.ts";

/** "shot dead nine farmers": what they became, where the model takes it for how they were. */
export function withShotDead(analysis: Analysis): Analysis {
  const { words } = analysis;
  const became = new Map(
    words.flatMap(({ index, lower, relation, head }) => {
      const verb = words[index - 1];
      const object = words[head];
      const shot = lower === "dead" && relation === "amod" && verb?.lemma === "shoot" && verb.upos === "VERB";
      return shot && object?.head === verb.index ? [[index, verb.index] as const] : [];
    }),
  );
  if (became.size === 0) return analysis;
  const hung = words.map((word) => {
    const verb = became.get(word.index);
    return verb === undefined ? word : { ...word, relation: "xcomp", head: verb };
  });
  return { ...analysis, words: hung };
}
