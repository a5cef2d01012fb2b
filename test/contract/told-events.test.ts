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

/** Sentences of ours as the press of many places writes them, with a claim that must be among those read. */
const CASES: readonly (readonly [string, string])[] = [
  // Parliaments, parties and courts.
  [
    "The Conservatives chose Marta Velik as their new leader.",
    "APPOINT chose: The Conservatives > Marta Velik (asserted)",
  ],
  ["The king named Idris Bako, who headed the guard, to replace him.", "APPOINT named: king > Idris Bako (asserted)"],
  ["Police named the attacker as Erik Lund.", "ACCUSE named: Police > attacker (asserted)"],
  ["The jury found the officer not guilty of murder.", "SANCTION found: jury > officer (asserted)"],
  ["The former minister pleaded not guilty.", "REJECT pleaded: minister > - (asserted)"],
  ["He was re-elected in October.", "ELECT elected: - > He (asserted)"],
  ["A run-off between the two will be held on 8 June.", "ELECT run-off: - > - (planned)"],
  ["The premier threw his support behind the mayor.", "SUPPORT threw: premier > mayor (asserted)"],
  ["The party called the vote a farce.", "ACCUSE called: party > vote (asserted)"],
  ["A general accused of fraud was arrested at the airport.", "COERCE arrested: - > general (asserted)"],
  // Streets.
  [
    "Lorry drivers parked across the motorway in protest at fuel prices.",
    "PROTEST protest: Lorry drivers > - (asserted)",
  ],
  ["Tens of thousands of people poured into the streets of the capital.", "PROTEST poured: thousands > - (asserted)"],
  ["Teachers stayed away from classrooms for a third day.", "PROTEST stayed: Teachers > - (asserted)"],
  // War and crime.
  ["Among the dead were two clerks.", "DIE dead: clerks > clerks (asserted)"],
  ["Divers found the body of a fisherman.", "DIE found: fisherman > fisherman (asserted)"],
  ["Armed men in two skiffs boarded a cargo ship.", "COERCE boarded: men > cargo ship (asserted)"],
  ["Thai and Cambodian troops exchanged fire near the temple.", "ASSAULT exchanged: troops > - (asserted)"],
  ["Soldiers took over the state broadcaster.", "COERCE took: Soldiers > state broadcaster (asserted)"],
  ["Residents found their homes burned.", "ASSAULT burned: - > homes (asserted)"],
  ["The bloc gave the officers a week to restore order.", "THREATEN gave: bloc > officers (asserted)"],
  ["Some 4,000 people crossed into Uganda, the agency said.", "MOVE crossed: people > Uganda (reported)"],
  ["“Some of the girls may have run into the bush,” she told the Lagos Post.", "MOVE run: girls > - (uncertain)"],
  ["Coastguards pulled 22 survivors from the water.", "AID pulled: Coastguards > survivors (asserted)"],
  // Between states.
  ["Delegates from eight countries gathered in Geneva.", "CONSULT gathered: Delegates > - (asserted)"],
  ["The emir hosted a dinner for the visiting generals.", "CONSULT hosted: emir > generals (asserted)"],
  ["The rebels want the army to pull back to the river.", "REQUEST want: rebels > army (asserted)"],
  ["The governor asked the federal government for 1,000 troops.", "REQUEST asked: governor > government (asserted)"],
  ["The two states committed to a truce.", "AGREE committed: states > - (asserted)"],
  ["Moscow warned Chisinau against joining the sanctions.", "THREATEN warned: Moscow > Chisinau (asserted)"],
  ["The two sides blame each other for the delay.", "ACCUSE blame: sides > - (asserted)"],
  // What belongs to the event's own words leaves the next its turn.
  ["The embassy granted him asylum.", "AID granted: embassy > him (asserted)"],
  ["The team was refused entry to the country.", "COERCE refused: - > team (asserted)"],
  // A deed that is asked for or condemned: who does it, not whom it is done to.
  ["Youths demanded the mayor's resignation.", "REQUEST demanded: Youths > mayor (asserted)"],
  ["Youths demanded the editor's release.", "REQUEST demanded: Youths > - (asserted)"],
  ["The judge rejected the company's request to have them restored.", "REJECT rejected: judge > company (asserted)"],
  ["The offensive drove the army from the valley.", "ASSAULT drove: - > army (asserted)"],
  ["She thanked the bishop for having mediated.", "SUPPORT thanked: She > bishop (asserted)"],
  ["Both candidates claimed victory.", "ELECT claimed: candidates > - (asserted)"],
  ["Three people were brought in, one of whom died.", "DIE died: one > one (asserted)"],
  ["Police led away the editor.", "COERCE led: Police > editor (asserted)"],
  [
    "Prosecutors named the deputies whom they accuse of plotting to kill the premier.",
    "ASSAULT kill: deputies > premier (planned)",
  ],
  ["Police used stun grenades against the crowd.", "ASSAULT used: Police > crowd (asserted)"],
  ["The pair met a retired colonel in Tbilisi.", "CONSULT met: pair > colonel (asserted)"],
  ["Hungary dropped its objections on Monday.", "CONCEDE dropped: Hungary > - (asserted)"],
  ["Men in plain clothes took him from a hotel.", "ASSAULT took: Men > him (asserted)"],
  ["She took 51 percent of the vote.", "ELECT took: She > - (asserted)"],
  ["Soldiers buried the gunmen, who had vowed to fight on, said a nurse who fled.", "statement buried (reported)"],
  ["The Orvella, a freighter, was stopped off Aden.", "COERCE stopped: - > Orvella (asserted)"],
  ["Only five of the men are in custody.", "COERCE custody: - > men (asserted)"],
  ["The prosecutor wants the colonel jailed for life.", "COERCE jailed: - > colonel (planned)"],
  ["The deputy was found hanged in his cell.", "DIE found: deputy > deputy (asserted)"],
  ["The army blamed the militia for an attack near the port.", "ASSAULT attack: militia > - (alleged)"],
  ["Most had already returned to barracks.", "MOVE returned: Most > barracks (asserted)"],
  // Clauses joined to the main one that say something of their own.
  ["The mayor said the bridge was unsafe and that repairs would take a year.", "statement take (planned)"],
  ["“We have nothing to hide, and our doors are open,” the director said.", "statement open (reported)"],
  ["The valley was calm on Monday; the road to the port stayed shut.", "statement stayed (asserted)"],
  // Sayings without a clause, where the sentence tells of nothing else.
  ["The mediator described the mood as constructive.", "statement mood (reported)"],
  ["The minister spoke of a turning point.", "statement point (reported)"],
];

test.each(CASES)("%s – %s", async (text, expected) => {
  expect(await read(text)).toContain(expected);
});

/** The same words meaning something else: a claim that must not be among those read. */
const NOT: readonly (readonly [string, RegExp])[] = [
  ["The committee chose a quiet town for the talks.", /^APPOINT/],
  ["The report was named after its author.", /^(?:APPOINT|ACCUSE)/],
  ["Delegates gathered outside the ministry to chant against the bill.", /^ASSAULT/],
  ["Passengers boarded a ferry in Izmir.", /^COERCE/],
  ["The nurse took the children to the clinic.", /^COERCE/],
  ["The film gave viewers a week of laughter.", /^THREATEN/],
  ["The judge sent the brothers to prison.", /^CONSULT/],
  ["The firm called the offer generous.", /^ACCUSE/],
  ["The mayor said the bridge was unsafe and long closed.", /^statement closed/],
  ["The firm denied shelling out for the trip.", /^REJECT/],
  ["Families sheltered in a school.", /^AID/],
  ["Lawyers put the number of arrests at 140.", /^COERCE arrests|^COERCE put: Lawyers/],
  ["The nurse took her son from the train to the clinic.", /^COERCE/],
  ["Police shot two people dead.", /^DIE/],
  ["She leads the guard of the port.", /^COERCE/],
];

test.each(NOT)("%s – not %s", async (text, unwanted) => {
  expect((await read(text)).filter((line) => unwanted.test(line))).toEqual([]);
});
