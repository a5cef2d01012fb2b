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
  ["Police said 14 people had died, but a hospital spoke of 21 dead.", ["killed 14..14", "killed 21..21"]],
  ["The governor put the death toll at 14.", ["killed 14..14"]],
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
  ["Turkey deployed 1,500 troops and 40 tanks near Afrin.", ["troops 1500..1500"]],
  ["The mutinous colonel left the garrison with 400 men.", ["troops 400..400"]],
  ["Rebels freed 23 hostages in exchange for 60 prisoners.", ["released 23..23"]],
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
  ["Some 40 to 50 gunmen attacked the village.", []],
];

test.each(CASES)("%s", async (text, expected) => {
  const reading = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  expect(counted(reading)).toEqual([...expected].sort());
});
