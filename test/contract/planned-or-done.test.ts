import { testEvents } from "./told.ts";

/** Sentences of ours, with all events that they tell of. */
const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  // What is demanded, promised or feared is to come; what is told of those whom it is about has happened.
  [
    "The opposition demanded the release of journalists who were arrested in May.",
    [
      "REQUEST demanded: opposition > - (asserted)",
      "RETREAT release: - > journalists (planned)",
      "COERCE arrested: - > journalists (asserted)",
    ],
  ],
  [
    "Women called for the release of prisoners jailed in May.",
    [
      "REQUEST called: Women > - (asserted)",
      "RETREAT release: - > prisoners (planned)",
      "COERCE jailed: - > prisoners (asserted)",
    ],
  ],
  [
    "The UN called for an investigation into the strike that hit a school in Idlib.",
    [
      "REQUEST called: UN > - (asserted)",
      "ACCUSE investigation: - > strike (planned)",
      "ASSAULT hit: - > school (asserted)",
    ],
  ],
  [
    "The EU urged Minsk to free the activists it jailed last year.",
    [
      "REQUEST urged: EU > Minsk (asserted)",
      "RETREAT free: Minsk > activists (planned)",
      "COERCE jailed: it > activists (asserted)",
    ],
  ],
  // What is told as past after a future has happened; what is told in the present, or as somebody's word then, is to come.
  [
    "Mali said it will close the border after rebels attacked a post on Sunday.",
    ["COERCE close: it > border (planned)", "ASSAULT attacked: rebels > post (reported)"],
  ],
  [
    "The king will appoint a new chief after the court convicted the general.",
    ["APPOINT appoint: king > chief (planned)", "SANCTION convicted: court > general (asserted)"],
  ],
  [
    "The premier will resign after two ministers were arrested.",
    ["RETREAT resign: premier > - (planned)", "COERCE arrested: - > ministers (asserted)"],
  ],
  [
    "The king will appoint a new chief after the court convicts the general.",
    ["APPOINT appoint: king > chief (planned)", "SANCTION convicts: court > general (planned)"],
  ],
  [
    "The king said he would appoint a new chief after the court convicted the general.",
    ["APPOINT appoint: he > chief (planned)", "SANCTION convicted: court > general (planned)"],
  ],
  [
    "The bishop called upon the rebels to free the nuns.",
    ["REQUEST called: bishop > rebels (asserted)", "RETREAT free: rebels > nuns (planned)"],
  ],
  // Who is sought has not been caught.
  [
    "The state offers a reward for information leading to the arrest of Idi Barka.",
    ["AGREE offers: state > - (asserted)", "COERCE arrest: - > Idi Barka (hypothetical)"],
  ],
  [
    "Information that led to the arrest of Idi Barka came from a neighbour.",
    ["COERCE arrest: - > Idi Barka (asserted)"],
  ],
  [
    "The minister flew to Nairobi, seeking to show support after the bombings that targeted two embassies.",
    [
      "MOVE flew: minister > Nairobi (asserted)",
      "REQUEST seeking: minister > - (asserted)",
      "ASSAULT targeted: - > embassies (asserted)",
    ],
  ],
  [
    "Protesters called for more information about the fatal shooting of Keith Moore.",
    ["REQUEST called: Protesters > - (asserted)", "ASSAULT shooting: - > Keith Moore (asserted)"],
  ],
  [
    "The envoy called for talks about the release of hostages.",
    ["REQUEST called: envoy > - (asserted)", "RETREAT release: - > hostages (planned)"],
  ],
  [
    "The president vowed to find the killers of two nuns in Jos.",
    ["AGREE vowed: president > - (asserted)", "ASSAULT killers: killers > nuns (asserted)"],
  ],
  // What a deed is done by is as sure as the deed; a process is advanced by nobody's troops.
  ["The new government should show its will by accepting the truce.", ["AGREE accepting: government > - (planned)"]],
  ["Rebels advanced on Gao.", ["MOBILIZE advanced: Rebels > Gao (asserted)"]],
  ["The envoy advanced the peace process.", []],
  // Talks that failed were held; what nobody managed was not.
  ["The failure of the talks between Chad and Sudan surprised many.", ["CONSULT talks: Chad, Sudan > - (asserted)"]],
  ["The failure to reach a ceasefire surprised many.", ["RETREAT ceasefire: - > - (negated)"]],
  // What would have had an effect, and the only way, were not done.
  ["The release of the rebels would have embarrassed Chad.", ["RETREAT release: - > rebels (hypothetical)"]],
  ["The release of the rebels has embarrassed Chad.", ["RETREAT release: - > rebels (asserted)"]],
  [
    "The only way to end the war was by persuading Israel to release inmates.",
    ["RETREAT release: Israel > inmates (hypothetical)"],
  ],
  // What stands in one list with what is planned is planned.
  [
    "The envoy plans to visit Goma, meet rebel leaders and deliver aid.",
    [
      "CONSULT visit: envoy > Goma (planned)",
      "CONSULT meet: envoy > rebel leaders (planned)",
      "AID deliver: envoy > - (planned)",
    ],
  ],
  [
    "The envoy planned to visit Goma and met rebel leaders.",
    ["CONSULT visit: envoy > Goma (planned)", "CONSULT met: envoy > leaders (asserted)"],
  ],
  ["Nepal asked India to hand over men who will be tried for murder.", ["ACCUSE tried: - > men (planned)"]],
  [
    "The union called for a law that banned the arrest of reporters.",
    ["REQUEST called: union > - (asserted)", "COERCE banned: - > arrest (planned)"],
  ],
  [
    "The council asked the mayor to explain why police beat protesters.",
    ["REQUEST asked: council > mayor (asserted)", "ASSAULT beat: police > protesters (asserted)"],
  ],
  [
    "Hamas said it would not release hostages who were taken in October unless the army withdraws.",
    [
      "RETREAT release: it > hostages (negated)",
      "ASSAULT taken: - > hostages (reported)",
      "RETREAT withdraws: army > - (hypothetical)",
    ],
  ],
  // What a clause behind a comma denies is the deed before it.
  [
    "Sudan accused Chad of supplying arms to the rebels, which Chad denies.",
    [
      "ACCUSE accused: Sudan > Chad (asserted)",
      "AID supplying: Chad > rebels (alleged)",
      "AID which: Chad > rebels (denied)",
      "REJECT denies: Chad > - (asserted)",
    ],
  ],
  // A plan is of what is not known yet; of what is known it was the beginning.
  ["The cell was plotting attacks on hotels in Oslo.", ["ASSAULT attacks: cell > hotels (planned)"]],
  ["The officers had plotted a coup against the president.", ["COERCE coup: officers > president (planned)"]],
  ["Activists planned a protest in Tunis on Sunday.", ["PROTEST protest: Activists > - (planned)"]],
  [
    "The men are accused of plotting the 2015 attack on a museum.",
    ["ACCUSE accused: - > men (asserted)", "ASSAULT attack: men > museum (alleged)"],
  ],
  ["Prosecutors said the bombing was planned by a cell in Lyon.", ["ASSAULT bombing: cell > - (reported)"]],
  ["An attack on the airport was planned by the group, police said.", ["ASSAULT attack: group > airport (planned)"]],
  ["The march was planned by the union for Saturday.", ["PROTEST march: union > - (planned)"]],
  // Who is told of first in what somebody said is not who said it.
  [
    "Five Iraqis, whose names were not disclosed, also were deported, the newspaper said.",
    ["COERCE deported: - > Iraqis (reported)"],
  ],
  // What goes on has no day to come.
  ["Ghana is sending 200 troops to Mali next month.", ["MOBILIZE sending: Ghana > Mali (planned)"]],
  ["Peru is expelling the Cuban envoy next week.", ["SANCTION expelling: Peru > envoy (planned)"]],
  ["The envoys are meeting in Geneva next Tuesday.", ["CONSULT meeting: envoys > - (planned)"]],
  ["Next Friday, Togo is holding an election.", ["ELECT election: Togo > - (planned)"]],
  ["Ghana is sending 200 troops to Mali.", ["MOBILIZE sending: Ghana > Mali (asserted)"]],
  ["The envoys are meeting in Geneva this week.", ["CONSULT meeting: envoys > - (asserted)"]],
  ["Rebels are attacking villages before the vote next month.", ["ASSAULT attacking: Rebels > villages (asserted)"]],
  // What was asked for in vain was asked for; a report is denied.
  [
    "A judge denied a petition by the union to release two miners.",
    [
      "REJECT denied: judge > union (asserted)",
      "REQUEST petition: union > - (asserted)",
      "RETREAT release: - > miners (planned)",
    ],
  ],
  [
    "The court in Lima rejected the former mayor’s request for bail.",
    ["REJECT rejected: court > mayor (asserted)", "REQUEST request: mayor > - (asserted)"],
  ],
  ["The ministry denied a report that troops had fled Gao.", ["MOVE fled: troops > Gao (denied)"]],
  // What should not have been was; what should be is not yet.
  ["The editor should never have been arrested, the court ruled.", ["COERCE arrested: - > editor (reported)"]],
  ["The army should not have shelled the camp.", ["ASSAULT shelled: army > camp (asserted)"]],
  ["Police should not arrest the marchers.", ["COERCE arrest: Police > marchers (negated)"]],
  ["The general should have released the monks.", ["RETREAT released: general > monks (hypothetical)"]],
  // Without what was done more would have died; with what was not done they would have.
  [
    "More people would have died if troops had not stopped the bomber at the gate.",
    ["DIE died: people > people (hypothetical)", "COERCE stopped: troops > bomber (asserted)"],
  ],
  [
    "If the army had shelled the camp, nurses would have died.",
    ["ASSAULT shelled: army > camp (hypothetical)", "DIE died: nurses > nurses (hypothetical)"],
  ],
  // What somebody is to die or be tried for was done, and so was what no reason is given for.
  [
    "Luis Gil is scheduled to die on 20 May for the stabbing of a nurse in Tulsa.",
    ["DIE die: Luis Gil > Luis Gil (planned)", "ASSAULT stabbing: Luis Gil > nurse (asserted)"],
  ],
  ["A court in Lima will try the general for the killing of two nuns.", ["ASSAULT killing: - > nuns (asserted)"]],
  ["Police gave no reason for detaining the editor.", ["COERCE detaining: Police > editor (asserted)"]],
  ["The guard showed no remorse for stabbing the nurse.", ["ASSAULT stabbing: - > nurse (reported)"]],
  ["There are no plans for an attack on Gao.", ["ASSAULT attack: - > Gao (negated)"]],
  // What will open is to come; what opened something was done.
  ["Talks between Chad and Libya will open in Tunis on Monday.", ["CONSULT Talks: Chad, Libya > - (planned)"]],
  ["Talks between Chad and Libya opened in Tunis on Monday.", ["CONSULT Talks: Chad, Libya > - (asserted)"]],
  // What is rare in its kind has happened.
  ["Rarely has Israel bombed Beirut so heavily.", ["ASSAULT bombed: Israel > Beirut (asserted)"]],
  ["The militia has rarely attacked so close to the capital.", ["ASSAULT attacked: militia > - (asserted)"]],
  ["The militia has rarely attacked the capital.", ["ASSAULT attacked: militia > capital (negated)"]],
];

testEvents(EVENTS);
