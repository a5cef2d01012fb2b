import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "../../../pipeline.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => reader.close());

/** How the event that a word tells of stands in the text. */
async function standing(text: string, word: string): Promise<string> {
  const { predicates } = await reader.read({ id: "t", text });
  const found = predicates.find(({ span }) => span.text === word);
  return found ? `${found.modality}${found.polarity === "negated" ? ", negated" : ""}` : "no predicate";
}

describe("negation", () => {
  test.each([
    ["The militia did not shell the harbour.", "shell", "actual, negated"],
    ["No civilian was harmed in the raid, the governor said.", "harmed", "actual, negated"],
    ["No one was arrested after the march.", "arrested", "actual, negated"],
    ["The brigade no longer patrols the border.", "patrols", "actual, negated"],
    ["The garrison refused to surrender.", "surrender", "actual, negated"],
    ["The envoys failed to persuade the rebels.", "persuade", "actual, negated"],
    ["Customs officers were barred from leaving the port.", "leaving", "actual, negated"],
    ["The patrols prevented an attack on the dam.", "attack", "actual, negated"],
    ["Police neither confirmed nor denied the report.", "denied", "actual, negated"],
    ["Soldiers entered the village without firing a shot.", "firing", "actual, negated"],
    ["The soldiers did not loot or burn the market.", "burn", "actual, negated"],
    ["The ministry declined to comment on Friday.", "comment", "actual, negated"],
    ["The board is not aware of any attack on the ferry.", "attack", "actual, negated"],
    ["The inquiry did not lead to any arrests.", "arrests", "actual, negated"],
    ["The rebels have no talks planned with the governor.", "planned", "actual, negated"],
    ["The guards were too weak to resist.", "resist", "actual, negated"],
    ["Soldiers arrested the men instead of killing them.", "killing", "actual, negated"],
    ["The army attacked the camp rather than negotiate with the rebels.", "negotiate", "actual, negated"],
  ])("%s (%s)", async (text, word, read) => expect(await standing(text, word)).toBe(read));

  test.each([
    ["The soldiers shelled not only the harbour but the hospital.", "shelled", "actual"],
    ["The minister did not know that rebels had seized the bridge.", "seized", "actual"],
    ["The governor did not say who had burned the school.", "burned", "actual"],
    ["Soldiers arrested the men instead of killing them.", "arrested", "actual"],
    ["The army attacked the camp rather than negotiate with the rebels.", "attacked", "actual"],
    ["Nobody had heard of the talks that began in March.", "began", "actual"],
    ["The ministers failed to agree and left for Nairobi.", "left", "actual"],
    ["The militia killed a farmer who did not pay the tax.", "killed", "actual"],
    ["The council called for an end to the attacks on the convoy.", "attacks", "actual"],
  ])("leaves alone: %s (%s)", async (text, word, read) => expect(await standing(text, word)).toBe(read));
});

describe("what is not so yet", () => {
  test.each([
    ["The commission advised against raiding the camp.", "raiding", "demanded, negated"],
    ["Lawyers warned against provoking a war over the dam.", "war", "demanded, negated"],
    ["Oslo cautioned Tallinn against an attack on the cable ship.", "attack", "demanded, negated"],
    ["The owners decided against closing the mine.", "closing", "planned, negated"],
    ["The verdict clears the way for an attack on the mine.", "attack", "possible"],
    ["The accord opens the door to the release of the crew.", "release", "possible"],
    ["Ministers will meet on Thursday in Nairobi.", "meet", "planned"],
    ["The rebels plan to withdraw from the town.", "withdraw", "planned"],
    ["The spokesman said the envoy would visit the camp on Monday.", "visit", "planned"],
    ["The army is preparing an offensive, and it has threatened to bomb the pass.", "bomb", "planned"],
    ["Elections are scheduled for October and talks will be held in May.", "talks", "planned"],
    ["The union urged the president to release the prisoners.", "release", "demanded"],
    ["The bishops called for the release of the nurses.", "release", "demanded"],
    ["The commission demanded that the army leave the university.", "leave", "demanded"],
    ["The gunmen tried to storm the prison.", "storm", "attempted"],
    ["The navy foiled an attempt to hijack the tanker.", "hijack", "attempted"],
    ["The sect may have poisoned the well.", "poisoned", "possible"],
    ["It is not clear whether the pilot survived.", "survived", "possible"],
    ["Reporters asked if the ferry had sunk.", "sunk", "possible"],
    ["The decree could trigger a strike.", "strike", "possible"],
    ["The pact is subject to approval by parliament.", "approval", "hypothetical"],
    ["The mayor is looking for ways to reopen the school.", "reopen", "planned"],
    ["Protests are planned for Friday.", "Protests", "planned"],
    ["If the court agrees, the lawyer said, the miners will leave.", "leave", "hypothetical"],
    ["Elections are due to be held in May.", "held", "planned"],
    ["The union will strike until the mine reopens.", "reopens", "planned"],
    ["It is not clear who leads the gang.", "clear", "possible"],
    ["The ministry has no information whether rebels attacked the base.", "attacked", "possible"],
    ["Police had no details about whether anyone was arrested.", "arrested", "possible"],
    ["Residents asked whether or not the well had been poisoned.", "poisoned", "possible"],
    ["Residents feared an attack by the militia.", "attack", "possible"],
    ["If the truce collapses, the mission will leave the island.", "leave", "hypothetical"],
    ["If the truce collapses, the mission will leave the island.", "collapses", "hypothetical"],
    ["The dam would have burst without the repairs.", "burst", "hypothetical"],
    ["Soldiers blocked the road to starve the town.", "starve", "planned"],
    // as sure as that he is the first; a way is no doer
    ["He will be the first president to visit Rwanda.", "visit", "planned"],
    ["The only way to defeat the rebels is to talk.", "defeat", "planned"],
    ["It was the first attempt to kill the governor.", "kill", "attempted"],
    ["The next minister to resign will be replaced by a soldier.", "resign", "planned"],
  ])("%s (%s)", async (text, word, read) => expect(await standing(text, word)).toBe(read));

  test.each([
    ["The governor warned the crowd against marching after police had fired on students.", "fired", "actual"],
    ["Drivers gave way for an ambulance after the attack on the market.", "attack", "actual"],
    ["The mayor voted against the budget after the arrest of his aide.", "arrest", "actual"],
    ["Delegates met in Lomé to discuss the border.", "discuss", "actual"],
    ["The company will sell the mine and lost a fortune last year.", "lost", "actual"],
    ["Fighters loyal to the sect planned the attacks.", "attacks", "actual"],
    ["The bid launched last week failed.", "launched", "actual"],
    ["If the court agrees, the lawyer said, the miners will leave.", "said", "actual"],
    ["The garrison held out until the convoy arrived.", "arrived", "actual"],
    ["The envoys had to leave the hall.", "leave", "actual"],
    ["The minister told reporters that the army had taken the bridge.", "taken", "actual"],
    ["Fighters set fire to the arsenal.", "set", "actual"],
    ["The court ruled that the police had beaten him.", "beaten", "actual"],
    ["The mayor said he wanted peace, and he thanked the women of the town.", "thanked", "actual"],
    // picked out among those who did, or to whom it was done
    ["She is the second journalist to be killed this year.", "killed", "actual"],
    ["It was the deadliest attack to hit Kabul since May.", "hit", "actual"],
    ["Three aid workers were the latest to be abducted.", "abducted", "actual"],
    ["He was not the last officer to desert.", "desert", "actual"],
    ["She was one of the most senior officials to visit Asmara.", "visit", "actual"],
  ])("leaves alone: %s (%s)", async (text, word, read) => expect(await standing(text, word)).toBe(read));
});

describe("a doubt or a plan that is itself negated", () => {
  test.each([
    ["There is no evidence that the police shot the student.", "shot", "possible, negated"],
    ["The junta has no plan to hold elections.", "hold", "planned, negated"],
    ["The island will not join the alliance.", "join", "planned, negated"],
  ])("%s (%s)", async (text, word, read) => expect(await standing(text, word)).toBe(read));
});

/** The statuses of the claims of one type. */
async function statuses(text: string, type: string): Promise<readonly string[]> {
  const { claims } = await reader.read({ id: "t", text, publisher: "Lake Courier", published: "2025-03-14" });
  return claims.filter((claim) => claim.type === type).map(({ certainty }) => certainty.status);
}

describe("the status of a claim", () => {
  test.each([
    ["The gang is suspected of an ambush near Tavor in August.", "ASSAULT", ["alleged"]],
    ["Two teachers accused of bombing the station were freed.", "ASSAULT", ["alleged"]],
    ["The gang ambushed a convoy near Tavor in August.", "ASSAULT", ["asserted"]],
    ["The army denied that it had bombed the market.", "ASSAULT", ["denied"]],
    ["“I want to thank the people of Tavor,” President Ilse Brandt said.", "SUPPORT", ["reported"]],
  ])("%s (%s)", async (text, type, read) => expect(await statuses(text, type)).toEqual(read));
});
