import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** Whom the last of a pronoun in a text stands for, by name; the pronoun itself where nobody is found. */
async function meant(text: string, pronoun: string): Promise<string | undefined> {
  const { entities, mentions } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2026-03-12" });
  const mention = mentions.findLast(({ span }) => span.text === pronoun);
  return entities.find(({ id }) => id === mention?.entity)?.name;
}

describe("an object pronoun is never its own clause's subject", () => {
  test.each([
    // joined clauses: to whom the one before was done
    ["Soldiers arrested the students and beat them with clubs.", "them", "the students"],
    ["Guards in Lima chased the protesters and fired at them.", "them", "the protesters"],
    ["Soldiers surrounded the rebels near Gao and ordered them to surrender.", "them", "the rebels"],
    ["Police barred the marchers from the square, but allowed them to rally nearby.", "them", "the marchers"],
    ["Morales threatened Vega and later killed him, prosecutors said.", "him", "Vega"],
    ["Fighters stormed the radio station, beat two reporters and took them away.", "them", "two reporters"],
    ["Rebels captured four soldiers but let them go on Monday.", "them", "four soldiers"],
    ["Rebels in Kivu seized two trucks and set them on fire.", "them", "two trucks"],
    ["The navy boarded the ship and escorted it to Mombasa.", "it", "the ship"],
    ["Hezbollah praised Iran and thanked it.", "it", "Iran"],
    ["The gang robbed a bank and its guards and beat them.", "them", "its guards"],
    ["Villagers accused soldiers of looting shops and burning them.", "them", "shops"],
    ["Robbers held knives to the throats of two clerks and stabbed them.", "them", "two clerks"],
    ["The army accused the rebels of killing themselves.", "themselves", "the rebels"],
    // participles
    ["President Dubois phoned Prime Minister Olsen, accusing him of lying.", "him", "Olsen"],
    ["Chancellor Weber met President Dubois, urging him to withdraw.", "him", "Dubois"],
    ["Bandits kidnapped the students, forcing them to walk for three days.", "them", "the students"],
    ["Rebels shot down a helicopter and captured its crew, holding them for ransom.", "them", "its crew"],
    ["Protesters threw stones at the soldiers, injuring two of them.", "them", "the soldiers"],
    // within what is said
    ["Villagers said gunmen rounded up the men and killed them.", "them", "the men"],
    ["The prosecutor said Carter attacked Delgado and stabbed him twice.", "him", "Delgado"],
    ["Iran warned Israel that it would attack it.", "it", "Israel"],
  ])("%s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));
});

describe("it may be the subject of the clause above", () => {
  test.each([
    ["The rebels said the army had attacked them.", "them", "The rebels"],
    ["Kenya expelled two diplomats and accused them of spying.", "them", "two diplomats"],
    ["The militia accused the army of shelling them.", "them", "The militia"],
    ["Israel accused Hamas of attacking it.", "it", "Israel"],
    ["The United States urged Iran to stop threatening it.", "it", "United States"],
    ["Soldiers asked the villagers to help them.", "them", "Soldiers"],
    ["Soldiers shot two men who attacked them.", "them", "Soldiers"],
    ["Police arrested two men suspected of attacking them.", "them", "Police"],
    ["Police fired tear gas after protesters attacked them.", "them", "Police"],
    ["Hundreds of villagers fled as soldiers chased them.", "them", "villagers"],
    ["The mayor said gunmen tried to kill him and his wife.", "him", "The mayor"],
    ["The ministers condemned the attack on them.", "them", "The ministers"],
    // a companion is no object
    ["The rebels took two nurses with them.", "them", "The rebels"],
    ["Rebels left the town, taking dozens of children with them.", "them", "Rebels"],
    // another's deed between them
    ["The rebels shelled the barracks and the army attacked them from the air.", "them", "The rebels"],
  ])("%s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));
});

describe("what somebody is thanked or blamed for is his", () => {
  test.each([
    ["Osei met Banda and thanked him for his help.", "his", "Banda"],
    ["The rebels criticised the minister for his attack on the union.", "his", "the minister"],
    ["The general criticised the minister in his letter to the union.", "his", "The general"],
  ])("%s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));
});

describe("a clause that tells what happened meanwhile", () => {
  test.each([
    // the main clause's subject goes on
    ["Ruiz fled after Vega was killed. He was arrested on Tuesday.", "He", "Ruiz"],
    ["Petrov was found hiding hours after Captain Osei was slain. He was arrested.", "He", "Petrov"],
    ["Ruiz was charged with murder after Vega was stabbed. He denied the charge.", "He", "Ruiz"],
    ["The minister resigned after the governor was shot dead. He said he was sorry.", "He", "The minister"],
    ["Vega was buried after Ruiz fled. He was 45.", "He", "Vega"],
    // the dead deny nothing, but had fled before
    ["Police arrested Ruiz after Vega was killed. He denied the charge.", "He", "Ruiz"],
    ["A gunman killed Omar Falk on Monday. He was arrested.", "He", "A gunman"],
    ["Police killed Ruiz on Monday. He had escaped from prison.", "He", "Ruiz"],
    ["Karimov said Vega was killed by rebels. He denied that the army was there.", "He", "Karimov"],
    // what befalls the hurt and the taken is told of them
    ["Ruiz wept after Vega was attacked. He was taken to hospital.", "He", "Vega"],
    ["Ruiz shot Vega on Monday. He died in hospital.", "He", "Vega"],
    ["Ruiz stabbed Vega in a bar. He fled to Mali.", "He", "Ruiz"],
    ["Malian police said they had arrested 14 foreigners. They were held for a week.", "They", "14 foreigners"],
    ["Rebels kidnapped nine miners in May. They were released on Monday.", "They", "nine miners"],
    ["Soldiers arrested two reporters. They denied the charges.", "They", "two reporters"],
    ["Gunmen abducted a bishop and his driver. They were demanding a ransom.", "They", "Gunmen"],
    ["Soldiers captured the rebels. They were holding ten hostages.", "They", "Soldiers"],
    ["Gunmen shot the workers as they slept.", "they", "the workers"],
    ["The mayor said the gunman shot him as he left the house.", "he", "The mayor"],
    // the police do not march, but soldiers may
    ["Police opened fire on the students as they marched to the palace.", "they", "the students"],
    ["Soldiers killed nine villagers as they hunted rebels near Jos.", "they", "Soldiers"],
    ["Police shot two men as they raided a house.", "they", "Police"],
    ["Police shot two men as they left a house.", "they", "two men"],
    ["Soldiers kept the rebels away from the pilgrims as they prayed.", "they", "the pilgrims"],
    ["Soldiers sang as they marched through Gao.", "they", "Soldiers"],
    // within what is said, of whom that tells
    ["Juan Rivas, leader of the miners, said President Salas gave no sign he wants peace.", "he", "Salas"],
    ["Osei, the police chief, told reporters that Banda was arrested after he attacked a nurse.", "he", "Banda"],
    ["The minister said he would resign if the king asked.", "he", "The minister"],
  ])("%s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));
});

test.each([
  ["Kurt Berg was freed. The 26-year-old thanked the judge.", "26-year-old", "Kurt Berg"],
  ["Luis Gil, 40, and Ana Ruiz, 29, were freed. The 29-year-old thanked them.", "29-year-old", "Ana Ruiz"],
  // nobody of another age, and the victim as well as the culprit
  ["Kurt Berg, 45, shot a man. The 26-year-old died.", "26-year-old", "The 26-year-old"],
  ["Police held Kurt Berg over the death of a girl. The 12-year-old was mourned.", "12-year-old", "The 12-year-old"],
  ["Luis Gil stabbed a 29-year-old man in Lima. The 29-year-old died.", "29-year-old", "The 29-year-old"],
  // which of two, nobody can tell
  ["Police shot Karim Aziz, 22, and Ali Noor, 22. The 22-year-old died.", "22-year-old", "The 22-year-old"],
  ["Ana Ruiz accused Luis Gil of theft. Police held the 40-year-old.", "40-year-old", "the 40-year-old"],
  ["Kurt Berg was freed. Police held a 26-year-old.", "26-year-old", undefined],
])("%s %s: %s", async (text, words, name) => expect(await meant(text, words)).toBe(name));

test.each([
  // who speaks, and not whose lawyer, aide or brother she is
  ["Bello’s lawyer, Ngozi Eze, said: “I met the judge on Monday.”", "I", "Ngozi Eze"],
  ["The senator’s aide, Mark Hill, told reporters: “I saw soldiers burn the mill.”", "I", "Mark Hill"],
  ["Ana Ruiz, the wife of Luis Gil, said: “I saw soldiers burn the mill.”", "I", "Ana Ruiz"],
  ["Omar Bello said: “I met the judge on Monday.”", "I", "Omar Bello"],
])("%s %s: %s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));

test("what there is none of is not taken up", async () => {
  const text = "One man has been detained, though no deaths were reported. They were denouncing the army.";
  expect(await meant(text, "They")).toBe("They");
});

describe("an office is whole", () => {
  test.each([
    ["Prime Minister Rosa Lind met defence minister Omar Falk. The prime minister wept.", "minister", "Rosa Lind"],
    [
      "Prime Minister Rosa Lind criticised the defence minister, Omar Falk. The prime minister wept.",
      "minister",
      "Rosa Lind",
    ],
    ["Foreign Minister Rosa Lind met Prime Minister Omar Falk. The minister wept.", "minister", "Rosa Lind"],
    ["President Rosa Lind met Vice President Omar Falk. The president wept.", "president", "Rosa Lind"],
    ["President Rosa Lind met Vice President Omar Falk. The vice president wept.", "vice president", "Omar Falk"],
    ["Deputy Governor Omar Falk met Governor Luis Gil. The deputy governor wept.", "governor", "Omar Falk"],
    ["Governor Luis Gil met Deputy Governor Omar Falk. The governor wept.", "governor", "Luis Gil"],
    ["President Rosa Lind met President Kofi Annor in Accra. The president wept.", "president", "Rosa Lind"],
    // whose title says more is called by its noun alone
    ["Defence minister Omar Falk resigned on Monday. The minister wept.", "minister", "Omar Falk"],
    ["Police chief Omar Falk resigned on Monday. The chief wept.", "chief", "Omar Falk"],
    // another office is another's
    ["Defence minister Omar Falk resigned on Monday. The prime minister wept.", "minister", "The prime minister"],
  ])("%s", async (text, noun, name) => expect(await meant(text, noun)).toBe(name));
});

describe("“we” is who speaks together, where many do", () => {
  test.each([
    ["The army said: “We killed nine rebels near Gao.”", "We", "The army"],
    ["“We were beaten by guards,” the students said.", "We", "the students"],
    ["“We were beaten by guards,” Omar Falk said.", "We", "We"],
    ["Guards beat the students. “We saw them,” a driver said.", "We", "We"],
    // of words passed on, who said them first
    ["“We killed nine soldiers,” the ministry cited the rebels as saying.", "We", "the rebels"],
    ["The army said the rebels had told villagers: “We will kill you.”", "We", "the rebels"],
    ["The villagers say that a soldier told them: “We have burned your houses.”", "We", "We"],
    ["“We killed nine,” the army said, adding that the rebels were losing.", "We", "the army"],
  ])("%s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));
});

describe("what opens a sentence before its subject's name is that person's", () => {
  test.each([
    [
      "A guard was killed in Lyon. In his first remarks since the raid, Omar Falk told a paper that he had fled.",
      "his",
      "Omar Falk",
    ],
    ["A rebel died on Sunday. Since his release in March, Tomas Vrba has led the protests.", "his", "Tomas Vrba"],
    ["After her arrest on Monday, Ana Paz told a court that she was beaten.", "her", "Ana Paz"],
    // whoever was named before is rather meant, and she is no man
    ["Omar Falk was arrested on Monday. After his arrest, Luis Gil called for calm.", "his", "Omar Falk"],
    ["Omar Falk was shot. In his first speech since the attack, Luis Gil called for calm.", "his", "Luis Gil"],
    ["A guard was killed in Lyon. After his death, Ana Paz resigned.", "his", "A guard"],
  ])("%s", async (text, pronoun, name) => expect(await meant(text, pronoun)).toBe(name));
});

test("who was killed is not who speaks of it", async () => {
  const text =
    "A guard was killed in Lyon. In his first remarks since the raid, Omar Falk told a paper that he had fled.";
  const { mentions } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2026-03-12" });
  const of = (words: string) => mentions.find(({ span }) => span.text === words)?.entity;
  expect([of("guard"), of("Omar Falk")]).not.toContain(undefined);
  expect(of("guard")).not.toBe(of("Omar Falk"));
});

test.each([
  // a listed body with a hyphen is no person, and has its website
  ["Al-Shabaab said on its website that it had carried out the attack.", "it", "Al-Shabaab"],
  ["Al-Qaeda, the armed group that has fought there since 1998, said it fled.", "it", "Al-Qaeda"],
  ["Al-Sisi said he would not resign.", "he", "Al-Sisi"],
  // somebody else's brother is somebody else
  ["Ana Ruiz, whose brother, a teacher, was abducted, met the judge.", "brother", "whose brother"],
  ["Bello's aide, Mark Hill, met the judge.", "aide", "Mark Hill"],
  // what a body is called beside its name
  ["Hezbollah, the armed group that runs the camp, met the mayor.", "that", "Hezbollah"],
  ["Hezbollah met the mayor, the man that runs the camp.", "that", "the mayor"],
])("%s: %s is %s", async (text, words, name) => expect(await meant(text, words)).toBe(name));

test.each([
  // of whom a witness tells violent deeds
  ["The army denied it. Residents tell another story. “They shelled the camp,” a nurse said.", "They", "The army"],
  [
    "Gunmen raided Tin-Akoff, two security sources said. The army was away, one of the sources said. “They shot at everything,” a nurse said.",
    "They",
    "Gunmen",
  ],
  ["Rebels hold the town. Relatives of the dead said so. “They killed my sons,” a farmer said.", "They", "Rebels"],
  // of other deeds, and outside quotations, as ever
  [
    "Rebels hold the town. Relatives of the dead wept. “They fled on foot,” a farmer said.",
    "They",
    "Relatives of the dead",
  ],
  ["Rebels hold the town. The soldiers said so. They killed nine.", "They", "The soldiers"],
])("%s: %s is %s", async (text, words, name) => expect(await meant(text, words)).toBe(name));

test.each([
  // who spoke goes on speaking, and not whom he is quoted as telling of
  [
    "A bomber struck Kismayo. “The bomber was stopped, and he blew himself up,” spokesman Liban Guled told reporters. He added that 16 people were hurt.",
    "He",
    "Liban Guled",
  ],
  ["Nurse Ana Paz saw the boy. “The boy fell,” she said. She added that he had run.", "he", "the boy"],
  // nobody that his own words name says them
  ["Police chief Omar Falk met reporters. The attacker carried a “kind of pipe,” he said.", "he", "Omar Falk"],
  ["Omar Falk left, but “I will be back,” he said.", "he", "Omar Falk"],
  ["Police chief Omar Falk spoke. A second attacker was shot dead, he said.", "he", "Omar Falk"],
  ["The villagers told another story: the bombs hit a wedding, they said.", "they", "The villagers"],
])("%s: %s is %s", async (text, words, name) => expect(await meant(text, words)).toBe(name));

test.each([
  // an office by its initials
  ["Prime Minister Lina Osei met envoys in Accra. The PM left.", "PM", "Lina Osei"],
  ["Inspector General of Police Ade Bello visited Jos. The IGP left.", "IGP", "Ade Bello"],
  ["Prime Minister Lina Osei met envoys in Accra. The IGP left.", "IGP", "The IGP"],
])("%s: %s is %s", async (text, words, name) => expect(await meant(text, words)).toBe(name));

test("a group beside a body's name makes no civilians of it", async () => {
  const text = "Al-Shabaab, the Islamist group that has fought there since 2007, said it had fled. The group is large.";
  const { entities } = await reader.read({ id: "-", text });
  expect(entities.find(({ name }) => name === "Al-Shabaab")?.sectors).toEqual(["REB"]);
});

describe("a group is no brigade, and of none there is nothing to take up", () => {
  test.each([
    [
      "The Maute Group killed five men. The 103rd Brigade chased them. Officials blamed the same group for a bombing.",
      "group",
      "Maute Group",
    ],
    [
      "The Maute Group killed five men. The 103rd Brigade chased them. No group has owned up to the ambush.",
      "group",
      "No group",
    ],
    ["The 103rd Brigade chased rebels. The force lost two men.", "force", "103rd Brigade"],
  ])("%s", async (text, noun, name) => expect(await meant(text, noun)).toBe(name));
});
