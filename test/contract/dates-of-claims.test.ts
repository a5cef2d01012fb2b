import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** A Monday. */
const PUBLISHED = "2025-05-12";

/** The days of the claim at a predicate: "2025-05-10", "2025-05-01/2025-05-31", "/2025-05-12" (no later than), "-". */
async function daysOf(text: string, predicate: string): Promise<string> {
  const { claims } = await reader.read({ id: "-", text, publisher: "The Paper", published: PUBLISHED });
  const claim = claims.find((one) => one.predicate.text === predicate);
  if (!claim) return `no claim at ${predicate}`;
  const { start = null, end = null } = claim.date ?? {};
  return claim.date === null ? "-" : start === end ? (start ?? "-") : `${start ?? ""}/${end ?? ""}`;
}

/** Sentences of ours, a predicate in them, and its days. */
const CASES: readonly (readonly [string, string, string])[] = [
  ["Gunmen attacked the village on New Year Day.", "attacked", "2025-01-01"],
  // What hangs on a condition may never be.
  ["Paris will leave the talks if the militia is not disarmed.", "disarmed", "-"],
  ["The ministry said that the militia was not disarmed.", "disarmed", "/2025-05-12"],
  // Since what happened then: from that day on.
  ["The panel has questioned 60 officers since its creation in May 2021.", "questioned", "2021-05-01/2025-05-12"],
  ["Since the coup of 2021, troops have killed 4,000 people.", "killed", "2021-01-01/2025-05-12"],
  ["The general has been silent since his arrest in June 2015.", "arrest", "2015-06-01/2015-06-30"],
  ["Rebels have been at war since the killing of a chief in May 2021.", "killing", "2021-05-01/2021-05-31"],
  // A century tells the age of a building, and the time of a war.
  ["Shells hit a 13th-century mosque in Aleppo on Monday.", "hit", "2025-05-12"],
  ["Sappers are at work near the 2nd century ruins, where gunmen shot a guide.", "shot", "/2025-05-12"],
  ["Thousands were killed in 17th century wars.", "killed", "1600-01-01/1699-12-31"],
  ["Raiders burned the town in the 9th century.", "burned", "0800-01-01/0899-12-31"],
  // A day between a deed and what was thought of it is the deed's.
  ["The bombings of two markets last Friday were condemned by the bishop.", "bombings", "2025-05-09"],
  ["The bombings of two markets last Friday were condemned by the bishop.", "condemned", "/2025-05-12"],
  ["The bishop last Friday condemned the bombings.", "condemned", "2025-05-09"],
  // What it did is told, and who looks into it comes later: the day lies behind.
  ["Omar Falk will be tried over the bombing on Sunday that killed nine people.", "killed", "2025-05-11"],
  ["Omar Falk will be tried on Friday over the bombing of a bus.", "tried", "2025-05-16"],
  ["The army will investigate Sunday's raid on a clinic.", "raid", "2025-05-11"],
  ["The army will join Sunday's raid on a clinic.", "raid", "2025-05-18"],
  // Who agrees, agrees then; the day of a bombing is not that of who is charged in it.
  ["The two were freed after Keita agreed in April to hand them over.", "agreed", "2025-04-01/2025-04-30"],
  ["Two men were charged in the August 7, 1998, embassy bombings.", "charged", "/2025-05-12"],
  ["Two men were charged on Friday in the killing of a nun.", "charged", "2025-05-09"],
  ["Barka met two agents charged in the March 3, 2009, bombing of a ferry that sank.", "bombing", "2009-03-03"],
  // The day of the saying is the saying's, wherever the parse hangs it.
  ["The League alleged on Saturday that soldiers had beaten several herders.", "alleged", "2025-05-10"],
  ["The League alleged on Saturday that soldiers had beaten several herders.", "beaten", "/2025-05-12"],
  // A clause at the end of what is said goes on with what is said.
  ["The lorries were driving north on Friday when they came under fire, the firm said.", "came", "2025-05-09"],
  // A condition has its own day, though it hangs on what would follow.
  ["If they lay down their arms by Friday, nobody will be punished, he said.", "lay", "/2025-05-16"],
  // So much later or earlier than another day.
  ["The governor defected on Wednesday, a day after the president dismissed him.", "dismissed", "2025-05-06"],
  // An occasion that is known has the day that it was given.
  [
    "They were notes from a private dinner in March. His aide confirmed that the dinner took place.",
    "took",
    "2025-03-01/2025-03-31",
  ],
  ["The envoys met in Tunis on Thursday. The meeting focused on the truce, an aide said.", "focused", "2025-05-08"],
  // … but another deed, with an aim of its own, is not it, nor is what only stands before it.
  ["The strike on Gao was linked to the 3 May bombings in Jos.", "strike", "/2025-05-12"],
  ["An air raid on Gao is not linked with the probe into the 3 May bombings in Jos.", "raid", "/2025-05-12"],
  ["Police questioned witnesses of Friday's attack in Jos. Gunmen killed two nuns.", "killed", "2025-05-09"],
  // What an old deed in a clause beside dates is that deed alone, though it is named again; a deed of this week goes on.
  [
    "The envoy visited Lima on Friday, where the 28 April blasts killed nine people. She spoke to people who survived the blasts. Police made more arrests.",
    "arrests",
    "/2025-05-12",
  ],
  [
    "The envoy visited Lima on Friday, where a blast on Wednesday killed nine people. Police arrested a man.",
    "arrested",
    "2025-05-07",
  ],
  ["The May 3 bombing that killed nine was the work of rebels.", "killed", "2025-05-03"],
  // Of an arrest over an old bombing, and of what goes on now, the bombing has no day, nor has a capture that is wished for.
  [
    "A man was arrested on Friday over last year's bombings in Gao. The bombs went off almost at once.",
    "went",
    "/2025-05-12",
  ],
  ["Police arrested a man in Gao on Friday. A reward has been offered for the capture of his brother.", "capture", "-"],
  ["A team is investigating on 3 March the raid on Jos.", "investigating", "2025-05-12"],
  // What holds as it is said.
  ["“The siege is unacceptable,” the minister said on Friday.", "unacceptable", "2025-05-09"],
  ["“Both sides must withdraw,” the minister said on Friday.", "withdraw", "2025-05-09"],
  ["He announced on Wednesday that he was joining the front.", "joining", "2025-05-07"],
  // The same people, a sentence later.
  ["Gunmen raided the school on Friday. They took nine pupils into the forest.", "took", "2025-05-09"],
  ["Gunmen abducted dozens of pupils on Friday. Police put the figure at 33.", "figure", "2025-05-09"],
  // Nights, stretches of days, and what is over when it is published.
  ["Militants killed six guards overnight in Bajaur.", "killed", "2025-05-11/2025-05-12"],
  ["Protesters marched in Sfax on Friday and Saturday.", "marched", "2025-05-09/2025-05-10"],
  ["Rebels burned the mill in 2011 and 2015.", "burned", "2011-01-01/2011-12-31"],
  ["Earlier this month police raided the paper's office.", "raided", "2025-05-01/2025-05-12"],
  // A day that belongs to the other side of a distance.
  ["He fled the country two weeks after the coup on 3 April.", "fled", "2025-04-17"],
  ["A week before the vote on 4 May, gunmen killed a candidate.", "killed", "2025-04-27"],
  ["The governor resigned on Sunday, hours after the army fired on a crowd.", "fired", "2025-05-11"],
  ["Three men arrested on Thursday were charged on Saturday.", "charged", "2025-05-10"],
  ["Police said on Sunday that they had arrested four men on Thursday.", "arrested", "2025-05-08"],
  ["Police said on Sunday that they had arrested four men.", "arrested", "/2025-05-12"],
  ["The minister, who was appointed in 2023, visited the camp on Friday.", "visited", "2025-05-09"],
  ["During the 2011 uprising the army killed hundreds.", "killed", "2011-01-01/2011-12-31"],
  // "due to" looks ahead; a past deed before what it leads to does not.
  ["The governor is due to meet the envoy in Abuja on Tuesday.", "meet", "2025-05-13"],
  ["The armies agreed on Sunday to pull troops back, an officer said.", "agreed", "2025-05-11"],
  // A month that opens the sentence, and a part of a day that the parse hangs elsewhere.
  ["In March, the envoy met the premier in Maputo.", "met", "2025-03-01/2025-03-31"],
  ["Late on Tuesday a bomb killed seven soldiers, the military said.", "killed", "2025-05-06"],
  // What stood so then.
  ["Gunmen raided the school on Friday. The dormitory was empty, a teacher said.", "empty", "2025-05-09"],
  // The night holds for all that happened in it.
  ["Russia fired missiles overnight, killing a woman in Kherson.", "killing", "2025-05-11/2025-05-12"],
  // What is told with an old deed is of its day, not of today's.
  [
    "Gunmen shot an officer on Thursday. In September 2023 gunmen ambushed a patrol; three of the attackers died.",
    "died",
    "2023-09-01/2023-09-30",
  ],
  [
    "Inmates seized four guards on Friday. Nine inmates were killed in January 2024. Rivals hanged them, a guard said.",
    "hanged",
    "2024-01-01/2024-01-31",
  ],
  ["It was the third such attack this month.", "attack", "2025-05-01/2025-05-31"],
  // A deed told before its charge keeps its day.
  ["Gunmen killed a nurse in Lyon on Friday. Two men were charged with killing her.", "killing", "2025-05-09"],
  // Pasts that look like presents.
  ["Raiders attacked Sarrin on Friday. Then they set fire to the mill.", "set", "2025-05-09"],
  // What there was has the day that it is told with.
  ["There were 90 murders in Caracas in 2017.", "murders", "2017-01-01/2017-12-31"],
  ["There were two bombings in Herat last week.", "bombings", "2025-05-05/2025-05-11"],
  ["Police said there had been a kidnapping in Jos on Sunday.", "kidnapping", "2025-05-11"],
  // A story of years ago goes on in the next sentence.
  ["In 2019 rebels shelled Gao. They burned the port.", "burned", "2019-01-01/2019-12-31"],
];

test.each(CASES)("%s – %s: %s", async (text, predicate, days) => expect(await daysOf(text, predicate)).toBe(days));

/** What has no day of its own must not borrow one. */
const NOT: readonly (readonly [string, string, string])[] = [
  // Two occasions: "the meeting" may be either.
  ["They met in Rome on 2 May. They met in Oslo on 6 May. The talks took place in secret, he said.", "took", "-"],
  // A saying is no occasion that goes on.
  ["He accused the army on 2 May. Later the army denied the accusation.", "denied", "/2025-05-12"],
  // Other people, or a past that is not this one's.
  ["Gunmen raided the school on Friday. The governor returned from Rome.", "returned", "/2025-05-12"],
  ["Gunmen raided the school on Friday. They have left the district.", "left", "/2025-05-12"],
  // A rank among others, what is demanded, and what is done again and again have no day of another's.
  ["The ministry summoned the envoy and handed him a note, its 41st this year.", "summoned", "/2025-05-12"],
  ["The protest, the largest since 2014, was peaceful.", "peaceful", "-"],
  ["Rebels bombed Sinjar on Friday. The army has repeatedly bombed Sinjar.", "bombed", "2025-05-09"],
  ["Agents arrested an editor on Friday. The embassy demanded her release.", "release", "/2025-05-12"],
  // What has happened has no day to come.
  ["The front-runner in the June 3 election has promised a truce.", "promised", "/2025-05-12"],
  // A new paragraph is back in the present.
  [
    "Gunmen shot an officer on Thursday. In 2023 gunmen ambushed a patrol.\n\nSoldiers arrested two herders.",
    "arrested",
    "2025-05-08",
  ],
  // What is agreed to comes later.
  ["Keita agreed in April to hand them over.", "hand", "-"],
  ["The governor vowed on Sunday to attack the camp.", "attack", "-"],
  // Nor is the day of an arrest that of the deed.
  ["Omar Deng was jailed in Juba on Friday, accused of bombing a bus.", "bombing", "/2025-05-12"],
  // "since" is no day of an occasion.
  ["Talks have gone on since May 2024. The talks took place in secret.", "took", "-"],
  // Nor is a year that says in passing who somebody is, or names a law, that of what is told next.
  [
    "Omar Sow, who lost the 2008 vote, has left Mali. Police said rebels had killed two cooks.",
    "killed",
    "/2025-05-12",
  ],
  ["The 2015 treaty bans mines. The army said rebels had shelled the port.", "shelled", "/2025-05-12"],
  ["The bank was founded in 2005. Its chief said rebels had burned a bus.", "burned", "/2025-05-12"],
  ["A 1978 resolution calls for a withdrawal. The premier said rebels had shelled Tyre.", "shelled", "/2025-05-12"],
  ["Ali Deng was freed in 2015. The army said rebels had shelled Malakal.", "shelled", "/2025-05-12"],
];

test.each(NOT)("%s – %s: %s", async (text, predicate, days) => expect(await daysOf(text, predicate)).toBe(days));

test.each([
  // the year of a law is not that of the news
  ["The 1959 embargo stands. Police arrested two men on Friday.", "arrested", null],
  // in a story that gives whole days, they hang on each other
  ["The army took Gao on 3 May 1944. On Friday rebels burned the mill.", "burned", "1944-05-05"],
])("of no day itself: %s", async (text, predicate, start) => {
  const { claims } = await reader.read({ id: "-", text });
  expect(claims.find((one) => one.predicate.text === predicate)?.date?.start ?? null).toBe(start);
});

test("an agency's story tells what it says itself without a day of the deed before it", async () => {
  const text =
    "LIMA, Peru (AP) -- A bomb killed nine people in Lima on Friday. A priest laid flowers at the gate of the market.";
  const { claims } = await reader.read({ id: "-", text, publisher: "The Paper", published: PUBLISHED });
  const laid = claims.find(({ predicate }) => predicate.text === "laid");
  expect([laid?.type, laid?.chain.length, laid?.date]).toEqual(["statement", 2, null]);
});
