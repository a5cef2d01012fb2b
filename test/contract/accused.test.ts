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
  // What officers do with batons is no charge, and what somebody does beside another deed is told as done.
  [
    "The two men fled to Oslo, killing a guard.",
    ["MOVE fled: men > Oslo (asserted)", "ASSAULT killing: men > guard (asserted)"],
  ],
];

testEvents(EVENTS);
