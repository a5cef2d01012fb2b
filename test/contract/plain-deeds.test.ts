import { testEvents } from "./told.ts";

/** Deeds that are told by a verb of many uses with its noun, or whose doer or target hangs on another word; and what is none. */
const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  ["Mayor Carl Benson suffered serious injuries in the attack.", ["ASSAULT suffered: - > Carl Benson (asserted)"]],
  ["A guard received burns in the blast.", ["ASSAULT received: - > guard (asserted)"]],
  ["The striker suffered a knee injury in the match.", []],
  ["Police sent a mass alert to residents of Manila.", []],
  ["The nuclear alert by Russia worried Poland.", ["MOBILIZE alert: Russia > - (asserted)"]],
  ["Nine people suffered injuries in the crash.", []],
  ["Troops recovered twelve rifles from the bandits.", ["COERCE recovered: Troops > rifles (asserted)"]],
  ["Police uncovered a cache of rifles in Osun.", ["COERCE uncovered: Police > - (asserted)"]],
  ["A fisherman recovered a rifle from the river.", []],
  ["Norway contributed $5 million to Chad for flood relief.", ["AID contributed: Norway > Chad (asserted)"]],
  [
    "The Italian government contributed $2 million in assistance to Chad.",
    ["AID contributed: government > Chad (asserted)"],
  ],
  [
    "India is bolstering its military presence along the border with China.",
    ["MOBILIZE bolstering: India > border (asserted)"],
  ],
  ["The bank is boosting its presence in Kenya.", []],
  [
    "China put pressure on Laos to close the border.",
    ["REQUEST put: China > Laos (asserted)", "COERCE close: China > border (planned)"],
  ],
  ["The mines were laid by Serbian soldiers during the war.", ["ASSAULT laid: soldiers > - (asserted)"]],
  ["The two parties formed a coalition with the Greens on Monday.", ["COOPERATE formed: parties > Greens (asserted)"]],
  ["The exiles formed a council.", ["FOUND formed: exiles > council (asserted)"]],
  [
    "Two brothers are serving life terms for the bombing of a market in Kano.",
    ["SANCTION serving: - > brothers (asserted)", "ASSAULT bombing: brothers > market (asserted)"],
  ],
  ["The governor is serving a third term.", []],
  ["The captain pleaded innocent to the charge.", ["REJECT pleaded: captain > - (asserted)"]],
  ["Smugglers left forty migrants to die in the desert.", ["DIE left: migrants > migrants (asserted)"]],
  ["The agency raised the death toll from the flood to 91.", ["DIE toll: - > - (asserted)"]],
  [
    "The raid was launched on Monday by fighters against an oil depot in Homs.",
    ["ASSAULT raid: fighters > oil depot (asserted)"],
  ],
  [
    "A bomb attack was carried out against the Egyptian embassy in Tripoli.",
    ["ASSAULT attack: - > embassy (asserted)"],
  ],
  [
    "The attack was carried out on Friday on the orders of the general.",
    ["ASSAULT attack: - > - (asserted)", "REQUEST orders: - > general (asserted)"],
  ],
  ["The kingdom gave two million dollars in aid to Nepal.", ["AID gave: kingdom > Nepal (asserted)"]],
  ["The rebels hope to recover the bodies of six fighters.", ["DIE recover: fighters > fighters (alleged)"]],
  ["No bodies were found in the wreck.", ["DIE found: - > - (negated)"]],
  [
    "Officials blamed the explosion that killed nine soldiers on Tuareg separatists.",
    [
      "ACCUSE blamed: Officials > Tuareg separatists (asserted)",
      "ASSAULT killed: Tuareg separatists > soldiers (alleged)",
    ],
  ],
  [
    "The ministry blamed a crash that killed nine people on the highway.",
    ["ACCUSE blamed: ministry > crash (asserted)", "DIE killed: people > people (alleged)"],
  ],
  [
    "Villagers accused the army of torture of prisoners.",
    ["ACCUSE accused: Villagers > army (asserted)", "ASSAULT torture: army > prisoners (alleged)"],
  ],
  [
    "Rebels accused the government of Mali of torture.",
    ["ACCUSE accused: Rebels > government (asserted)", "ASSAULT torture: government > - (alleged)"],
  ],
  [
    "The group accused the Army of God of killing two nurses.",
    ["ACCUSE accused: group > Army (asserted)", "ASSAULT killing: Army > nurses (alleged)"],
  ],
  // Of whom it is only reported or feared, it is done to them all the same; a death that names a charge is the deed charged.
  [
    "At least 40 people were reported killed in clashes between Hausa herders and Tiv farmers.",
    ["ASSAULT killed: Hausa herders, Tiv farmers > people (reported)"],
  ],
  ["Nine miners were feared killed in the blast.", ["ASSAULT killed: - > miners (uncertain)"]],
  ["Rebels were reported to have killed nine miners.", ["ASSAULT killed: Rebels > miners (reported)"]],
  [
    "A man was charged with murder in the death of a retired judge.",
    ["ACCUSE charged: - > man (asserted)", "ASSAULT murder: man > judge (alleged)"],
  ],
  [
    "A man was charged with fraud after the death of a retired judge.",
    ["ACCUSE charged: - > man (asserted)", "DIE death: judge > judge (asserted)"],
  ],
  ["Kenya deepened its ties with China.", ["COOPERATE deepened: Kenya > China (asserted)"]],
  ["Sailors strengthened the ties of a raft.", []],
  ["A masked man held a knife to a cashier's throat.", ["THREATEN held: man > cashier (asserted)"]],
  ["A man pulled a knife on a clerk at a motel.", ["THREATEN pulled: man > clerk (asserted)"]],
  ["The general put a gun on the table.", []],
  ["Chad has accepted 2,000 refugees from Sudan.", ["AID accepted: Chad > refugees (asserted)"]],
  ["China retaliated with tariffs on beef.", ["SANCTION retaliated: China > - (asserted)"]],
  ["China will impose tariffs on imports from Japan.", ["SANCTION impose: China > Japan (planned)"]],
  ["The bank imposed a fee on imports.", []],
  ["The court sent four men to pretrial custody.", ["COERCE sent: court > men (asserted)"]],
  ["The attack left two teachers in a critical condition.", ["ASSAULT left: - > teachers (asserted)"]],
  ["A mother left two children in hospital.", ["MOVE left: mother > children (asserted)"]],
  ["Soldiers exchanged gunfire with rebels near Goma.", ["ASSAULT exchanged: Soldiers > rebels (asserted)"]],
  ["The front was expelled from the peace talks.", ["SANCTION expelled: - > front (asserted)"]],
  ["A teen stabbed two nurses in Lyon.", ["ASSAULT stabbed: teen > nurses (asserted)"]],
  ["Riot police responded with rubber bullets.", ["ASSAULT responded: Riot police > - (asserted)"]],
  ["Officials responded with a plan.", []],
  ["Four miners suffocated in a fire.", ["DIE suffocated: miners > miners (asserted)"]],
  ["The gang was responsible for the bombing of a market.", ["ASSAULT bombing: gang > market (asserted)"]],
  ["The ministry is responsible for roads.", []],
  [
    "Police blamed the gang for Friday's killing of a nurse.",
    ["ACCUSE blamed: Police > gang (asserted)", "ASSAULT killing: gang > nurse (alleged)"],
  ],
  ["The unions decided to break their strike.", ["CONCEDE break: unions > - (planned)"]],
  [
    "Authorities have blocked lawyers from visiting the prisoner.",
    ["COERCE blocked: Authorities > lawyers (asserted)", "CONSULT visiting: lawyers > prisoner (negated)"],
  ],
  ["The regulator blocked two websites.", ["COERCE blocked: regulator > websites (asserted)"]],
  // Whoever an election is lost to was elected.
  ["Clara Moss lost the election to John Reed.", ["ELECT lost: John Reed > - (asserted)"]],
  ["John Reed won the election.", ["ELECT won: John Reed > - (asserted)"]],
  ["The party lost 20 seats in the vote.", ["ELECT lost: party > seats (asserted)"]],
  ["Peter Doyle signed a confession.", ["CONCEDE signed: Peter Doyle > - (asserted)"]],
  // Who goes on a rampage kills or riots; who was killed or shot is named, and was not killed as somebody.
  ["A gunman went on a rampage in Lagos.", ["ASSAULT went: gunman > - (asserted)"]],
  ["Youths went on a rampage in Lagos.", ["PROTEST went: Youths > - (asserted)"]],
  ["A coroner identified the person killed as Jessica Paz.", ["ASSAULT killed: - > person (reported)"]],
  ["Police named the man shot on Friday as Omar Falk, 30.", ["ASSAULT shot: - > man (asserted)"]],
  ["The party named a nurse as its leader.", ["APPOINT named: party > nurse (asserted)"]],
  // A hyphen makes one noun of two words, however the list writes it.
  ["The rebels declared a cease-fire.", ["RETREAT declared: rebels > - (asserted)"]],
  ["The army broke the cease-fire.", ["ASSAULT broke: army > - (asserted)"]],
  ["A cease-fire between the clans held.", ["RETREAT cease-fire: clans > - (asserted)"]],
  ["Police broke up a sit-in in Cairo.", ["PROTEST sit-in: - > - (asserted)"]],
  ["The army ceased fire on Monday.", ["RETREAT ceased: army > - (asserted)"]],
  ["Soldiers opened a well-guarded gate.", []],
  // Nor two people of one, a preposition, or a denial.
  [
    "A rickshaw driver and two passers-by were shot in Lyari.",
    ["ASSAULT shot: - > rickshaw driver, passers-by (asserted)"],
  ],
  ["The king dismissed his brother-in-law on Monday.", ["SANCTION dismissed: king > brother-in-law (asserted)"]],
  ["The king dismissed the report on Monday.", ["REJECT dismissed: king > report (asserted)"]],
  ["A bomb killed the editor-in-chief of a daily in Herat.", ["ASSAULT killed: - > editor-in-chief (asserted)"]],
  ["The envoy met the attorney-general in Suva.", ["CONSULT met: envoy > attorney-general (asserted)"]],
  ["Police shot two robbers in the stand-off.", ["ASSAULT shot: Police > robbers (asserted)"]],
  // Victims are dead where nothing else is said of what befell them, or it kills.
  ["Among the victims were two clerks.", ["DIE victims: clerks > clerks (asserted)"]],
  ["Two clerks were among the victims of the landslide.", ["DIE victims: clerks > clerks (asserted)"]],
  ["A clerk was among the victims of the fraud.", []],
  // Offices by their initials are somebody's; an hour is nobody's.
  ["The PM met the Emir of Kuwait.", ["CONSULT met: PM > Emir (asserted)"]],
  ["Two guards were killed at 5 pm in Bannu.", ["ASSAULT killed: - > guards (asserted)"]],
  // Troops surround; shops only stand around.
  ["Troops surrounded a bus terminal.", ["COERCE surrounded: Troops > bus terminal (asserted)"]],
  ["A car stood at a bus terminal surrounded by shops.", []],
];

testEvents(EVENTS);
