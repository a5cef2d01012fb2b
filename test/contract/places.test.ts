import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

/** Each event's word with the name of its place, and "?" where nobody knows where that lies. */
async function placed(text: string): Promise<string[]> {
  const { claims, places } = await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" });
  return claims
    .filter(({ kind }) => kind === "event")
    .map(({ predicate, place }) => {
      const found = place?.how === "stated" ? places.find(({ id }) => id === place.ref) : undefined;
      return `${predicate.text}: ${found ? `${found.name}${found.latitude === null ? " ?" : ""}` : "-"}`;
    });
}

/** Sentences of ours, the word of an event, and its place. */
const CASES: readonly (readonly [string, string])[] = [
  // Police go on where the story is, in their own country.
  ["A bomb went off in Bamako on Thursday. Malian police arrested nine men.", "arrested: Bamako"],
  // "the Kenyan capital" is Nairobi, after whatever town; a name in commas says which town is meant.
  ["A bomb went off in Lahore on Monday. Gunmen shot a judge in the Pakistani capital on Tuesday.", "shot: Islamabad"],
  ["Police shot two men in Norway's capital.", "shot: Oslo"],
  ["A bomb went off in Nairobi on Monday. Gunmen shot a judge in the capital on Tuesday.", "shot: Nairobi"],
  [
    "A bomb went off in Nairobi on Monday. Police in Nairobi said the wounded would be flown to Addis Ababa. Gunmen shot a judge in the capital on Tuesday.",
    "shot: Nairobi",
  ],
  [
    "A bomb went off in Nairobi on Monday. Gunmen attacked a bank in Addis Ababa, and police in Addis Ababa fled. They shot a judge in the capital on Tuesday.",
    "shot: Addis Ababa",
  ],
  ["The Norwegian capital will host talks between the army and the rebels.", "host: Oslo"],
  ["Norway is hosting talks between the army and the rebels in Doha.", "hosting: Doha"],
  ["Rebels shelled Goma on Monday. In the old capital, Bukavu, troops shot a priest.", "shot: Bukavu"],
  ["Rebels shelled Goma on Monday. In the town, Abdi, a nurse, was shot by troops.", "shot: Goma"],
  // A country before an embassy tells whose it is; a town before it where it is.
  ["Bombers struck U.S. embassies on Friday.", "struck: -"],
  ["A bomb went off at the US embassy in Nairobi.", "went: US embassy in Nairobi"],
  ["A bomb went off outside the U.S. consulate.", "went: U.S. consulate ?"],
  ["A bomb went off at the Nairobi embassy.", "went: Nairobi embassy"],
  // A description that takes up a name.
  ["Gunmen attacked Malakal on Friday. They burned dozens of houses in the town.", "burned: Malakal"],
  // A description that lies in a named place.
  ["A truck bomb killed eleven guards outside the ministry in Kabul.", "killed: ministry in Kabul"],
  // One that nobody can find: told, and without coordinates.
  ["Soldiers shot dead two brothers at a checkpoint.", "shot: checkpoint ?"],
  // Where troops leave.
  ["Kenya wants to withdraw from southern Somalia, officials said.", "withdraw: southern Somalia"],
  // Where people arrive.
  ["Refugees fled from Goma to Bukavu on Monday.", "fled: Bukavu"],
  // A place whose people live through it.
  ["Haiti has seen fierce clashes this year.", "clashes: Haiti"],
  // The place that the clause hangs on, not the last of a row of names.
  [
    "Gunmen killed three traders in the Dekwaneh neighbourhood in Beirut, Lebanon, where two guards were beaten on Friday.",
    "beaten: Dekwaneh neighbourhood in Beirut",
  ],
  // Noticed somewhere, it happened there.
  ["Heavy gunfire was heard in Rumbek overnight, three residents said.", "gunfire: Rumbek"],
  // A district of a town is told by its own name.
  ["Youths clashed with police in the central Nairobi district of Kibera.", "clashed: Kibera ?"],
  // The bombs went off where the bombings were.
  ["Bombings in Mombasa killed 14 people.", "killed: Mombasa"],
  // What those hit are at while it happens.
  [
    "Police fired tear gas at demonstrators advancing on the parliament building in Nairobi.",
    "fired: parliament building in Nairobi",
  ],
  ["Officers arrested two students at the university of Kisumu on Friday.", "arrested: university of Kisumu"],
  ["Police clashed with farmers who had occupied a field near Eldoret.", "clashed: Eldoret"],
  // Towns by the names that English has for them.
  ["Police clashed with protesters in Cologne.", "clashed: Cologne"],
  ["Shells killed nine people in Kobani.", "killed: Kobani"],
  ["Students marched in Buenos Aires on Friday.", "marched: Buenos Aires"],
  ["Nine fighters were killed in Derna in April.", "killed: Derna"],
];

test.each(CASES)("%s", async (text, expected) => {
  expect(await placed(text)).toContain(expected);
});

/** What must not be taken for the event's place. */
const NOT: readonly (readonly [string, string])[] = [
  // The town of X is X itself, not a place in it.
  ["Rebels captured the town of Bambari on Sunday.", "captured: town of Bambari"],
  // Who does something is not where it happens; nor is whose it is.
  ["A U.S. air strike hit a wedding hall in Uruzgan on Friday.", "hit: United States"],
  ["A UK drone strike wounded three guards.", "strike: United Kingdom"],
  ["Israel wants to withdraw its troops, an aide said.", "withdraw: Israel"],
  // Nor do police of one country act where a story of another began.
  ["Envoys quarrelled in Vienna on Thursday. Malian police arrested nine men.", "arrested: Vienna"],
  ["A bomb went off in Vienna on Thursday. Malian police arrested nine men.", "arrested: Vienna"],
  // Too wide, and taking up nothing.
  ["Police beat two students in the country.", "beat: country ?"],
  ["Soldiers detained the mayor of Gao.", "detained: Gao"],
  // A later deed's place is its own.
  ["Drones hit an oil refinery overnight. A man was shot dead in Gaza.", "hit: Gaza"],
  // How things stand is no scene, and another country is another.
  [
    "Gunmen raided Gao on Friday. Six men are known to be held in the Makala prison in Kinshasa. Osei was shot dead.",
    "shot: Makala prison",
  ],
  ["Gunmen raided Gao in Mali on Friday. The envoy flew to Paris in France. A priest was shot dead.", "shot: Gao"],
  // Where somebody is held or caught, he did not do what he is charged with.
  ["Two men are held in a Minsk jail, charged with killing a priest.", "killing: Minsk jail"],
  ["Omar Deng was jailed in Juba on Friday, accused of bombing a bus.", "bombing: Juba"],
];

test.each(NOT)("%s", async (text, wrong) => {
  expect(await placed(text)).not.toContain(wrong);
});
