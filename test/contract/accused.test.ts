import { testEvents } from "./told.ts";

/** Sentences of ours about people who stand accused, with all events that they tell of. */
const EVENTS: readonly (readonly [string, readonly string[]])[] = [
  // Who is accused did it, as is alleged.
  [
    "A sergeant accused of the murder of a nurse was arrested in Lima on Friday.",
    [
      "ACCUSE accused: - > sergeant (asserted)",
      "ASSAULT murder: sergeant > nurse (alleged)",
      "COERCE arrested: - > sergeant (asserted)",
    ],
  ],
  [
    "Omar Deng, 30, was jailed in Juba on Monday, accused of bombing a bus.",
    [
      "COERCE jailed: - > Omar Deng (asserted)",
      "ACCUSE accused: - > Omar Deng (asserted)",
      "ASSAULT bombing: Omar Deng > bus (alleged)",
    ],
  ],
  [
    "Two brothers are held in a Riga jail, charged with killing a priest.",
    [
      "COERCE held: - > brothers (asserted)",
      "ACCUSE charged: - > brothers (asserted)",
      "ASSAULT killing: brothers > priest (alleged)",
    ],
  ],
  [
    "Three students are in custody in Lagos, charged with killing a guard.",
    [
      "COERCE custody: - > students (asserted)",
      "ACCUSE charged: - > students (asserted)",
      "ASSAULT killing: students > guard (alleged)",
    ],
  ],
  [
    "A general indicted for the massacre of villagers fled to Chad.",
    [
      "ACCUSE indicted: - > general (asserted)",
      "ASSAULT massacre: general > villagers (alleged)",
      "MOVE fled: general > Chad (asserted)",
    ],
  ],
  // Who denies a crime, or owns to it, is who would have done it; of the charge nothing is denied.
  [
    "Ivan Sokol pleaded not guilty to manslaughter.",
    ["REJECT pleaded: Ivan Sokol > - (asserted)", "ASSAULT manslaughter: Ivan Sokol > - (denied)"],
  ],
  [
    "Bello has pleaded not guilty to murder.",
    ["REJECT pleaded: Bello > - (asserted)", "ASSAULT murder: Bello > - (denied)"],
  ],
  ["Musa Bello, 30, denies two counts of rape.", ["ASSAULT rape: Musa Bello > - (denied)"]],
  ["Rosa Lind denies murder.", ["ASSAULT murder: Rosa Lind > - (denied)"]],
  ["The colonel denied charges of torture.", ["ASSAULT torture: colonel > - (denied)"]],
  ["Sokol denied the murder of a priest.", ["ASSAULT murder: Sokol > priest (denied)"]],
  [
    "The clerk pleaded guilty to the murder of a judge.",
    ["CONCEDE pleaded: clerk > - (asserted)", "ASSAULT murder: clerk > judge (reported)"],
  ],
  ["The court denied the request.", ["REJECT denied: court > request (asserted)"]],
  [
    "The army denied any attack on the clinic.",
    ["REJECT denied: army > attack (asserted)", "ASSAULT attack: - > clinic (denied)"],
  ],
  ["The ministry denied that a nurse was murdered.", ["ASSAULT murdered: - > nurse (denied)"]],
  // What a denial takes for granted is not denied with the rest; what is said not to be there is.
  [
    "The palace denied that the nurse abducted by gunmen in Gao had been freed.",
    ["ASSAULT abducted: gunmen > nurse (asserted)", "RETREAT freed: - > nurse (denied)"],
  ],
  [
    "The army denied that it had killed the students who were abducted in May.",
    ["ASSAULT killed: it > students (denied)", "ASSAULT abducted: - > students (asserted)"],
  ],
  [
    "The ministry denied that a man shot by police in Gao was tortured.",
    ["ASSAULT shot: police > man (asserted)", "ASSAULT tortured: - > man (denied)"],
  ],
  [
    "Olga Ivanova denied that she failed to report Boris Orlov's plan to kill the king.",
    ["ASSAULT kill: Boris Orlov > king (planned)"],
  ],
  [
    "The army denied holding any detainees abducted from the camp.",
    ["COERCE holding: army > detainees (denied)", "ASSAULT abducted: - > detainees (denied)"],
  ],
  ["The ministry denied the existence of a unit that killed nuns.", ["ASSAULT killed: unit > nuns (denied)"]],
  ["The ministry denied reports that soldiers had arrested a nun.", ["COERCE arrested: soldiers > nun (denied)"]],
  // What officers do with batons is no charge, and what somebody does beside another deed is told as done.
  [
    "The two men fled to Oslo, killing a guard.",
    ["MOVE fled: men > Oslo (asserted)", "ASSAULT killing: men > guard (asserted)"],
  ],
  // A deed that another did, or that is denied to have been a crime, is nobody's who is named beside it.
  [
    "A man who served 20 years for a murder he did not commit was freed.",
    ["SANCTION served: - > man (asserted)", "RETREAT freed: - > man (asserted)"],
  ],
  ["Deng was jailed for life for a murder that his brother committed.", ["COERCE jailed: - > Deng (asserted)"]],
  [
    "Ruiz was jailed for life for a murder in Lima.",
    ["COERCE jailed: - > Ruiz (asserted)", "ASSAULT murder: Ruiz > - (asserted)"],
  ],
  ["The mayor denied the shooting of two nurses was his fault.", ["ASSAULT shooting: - > nurses (denied)"]],
  ["Ana Paz died for the killing to stop.", ["DIE died: Ana Paz > Ana Paz (asserted)"]],
  [
    "A court acquitted Omar Falk of killing two nurses.",
    ["SANCTION acquitted: court > Omar Falk (asserted)", "ASSAULT killing: Omar Falk > nurses (alleged)"],
  ],
  [
    "A court convicted Omar Falk of killing two nurses.",
    ["SANCTION convicted: court > Omar Falk (asserted)", "ASSAULT killing: Omar Falk > nurses (asserted)"],
  ],
];

testEvents(EVENTS);
