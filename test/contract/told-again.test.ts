import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => reader.close());

/** What is told again, as "predicate = predicate of what was told before". */
async function againIn(text: string): Promise<string[]> {
  const { claims } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2026-03-12" });
  const wordOf = new Map(claims.map(({ id, predicate }) => [id, predicate.text]));
  return claims.flatMap(({ predicate, links }) =>
    links.flatMap(({ as, to }) => (as === "same-as" ? [`${predicate.text} = ${wordOf.get(to)}`] : [])),
  );
}

test.each([
  [
    "the attack, by its article",
    "Gunmen ambushed a patrol near Ansongo on Monday. A colonel confirmed the attack but gave no number.",
    ["attack = ambushed"],
  ],
  [
    "an attack and its deaths, in one clause",
    "Rebels shelled a market in Goma on Tuesday, killing nine traders.",
    ["killing = shelled"],
  ],
  [
    "what was done on one raid",
    "Fighters stormed the village of Barka on Sunday and burned the granaries.",
    ["burned = stormed"],
  ],
  [
    "who was taken and who was killed on one raid",
    "Rebels kidnapped a priest in Owerri on Monday and killed a guard.",
    ["killed = kidnapped"],
  ],
  [
    "the dead of what was told",
    "A bomb hit a bus in Quetta on Friday, police said. Among the dead were two teachers.",
    ["dead = hit"],
  ],
  [
    "the same done to the same",
    "Police arrested the journalist Amina Diallo in Conakry on Monday. Diallo was detained at her home, her lawyer said.",
    ["detained = arrested"],
  ],
  [
    "an explosion by another word",
    "A bomb exploded in Nairobi on Friday. The blast killed six people, and police said that the explosion wounded others.",
    ["killed = exploded", "wounded = exploded"],
  ],
])("%s", async (_, text, again) => {
  expect(await againIn(text)).toEqual(again);
});

test.each([
  ["an attack, not the attack", "Gunmen ambushed a patrol on Monday. Villagers fear an attack on the market."],
  ["the strikes, which no mine was", "A mine exploded in Aden on Monday. Riyadh said that it had ordered the strikes."],
  ["another attack", "Gunmen ambushed a patrol near Ansongo on Monday. Elders condemned the other attack."],
  [
    "attacks on two days",
    "Gunmen attacked the village of Barka on Monday. On Wednesday gunmen attacked the village of Barka.",
  ],
  [
    "attacks at two places",
    "Gunmen attacked a school in Kano on Monday. The attack in Lagos on Monday was the work of others.",
  ],
  [
    "two deeds of a life",
    "Lopez, who burned a church in 1998 and murdered a priest, was moved to another prison on Monday.",
  ],
  [
    "arrested many times",
    "Police arrested Amina Diallo in Conakry on Monday. Diallo has been arrested a dozen times, her lawyer said.",
  ],
  ["who strikes back", "Rebels attacked the base on Monday. Soldiers killed four rebels."],
  ["others who died", "A miner was shot dead in Lubumbashi on Monday. The death of the bishop was announced."],
  ["another arrested", "Police arrested Amina Diallo on Monday. Police arrested Moussa Camara on Monday."],
  ["what is only planned", "Rebels attacked the base in May. They threatened to attack the base."],
  ["said and asked, each time something else", "Kenya urged Somalia to talk. It urged Somalia to open the border."],
])("not the same: %s", async (_, text) => {
  expect(await againIn(text)).toEqual([]);
});
