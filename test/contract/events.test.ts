import { afterAll, beforeAll, expect, test } from "vitest";
import { createReader, type Reader } from "../../src/index.ts";
import { told } from "./told.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(async () => {
  await reader.close();
});

const read = async (text: string) =>
  told(await reader.read({ id: "-", text, publisher: "The Paper", published: "2025-05-12" }));

/** Sentences of ours, with claims that must be among those read. */
const CASES: readonly (readonly [string, string])[] = [
  ["Gunmen injured two guards.", "ASSAULT injured: Gunmen > guards (asserted)"],
  ["Police battled looters in the port.", "ASSAULT battled: Police > looters (asserted)"],
  ["The island held a poll in May.", "ELECT poll: island > - (asserted)"],
  // A car is gunned and a son picked up without harm; who leaves an office resigns, and not what is left there.
  ["Attackers gunned down a judge in Quetta.", "ASSAULT gunned: Attackers > judge (asserted)"],
  ["Gunmen opened fire on a bus near Gao.", "ASSAULT opened: Gunmen > bus (asserted)"],
  ["Rebels fired at a convoy of lorries.", "ASSAULT fired: Rebels > convoy (asserted)"],
  ["The driver gunned the car and took off.", "statement gunned (asserted)"],
  ["Police picked up three students in Harare.", "COERCE picked: Police > students (asserted)"],
  ["He drove to the school to pick up his son.", "MOVE pick: He > son (planned)"],
  ["The governor left office in May.", "RETREAT left: governor > - (asserted)"],
  ["A message was left at the office of his attorney.", "statement left (asserted)"],
  // What is reported or alleged of deeds is not told as fact; the explosion that is known is.
  ["There were reports of shelling near Donetsk.", "ASSAULT shelling: - > - (reported)"],
  ["The vote was held amid allegations of torture in Minsk.", "ASSAULT torture: - > - (alleged)"],
  ["The envoy left after reports of the explosion in Aden.", "ASSAULT explosion: - > Aden (asserted)"],
  ["The clinic treats refugees.", "AID treats: - > refugees (asserted)"],
  // Who is feared dead may not be.
  ["At least 30 migrants are feared dead after their boat capsized.", "DIE dead: migrants > migrants (uncertain)"],
  ["Six sailors are feared drowned.", "DIE drowned: sailors > sailors (uncertain)"],
  ["Thirty migrants are dead.", "DIE dead: migrants > migrants (asserted)"],
  // The second of two verbs of saying has the first one's speaker.
  [
    "The coalition neither confirmed nor denied that it had bombed the wedding.",
    "ASSAULT bombed: it > wedding (uncertain)",
  ],
  // Not one is none; not all are some.
  ["Not one rebel signed the truce.", "AGREE signed: rebel > - (negated)"],
  ["Not everyone fled the village.", "statement fled (negated)"],
  ["Not all rebels signed the truce.", "AGREE signed: rebels > - (asserted)"],
  ["Not only rebels signed the truce.", "AGREE signed: rebels > - (asserted)"],
  ["Pilots parked their vans on the runway in protest.", "PROTEST protest: Pilots > - (asserted)"],
  // Who tells of a deed is no party to it.
  [
    "At least 60 people have been killed since May, according to the Delta Monitoring Group.",
    "ASSAULT killed: - > people (reported)",
  ],
  // Whoever is picked out did it, or had it done to them.
  ["She is the second journalist to be killed this year.", "ASSAULT killed: - > She (asserted)"],
  ["Rwanda became the first country to deport migrants under the deal.", "COERCE deport: Rwanda > migrants (asserted)"],
  // People told by their number alone; "a 16-year-old" is one word.
  ["Five were killed on the road to Gao.", "ASSAULT killed: - > Five (asserted)"],
  ["A 16-year-old was shot by police.", "ASSAULT shot: police > 16-year-old (asserted)"],
  // Whose shooting, and in which country.
  ["The mayor's shooting shocked the town.", "ASSAULT shooting: - > mayor (asserted)"],
  ["The police's shooting of a boy led to riots.", "ASSAULT shooting: police > boy (asserted)"],
  ["Twelve people were killed in a Burkina Faso attack.", "ASSAULT killed: - > people (asserted)"],
  ["Nine miners were killed in a Kenyan attack.", "ASSAULT killed: Kenyan > miners (asserted)"],
  ["The Russia attack on Kharkiv killed nine.", "ASSAULT killed: Russia > nine (asserted)"],
  // Whoever claims a deed is its doer, and its channel no target; nobody is where nobody claims it.
  ["The rebels claimed responsibility for the ambush.", "ASSAULT ambush: The rebels > - (reported)"],
  ["The group claimed the attack on its Telegram channel.", "ASSAULT attack: The group > - (reported)"],
  ["Nobody claimed responsibility for the raid on the bank.", "ASSAULT raid: - > bank (asserted)"],
  // Who is driven apart was aimed at; what harmed is the assault told last.
  ["Police used tear gas to disperse hundreds of demonstrators.", "ASSAULT used: Police > demonstrators (asserted)"],
  [
    "Protesters torched the hall after police opened fire on the crowd, killing two.",
    "ASSAULT killing: police > two (asserted)",
  ],
  // What it was met by did it, and "any" is supposed; whoever is forced did it.
  ["The convoy came under attack near Djibo, leaving 11 soldiers dead.", "ASSAULT leaving: - > soldiers (asserted)"],
  ["Any attack on the dam would be met with force.", "ASSAULT attack: - > dam (hypothetical)"],
  ["The rebels forced the army to retreat.", "RETREAT retreat: army > - (asserted)"],
  // Of what control was taken; a missile is no firearm; a crossing can be closed.
  ["Rebels took control of the airport on Monday.", "COERCE took: Rebels > airport (asserted)"],
  ["Poland closed its border crossing with Belarus.", "COERCE closed: Poland > border crossing (asserted)"],
  // No person is a "which".
  ["Officials say soldiers beat the men, which the army denies.", "REJECT denies: army > - (asserted)"],
  // A verb made with "test"; a past tense does not stand behind "to"; one assault is no target of another.
  ["North Korea test-fired a missile that landed in the sea.", "MOBILIZE fired: North Korea > - (asserted)"],
  ["The minister urged citizens to stay calm and condemned the raid.", "ACCUSE condemned: minister > raid (asserted)"],
  ["They arrested the planner of the attack in a raid in Lahore.", "ASSAULT raid: - > - (asserted)"],
  // What is promised, and what it answers or ends.
  ["Germany pledged 200 million euros in aid to Ukraine.", "AID aid: - > Ukraine (planned)"],
  ["Japan vowed retaliation for the strike on its ship.", "ASSAULT strike: - > ship (asserted)"],
  ["Japan vowed retaliation for the strike on its ship.", "THREATEN vowed: Japan > - (asserted)"],
  ["The governor pledged an end to the attacks on farmers.", "ASSAULT attacks: - > farmers (asserted)"],
  // Between whom it broke out; how and with what end is one deed; whom parliament elects.
  [
    "Fighting broke out between the army and the militia on Saturday.",
    "ASSAULT Fighting: army, militia > - (asserted)",
  ],
  ["A soldier shot and killed a boy in Jenin.", "ASSAULT shot: soldier > boy (asserted)"],
  ["The militia burned down at least 20 homes.", "ASSAULT burned: militia > homes (asserted)"],
  ["Parliament elected army chief Joseph Aoun as president.", "ELECT elected: Parliament > Joseph Aoun (asserted)"],
  // On whom a deed is blamed did it; who brings one up only speaks of it; what is to stop goes on.
  ["Authorities blamed the blast on the militants.", "ASSAULT blast: militants > - (alleged)"],
  ["He brought up the Oklahoma City bombing.", "ASSAULT bombing: - > Oklahoma City (asserted)"],
  ["The minister urged Israel to stop its strikes on Gaza.", "ASSAULT strikes: its > Gaza (asserted)"],
  ["A raid claimed by the rebels killed two guards.", "ASSAULT killed: - > guards (asserted)"],
  ["A raid claimed by the rebels killed two guards.", "ASSAULT claimed: rebels > - (reported)"],
  // Two clauses, each with its own subject.
  [
    "Some 3,200 people have fled their homes in the valley as fighters of the front closed in.",
    "MOVE fled: people > homes (asserted)",
  ],
  // Whoever is called upon is to do it.
  ["She visited a burned school, appealing to the government to send tents.", "AID send: government > tents (planned)"],
  [
    "She visited a burned school, appealing to the government to send tents.",
    "REQUEST appealing: She > government (asserted)",
  ],
  // Whose capture it is: of somebody, or of a place by somebody.
  ["The hostage died within weeks of his capture, officials said.", "COERCE capture: - > his (reported)"],
  ["The rebels' capture of the airfield surprised nobody.", "COERCE capture: rebels > airfield (asserted)"],
  // What is found has not gone off; what went off has.
  ["Police seized a car bomb in the port on Sunday.", "COERCE seized: Police > car bomb (asserted)"],
  ["The envoy pressed both sides for a truce.", "REQUEST pressed: envoy > - (asserted)"],
  // Weapons act for those who own them.
  ["Israeli jets bombed the port on Monday.", "ASSAULT bombed: Israeli > port (asserted)"],
  ["An American air strike killed 22 farmers in Helmand.", "ASSAULT killed: American > farmers (asserted)"],
  ["Protesters gathered near the palace.", "PROTEST gathered: Protesters > - (asserted)"],
  // A refusal of what is only named; and of what is said.
  ["Rwanda denied the findings.", "REJECT denied: Rwanda > findings (asserted)"],
  ["Hamas has always denied withholding medicine.", "COERCE withholding: - > medicine (denied)"],
  // Agentless passives: what is asked of the doer is taken on trust.
  ["Two trucks loaded with cement were destroyed, the company said.", "ASSAULT destroyed: - > trucks (reported)"],
  ["The two brothers have been held since Monday.", "COERCE held: - > brothers (asserted)"],
  ["Armed men hold four hostages in the hills.", "ASSAULT hold: men > hostages (asserted)"],
  // Common verbs, made something else by their objects.
  ["Youths burned tyres on the road to the port.", "PROTEST burned: Youths > tyres (asserted)"],
  ["Raiders burned the village on Sunday.", "ASSAULT burned: Raiders > village (asserted)"],
  ["The rebels laid down their arms in 2016.", "RETREAT laid: rebels > - (asserted)"],
  ["Soldiers told the staff to leave the clinic.", "REQUEST told: Soldiers > staff (asserted)"],
  ["Soldiers told the staff to leave the clinic.", "MOVE leave: staff > clinic (planned)"],
  ["Soldiers prevented aid workers from entering the town.", "COERCE prevented: Soldiers > aid workers (asserted)"],
  ["The two armies swapped 40 prisoners on Friday.", "RETREAT swapped: armies > prisoners (asserted)"],
  // Violence told by a noun that only lasts or is only caused.
  ["The arrest sparked five days of rioting in the capital.", "PROTEST rioting: - > - (asserted)"],
  // Silence and open questions.
  ["The photographs could not be authenticated.", "statement authenticated (negated)"],
  ["A regional official gave no toll.", "statement gave (negated)"],
  ["It is not clear who leads the gang.", "statement clear (uncertain)"],
  // A share of them is told beside the whole.
  [
    "At least 34 people, most of them miners, were killed when gunmen stormed a pit on Tuesday.",
    "ASSAULT killed: - > people (asserted)",
  ],
  // What is joined without its helper has a subject of its own.
  [
    "Police said 63 people had been arrested and eleven officers injured by stones.",
    "ASSAULT injured: - > officers (reported)",
  ],
  // The only object is what is done to, whatever the parser calls it.
  ["Residents accused the army of failing to protect them.", "ACCUSE accused: Residents > army (asserted)"],
  // A day is nothing to aim at.
  ["Police fired tear gas on Sunday.", "ASSAULT fired: Police > - (asserted)"],
  ["The council declared Luis Zelaya Cruz the winner on Saturday.", "ELECT declared: Luis Zelaya Cruz > - (asserted)"],
  // Who confirms a deed tells of it; who denies a charge denies what it says.
  ["Gunmen shelled a clinic in Bunia on Tuesday. The army confirmed the attack.", "ASSAULT attack: - > - (reported)"],
  [
    "Opposition leaders accused Rwanda of arming the rebels. Rwanda denied the accusation.",
    "AID accusation: Rwanda > rebels (denied)",
  ],
  [
    "Local media reported that the minister had resigned, though his office denied it.",
    "RETREAT it: minister > - (denied)",
  ],
  [
    "Amnesty said soldiers killed 20 villagers in Soro. The army denied the allegation.",
    "ASSAULT allegation: soldiers > villagers (denied)",
  ],
  ["Activists said police had shot two students. Police denied that.", "ASSAULT that: police > students (denied)"],
  [
    "Kinshasa says Rwanda arms the M23, an accusation Kigali has repeatedly denied.",
    "AID arms: Rwanda > M23 (reported)",
  ],
  [
    "Kinshasa says Rwanda arms the M23, an accusation Kigali has repeatedly denied.",
    "AID accusation: Rwanda > M23 (denied)",
  ],
  ["Rebels said they had captured the airport, a claim the army denied.", "COERCE claim: they > airport (denied)"],
  // What somebody vows to answer has happened.
  [
    "The president vowed to respond after rebels killed a general in Beni.",
    "ASSAULT killed: rebels > general (asserted)",
  ],
  ["The army promised to leave after the rebels release the hostages.", "RETREAT release: rebels > hostages (planned)"],
  ["Iran vowed to avenge the killing of its general.", "THREATEN vowed: Iran > - (asserted)"],
  ["Iran vowed to avenge the killing of its general.", "ASSAULT killing: - > general (asserted)"],
  [
    "Residents said troops had burned 40 houses. The army said the claims were baseless.",
    "ASSAULT claims: troops > houses (denied)",
  ],
  ["Gunmen shot a judge in Tehran; Iran blamed Israel for the killing.", "ASSAULT killing: Israel > - (alleged)"],
  // Who did it is the officials' charge, that it killed is not.
  ["Officials blamed the rebels for the bombing, which killed 12.", "ASSAULT bombing: rebels > - (alleged)"],
  ["Officials blamed the rebels for the bombing, which killed 12.", "ASSAULT killed: - > 12 (asserted)"],
  // A deed kills, not the place where it was done; "who" is somebody.
  [
    "The minister spoke of the bombings at embassies in Kenya and Tanzania, which have killed 250 people.",
    "ASSAULT killed: - > people (asserted)",
  ],
  ["The attack on the rebels, who killed four, went on.", "ASSAULT killed: rebels > four (asserted)"],
  // Whose the weapon is, did it.
  ["An army helicopter bombed the camp.", "ASSAULT bombed: army > camp (asserted)"],
  ["A coalition air strike hit a prison.", "ASSAULT hit: coalition > prison (asserted)"],
  ["The bodies of 17 men were found in a ditch outside Ramadi.", "DIE found: men > men (asserted)"],
  // Whose hand is said to be in it.
  ["Police accused the group of involvement in the bombing of a church.", "ASSAULT bombing: group > church (alleged)"],
  ["The minister denied any role in the killing of the activist.", "ASSAULT killing: minister > activist (denied)"],
  // People told by their number alone, and all of a list.
  ["Gunmen attacked a village in Plateau state, killing eight.", "ASSAULT killing: Gunmen > eight (asserted)"],
  [
    "Soldiers arrested the mayor, his deputy and three councillors on Friday.",
    "COERCE arrested: Soldiers > mayor, deputy, councillors (asserted)",
  ],
  ["Turkey and Armenia have forged a reconciliation.", "AGREE forged: Turkey, Armenia > - (asserted)"],
  ["Witnesses said the boy was running for his life.", "MOVE running: boy > - (reported)"],
  // Who owns to a deed, or denies it, is its doer.
  ["The army denied having killed civilians.", "ASSAULT killed: army > civilians (denied)"],
  ["Police confirmed arresting 12 activists.", "COERCE arresting: Police > activists (reported)"],
  ["Kyiv and Moscow traded blame over the dam.", "ACCUSE traded: Kyiv, Moscow > - (asserted)"],
  ["Youths set a police car on fire on Monday.", "ASSAULT set: Youths > police car (asserted)"],
  ["Officers charged the marchers with batons.", "ASSAULT charged: Officers > marchers (asserted)"],
  // A denial of what nobody was charged with before is told as it stands.
  ["The minister denies wrongdoing.", "statement wrongdoing (denied)"],
  ["The president blamed outsiders, without offering evidence.", "statement offering (negated)"],
  // A strike is a walkout or a blow.
  ["Dock workers in Beira have been on strike since Monday.", "PROTEST strike: Dock workers > - (asserted)"],
  ["Eight prisoners have been refusing food for three weeks.", "PROTEST refusing: prisoners > - (asserted)"],
  ["Activists occupied the offices of the oil company.", "PROTEST occupied: Activists > offices (asserted)"],
  ["Mortar rounds landed in a residential area of Taiz.", "ASSAULT landed: - > area (asserted)"],
  ["Cholera has killed 300 people in the camp.", "DIE killed: people > people (asserted)"],
  ["Brussels suspended aid to the country.", "SANCTION suspended: Brussels > country (asserted)"],
  ["The governor declared a state of emergency in three districts.", "COERCE state: governor > districts (asserted)"],
  ["Customs officers seized 400 kilograms of cocaine.", "COERCE seized: Customs officers > cocaine (asserted)"],
  ["The general threatened to bomb the dam.", "ASSAULT bomb: general > dam (planned)"],
  ["The president refused to step down.", "RETREAT step: president > - (negated)"],
  ["Negotiators from both sides met in Doha on Monday.", "CONSULT met: Negotiators > - (asserted)"],
  ["More than 40 people were hurt in the riots.", "ASSAULT hurt: - > people (asserted)"],
  ["Fighters carried out a series of raids on villages.", "ASSAULT raids: Fighters > villages (asserted)"],
  ["The strike on the clinic destroyed the ward.", "ASSAULT destroyed: - > ward (asserted)"],
  ["The shelling of the camp killed 27 people.", "ASSAULT killed: - > people (asserted)"],
  // Who is charged with a deed does it, in the words of who charges.
  ["The army has been accused by rights groups of burning villages.", "ASSAULT burning: army > villages (alleged)"],
  // The word beside the verb decides: what is lifted, dropped, drawn, handed over.
  ["The council placed the island under martial law.", "COERCE placed: council > island (asserted)"],
  ["The gang gave the villagers two days to leave the valley.", "THREATEN gave: gang > villagers (asserted)"],
  ["The gang gave the villagers two days to leave the valley.", "MOVE leave: villagers > valley (planned)"],
  ["The northern delegates walked out of the talks in Lusaka.", "REJECT walked: delegates > - (asserted)"],
  ["The vote drew criticism from the bishops.", "ACCUSE drew: bishops > vote (asserted)"],
  ["Fiji's premier has ordered an inquiry into the fire.", "ACCUSE ordered: premier > fire (asserted)"],
  ["The expulsion of two envoys angered the kingdom.", "SANCTION expulsion: - > envoys (asserted)"],
  ["The coastguard intercepted forty migrants off Malta.", "COERCE intercepted: coastguard > migrants (asserted)"],
  ["The agency delivered 40 tonnes of rice to the camp.", "AID delivered: agency > camp (asserted)"],
  ["The dockers ended their blockade of the harbour.", "CONCEDE ended: dockers > harbour (asserted)"],
  ["The government dropped the tax on bread.", "CONCEDE dropped: government > - (asserted)"],
  ["The kingdom cancelled the visas of two envoys.", "SANCTION cancelled: kingdom > envoys (asserted)"],
  ["The rebels handed over the airfield to UN monitors.", "RETREAT handed: rebels > UN monitors (asserted)"],
  ["A court in Nairobi threw out the petition of the miners.", "REJECT threw: court > miners (asserted)"],
  ["Chile's president arrived in Lima on a three-day visit.", "CONSULT arrived: president > Lima (asserted)"],
  ["The bishops described the referendum as illegitimate.", "ACCUSE described: bishops > referendum (asserted)"],
  ["The council renewed an embargo on the island.", "SANCTION embargo: council > island (asserted)"],
  // Days are no victims, and dozens of hundreds are counted through.
  ["A teacher was gunned down on Friday.", "ASSAULT gunned: - > teacher (asserted)"],
  ["Dozens of villagers were relocated to an island.", "MOVE relocated: - > villagers (asserted)"],
  ["Guards prevented the nurses from leaving the camp.", "MOVE leaving: nurses > camp (negated)"],
  ["Two battalions abandoned their positions on the ridge.", "RETREAT abandoned: battalions > positions (asserted)"],
  ["Samoa's premier handed in his resignation on Monday.", "RETREAT handed: premier > - (asserted)"],
  ["Lawmakers blocked a motion of no confidence.", "REJECT blocked: Lawmakers > motion (asserted)"],
  ["Chile and Bolivia reopened their embassies.", "AGREE reopened: Chile, Bolivia > - (asserted)"],
  ["Rwanda was accused of occupying parts of the province.", "COERCE occupying: Rwanda > province (alleged)"],
  // Disasters drive people out; doctors who strike do not strike anybody.
  ["The drought has forced 300 families from their homes.", "MOVE forced: - > families (asserted)"],
  ["The strike by doctors closed two clinics.", "PROTEST strike: doctors > - (asserted)"],
  ["Nurses walked off the job on Monday.", "PROTEST walked: Nurses > - (asserted)"],
  ["Fiji withdrew its ambassador from Lima.", "SANCTION withdrew: Fiji > Lima (asserted)"],
  ["Villagers blocked the railway lines near the port.", "PROTEST blocked: Villagers > railway lines (asserted)"],
  ["Peru returned nine soldiers to Chile on Friday.", "RETREAT returned: Peru > Chile (asserted)"],
  ["The coastguards pushed back a dinghy with 30 people aboard.", "COERCE pushed: coastguards > dinghy (asserted)"],
  ["Guards allowed the lorries through the crossing.", "RETREAT allowed: Guards > lorries (asserted)"],
  ["The firm paid compensation to the villagers.", "CONCEDE paid: firm > villagers (asserted)"],
  ["The kingdom halted arms deliveries to the junta.", "SANCTION halted: kingdom > junta (asserted)"],
  ["The commission questioned nine officers about the fire.", "ACCUSE questioned: commission > officers (asserted)"],
  ["Soldiers disarmed the guards at the gate.", "COERCE disarmed: Soldiers > guards (asserted)"],
  // What is only talked of has not happened.
  ["Washington was considering sanctions against two commanders.", "SANCTION sanctions: - > commanders (planned)"],
  ["The two sides discussed the release of prisoners.", "RETREAT release: - > prisoners (planned)"],
  ["Talks had stalled over the withdrawal of foreign troops.", "RETREAT withdrawal: - > troops (planned)"],
  ["The army is preparing an offensive on the town.", "ASSAULT offensive: army > town (planned)"],
  ["The police launched an operation against smugglers in Sfax.", "ASSAULT operation: police > smugglers (asserted)"],
  // Who does it tells a search from a raid, a note from a march.
  ["Detectives raided the home of a former minister.", "COERCE raided: Detectives > home (asserted)"],
  ["Rebels raided a village near Bria.", "ASSAULT raided: Rebels > village (asserted)"],
  ["Japan protested against the overflight.", "ACCUSE protested: Japan > - (asserted)"],
  ["Police fired water cannon at the marchers.", "ASSAULT fired: Police > marchers (asserted)"],
  ["The army launched twelve drones at the port of Izmail.", "ASSAULT launched: army > port (asserted)"],
  ["The crowd shouted at the mayor.", "PROTEST shouted: crowd > mayor (asserted)"],
  ["The villagers were warned to leave the valley.", "THREATEN warned: - > villagers (asserted)"],
  ["The union called a strike for Friday.", "PROTEST strike: union > - (asserted)"],
  ["Hundreds of clerks have been interviewed by detectives.", "ACCUSE interviewed: detectives > clerks (asserted)"],
  // Those who die in an assault are whom it hits; those found shot did not shoot; who rises is not who was moved.
  ["Four guards died when insurgents ambushed a convoy.", "ASSAULT ambushed: insurgents > convoy, guards (asserted)"],
  ["Two labourers were found shot dead near Naushki.", "ASSAULT shot: - > labourers (asserted)"],
  [
    "Inmates took nine guards hostage after the transfer of a gang leader.",
    "MOVE transfer: - > gang leader (asserted)",
  ],
  ["A trader who sells arms to the militia was arrested.", "TRADE sells: trader > militia (asserted)"],
  // The speaker's next words are his own.
  [
    "The ministry said its troops had hit a depot and denied shelling the town.",
    "ASSAULT shelling: ministry > town (denied)",
  ],
  [
    "Mr Reyes said the islands would not be intimidated and ordered the navy to escort the boats.",
    "REQUEST ordered: Reyes > navy (asserted)",
  ],
];

test.each(CASES)("%s – %s", async (text, wanted) => {
  expect(await read(text)).toContain(wanted);
});

/** Sentences with what must not be read from them: a type at a word. */
const NOT: readonly (readonly [string, RegExp])[] = [
  ["Police seized a car bomb in the port on Sunday.", /ASSAULT/],
  ["The army is pressing its offensive in the last rebel bastion.", /REQUEST/],
  ["The hostage died within weeks of his capture, officials said.", /capture: (?:his|hostage)/],
  // What a quake, a flood or a disease does is nobody's violence, and nobody fights it with arms.
  ["The quake injured dozens of villagers.", /^ASSAULT/],
  ["Dozens were injured in the stampede.", /^ASSAULT/],
  ["A mudslide destroyed two bridges.", /^ASSAULT/],
  ["Clinics in Peru battled a surge of infections.", /^ASSAULT/],
  // A question put to voters is no vote.
  ["An exit poll was published at ten.", /^ELECT/],
  // How a protest was made is no second one.
  ["Two parties boycotted the ballot in protest.", /^PROTEST protest/],
  // What a strike did is told once, whoever flew it; whoever comes to look does not protest.
  ["An American air strike killed 22 farmers in Helmand.", /^ASSAULT strike/],
  ["Local residents gathered near the crater after the strike.", /^PROTEST/],
  ["Villagers inspected a damaged house after the storm.", /^ACCUSE/],
  ["The spokesman insisted that the road was open.", /^REQUEST/],
  ["The minister conceded that a bomb had missed its target.", /^CONCEDE/],
  ["The commission recognised that mistakes had been made.", /^SUPPORT/],
  ["It is clear who won.", /^statement clear/],
  ["The minister gave a long speech.", /negated/],
  // What is found was not founded.
  ["The bodies of four farmers were found in a field.", /^FOUND/],
  // What a verb names with it is told once.
  ["The two firms signed a contract.", /^TRADE/],
  // Ground does nothing.
  ["Artillery fire from across the border damaged several houses.", /border >/],
  // What is only wished for, kept to or charged as a price; and what the verb already tells.
  ["The guards acted of their own accord.", /^AGREE/],
  ["The general has been in charge of the harbour since May.", /^ACCUSE/],
  ["She stood by her remarks.", /^SUPPORT/],
  ["Families in the camp need help.", /^AID/],
  ["A seat on the flight out of Beirut costs 200 dollars.", /^MOVE/],
  ["Deputies voted to impeach the president.", /^ELECT/],
  ["The company suspended operations at the mine.", /^RETREAT/],
  ["The minister could not rule out further cuts.", /leads/],
  ["The donors halted funding to the ministry.", /^AID/],
  ["The island banned imports of timber.", /^TRADE/],
  ["Peru lifted its restrictions on exports of copper.", /^COERCE/],
  ["Any attack would be met with force.", /^CONSULT/],
  ["She was shot dead in Lima.", /^DIE/],
  ["The law targeting foreign banks passed.", /^ASSAULT/],
  ["The airline said it had suspended operations at the airport.", /^(ASSAULT|SANCTION|RETREAT)/],
  ["The patrol was ambushed near the river.", /^MOBILIZE/],
  ["The law requires newspapers to register.", /^REQUEST/],
  ["The agency warned of famine in the valley.", /^THREATEN/],
  ["The court will try the group for the atrocities that it has committed.", /^AGREE/],
  ["Soldiers disarmed the guards at the gate.", /^RETREAT/],
  // A question is no request, nor is a need.
  ["He asked whether the road was open.", /^REQUEST/],
  ["Calm is required, the mayor said.", /^REQUEST/],
  // A firm's operations are its business.
  ["The group will spin off its textiles operations next year.", /^ASSAULT/],
  ["The airline's operations in Asia made a profit.", /^ASSAULT/],
  // Neither the injured nor the interviewed meet envoys or detectives; a sailor who is sought is no suspect.
  ["The hospital in Kosti received 63 wounded on Monday.", /^CONSULT/],
  ["Of the 23 families interviewed, four had been paid.", /^ACCUSE/],
  ["The coast guard was searching for a missing sailor.", /^COERCE/],
  ["They were shouting and shooting at anybody who ran.", /^PROTEST/],
  ["Judges voted seven to two to suspend her.", /^ELECT/],
  ["The officers had ignored warnings of an attack.", /^THREATEN/],
  ["The police had been warned a week before.", /^THREATEN/],
  ["The charity urged the commission to intervene.", /^MOBILIZE/],
  ["Peru sent Chile two trains in return for copper.", /^MOVE/],
  ["The government called the strike a violation of its airspace.", /^PROTEST/],
  ["The militia confirmed the strike.", /^PROTEST/],
  // Told with the assault, with the meeting, with the shooting.
  ["Four guards died when insurgents ambushed a convoy.", /^(DIE|statement)/],
  ["Police fired tear gas to disperse the marchers.", /disperse/],
  ["The envoy met the premier to discuss the border.", /discuss/],
  ["Two labourers were found shot dead near Naushki.", /^DIE/],
  // A livelihood, nothing that moved, a crime that is fought, a charge and how a source speaks.
  ["Amelia Sitoe, who sells yams there, hid in a ditch.", /^TRADE/],
  ["Most of the ships have not left the harbour.", /^MOVE/],
  ["The premier promised to settle the land dispute.", /^AGREE settle/],
  ["The kingdom has been fighting fuel smuggling.", /^ASSAULT/],
  ["He was arrested on charges of smuggling cocaine to Florida.", /charges >/],
  ["The bomb was hidden in a car, she said, asking that her name be withheld.", /^COERCE/],
  ["A diplomat briefed on the talks called them useful.", /^CONSULT/],
  ["Villagers burned incense outside the court.", /^ASSAULT/],
  // Who somebody is, that he keeps silent, and what somebody calls it are no deeds.
  ["The officer, named as Arben Krasniqi, was flown to Pristina.", /^APPOINT/],
  ["The agency declined to discuss the case.", /^CONSULT/],
  ["His role in the killing of the activist is unclear.", /^ASSAULT killing: His/],
  ["The clerk forged a passport.", /^AGREE/],
  ["Residents said troops had burned 40 houses. The army said the claims were baseless.", /^statement baseless/],
  ["Ore from the valley was sold to a trading house.", /TRADE sold: valley/],
  ["Two officials, who were not authorized to talk to the media, said the general had fled.", /^CONSULT/],
  ["The army has denied the killings, calling the reports propaganda.", /propaganda/],
  ["The Taliban claimed responsibility for the bombing in a message sent to journalists.", /> message/],
  ["Kenyan police shot dead four protesters in Nairobi on Tuesday.", /^DIE/],
  ["Amnesty said soldiers killed 20 villagers in Soro.", /^RETREAT/],
  ["The president promised to hold talks after the vote.", /CONSULT.*asserted/],
  ["Families moved into the school. Islamabad rejected the accusation.", /^MOVE accusation/],
  ["Crowds shouted at him, in what the ministry called a demonstration.", /ministry >/],
];

test.each(NOT)("%s – not %s", async (text, unwanted) => {
  expect((await read(text)).filter((line) => unwanted.test(line))).toEqual([]);
});

test("a headline that says no more than the body is one claim with the body's", async () => {
  const repeated =
    "Car bomb kills soldiers at checkpoint\n\nA car bomb killed four soldiers at a checkpoint on Monday, police said.";
  expect((await read(repeated)).filter((line) => line.startsWith("ASSAULT"))).toEqual([
    "ASSAULT killed: - > soldiers (reported)",
  ]);
});

test("a headline with another number than the body stays, linked", async () => {
  const reading = await reader.read({
    id: "-",
    text: "Nine miners freed\n\nThe militia freed four miners on Monday, the ministry said.",
  });
  const headline = reading.claims.find(({ where }) => where === "headline");
  expect(headline?.links.map(({ as }) => as)).toContain("differs-from");
  expect(headline?.recipients.map(({ span }) => span.text)).toEqual(["miners"]);
});

test("who is treated as something is given no help", async () => {
  expect((await read("Women are still treated as property.")).filter((line) => line.startsWith("AID"))).toEqual([]);
  expect(await read("Doctors treated the wounded.")).toContain("AID treated: Doctors > wounded (asserted)");
});

test.each([
  ["She had suffered a heart attack earlier in December."],
  ["Rising prices hit farmers hard."],
  ["An aftershock hit the city of Izmit on Tuesday."],
  ["The shooting of the film began in Lagos."],
])("no assault: %s", async (text) => {
  expect((await read(text)).filter((line) => line.startsWith("ASSAULT"))).toEqual([]);
});

/** Requests and threats: the deed that is asked for or threatened tells the mode, which is null where none is. */
const MODES: readonly (readonly [string, string, string | null])[] = [
  ["Sudan called for a ceasefire in Darfur on Monday.", "REQUEST", "yield"],
  ["The union demanded that the government release the detained clerks.", "REQUEST", "yield"],
  ["The rebels threatened to attack the port of Massawa.", "THREATEN", "violence"],
  ["Georgia turned down the offer of talks.", "REJECT", "meet"],
  ["The Houthis fired a ballistic missile at Tel Aviv.", "ASSAULT", "heavy-weapons"],
  ["The council urged Burundi to respect the constitution.", "REQUEST", null],
  ["Envoys held talks in Lima.", "CONSULT", null],
];

test.each(MODES)("%s – %s, mode %s", async (text, type, mode) => {
  const { claims } = await reader.read({ id: "-", text });
  expect(claims.filter((claim) => claim.type === type).map((claim) => claim.mode)).toEqual([mode]);
});

/** What an event is about, by its own word and the words of its clause. */
const ABOUT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "Police arrested two smugglers near the oil field on Monday.",
    "COERCE",
    ["legal", "trafficking", "natural_resource"],
  ],
  ["The army shelled a hospital in Bunia.", "ASSAULT", ["military", "health"]],
  ["Two men met in Lima.", "CONSULT", ["diplomatic"]],
];

test.each(ABOUT)("%s – %s is about %j", async (text, type, contexts) => {
  const { claims } = await reader.read({ id: "-", text });
  expect(claims.find((claim) => claim.type === type)?.contexts).toEqual(contexts);
});
