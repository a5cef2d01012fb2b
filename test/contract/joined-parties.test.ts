import { testEvents } from "./told.ts";

/** Several who stand in a clause together, each with a title or name of his own: all of them do it, or meet with it. */
testEvents([
  [
    "Prime Minister Ada Moss and opposition leader Kim Lund met on Monday.",
    ["CONSULT met: Ada Moss, Kim Lund > - (asserted)"],
  ],
  [
    "Foreign Minister Tor Berg and Defence Minister Nils Dahl resigned on Monday.",
    ["RETREAT resigned: Tor Berg, Nils Dahl > - (asserted)"],
  ],
  [
    "President Tor Berg and rebel leader Nils Dahl signed a truce on Monday.",
    ["AGREE signed: Tor Berg, Nils Dahl > - (asserted)", "RETREAT truce: Tor Berg, Nils Dahl > - (asserted)"],
  ],
  [
    "Rebels killed Mayor Tor Berg and police chief Nils Dahl.",
    ["ASSAULT killed: Rebels > Tor Berg, Nils Dahl (asserted)"],
  ],
  [
    "Governor Ana Ruiz and union leader Pedro Gil agreed to end the strike.",
    ["AGREE agreed: Ana Ruiz, Pedro Gil > - (asserted)", "CONCEDE end: Ana Ruiz, Pedro Gil > - (planned)"],
  ],
  [
    "Ukrainian President Tor Berg and Polish Prime Minister Nils Dahl visited Lviv on Monday.",
    ["CONSULT visited: Tor Berg, Nils Dahl > Lviv (asserted)"],
  ],
  [
    "Police arrested opposition leader Ana Ruiz and journalist Omar Falk on Monday.",
    ["COERCE arrested: Police > Ana Ruiz, Omar Falk (asserted)"],
  ],
  [
    "Two senators, a judge and four lawyers were detained in Lima.",
    ["COERCE detained: - > senators, judge, lawyers (asserted)"],
  ],
  ["Two suspects, a Somali and a Kenyan, were detained in Lima.", ["COERCE detained: - > suspects (asserted)"]],
  [
    "Talks between President Tor Berg and rebel leader Nils Dahl ended on Monday.",
    ["CONSULT Talks: Tor Berg, Nils Dahl > - (asserted)"],
  ],
  [
    "President Tor Berg met Prime Minister Ada Moss and opposition leader Kim Lund in Oslo.",
    ["CONSULT met: Tor Berg > Ada Moss, Kim Lund (asserted)"],
  ],
  ["Presidents Tor Berg and Nils Dahl met on Monday.", ["CONSULT met: Tor Berg, Nils Dahl > - (asserted)"]],
  [
    "Rebel commander Omar Falk, army chief Luis Gil and President Ana Paz signed the accord.",
    ["AGREE signed: Omar Falk, Luis Gil, Ana Paz > - (asserted)"],
  ],
  [
    "Soldiers killed rebel leader Omar Falk and captured the town.",
    ["ASSAULT killed: Soldiers > Omar Falk (asserted)", "COERCE captured: Soldiers > town (asserted)"],
  ],
  ["President and army chief Omar Falk fled on Monday.", ["MOVE fled: Omar Falk > - (asserted)"]],
  ["President Tor Berg, a doctor and former rebel leader, fled on Monday.", ["MOVE fled: Tor Berg > - (asserted)"]],
  [
    "Musician Tor Berg and farmers' leader Nils Dahl were jailed on Friday.",
    ["COERCE jailed: - > Tor Berg, Nils Dahl (asserted)"],
  ],
  // a list of bodies is no apposition
  [
    "Texas State Police, the FBI and Dallas police raided the house.",
    ["COERCE raided: Texas State Police, FBI, Dallas police > house (asserted)"],
  ],
  [
    "The White House, the Pentagon and the State Department condemned the coup.",
    ["ACCUSE condemned: White House, Pentagon, State Department > coup (asserted)"],
  ],
  [
    "The White House, the Pentagon, and the State Department condemned the coup.",
    ["ACCUSE condemned: White House, Pentagon, State Department > coup (asserted)"],
  ],
  [
    "Kenya police, the CIA and Interpol investigated the blast.",
    ["ACCUSE investigated: Kenya police, CIA, Interpol > blast (asserted)"],
  ],
  [
    "The Pentagon, the State Department, the CIA and the FBI condemned the raid.",
    ["ACCUSE condemned: The Pentagon, State Department, CIA, FBI > raid (asserted)"],
  ],
  [
    "The European Union, the African Union and the United Nations urged Chad to release the envoy.",
    [
      "REQUEST urged: European Union, African Union, United Nations > Chad (asserted)",
      "RETREAT release: Chad > envoy (planned)",
    ],
  ],
  [
    "Amnesty International, the Red Cross and Doctors Without Borders accused the army.",
    ["ACCUSE accused: Amnesty International, Red Cross, Doctors Without Borders > army (asserted)"],
  ],
  // but between two commas, or of no body, it may be
  [
    "The rebel group, the Lord's Resistance Army, attacked two villages.",
    ["ASSAULT attacked: rebel group > villages (asserted)"],
  ],
  [
    "Al-Shabab, the Islamist group, and its allies attacked the base.",
    ["ASSAULT attacked: Al-Shabab, allies > base (asserted)"],
  ],
  ["The president, Omar Falk, and his guards fled to Chad.", ["MOVE fled: president, guards > Chad (asserted)"]],
  [
    "The Federal Bureau of Investigation, the FBI, raided the house.",
    ["COERCE raided: Federal Bureau of Investigation > house (asserted)"],
  ],
  // "Israel-Hamas talks": both of the two.
  ["Togo-Benin talks resumed in Accra on Monday.", ["CONSULT talks: Togo, Benin > - (asserted)"]],
  [
    "Chadian-Libyan clashes killed four shepherds near Ounianga on Tuesday.",
    ["ASSAULT killed: Chadian, Libyan > shepherds (asserted)"],
  ],
  ["Sino-Vietnamese talks ended in Hanoi on Friday.", ["CONSULT talks: Sino, Vietnamese > - (asserted)"]],
  ["A US-Kenyan trade deal was signed in Nairobi on Monday.", ["AGREE deal: US, Kenyan > - (asserted)"]],
  ["The Malian-French writer Awa Cisse was arrested in Bamako.", ["COERCE arrested: - > writer (asserted)"]],
  ["A Saudi-backed ceasefire began in Aden on Monday.", ["RETREAT ceasefire: - > - (asserted)"]],
  // Those who are told of along with somebody; what is taken from him is no companion.
  [
    "A governor was killed along with his two bodyguards on Monday in Potosi.",
    ["ASSAULT killed: - > governor, bodyguards (asserted)"],
  ],
  [
    "Dozens of students were arrested along with a teacher in Minsk on Monday.",
    ["COERCE arrested: - > students, teacher (asserted)"],
  ],
  [
    "Ana Ruiz was kidnapped on Monday along with her husband Luis.",
    ["ASSAULT kidnapped: - > Ana Ruiz, Luis (asserted)"],
  ],
  ["Soldiers shot the mayor together with his driver.", ["ASSAULT shot: Soldiers > mayor, driver (asserted)"]],
  ["Two monks, along with a nun, were abducted in Kaduna.", ["ASSAULT abducted: - > monks, nun (asserted)"]],
  ["The editor was arrested along with her laptop on Monday.", ["COERCE arrested: - > editor (asserted)"]],
]);
