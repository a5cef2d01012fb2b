import { expect, it } from "vitest";
import { analysisOf } from "../../testing/analysis-of.ts";
import { withShotDead } from "./shot-dead.ts";

const hung = (table: string) => {
  const { words } = withShotDead(analysisOf(table));
  const dead = words.find(({ text }) => text === "dead");
  return `${dead?.relation}>${words[dead?.head ?? -1]?.text}`;
};

it("hangs “dead” behind a shot on the verb", () => {
  const shot = `
Rebels  NOUN 2 nsubj rebel
shot    VERB 0 root shoot
dead    ADJ  5 amod
nine    NUM  5 nummod
farmers NOUN 2 obj farmer`;
  expect(hung(shot)).toBe("xcomp>shot");
  expect(hung(shot.replace("shot    VERB 0 root shoot", "buried VERB 0 root bury"))).toBe("amod>farmers");
});
