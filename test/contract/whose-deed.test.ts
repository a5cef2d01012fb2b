import { expect, test } from "vitest";
import { testEvents } from "./told.ts";

/** Sentences of ours, with all events that they tell of. */
const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  // Who is told by number alone has a fate of his own; parts that make up the whole are nobody else.
  [
    "Four were shot and two were strangled.",
    ["ASSAULT shot: - > Four (asserted)", "ASSAULT strangled: - > two (asserted)"],
  ],
  ["Police arrested nine foreigners, five Turks and four Greeks.", ["COERCE arrested: Police > foreigners (asserted)"]],
  [
    "The raid killed three rebels, two soldiers and a nurse.",
    ["ASSAULT killed: - > rebels, soldiers, nurse (asserted)"],
  ],
  // Those named before a deed do it, and it hits what the deed's words lead to.
  ["The rebel attack killed nine people.", ["ASSAULT killed: rebel > people (asserted)"]],
  ["Militant attacks have killed hundreds in the north.", ["ASSAULT killed: Militant > hundreds (asserted)"]],
  ["The police raid ended.", ["COERCE raid: police > - (asserted)"]],
  [
    "Riots broke out after the police shooting.",
    ["PROTEST Riots: - > - (asserted)", "ASSAULT shooting: police > - (asserted)"],
  ],
  ["The mayor survived a bomb attack.", ["ASSAULT attack: - > mayor (asserted)"]],
  // A town before a deed, though a capital, is where it happened, unless the deed has an aim.
  ["The Damascus air strike killed three people.", ["ASSAULT killed: - > people (asserted)"]],
  ["The Moscow air strike on Kharkiv continued.", ["ASSAULT strike: Moscow > Kharkiv (asserted)"]],
  // What is fled, survived or repelled is done by others.
  [
    "Villagers fled the army shelling.",
    ["MOVE fled: Villagers > - (asserted)", "ASSAULT shelling: army > - (asserted)"],
  ],
  [
    "Families are fleeing air strikes on Idlib.",
    ["MOVE fleeing: Families > - (asserted)", "ASSAULT strikes: - > Idlib (asserted)"],
  ],
  ["Nobody survived the attack.", ["ASSAULT attack: - > - (asserted)"]],
  ["The army repelled a rebel attack.", ["ASSAULT repelled: army > rebel (asserted)"]],
  // Whoever is told to have a hand in it.
  [
    "The general pleaded guilty to ordering the massacre.",
    ["CONCEDE pleaded: general > - (asserted)", "ASSAULT massacre: general > - (reported)"],
  ],
  [
    "The court found him guilty of murdering two protesters.",
    ["SANCTION found: court > him (asserted)", "ASSAULT murdering: him > protesters (reported)"],
  ],
  // Who names the dead did not kill him.
  ["Clerk shot by gunman in Kisumu named as Achieng Odera by police.", ["ASSAULT shot: gunman > Clerk (asserted)"]],
  ["Two men were shot by soldiers and by police.", ["ASSAULT shot: soldiers, police > men (asserted)"]],
  // Whoever holds an office of several words does it.
  ["U.S. Secretary of State Ruth Vale visited Oman on Monday.", ["CONSULT visited: Ruth Vale > Oman (asserted)"]],
  // Claimed by a caller, it is told once, and theirs for whom he calls.
  [
    "A woman claiming to speak for the Sahel Front rang a paper to claim responsibility for the ambush.",
    ["CONSULT rang: woman > paper (asserted)", "ASSAULT ambush: the Sahel Front > - (reported)"],
  ],
  [
    "The Sahel Front phoned a newspaper to claim responsibility for the ambush.",
    ["CONSULT phoned: Sahel Front > newspaper (asserted)", "ASSAULT ambush: The Sahel Front > - (reported)"],
  ],
  [
    "The raid, for which the group claimed responsibility, killed two guards.",
    ["ASSAULT claimed: group > - (reported)", "ASSAULT killed: - > guards (asserted)"],
  ],
  // Of whom a clause tells is said by whom it hangs on.
  [
    "Barka and Osei replace two agents charged in the Dec. 21, 1988, bombing of a ferry that killed 80 people.",
    [
      "ACCUSE charged: - > agents (asserted)",
      "ASSAULT bombing: - > ferry (alleged)",
      "ASSAULT killed: - > people (asserted)",
    ],
  ],
  [
    "Two men charged in the killing of a nun were handed over on Monday.",
    ["ACCUSE charged: - > men (asserted)", "ASSAULT killing: - > nun (alleged)", "COOPERATE handed: - > - (asserted)"],
  ],
  // Who orders a deed is not quoted; what somebody is ordered to do is to come.
  ["The judge ordered the release of two men.", ["RETREAT release: judge > men (asserted)"]],
  ["The court ordered the seizure of a ship.", ["COERCE seizure: court > ship (asserted)"]],
  [
    "The general ordered his troops to withdraw from Gao.",
    ["REQUEST ordered: general > troops (asserted)", "RETREAT withdraw: troops > Gao (planned)"],
  ],
  // The dead blame nobody: whoever says that they were killed does. Those who killed may.
  [
    "The ministry said three soldiers were killed near Mopti, blaming rebels for the attack.",
    [
      "ASSAULT killed: - > soldiers (reported)",
      "ACCUSE blaming: ministry > rebels (asserted)",
      "ASSAULT attack: rebels > - (alleged)",
    ],
  ],
  [
    "The army said rebels killed three soldiers, accusing them of spying.",
    ["ASSAULT killed: rebels > soldiers (reported)", "ACCUSE accusing: rebels > them (asserted)"],
  ],
  // Who is under investigation, summoned or sent to trial is looked into, and who holds hearings looks.
  ["Omar Sow is under investigation for fraud.", ["ACCUSE investigation: - > Omar Sow (asserted)"]],
  [
    "Three officers are under investigation by the prosecutor.",
    ["ACCUSE investigation: prosecutor > officers (asserted)"],
  ],
  ["The prosecutor’s investigation of the firm goes on.", ["ACCUSE investigation: prosecutor > firm (asserted)"]],
  ["Prosecutors referred 14 people to a criminal court.", ["ACCUSE referred: Prosecutors > people (asserted)"]],
  ["The commander had been summoned to the capital.", ["REQUEST summoned: - > commander (asserted)"]],
  ["Parliament summoned the minister over the raid.", ["REQUEST summoned: Parliament > minister (asserted)"]],
  ["The deputies will hold hearings in April.", ["ACCUSE hearings: deputies > - (planned)"]],
  // Ground is approached, somebody is spoken to.
  ["A convoy approached the border with Chad.", ["MOVE approached: convoy > border (asserted)"]],
  ["The envoy approached the rebels about a truce.", ["CONSULT approached: envoy > rebels (asserted)"]],
  // Lives are taken of somebody, volleys are of what is fired, and a lorry is driven at a crowd, not at a village.
  ["The raid took 12 lives.", ["ASSAULT took: - > - (asserted)"]],
  ["A war of attrition has been claiming soldiers' lives.", ["ASSAULT claiming: - > soldiers (asserted)"]],
  ["Riot police fired volleys of tear gas at youths.", ["ASSAULT fired: Riot police > youths (asserted)"]],
  ["A bomber rammed a truck into a checkpoint.", ["ASSAULT rammed: bomber > checkpoint (asserted)"]],
  ["A man drove a car into a crowd in Lyon.", ["ASSAULT drove: man > crowd (asserted)"]],
  ["She drove her car into the village.", ["MOVE drove: She > car (asserted)"]],
  // A ship is under attack, not who comes to its rescue.
  [
    "Naval forces came to the rescue of a ship under attack by pirates.",
    ["AID came: forces > - (asserted)", "ASSAULT attack: pirates > ship (asserted)"],
  ],
  ["The town is under attack by rebels.", ["ASSAULT attack: rebels > town (asserted)"]],
  ["The patrol came under attack from the ridge.", ["ASSAULT came: - > patrol (asserted)"]],
  ["The city has been under siege by the militia.", ["COERCE siege: militia > city (asserted)"]],
  ["The minister is under attack for his remarks.", ["ACCUSE attack: - > minister (asserted)"]],
  // Who remains in custody is held, a number of them too; who stays in a town after an arrest is not.
  ["The two officers remain in custody.", ["COERCE custody: - > officers (asserted)"]],
  ["Only five of the 14 are in custody.", ["COERCE custody: - > five (asserted)"]],
  ["He remained in the town after the arrest.", []],
  [
    "Pirates are still holding a dozen ships and 300 sailors.",
    ["ASSAULT holding: Pirates > ships, sailors (asserted)"],
  ],
  ["Police are holding two men.", ["COERCE holding: Police > men (asserted)"]],
  ["The militia holds nine sailors.", ["ASSAULT holds: militia > sailors (asserted)"]],
  // The bombing killed, and not who is charged in it.
  [
    "Keita replaced two officers charged in the May 3, 1990, bombing of Sahel Air Flight 21 that killed 90 people.",
    [
      "APPOINT replaced: Keita > officers (asserted)",
      "ACCUSE charged: - > officers (asserted)",
      "ASSAULT killed: - > people (asserted)",
    ],
  ],
  // Of "on" and "at" the first tells at whom; the troops fired, and were not fired.
  ["Troops opened fire on a minibus at a checkpoint.", ["ASSAULT opened: Troops > minibus (asserted)"]],
  ["Gunmen opened fire at a bus on the road.", ["ASSAULT opened: Gunmen > bus (asserted)"]],
  ["The troops fired on villagers at a market.", ["ASSAULT fired: troops > villagers (asserted)"]],
  ["The army opened a corridor for civilians.", ["RETREAT opened: army > civilians (asserted)"]],
  // Whoever brokers a truce is not who signs it, and a listed group is nobody's name.
  [
    "The parties signed a ceasefire brokered by Qatar.",
    [
      "AGREE signed: parties > - (asserted)",
      "RETREAT ceasefire: parties > - (asserted)",
      "CONSULT brokered: Qatar > - (asserted)",
    ],
  ],
  ["Hezbollah said it fired rockets at the base.", ["ASSAULT fired: it > base (reported)"]],
  // Two passives with one "by" have one doer, and who is accused is so whatever sums it up.
  [
    "Two farmers were killed and five others wounded by Israeli fire.",
    ["ASSAULT killed: Israeli > farmers (asserted)"],
  ],
  [
    "The rebels accused the army of using banned weapons, a charge the government rejected.",
    ["ACCUSE accused: rebels > army (asserted)"],
  ],
  // A building before a deed of violence was hit, and its name is nobody who did it.
  ["The U.S. Embassy bombing in Nairobi killed 213 people.", ["ASSAULT killed: - > people (asserted)"]],
  [
    "A man was arrested in connection with last year's deadly U.S. Embassy blasts in Kenya.",
    ["COERCE arrested: - > man (asserted)", "ASSAULT blasts: - > U.S. Embassy (asserted)"],
  ],
  // Nobody was caught for whose capture a reward is offered.
  ["A $5 million reward has been offered for his capture.", ["COERCE capture: - > his (hypothetical)"]],
  // What somebody is about to do is to come, who is searched for is sought, and a number that is brought up goes nowhere.
  ["Troops were about to attack the town.", ["ASSAULT attack: Troops > town (planned)"]],
  ["A search has been launched for accomplices.", ["ACCUSE launched: - > accomplices (asserted)"]],
  ["The latest arrest brought to nine the number of people in custody.", ["COERCE arrest: - > - (asserted)"]],
  // Needs are met by no meeting.
  ["The state met the immediate needs of victims.", []],
  // What a clause tells to have been done to something is not what did it.
  [
    "Chad reopened the crossing, which it closed after the clash.",
    ["CONCEDE reopened: Chad > crossing (asserted)", "COERCE closed: it > crossing (asserted)"],
  ],
  ["The raid ended with nine people dead.", ["DIE dead: people > people (asserted)"]],
  [
    "The fighting ended with five officers and a dozen militants left dead.",
    ["ASSAULT left: - > officers, militants (asserted)"],
  ],
  // An explosion that goes off is one.
  ["An explosion went off outside the bank.", ["ASSAULT explosion: - > - (asserted)"]],
  ["A bomb went off near a school.", ["ASSAULT went: - > school (asserted)"]],
  [
    "Demonstrators advanced on the parliament building.",
    ["PROTEST advanced: Demonstrators > parliament building (asserted)"],
  ],
  ["Troops advanced on the town.", ["MOBILIZE advanced: Troops > town (asserted)"]],
  // "The attacks" that somebody planned were done; "an attack" is to come.
  ["An Islamist group planned the attacks.", ["ASSAULT attacks: Islamist group > - (asserted)"]],
  ["The group planned an attack on the port.", ["ASSAULT attack: group > port (planned)"]],
  // Whoever is prompted to do it does it.
  ["Fears prompted the general to arrest two officers.", ["COERCE arrest: general > officers (asserted)"]],
  ["The best way to stop the raids is to arrest the leaders.", ["COERCE arrest: - > leaders (planned)"]],
  // Facts surround nothing, nor do the police blame a door.
  ["The army surrounded the town of Kafr Nabl.", ["COERCE surrounded: army > town (asserted)"]],
  ["Questions surrounding the raid remain.", []],
  ["The police knocked at their door.", []],
  ["The debate is about how the police treat minorities.", []],
  // Whoever leaves an office resigns, and others travel.
  [
    "It was the first raid since the departure of Bill Stone as commissioner.",
    ["RETREAT departure: Bill Stone > commissioner (asserted)"],
  ],
  ["The departure of the president surprised many.", ["RETREAT departure: president > - (asserted)"]],
  ["The envoy's departure from Tripoli surprised many.", ["MOVE departure: envoy > Tripoli (asserted)"]],
  ["The group denied carrying out the attack.", ["ASSAULT attack: group > - (denied)"]],
  ["Hezbollah denied any role in the bombing.", ["ASSAULT bombing: Hezbollah > - (denied)"]],
  ["Hezbollah denied the report.", ["REJECT denied: Hezbollah > report (asserted)"]],
  // Those whom each accuses are those who accuse; those accused in a clause beside them.
  [
    "The two armies accused one another of shelling villages.",
    ["ACCUSE accused: armies > - (asserted)", "ASSAULT shelling: armies > villages (alleged)"],
  ],
  [
    "Washington blacklisted three firms it accuses of funding the militia.",
    [
      "COERCE blacklisted: Washington > firms (asserted)",
      "ACCUSE accuses: it > firms (asserted)",
      "AID funding: firms > militia (alleged)",
    ],
  ],
  // What was answered has happened.
  [
    "The army chief vowed to retaliate for the killing of six soldiers.",
    [
      "THREATEN vowed: army chief > - (asserted)",
      "ASSAULT retaliate: army chief > - (planned)",
      "ASSAULT killing: - > soldiers (asserted)",
    ],
  ],
  // What something is used for is done with it, when it is.
  ["The rebels used drones to attack the depot.", ["ASSAULT attack: rebels > depot (asserted)"]],
  ["The army will use drones to attack the depot.", ["ASSAULT attack: army > depot (planned)"]],
  ["The navy moved two destroyers to the strait.", ["MOBILIZE moved: navy > strait (asserted)"]],
  ["The commission declared Amina Sow the winner.", ["ELECT declared: Amina Sow > - (asserted)"]],
  ["The prime minister survived a no-confidence vote.", ["ELECT vote: - > - (asserted)"]],
  // A toll is told by its number.
  ["The toll has risen to 45, the ministry said.", ["DIE toll: - > - (reported)"]],
  // A plural before a bare verb is its doer; who began it; no statement is attacked.
  ["Residents said soldiers looted shops.", ["COERCE looted: soldiers > shops (reported)"]],
  ["The army said the gunmen fired first.", ["ASSAULT fired: gunmen > - (reported)"]],
  [
    "The Islamic State group later claimed the attack in a statement carried by its agency.",
    ["ASSAULT attack: The Islamic State group > - (reported)"],
  ],
  ["The governor said two people were hurt.", ["ASSAULT hurt: - > people (reported)"]],
  // How it was done is not at whom; with what, tells of which kind.
  ["The journalist had been shot at close range.", ["ASSAULT shot: - > journalist (asserted)"]],
  ["The rebels opened fire without warning.", ["ASSAULT opened: rebels > - (asserted)"]],
  [
    "The inquiry concluded that government forces had used chlorine in Douma.",
    ["ASSAULT used: government forces > Douma (reported)"],
  ],
  // Whose the weapon is; each verb of a pair has its own object.
  ["RSF artillery hit the market.", ["ASSAULT hit: RSF > market (asserted)"]],
  [
    "Militants attacked Banki, killing five civilians and looting livestock.",
    [
      "ASSAULT attacked: Militants > Banki (asserted)",
      "ASSAULT killing: Militants > civilians (asserted)",
      "COERCE looting: Militants > livestock (asserted)",
    ],
  ],
  // Both sides of a war; what is done to those counted, though "were" is left out.
  [
    "Fighting between the army and the rebels has resumed near Goma.",
    ["ASSAULT Fighting: army, rebels > - (asserted)"],
  ],
  ["Clashes between SSPDF and SPLA-IO continued.", ["ASSAULT Clashes: SSPDF, SPLA-IO > - (asserted)"]],
  [
    "Two drivers killed, five guards wounded.",
    ["ASSAULT killed: - > drivers (asserted)", "ASSAULT wounded: - > guards (asserted)"],
  ],
  // Whom somebody lost, and what somebody was denied.
  ["She lost her husband in the attack.", ["DIE lost: husband > husband (asserted)"]],
  [
    "He was beaten by guards and denied medical care.",
    ["ASSAULT beaten: guards > He (asserted)", "COERCE denied: - > He (asserted)"],
  ],
  // Neither a refusal nor a denial.
  ["The army refused to confirm or deny the strike.", []],
  // Whoever is one of those to whom it was done, or who did it.
  ["His elder brother was among those killed.", ["ASSAULT killed: - > brother (asserted)"]],
  ["She was one of three women kidnapped by the militia.", ["ASSAULT kidnapped: militia > She (asserted)"]],
  ["Kenya is one of the countries sending troops to Haiti.", ["MOBILIZE sending: Kenya > Haiti (asserted)"]],
  // Harm that nobody did, and that somebody did.
  ["A bus carrying pilgrims plunged into a ravine in Nepal, killing 20.", ["DIE killing: 20 > 20 (asserted)"]],
  ["Twenty miners were killed when a shaft collapsed.", ["DIE killed: miners > miners (asserted)"]],
  ["A building collapsed after an air strike, killing nine.", ["ASSAULT killing: - > nine (asserted)"]],
  // A weapon's way and the harm that it does are one deed; many raids are told once, as those of their doer.
  ["A grenade hurled at a cafe in Bujumbura killed two people on Monday.", ["ASSAULT killed: - > people (asserted)"]],
  ["A shell fired by rebels killed two nurses on Friday.", ["ASSAULT killed: rebels > nurses (asserted)"]],
  ["A bomb planted by militants in a market wounded nine.", ["ASSAULT wounded: militants > nine (asserted)"]],
  ["A wave of Russian strikes on Kharkiv wounded nine people.", ["ASSAULT wounded: Russian > people (asserted)"]],
  ["Dozens of rebel attacks on villages killed 300 people.", ["ASSAULT killed: rebel > people (asserted)"]],
  // Who is known again by what is left of him, or as one of the dead, has died.
  [
    "Police said the remains found near Quito belonged to Rosa Lima.",
    ["DIE belonged: Rosa Lima > Rosa Lima (reported)"],
  ],
  ["The body was that of Rosa Lima, police said.", ["DIE that: Rosa Lima > Rosa Lima (reported)"]],
  ["The dead were Rosa Lima and Tom Ashby.", ["DIE Rosa: Rosa Lima, Tom Ashby > Rosa Lima, Tom Ashby (asserted)"]],
  ["The farm belonged to Rosa Lima.", []],
  // Those who fall in a fight attack nobody.
  [
    "Forty Malian soldiers have been killed fighting rebels since May.",
    ["ASSAULT killed: rebels > soldiers (asserted)"],
  ],
  ["Three sailors died battling pirates off Oman.", ["ASSAULT died: pirates > sailors (asserted)"]],
  ["He was killed fighting alongside the rebels in Syria.", ["ASSAULT killed: - > He (asserted)"]],
  ["Two firefighters died battling a blaze.", ["DIE died: firefighters > firefighters (asserted)"]],
  [
    "A drone crashed into the station, killing two.",
    ["ASSAULT crashed: - > station (asserted)", "ASSAULT killing: - > two (asserted)"],
  ],
  // Behind a dateline a capital is no name's.
  [
    "MARADI, March 9 (Reuters) - Gunmen killed three people in a market.",
    ["ASSAULT killed: Gunmen > people (asserted)"],
  ],
  // Whoever is left by the dead is not killed; beside a name, it is told who he is.
  [
    "Elena Rossi, widow of the judge murdered by the mafia, accused the government.",
    ["ASSAULT murdered: mafia > judge (asserted)", "ACCUSE accused: Elena Rossi > government (asserted)"],
  ],
  ["The widow of a judge murdered by the mafia spoke on Monday.", ["ASSAULT murdered: mafia > judge (asserted)"]],
  ["Omar Falk, a judge murdered by the mafia, was buried on Monday.", ["ASSAULT murdered: mafia > judge (asserted)"]],
  ["The leader of the rebels killed in the raid was buried.", ["ASSAULT killed: - > leader (asserted)"]],
  // The word that opens a clause shuts out who is told of before it.
  [
    "Tension seemed to grow until Nadia Karim, sister of the student killed by soldiers, was arrested.",
    ["ASSAULT killed: soldiers > student (asserted)", "COERCE arrested: - > Nadia Karim (asserted)"],
  ],
  // Theirs are the deeds that they commit, and what is done to them where others tell of it.
  ["The gang committed its killings in Marseille.", ["ASSAULT killings: its > - (asserted)"]],
  [
    "Soldiers fled before the militia carried out its own killings.",
    ["MOVE fled: Soldiers > - (asserted)", "ASSAULT killings: its > - (asserted)"],
  ],
  ["The men mourned their murders.", ["SUPPORT mourned: men > - (asserted)", "ASSAULT murders: - > their (asserted)"]],
  // A column is of those who march in it.
  ["Rebel columns attacked a convoy near Goma.", ["ASSAULT attacked: Rebel columns > convoy (asserted)"]],
  ["Army columns shelled the town on Monday.", ["ASSAULT shelled: Army columns > town (asserted)"]],
  ["A column of rebels stormed the barracks.", ["ASSAULT stormed: rebels > barracks (asserted)"]],
  ["A minister criticised the union in a newspaper column.", ["ACCUSE criticised: minister > union (asserted)"]],
  // Any column that does it is told which, and none that did.
  [
    "The group threatened to attack any army column that entered the valley.",
    ["THREATEN threatened: group > - (asserted)", "ASSAULT attack: group > army column (planned)"],
  ],
  ["The army denied any raid that killed civilians.", ["ASSAULT killed: - > civilians (denied)"]],
  [
    "The group attacked an army column that entered the valley.",
    ["ASSAULT attacked: group > army column (asserted)", "MOVE entered: army column > valley (asserted)"],
  ],
  // Whom somebody speaks of and then orders to do something orders nothing himself; he may order those whom he seized.
  [
    "The UN said the army had shelled a clinic and urged it to withdraw.",
    [
      "ASSAULT shelled: army > clinic (reported)",
      "REQUEST urged: UN > it (asserted)",
      "RETREAT withdraw: it > - (planned)",
    ],
  ],
  [
    "The ministry said the charity had broken the law and told it to leave.",
    ["REQUEST told: ministry > it (asserted)"],
  ],
  [
    "The registrar said the Unity Party failed to file papers and asked it to do so by May.",
    ["REQUEST asked: registrar > it (asserted)"],
  ],
  [
    "The ministry said rebels arrested the pupils and told them to leave.",
    ["COERCE arrested: rebels > pupils (reported)", "REQUEST told: rebels > them (reported)"],
  ],
];

const eventsIn = testEvents(EVENTS);

test("the points of a list leave out what headlines do", async () => {
  const text = `Highlights of the week
• Two aid workers killed and five injured in Jonglei.
• Clinic looted in Pibor.
• Two drivers kidnapped on the Bor road.
• Partners have left three towns.`;
  expect(await eventsIn(text)).toEqual([
    "ASSAULT killed: - > aid workers, five (asserted)",
    "PROTEST looted: - > Clinic (asserted)",
    "ASSAULT kidnapped: - > drivers (asserted)",
    "MOVE left: Partners > towns (asserted)",
  ]);
});
