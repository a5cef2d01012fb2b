import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => reader.close());

/** The chain and status of the claim that a word tells of: "Publisher <- A <- B: status". */
async function chainOf(text: string, word: string): Promise<string[]> {
  const reading = await reader.read({ id: "t", text, publisher: "Daily Post", published: "2025-03-14" });
  return reading.claims
    .filter(({ content, kind }) => content.text.includes(word) && kind !== "relation")
    .map(
      ({ chain, certainty }) =>
        `${chain.map((hop) => hop.name ?? hop.described ?? hop.kind).join(" <- ")}: ${certainty.status}`,
    );
}

test.each([
  ["what nobody says", "No one is saying that soldiers attacked the village.", "attacked"],
  ["what no group has claimed", "The attack has not been claimed by any group.", "ASSAULT"],
])("%s is no claim", async (_, text, word) => {
  const { claims } = await reader.read({ id: "t", text, publisher: "Daily Post" });
  expect(claims.filter(({ type, predicate }) => type === word || predicate.text === word)).toEqual([]);
});

describe("chains, from the publisher to the origin", () => {
  test.each([
    ["Rebels attacked an army post near Bamako on Tuesday.", "attacked", "Daily Post: asserted"],
    // A label and the name that it goes with are one, with an article between them too
    [
      "Vale told the weekly magazine the Arran Review that soldiers had burned the mill.",
      "burned",
      "Daily Post <- Arran Review <- Vale: reported",
    ],
    // The press that came to listen passes nothing on, an outlet does
    ["The bishop told the press that soldiers had burned the mill.", "burned", "Daily Post <- bishop: reported"],
    [
      "The bishop told the foreign press that soldiers had burned the mill.",
      "burned",
      "Daily Post <- bishop: reported",
    ],
    [
      "The bishop told state media that soldiers had burned the mill.",
      "burned",
      "Daily Post <- state media <- bishop: reported",
    ],
    [
      "The bishop told the Associated Press that soldiers had burned the mill.",
      "burned",
      "Daily Post <- Associated Press <- bishop: reported",
    ],
    ["Soldiers burned the mill, the Old Bailey heard.", "burned", "Daily Post <- public: reported"],
    // Whom something is told does not say it
    ["Residents were told that gunmen had entered Mopti.", "entered", "Daily Post <- public: reported"],
    ["Residents were told by a mayor that gunmen had entered Mopti.", "entered", "Daily Post <- mayor: reported"],
    // An outlet that learned something passes it on; anybody else does not
    ["Reuters has learned that soldiers burned the mill.", "burned", "Daily Post <- Reuters: reported"],
    ["It was gathered that soldiers burned the mill.", "burned", "Daily Post <- public: reported"],
    ["The Herald has learnt from clerks that soldiers burned the mill.", "burned", "Daily Post <- clerks: reported"],
    ["The miller learned that soldiers had burned the mill.", "burned", "Daily Post: asserted"],
    // The incident is what the report is about
    [
      "Gunmen burned the mill on Monday. The police spokesman confirmed the incident.",
      "incident",
      "Daily Post <- police spokesman: reported",
    ],
    ["Gunmen burned the mill on Monday. The police denied the incident.", "incident", "Daily Post <- police: denied"],
    // A relative "who" is whom it tells of
    [
      "A witness who told the court that rebels had burned the mill was shot.",
      "burned",
      "Daily Post <- witness: reported",
    ],
    [
      "She was tricked by a trader who told her rebels had burned the mill.",
      "burned",
      "Daily Post <- trader: reported",
    ],
    [
      "Troops shot a smuggler in the camp who said rebels burned the mill.",
      "burned",
      "Daily Post <- smuggler in the camp: reported",
    ],
    // Whoever is told by his years alone was named before
    [
      "Omar Falk was freed. The 31-year-old said rebels had burned the mill.",
      "burned",
      "Daily Post <- Omar Falk: reported",
    ],
    // What a relative clause says ends with it, and nothing before it is said there
    [
      "The army asked how the Red Front, which says it has 900 fighters, killed the governor.",
      "killed",
      "Daily Post: asserted",
    ],
    [
      "The UN has criticised how the Red Front, which claims 900 fighters, treats cooks.",
      "criticised",
      "Daily Post: asserted",
    ],
    ["The sect, which says it has 200 members, was banned.", "members", "Daily Post <- sect: reported"],
    // A measure says nothing; a test tells what it finds
    ["These sanctions confirm that Oslo left the pact, Anil Rao said.", "left", "Daily Post <- Anil Rao: reported"],
    ["Tests confirmed that soldiers had burned the mill.", "burned", "Daily Post <- Tests: reported"],
    // An agency is no newspaper
    [
      "LOME, Togo (AP) - Togo expelled five Malians, a newspaper reported. Two Iraqis were also deported, the newspaper said.",
      "Iraqis",
      "Daily Post <- AP <- newspaper: reported",
    ],
    // Whoever claims responsibility is the source of its being theirs; nobody is where nobody has
    ["Al-Shabab claimed responsibility for Monday's bombing.", "bombing", "Daily Post <- Al-Shabab: reported"],
    [
      "The Islamic State group claimed responsibility for the attack on its Amaq news agency.",
      "attack",
      "Daily Post <- Islamic State group: reported",
    ],
    ["The Taliban claimed the bombing, which killed nine.", "killed", "Daily Post <- Taliban: reported"],
    ["A raid claimed by the rebels killed two guards.", "claimed", "Daily Post <- rebels: reported"],
    ["The bombing was claimed by al-Shabab.", "claimed", "Daily Post <- al-Shabab: reported"],
    [
      "The raid, for which the group claimed responsibility, killed two guards.",
      "claimed",
      "Daily Post <- group: reported",
    ],
    ["The army took responsibility for the strike on the hospital.", "strike", "Daily Post <- army: reported"],
    [
      "Claiming responsibility for the ambush, the rebels said they had lost nobody.",
      "ambush",
      "Daily Post <- rebels: reported",
    ],
    ["No group has claimed responsibility for the attack on the convoy.", "convoy", "Daily Post: asserted"],
    // A caller claims it for those in whose name he calls; who speaks about them does not
    [
      "A man who said he was speaking for the Sahel Front phoned a newspaper to claim responsibility for the bombing.",
      "bombing",
      "Daily Post <- Sahel Front: reported",
    ],
    [
      "A caller claimed responsibility for the ambush on behalf of the Sahel Front.",
      "ambush",
      "Daily Post <- Sahel Front: reported",
    ],
    [
      "A caller who spoke of the Sahel Front claimed responsibility for the bombing.",
      "bombing",
      "Daily Post <- caller who spoke of the Sahel Front: reported",
    ],
    ["A farmer who said soldiers burned the mill fled to Chad.", "burned", "Daily Post <- farmer: reported"],
    // What is reported says nothing, and who is told neither
    ["Shells landed near the embassy, but no casualties were reported.", "landed", "Daily Post: asserted"],
    // Whoever hears vouches for nothing; "heard them shoot" is no saying, and who was heard speaks
    ["The court heard that soldiers had attacked the school.", "attacked", "Daily Post <- public: reported"],
    [
      "The commission heard from two survivors how the army attacked the town.",
      "attacked",
      "Daily Post <- two survivors: reported",
    ],
    [
      "Police said they had heard that gunmen attacked the bank.",
      "attacked",
      "Daily Post <- Police <- public: reported",
    ],
    ["Residents heard soldiers attacking the school.", "attacking", "Daily Post: asserted"],
    // So of a court behind what it hears, and of what it is told; it says nothing itself, and others do not vouch for a noise
    ["The guard beat two inmates with a chain, a court in Durban has heard.", "beat", "Daily Post <- public: reported"],
    ["Rebels burned the mill, the jury was told on Monday.", "burned", "Daily Post <- public: reported"],
    ["The inquest was told that soldiers shot the boy.", "shot", "Daily Post <- public: reported"],
    ["The court told reporters that soldiers had shot the boy.", "shot", "Daily Post <- court: reported"],
    ["Soldiers shot two boys, a neighbour said.", "shot", "Daily Post <- neighbour: reported"],
    // Who is set beside what he alleges, behind it or in its midst, is its source
    ["Omar Deng robbed a bank in Juba on Monday, prosecutors allege.", "robbed", "Daily Post <- prosecutors: alleged"],
    ["Chad's army shelled the camp, aid groups allege.", "shelled", "Daily Post <- aid groups: alleged"],
    ["Deng threatened two guards, prosecutors allege.", "threatened", "Daily Post <- prosecutors: alleged"],
    ["The militia, rights groups allege, burned the huts.", "burned", "Daily Post <- rights groups: alleged"],
    ["The army, villagers say, burned the huts.", "burned", "Daily Post <- villagers: reported"],
    ["The militia, which aid groups support, burned the huts.", "burned", "Daily Post: asserted"],
    ["The general, who villagers say took bribes, burned the huts.", "burned", "Daily Post: asserted"],
    ["He was heard saying that rebels had attacked the town.", "attacked", "Daily Post <- He: reported"],
    // Of whom something is held against says nothing; who accuses him does
    ["A sergeant accused of the murder of a nurse was arrested in Lima on Friday.", "murder", "Daily Post: alleged"],
    ["A clerk blamed for the killings of two guards fled.", "killings", "Daily Post: alleged"],
    [
      "Omar Deng, accused by prosecutors of bombing a bus, was jailed on Monday.",
      "bombing",
      "Daily Post <- prosecutors: alleged",
    ],
    ["A sergeant accused the army of killing two nurses.", "killing", "Daily Post <- sergeant: alleged"],
    [
      "The auditor general accused him in March of diverting funds worth 2.3 million dollars.",
      "diverting",
      "Daily Post <- auditor general: alleged",
    ],
    ["Two suspects in the bombing of the mill have fled.", "bombing", "Daily Post: asserted"],
    // What a deed shows is concluded by whoever writes or speaks; a summit and a rally speak
    ["These atrocities show that the junta has attacked its own towns.", "attacked", "Daily Post: asserted"],
    [
      "The raid shows that rebels have attacked the town again, the mayor said.",
      "attacked",
      "Daily Post <- mayor: reported",
    ],
    [
      "Tuesday's summit declared that rebels had attacked the town.",
      "attacked",
      "Daily Post <- Tuesday's summit: reported",
    ],
    [
      "The defence ministry said on Tuesday that rebels attacked an army post.",
      "attacked",
      "Daily Post <- defence ministry: reported",
    ],
    [
      "India called it murder; the Sri Lankan navy said the boat had sunk in a storm.",
      "sunk",
      "Daily Post <- Sri Lankan navy: reported",
    ],
    [
      "Rights Watch accused the army and its allies in a report published on Tuesday of executing 12 men.",
      "executing",
      "Daily Post <- Rights Watch: alleged",
    ],
    // "They" take up the body that spoke, not who is nearest in number
    [
      "The rebels say the shelling forced them out. The Syrian army has said the siege would stop rocket attacks on the capital.\n\nThey deny that civilians were killed in the raids.",
      "killed",
      "Daily Post <- Syrian army: denied",
    ],
    // an agency with a name of its own is not the news agency that is credited
    [
      "ABUJA, March 14 (Delta News Agency) - Traders fled Bonny on Monday, the Coast Relief Council (CRC) agency said in an advisory.",
      "fled",
      "Daily Post <- Delta News Agency <- Coast Relief Council (CRC) agency: reported",
    ],
    // of two deeds in one breath both are said
    [
      "Armed men in two boats boarded a Malta-flagged tanker off the port of Bonny on Monday and ordered it to turn back, the Coast Relief Council (CRC) agency said in an advisory.",
      "boarded",
      "Daily Post <- Coast Relief Council (CRC) agency: reported",
    ],
    ["According to the police, gunmen killed four traders.", "killed", "Daily Post <- police: reported"],
    // whoever quotes stands before whoever is quoted, wherever the words stand
    [
      "“The army has withdrawn from Gao,” the state news agency quoted Defence Minister Moussa Keita as saying.",
      "withdrawn",
      "Daily Post <- state news agency <- Moussa Keita: reported",
    ],
    [
      "The newspaper L'Essor cited a general as saying that the army had withdrawn from Gao.",
      "withdrawn",
      "Daily Post <- L'Essor <- general: reported",
    ],
    [
      "The rebels attacked a convoy near Kidal, Al Jazeera quoted residents as saying.",
      "attacked",
      "Daily Post <- Al Jazeera <- residents: reported",
    ],
    [
      "The minister was quoted as saying that rebels attacked a convoy near Kidal.",
      "attacked",
      "Daily Post <- minister: reported",
    ],
    // of an office of several words and a name the person speaks; behind "lawyers for" others
    [
      "British Secretary of State for Defence Tom Vale condemned the attack on Kenya.",
      "attack",
      "Daily Post <- Tom Vale: reported",
    ],
    ["Minister of Health Ana Paz said rebels had burned the mill.", "burned", "Daily Post <- Ana Paz: reported"],
    ["Lawyers for Ana Paz said rebels had burned the mill.", "burned", "Daily Post <- Lawyers for Ana Paz: reported"],
    // of a title with a body beside it the person speaks
    [
      "The acting director, Army Public Relations, Colonel Musa Garba, said two rebels were killed near Damboa.",
      "killed",
      "Daily Post <- Musa Garba: reported",
    ],
    // "he" behind a quotation is nobody within it, also where the paragraph before leaves its quotation open
    [
      "Mr Omar Bello, the commissioner for security, said that troops had rescued the hostages.\n\n“Six bodies have been found.\n\n“One resident was wounded and two houses were burned,” he added.",
      "burned",
      "Daily Post <- Omar Bello: reported",
    ],
    [
      "Envoys of both camps met in Tunis, the newspaper Sawt al-Sahil reported, quoting an aide to the premier.",
      "met",
      "Daily Post <- Sawt al-Sahil <- aide to the premier: reported",
    ],
    [
      "A neighbour told the daily El Centinela that soldiers arrested the mayor.",
      "arrested",
      "Daily Post <- El Centinela <- neighbour: reported",
    ],
    [
      "A security source told Reuters that soldiers arrested the mayor.",
      "arrested",
      "Daily Post <- Reuters <- security source: reported",
    ],
    [
      "The army said in a statement carried by state television that rebels had shelled the mill.",
      "shelled",
      "Daily Post <- state television <- army: reported",
    ],
    [
      "A senior official, quoted by the daily El Centinela, said soldiers had arrested the mayor.",
      "arrested",
      "Daily Post <- El Centinela <- senior official: reported",
    ],
    // whom another cites behind "but" is no source of the first
    [
      "The ministry said 14 insurgents were killed, but Interfax cited the security service as saying 12 died.",
      "killed",
      "Daily Post <- ministry: reported",
    ],
    [
      "The ministry said 14 insurgents were killed, but Interfax cited the security service as saying 12 died.",
      "died",
      "Daily Post <- Interfax <- security service: reported",
    ],
    // who speaks behind what is said, between commas, where the tree gives the verb no subject
    [
      "Rebels shelled the market, the governor, Idris Musa, told the newspaper El Watan on Tuesday.",
      "shelled",
      "Daily Post <- El Watan <- Idris Musa: reported",
    ],
    [
      "Troops burned the village, a villager, Mary Akech, told the BBC.",
      "burned",
      "Daily Post <- BBC <- Mary Akech: reported",
    ],
    ["Police shot him, his brother, Ahmed Saleh, said.", "shot", "Daily Post <- Ahmed Saleh: reported"],
    [
      "Rebels shelled the market, Governor Idris Musa told Radio Okapi on Tuesday.",
      "shelled",
      "Daily Post <- Radio Okapi <- Idris Musa: reported",
    ],
    ["When rebels shelled the market, the governor told villagers to leave.", "shelled", "Daily Post: asserted"],
    // an outlet that no list knows, and one whose noun stands before its name
    [
      "The mayor told the Malindi Herald that rebels shelled the market.",
      "shelled",
      "Daily Post <- Malindi Herald <- mayor: reported",
    ],
    [
      "Idris Musa told local broadcaster Radio Ituri that armed men had burned 20 houses in Bria.",
      "burned",
      "Daily Post <- Radio Ituri <- Idris Musa: reported",
    ],
    // What somebody owns to, as another tells it; a cue of several words, and one that is turned away.
    [
      "State media said the suspect had confessed to planting the bomb.",
      "planting",
      "Daily Post <- State media <- suspect: reported",
    ],
    ["The two men pleaded not guilty to plotting a coup.", "coup", "Daily Post <- two men: denied"],
    [
      "The envoy would neither confirm nor deny that troops had crossed the border.",
      "crossed",
      "Daily Post <- envoy: uncertain",
    ],
    ["The ministry declined to confirm that a soldier had been killed.", "killed", "Daily Post <- ministry: uncertain"],
    [
      "The spokesman did not dispute that troops had crossed the border.",
      "crossed",
      "Daily Post <- spokesman: reported",
    ],
    // A noun for what is told, with whose it is or without; who denies it, denies.
    ["There were reports that civilians had been killed.", "killed", "Daily Post <- public: reported"],
    [
      "The military said it was investigating reports that its aircraft had hit a school.",
      "hit",
      "Daily Post <- military <- public: reported",
    ],
    [
      "Claims by the militia that it had seized Bria could not be checked.",
      "seized",
      "Daily Post <- militia: reported",
    ],
    ["The army denied reports that its aircraft had hit a school.", "hit", "Daily Post <- army: denied"],
    // Whom an outlet cites behind "according to".
    [
      "According to the Malindi Herald, citing a port official, rebels sent 300 fighters to Bria.",
      "sent",
      "Daily Post <- Malindi Herald <- port official: reported",
    ],
    // For whom a spokesman speaks: for the police of a state, and not for the state.
    [
      "Lagos police spokesman Yazid Bello confirmed the attack on the village.",
      "attack",
      "Daily Post <- Yazid Bello: reported",
    ],
    [
      "Taliban spokesman Omar Haidari denied that rebels had attacked the base.",
      "attacked",
      "Daily Post <- Taliban: denied",
    ],
    // What others say in a clause beside is not denied with the rest; a deed that is only spoken of is not left open.
    [
      "The army denies that many civilians were killed in raids that rescuers and residents say reduced whole streets to rubble.",
      "reduced",
      "Daily Post <- rescuers: reported",
    ],
    [
      "The director cannot confirm there is evidence linking the raid on the bank to the group.",
      "raid",
      "Daily Post: asserted",
    ],
    [
      "The ministry could not confirm that the rebels had carried out the attack.",
      "attack",
      "Daily Post <- ministry: uncertain",
    ],
    ["The spokesman denied having information about the raid on the village.", "raid", "Daily Post: asserted"],
    ["The general denied any role in the raid.", "raid", "Daily Post <- general: denied"],
    // Between dashes whoever is named there speaks; what is said goes on behind them
    [
      "Sanctions against Chad -- according to the minister, 40 traders have been arrested -- will stay.",
      "arrested",
      "Daily Post <- minister: reported",
    ],
    [
      "Sanctions against Chad -- according to the minister, 40 traders have been arrested -- will stay.",
      "stay",
      "Daily Post: planned",
    ],
    [
      "Major Sesay said that the rebels -- who have blocked the road twice this week -- stopped two buses at the bridge.",
      "stopped",
      "Daily Post <- Sesay: reported",
    ],
    [
      "According to the mayor, rebels -- they hold the bridge -- stopped two buses.",
      "stopped",
      "Daily Post <- mayor: reported",
    ],
    // Of two clauses joined without a comma both are said; behind a comma, or in another tense, the paper goes on
    [
      "Nurses said a girl was killed and her brother was wounded on Monday in an attack by settlers.",
      "wounded",
      "Daily Post <- Nurses: reported",
    ],
    ["The army said a post was attacked, and two men were arrested on Monday.", "arrested", "Daily Post: asserted"],
    [
      "The army said a post was attacked and the police said two men were arrested.",
      "arrested",
      "Daily Post <- police: reported",
    ],
    // A verb has one subject, and that before it speaks.
    [
      "According to a daily, provincial officials had said at least ten herders, including two women, were killed on Friday.",
      "killed",
      "Daily Post <- daily <- provincial officials: reported",
    ],
  ])("%s", async (text, word, expected) => {
    expect(await chainOf(text, word)).toContain(expected);
  });

  test.each([
    ["Rosa Paz and Omar Gil told reporters that rebels had shelled the mill.", "Rosa Paz", ["Omar Gil"]],
    [
      "Interior Minister Tor Berg and army chief Nils Dahl said rebels had shelled the mill.",
      "Tor Berg",
      ["Nils Dahl"],
    ],
    ["Kenya and Uganda said rebels had shelled the mill.", "Kenya", ["Uganda"]],
    ["Foreign Minister Tor Berg said rebels had shelled the mill.", "Tor Berg", []],
  ])("of two who speak together the first is the source, the other beside: %s", async (text, name, also) => {
    const { claims } = await reader.read({ id: "t", text, publisher: "Daily Post" });
    const hop = claims.find(({ predicate }) => predicate.text === "shelled")?.chain.at(-1);
    expect([hop?.name, hop?.also.map((other) => other.name)]).toEqual([name, also]);
  });

  const RUNS_ON = `The envoy, Ana Ruiz, said on Monday:
“Both sides must stop shooting. They promised as much in Lima.
“The army now says it holds Bria. Its troops killed nine herders on the way.
“Rebels burned the clinic.”`;

  test.each([
    ["killed", "Daily Post <- Ana Ruiz: reported"],
    ["burned", "Daily Post <- Ana Ruiz: reported"],
  ])("a quotation that each paragraph opens anew is its speaker's: %s", async (word, expected) => {
    expect(await chainOf(RUNS_ON, word)).toContain(expected);
  });

  const STATEMENT = `Minister condemns strike on the port

The foreign minister said in a statement:

We condemn the drone strike on the port. Nine workers were killed.

The militia attacked the town again last night.`;

  test("what is set below “said:” without marks is said, to the end", async () => {
    expect(await chainOf(STATEMENT, "killed")).toContain("Daily Post <- foreign minister: reported");
    expect(await chainOf(STATEMENT, "attacked")).toContain("Daily Post <- foreign minister: reported");
  });

  test("unless the report goes on with others", async () => {
    const text = STATEMENT.replace("last night.", "last night, a police spokesman said.");
    expect(await chainOf(text, "attacked")).toContain("Daily Post <- police spokesman: reported");
  });

  test("whom something is told is no part of what is told", async () => {
    const told = "The district chief, Saleh Omar, told VOA eight of the victims were children when shells hit a car.";
    const { attributions } = await reader.read({ id: "t", text: told, publisher: "Daily Post" });
    expect(attributions.flatMap(({ contents }) => contents.map(({ text }) => text.split(" ")[0]))).toEqual(["eight"]);
  });

  test("who denies what happened leaves in place what the phrases take for granted", async () => {
    const text = "The minister denied that the raid in the eastern Somali province of Galmudug had killed herders.";
    const { claims } = await reader.read({ id: "t", text, publisher: "Daily Post" });
    const statuses = claims.map(({ kind, certainty }) => `${kind}: ${certainty.status}`);
    expect(statuses).toEqual(expect.arrayContaining(["relation: asserted", "event: denied"]));
  });

  test("the publisher's own words get no hop", async () => {
    for (const chain of await chainOf("Rebels attacked an army post near Bamako on Tuesday.", "attacked")) {
      expect(chain).not.toContain("<-");
    }
  });
});

describe("how sure it sounds", () => {
  test.each([
    ["The army did not attack the village.", "attack", "negated"],
    ["The army will deploy two battalions to the border.", "deploy", "planned"],
    ["If the army attacks the village, thousands will flee.", "attacks", "hypothetical"],
    ["Soldiers allegedly killed three herders.", "killed", "alleged"],
    ["Soldiers reportedly killed three herders.", "killed", "reported"],
    // What comes of a deed is no surer than the deed; who accuses, does so now.
    ["The army will attack the town, killing hundreds.", "killing", "planned"],
    ["The fall of the town would end the siege, driving them from the valley.", "driving", "hypothetical"],
    ["The army attacked the town, killing hundreds.", "killing", "asserted"],
    ["The group will withdraw, accusing the army of shelling its camp.", "accusing", "asserted"],
  ])("%s", async (text, word, status) => {
    expect((await chainOf(text, word)).map((line) => line.split(": ")[1])).toContain(status);
  });
});
