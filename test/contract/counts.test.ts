import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader, type Reading } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** What all claims together count, each number of the text once: "killed 12..", "injured 30..30". */
function counted({ claims }: Reading): string[] {
  const counts = claims.flatMap((claim) => claim.counts);
  return [...new Set(counts.map(({ of, low, high, span }) => `${span.start} ${of} ${low ?? ""}..${high ?? ""}`))]
    .map((told) => told.replace(/^\d+ /, ""))
    .sort();
}

/** Sentences of ours, with everything that should be counted in them and nothing else. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["A bomb killed at least 12 people and wounded 30 in Quetta on Monday.", ["killed 12..", "injured 30..30"]],
  ["Several soldiers, a policeman and at least nine civilians died in the blast.", ["killed 1..1", "killed 9.."]],
  ["A 25-year old man was shot dead by police in Pune.", ["killed 1..1"]],
  ["A nine-month old girl was displaced.", []],
  ["No fewer than 30 traders were killed in Jos.", ["killed 30.."]],
  ["No more than 20 marchers were arrested.", ["arrested ..20"]],
  // Words of the field, where reports from South Asia and West Africa use their own.
  ["Troops neutralised nine bandits in Zamfara.", ["killed 9..9"]],
  ["Three militants were gunned down in Sopore.", ["killed 3..3"]],
  ["The firm eliminated 400 posts.", []],
  ["Two soldiers embraced martyrdom in the raid.", ["killed 2..2"]],
  ["The mob beat to death two suspects.", ["killed 2..2"]],
  ["Two traders were beaten to death in Lagos.", ["killed 2..2"]],
  // An age is no number of people, and a number before a plural no year.
  ["A twelve year old girl was shot dead in Jenin.", ["killed 1..1"]],
  ["Two nine year old boys were killed by a shell in Idlib.", ["killed 2..2"]],
  ["The 6 month old son of a guard was injured.", ["injured 1..1"]],
  ["Nearly 2000 dockers marched in Antwerp on Sunday.", ["participants 2000..2000"]],
  ["Troops fired more than 1500 shells at the camp.", ["weapons 1500.."]],
  ["Police in Harare arrested two hangers-on of the mayor.", ["arrested 2..2"]],
  // Whom the law or a jail holds is arrested; of others nobody knows.
  ["Three women were being held in a Tunis jail, charged with fraud.", ["arrested 3..3"]],
  ["Soldiers are holding nine reporters in Juba.", ["arrested 9..9"]],
  ["Five suspects were held for questioning.", ["arrested 5..5"]],
  ["Two engineers are being held in Kidal.", ["abducted 2..2"]],
  ["Pirates are holding nine cooks in a cave.", ["abducted 9..9"]],
  // People told by number alone, one fate after another.
  ["Of the seven, four were shot, two were strangled and one was beheaded.", ["killed 1..1", "killed 2..2"]],
  // Nobody is counted as what was only tried.
  ["Gunmen tried to assassinate a judge in Medellin.", []],
  ["An attempt to kidnap two nuns failed.", []],
  ["He was charged with the attempted murder of two officers.", []],
  ["Two men tried to rob a bank and killed a guard.", ["killed 1..1", "participants 2..2"]],
  ["About 300 teachers tried to march on the palace.", ["participants 300..300"]],
  // Those told of along with others are counted beside them.
  ["A governor was killed along with his two bodyguards in Potosi.", ["killed 1..1", "killed 2..2"]],
  ["Omar Falk was detained along with dozens of protesters in Tunis.", ["arrested 12.."]],
  // "wounded" before an amount is a second verb.
  ["Shelling killed nine villagers and wounded dozens near Donetsk.", ["injured 12..", "killed 9..9"]],
  ["The raid killed 200 rebels and wounded hundreds.", ["injured 100..", "killed 200..200"]],
  [
    "The blasts have killed 31 people, among them two nuns, and wounded over 140.",
    ["injured 140..", "killed 2..2", "killed 31..31"],
  ],
  ["A mine killed two and wounded about 20 more.", ["injured 20..20", "killed 2..2"]],
  ["Nurses fed 40 sick and wounded soldiers.", []],
  ["Police said 14 people had died, but a hospital spoke of 21 dead.", ["killed 14..14", "killed 21..21"]],
  ["The governor put the death toll at 14.", ["killed 14..14"]],
  ["The rebels arrested two deserters.", ["arrested 2..2"]],
  ["Only five of the 14 are in custody.", ["arrested 5..5"]],
  ["The raid took 12 lives.", ["killed 12..12"]],
  ["Rebels hacked to death 14 villagers near Beni.", ["killed 14..14"]],
  ["Two men were beaten to death in Kano.", ["killed 2..2"]],
  ["Nine people burned to death in the market.", ["killed 9..9"]],
  ["The court sentenced two men to death.", []],
  ["The fighting ended with five officers and a dozen militants left dead.", ["killed 5..5", "killed 12..12"]],
  ["Police found 1,300 pounds of explosives in a shed.", ["weight 1300..1300"]],
  ["The thieves took 300 pounds from a till.", ["money 300..300"]],
  ["Nine officers were sent to trial.", []],
  ["The group documented the killing of 56 civilians.", ["killed 56..56"]],
  ["Nine people were killed and dozens more injured in the blast.", ["killed 9..9", "injured 12.."]],
  ["Three soldiers were killed and two others wounded near Gao.", ["killed 3..3", "injured 2..2"]],
  ["The attack left 12 dead and dozens injured.", ["killed 12..12", "injured 12.."]],
  ["The army said it shot down 34 of 48 drones.", ["weapons 34..34"]],
  ["The death toll from the blast has risen to 31, the ministry said.", ["killed 31..31"]],
  ["The toll rose to 52 on Sunday from 47 a day earlier.", ["killed 52..52"]],
  ["Dozens of protesters were arrested in Minsk.", ["arrested 12.."]],
  ["Scores were injured when police fired tear gas.", ["injured 20.."]],
  ["A dozen soldiers were taken prisoner near Kupiansk.", ["arrested 12..12"]],
  ["Between 300 and 400 families fled the fighting in Rutshuru.", ["displaced 300..400"]],
  ["No fewer than eight pupils were abducted from a school in Kaduna.", ["abducted 8.."]],
  ["More than 100,000 people have been displaced since January.", ["displaced 100000.."]],
  ["Two guards were shot dead and the principal was wounded, police said.", ["killed 2..2", "injured 1..1"]],
  ["The insurgency has left more than 6,000 people dead since 2017.", ["killed 6000.."]],
  ["A radio report spoke of nine officers dead and three missing.", ["killed 9..9", "missing 3..3"]],
  [
    "The shelling left five dead and twelve injured, among them two children.",
    ["killed 5..5", "injured 12..12", "injured 2..2"],
  ],
  ["Nineteen people were being treated for burns and gunshot wounds, a doctor said.", ["injured 19..19"]],
  ["Seven policemen were hospitalised after the clash.", ["injured 7..7"]],
  ["Four miners suffered serious injuries in the attack.", ["injured 4..4"]],
  ["The army has sent 300 soldiers to the border.", ["troops 300..300"]],
  ["Turkey deployed 1,500 troops and 40 tanks near Afrin.", ["troops 1500..1500", "weapons 40..40"]],
  ["The mutinous colonel left the garrison with 400 men.", ["troops 400..400"]],
  // Two releases, each with its own number.
  ["Rebels freed 23 hostages in exchange for 60 prisoners.", ["released 23..23", "released 60..60"]],
  ["Up to 50 fighters surrendered on Friday in Marib.", ["surrendered ..50"]],
  ["About 4,000 people sought shelter at a base of the UN mission.", ["displaced 4000..4000"]],
  ["A nurse said 38 bodies had been brought in by nightfall.", ["killed 38..38"]],
  ["Rescuers recovered eleven bodies from the rubble.", ["killed 11..11"]],
  ["Five people were killed, three of them children.", ["killed 5..5", "killed 3..3"]],
  ["Two citizens lost their lives and five people were injured.", ["killed 2..2", "injured 5..5"]],
  ["The attack claimed 17 lives.", ["killed 17..17"]],
  ["Militants ambushed a patrol, killing six rangers and capturing two.", ["killed 6..6", "abducted 2..2"]],
  ["Of the 40 detainees, 12 were freed on Tuesday.", ["released 12..12"]],
  ["He was paid 2.5 million dollars by a foreign company.", ["money 2500000..2500000"]],
  ["The commander demanded a ransom of $50,000.", ["money 50000..50000"]],
  ["It was the third such attack this month.", ["events 3..3"]],
  ["The group carried out 15 attacks in Niger last year.", ["events 15..15"]],
  ["Traffickers shipped two tonnes of cocaine through Bissau.", ["weight 2..2"]],
  ["Tens of thousands rallied in Yerevan against the deal.", ["participants 10000.."]],
  ["Nearly 200 people are missing after the boat sank off Derna.", ["missing 200..200"]],
  ["Around 60 of the refugees crossed the river into Thailand.", ["displaced 60..60"]],
  ["Security forces killed 16 militants in two operations in Bajaur.", ["killed 16..16"]],
  ["Police detained 40 people, including six minors.", ["arrested 40..40", "arrested 6..6"]],
  ["Almost half a million people have fled Khartoum.", ["displaced 500000..500000"]],
  ["The strike killed a mother and her three children.", ["killed 1..1", "killed 3..3"]],
  ["At least seven were killed and more than 20 hurt in the stampede at the rally.", ["killed 7..", "injured 20.."]],
  ["The dead included four women and a boy of nine.", ["killed 4..4", "killed 1..1"]],
  ["Gunmen killed the mayor and two of his bodyguards.", ["killed 1..1", "killed 2..2"]],
  ["One soldier was killed and two others were wounded.", ["killed 1..1", "injured 2..2"]],
  ["Fighters held 12 teachers captive for a month.", ["abducted 12..12"]],
  ["The Red Cross said it had counted 94 bodies in three villages.", ["killed 94..94"]],
  ["Officials said the number of injured had reached 120.", ["injured 120..120"]],
  ["The government expelled nine diplomats on Thursday.", ["expelled 9..9"]],
  ["Hundreds of thousands were uprooted by the floods and the war.", ["displaced 100000.."]],
  ["The crew of 25 was seized by men in skiffs.", ["abducted 25..25"]],
  ["Not a single shot was fired and nobody was hurt.", []],
  ["About a hundred mourners gathered outside the mosque.", ["participants 100..100"]],
  ["Three more people died of their wounds, bringing the toll to 18.", ["killed 3..3", "killed 18..18"]],
  [
    "The clashes killed 11 people, according to the police, and 27, according to residents.",
    ["killed 11..11", "killed 27..27"],
  ],
  ["Some 40 to 50 gunmen attacked the village.", ["participants 40..50"]],
  ["The march drew between 5,000 and 6,000 people, according to a local radio.", ["participants 5000..6000"]],
  ["The navy fired 12 missiles at the island on Sunday.", ["weapons 12..12"]],
  ["Militants freed 14 of the 31 nurses they had taken.", ["abducted 31..31", "released 14..14"]],
  ["The court jailed three editors for ten years.", ["arrested 3..3"]],
  ["He was one of six men killed in the raid.", ["killed 6..6"]],
  ["Troops shot and killed two fishermen off Massawa.", ["killed 2..2"]],
  ["At least 25 people, most of them women, drowned when a boat capsized.", ["killed 25.."]],
  ["Two bombs killed 17 people in the northern city, the interior ministry said on Tuesday.", ["killed 17..17"]],
  ["Airstrikes killed dozens of civilians in Idlib last month.", ["killed 12.."]],
  ["The blaze has forced 1,200 families from their homes.", ["displaced 1200..1200"]],
  ["A mob killed a policeman and wounded four others in Kano.", ["killed 1..1", "injured 4..4"]],
  ["The ministry said 76 rebels were captured.", ["arrested 76..76"]],
  ["The gunmen took seven foreigners hostage.", ["abducted 7..7"]],
  ["The fighting has driven more than 30,000 people across the border.", ["displaced 30000.."]],
  ["Ethiopia sent about 4,000 troops into Somalia in 2006.", ["troops 4000..4000"]],
  ["The monitors counted 19 ceasefire violations on Friday.", ["events 19..19"]],
  ["The regional government says 48 died; the rebels put the number at 110.", ["killed 48..48", "killed 110..110"]],
  ["Witnesses said they saw at least ten bodies in the street.", ["killed 10.."]],
  ["Five of the wounded later died in hospital.", ["killed 5..5"]],
  ["Four people were killed and 11 injured on Monday when a rocket hit a bus.", ["killed 4..4", "injured 11..11"]],
  ["More than 900 people have been arrested since the protests began.", ["arrested 900.."]],
  ["The company paid $3.5 million to the militia, the indictment says.", ["money 3500000..3500000"]],
  ["Customs officers seized 480 kilograms of heroin.", ["weight 480..480"]],
  ["The army lost 22 men in the ambush.", ["killed 22..22"]],
  ["Hundreds took to the streets of Sfax on Saturday.", ["participants 100.."]],
  ["The explosion, which injured nine, blew out windows.", ["injured 9..9"]],
  ["Kidnappers released the last three of 20 hostages.", ["released 3..3"]],
  ["Some 70 prisoners escaped after gunmen attacked the jail.", []],
  ["No fewer than 40 houses were burned and six herders killed.", ["killed 6..6"]],
  ["The clash left one guard dead and another injured.", ["killed 1..1", "injured 1..1"]],
  ["Bandits killed 13 farmers and kidnapped an unknown number.", ["killed 13..13"]],
  ["The ship's 21 crew members are being held in Puntland.", ["abducted 21..21"]],
  ["The death of a second protester was confirmed on Friday.", ["killed 1..1"]],
  ["Police fired on the crowd, and eight demonstrators died.", ["killed 8..8"]],
  ["An officer said that three soldiers were missing and presumed dead.", ["missing 3..3"]],
  ["The three brothers were detained at the airport.", ["arrested 3..3"]],
  ["Two of the four suspects were released on bail.", ["released 2..2"]],
  ["He commanded 600 men during the siege.", []],
  ["The UN said that 2.4 million people had been displaced by the war.", ["displaced 2400000..2400000"]],
  ["Around two dozen Kurdish fighters laid down their arms.", ["surrendered 24..24"]],
  ["The mayor said that 15 to 20 people had been hurt.", ["injured 15..20"]],
  ["A spokesman put the group's losses at three dead and eight wounded.", ["killed 3..3", "injured 8..8"]],
  ["Over 300 families, or about 1,500 people, have left the district.", ["displaced 300..", "displaced 1500..1500"]],
  ["The guerrillas have kidnapped at least nine soldiers since March.", ["abducted 9.."]],
  ["They killed ten of our people, a village elder said.", ["killed 10..10"]],
  ["Both pilots were killed.", ["killed 2..2"]],
  ["A couple and their two daughters were found dead.", ["killed 2..2"]],
  ["The two sides exchanged 50 prisoners each at the crossing.", ["released 50..50"]],
  ["The ministry said that it had returned the bodies of 12 soldiers.", ["killed 12..12"]],
  ["Russia launched 20 drones and four missiles at Odesa overnight.", ["weapons 20..20", "weapons 4..4"]],
  ["Air defences shot down 14 drones over the Black Sea.", ["weapons 14..14"]],
  ["North Korea fired two ballistic missiles on Wednesday, Seoul said.", ["weapons 2..2"]],
  ["The government stripped 94 people of their nationality.", []],
  ["Nicaragua freed 222 prisoners and flew them to Washington.", ["released 222..222"]],
  ["Raiders stole 300 cattle and killed two herders.", ["killed 2..2"]],
  ["The clan paid 40 pigs and 20,000 kina in compensation.", ["money 20000..20000"]],
  ["The trial of 23 activists opened on Monday.", []],
  ["Hospital officials said seven bodies and 22 injured had been received.", ["killed 7..7", "injured 22..22"]],
  ["The mission said 13 of its peacekeepers had been injured.", ["injured 13..13"]],
  ["The shelling killed a woman and injured her two daughters.", ["killed 1..1", "injured 2..2"]],
  ["The guerrillas hold about 40 hostages.", ["abducted 40..40"]],
  ["The movement says it holds 120 prisoners of war.", ["arrested 120..120"]],
  ["His group has about 600 fighters.", ["troops 600..600"]],
  ["A brigade of 3,000 men guards the dam.", ["troops 3000..3000"]],
  ["The marchers numbered 2,000, the union said.", ["participants 2000..2000"]],
  ["Organisers claimed a turnout of 80,000.", ["participants 80000..80000"]],
  ["Over the weekend 41 people were arrested for curfew violations.", ["arrested 41..41"]],
  ["Twelve schools have been closed since the attack.", []],
  ["More than a thousand homes were burned, and 9,000 people are homeless.", ["displaced 9000..9000"]],
  ["At least six people died and scores more were hurt.", ["killed 6..", "injured 20.."]],
  ["The attack left a policeman dead and seven people wounded.", ["killed 1..1", "injured 7..7"]],
  ["The number of arrests has passed 500.", ["arrested 500.."]],
  ["The monitors put the number of displaced at up to 30,000.", ["displaced ..30000"]],
  ["He said 17 of the attackers were killed and three captured.", ["killed 17..17", "arrested 3..3"]],
  ["The strike hit a wedding, killing at least 40, most of them women.", ["killed 40.."]],
  [
    "The insurgents said that they had killed 23 soldiers, while the army admitted three deaths.",
    ["killed 23..23", "killed 3..3"],
  ],
  ["The crash killed the pilot and all 14 passengers.", ["killed 1..1", "killed 14..14"]],
  ["Both men were later released.", ["released 2..2"]],
  ["Four civilians, including a girl of six, died in the crossfire.", ["killed 4..4", "killed 1..1"]],
  ["The kidnappers demanded 30 million naira for the nine women.", ["money 30000000..30000000"]],
  ["Her brother was among 14 people shot dead at the wedding.", ["killed 14..14"]],
  ["It is the deadliest attack since 2019, when 29 people died.", ["killed 29..29"]],
  ["Eight vessels have been attacked in the strait this year.", ["vessels 8..8"]],
  ["Some 1,400 people were tortured in the prison between 2011 and 2015.", []],
  ["Only one of the three bombs exploded.", []],
  ["The pilgrims, 35 of them from Chad, were robbed.", []],
  ["Tens of people were wounded in the stampede.", ["injured 10.."]],
  ["The police have detained hundreds, perhaps a thousand, of his followers.", ["arrested 100.."]],
  ["One hundred and twelve people drowned.", ["killed 112..112"]],
  ["They had each paid smugglers between 4,000 and 5,000 euros.", ["money 4000..5000"]],
  ["Poland will send Ukraine MiG-29 fighters.", []],
  ["Gunmen killed three traders in Sarrin, where two guards were beaten on Friday.", ["killed 3..3"]],
  // Thousands may be written apart, and another number beside is no part of them.
  ["The flood drove 12 000 people from their homes in Niger.", ["displaced 12000..12000"]],
  ["Some 3 500 refugees were killed in the camp.", ["killed 3500..3500"]],
  ["In Lille, around 20, 000 nurses marched.", ["participants 20000..20000"]],
  ["In 2019, 300 people were killed in Jos.", ["killed 300..300"]],
  ["In May 2019 300 people marched in Lille.", ["participants 300..300"]],
];

test.each(CASES)("%s", async (text, expected) => {
  const reading = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  expect(counted(reading)).toEqual([...expected].sort());
});

/** A number belongs to the clause that tells it: the dead to the killing, those who flee to the flight. */
test.each([
  ["Russia fired missiles, killing a woman in Kherson and damaging a grain terminal.", "damaging", 0],
  ["Russia fired missiles, killing a woman in Kherson and damaging a grain terminal.", "killing", 1],
  ["Hundreds of residents fled as gunmen attacked the town of Dori.", "attacked", 0],
  ["Hundreds of residents fled as gunmen attacked the town of Dori.", "fled", 1],
])("%s – %s counts %i", async (text, predicate, counts) => {
  const { claims } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  expect(claims.find((claim) => claim.predicate.text === predicate)?.counts).toHaveLength(counts);
});

/** A number of dead is a claim of the voice that gives it, though nobody is named. */
test.each([
  ["The governor put the death toll at 14.", "governor", 14],
  ["A local official put the number of dead at 21.", "official", 21],
  ["The toll from the raid has risen to 31, the ministry said.", "ministry", 31],
])("%s", async (text, source, dead) => {
  const reading = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  const told = reading.claims.filter(({ type }) => type === "DIE" || type === "ASSAULT");
  expect(told.map(({ counts }) => counts[0]?.low)).toEqual([dead]);
  expect(told[0]?.chain.at(-1)?.span?.text).toContain(source);
});

/** Running totals: from when and up to when. */
test.each<[string, string | null, string | null]>([
  ["At least 60 people have been killed since March.", "2025-03-01", null],
  ["As of Sunday, 240 families had fled the valley.", null, "2025-05-11"],
  ["So far 14 people have died, the ministry said.", null, "2025-05-12"],
  ["Police have arrested 90 people since 5 May, as of Saturday.", "2025-05-05", "2025-05-10"],
  ["A bomb killed four people on Friday.", null, null],
])("%s", async (text, since, asOf) => {
  const reading = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  const count = reading.claims.flatMap(({ counts }) => counts)[0];
  expect([count?.since, count?.as_of]).toEqual([since, asOf]);
});

test("those abducted share no number of dead", async () => {
  const text = "Gunmen attacked three villages, killing at least 27 people and abducting dozens of women.";
  const { claims } = await reader.read({ id: "-", text });
  const abducted = claims.filter(({ mode }) => mode === "abduct").flatMap(({ counts }) => counts.map(({ of }) => of));
  expect(abducted).toEqual(["abducted"]);
});

test.each([
  ["Five people died, three of them children.", "children"],
  // what stands behind a preposition killed them, or held them
  ["Two miners were killed, one of them by dynamite that he was carrying.", null],
  ["Nine were killed, three of them in a bus.", null],
])("who a part of the dead are: %s", async (text, who) => {
  const { claims } = await reader.read({ id: "-", text });
  expect(claims.flatMap(({ counts }) => counts).at(-1)?.who).toBe(who);
});
