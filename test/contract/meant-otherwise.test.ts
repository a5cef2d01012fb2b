import { testEvents } from "./told.ts";

/** Words of force that mean something else where politicians, weather or trade use them, beside those that do not. */
const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  [
    "Labour lawmakers attacked the Conservatives for their handling of the inquiry.",
    ["ACCUSE attacked: Labour lawmakers > Conservatives (asserted)"],
  ],
  [
    "Senator Clark attacked the White House for its stance on Libya.",
    ["ACCUSE attacked: Clark > White House (asserted)"],
  ],
  [
    "The opposition leader attacked the government over the floods.",
    ["ACCUSE attacked: opposition leader > government (asserted)"],
  ],
  ["Deputies attacked the finance minister.", ["ACCUSE attacked: Deputies > finance minister (asserted)"]],
  [
    "Senator Vidal launched a scathing attack on the governor over his tax record.",
    ["ACCUSE attack: Vidal > governor (asserted)"],
  ],
  ["Gunmen attacked Senator Clark over his vote.", ["ASSAULT attacked: Gunmen > Clark (asserted)"]],
  ["A mob attacked two teachers over a drawing.", ["ASSAULT attacked: mob > teachers (asserted)"]],
  ["The senator attacked a photographer with an umbrella.", ["ASSAULT attacked: senator > photographer (asserted)"]],
  ["Senator Vidal shot back in a statement that the firm had lied.", ["REJECT shot: Vidal > - (asserted)"]],
  ["Anna Kos, a singer, hit back at critics on Monday.", ["REJECT hit: Anna Kos > critics (asserted)"]],
  ["The garrison fired back at the rebels.", ["ASSAULT fired: garrison > rebels (asserted)"]],
  ["Ukraine hit back with missiles at a depot.", ["ASSAULT hit: Ukraine > depot (asserted)"]],
  ["The candidate is targeting young voters in Ohio.", []],
  ["The jets were targeting rebel positions near Sirte.", ["ASSAULT targeting: - > rebel positions (asserted)"]],
  ["A new wave of layoffs hit Germany.", []],
  ["Flooding hit Bangladesh on Monday.", []],
  ["Artillery of the army hit a market in El Obeid.", ["ASSAULT hit: Artillery > market (asserted)"]],
  ["Jets blasted rebel positions near Sirte.", ["ASSAULT blasted: - > rebel positions (asserted)"]],
  ["The newspaper blasted the governor.", ["ACCUSE blasted: newspaper > governor (asserted)"]],
  ["Scientists warned that the glacier might collapse.", []],
  [
    "The rebels warned that they would attack the capital.",
    ["THREATEN warned: rebels > - (asserted)", "ASSAULT attack: they > capital (planned)"],
  ],
  [
    "Spain warned Libya of air strikes if it did not withdraw.",
    ["THREATEN warned: Spain > Libya (asserted)", "RETREAT withdraw: it > - (negated)"],
  ],
  ["Men rarely attack hospitals, the doctor said.", ["ASSAULT attack: Men > hospitals (negated)"]],
  ["The commander sent his men to find a missing nurse.", []],
  ["The kingdom sent an envoy to Kampala.", ["CONSULT sent: kingdom > Kampala (asserted)"]],
  [
    "Turkish policemen gathered at the port to honour fallen officers.",
    ["SUPPORT honour: policemen > officers (asserted)"],
  ],
  [
    "Students gathered at the port to demand the release of a teacher.",
    [
      "PROTEST gathered: Students > - (asserted)",
      "REQUEST demand: Students > - (asserted)",
      "RETREAT release: - > teacher (planned)",
    ],
  ],
  ["A second car, occupied by a driver and a child, was parked on the road.", []],
  ["Students occupied the car park of the ministry.", ["PROTEST occupied: Students > car park (asserted)"]],
  ["Youths overturned cars in the square.", ["PROTEST overturned: Youths > cars (asserted)"]],
  ["The court overturned the decree.", ["SANCTION overturned: court > decree (asserted)"]],
  [
    "A rally in Kyiv drew a crowd. A Madrid rally drew 2,000 people.",
    ["PROTEST rally: - > Kyiv (asserted)", "PROTEST rally: - > - (asserted)"],
  ],
  ["A Hamas rally drew thousands.", ["PROTEST rally: Hamas > - (asserted)"]],
  ["The senator refused to release her tax returns.", ["REJECT refused: senator > - (asserted)"]],
  ["She fled to the Druze settlement of Majdal.", ["MOVE fled: She > Druze settlement (asserted)"]],
  [
    "The two clans reached a settlement on Monday.",
    ["MOVE reached: clans > settlement (asserted)", "AGREE settlement: clans > - (asserted)"],
  ],
  [
    "The kingdom would retaliate in kind by expelling envoys, the minister said.",
    ["SANCTION expelling: kingdom > envoys (planned)"],
  ],
  ["The army retaliated with shells.", ["ASSAULT retaliated: army > - (asserted)"]],
];

testEvents(EVENTS);
