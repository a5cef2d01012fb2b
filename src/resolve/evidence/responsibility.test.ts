import { expect, test } from "vitest";
import { by, type ClaimGiven, claim, unnamed } from "./testing/make-claims.ts";
import { weighEvent } from "./weigh-event.ts";

/** "claimed M23; blamed army by police, “a resident”; nobody by Daily Post". */
function drawn(given: readonly ClaimGiven[]) {
  const { responsibility: r } = weighEvent(given.map(claim));
  const parts = (["claimed", "admitted", "blamed", "denied"] as const).flatMap((part) =>
    r[part].map(({ name, by: side }) => `${part} ${name} by ${side.origins.map((o) => o.name).join(", ")}`),
  );
  const nobody = r.nobody.most > 0 ? [`nobody by ${r.nobody.origins.map((o) => o.name).join(", ")}`] : [];
  return [...parts, ...nobody, ...r.unnamed].join("; ");
}

const spokesman = { actor: "a_army", name: "army", spokesman: true };

const TABLE: readonly (readonly [string, readonly ClaimGiven[], string])[] = [
  ["claimed", [{ doers: ["JNIM"], chain: [by("JNIM", { stance: "claims-responsibility" })] }], "claimed JNIM by JNIM"],
  [
    "claimed, its doer left out",
    [{ chain: [by("JNIM", { stance: "claims-responsibility" })] }],
    "claimed JNIM by JNIM",
  ],
  ["said of itself", [{ doers: ["army"], chain: [by("army")] }], "claimed army by army"],
  [
    "said by its spokesman",
    [{ doers: ["army"], chain: [by("Ali Hasan", { kind: "person", body: spokesman })] }],
    "claimed army by Ali Hasan for army",
  ],
  ["admitted", [{ doers: ["army"], chain: [by("army", { stance: "admits" })] }], "admitted army by army"],
  [
    "blamed, by whom",
    [
      { doers: ["M23"], chain: [by("army", { stance: "alleges" })] },
      { doers: ["M23"], chain: [unnamed("a resident", "resident")] },
    ],
    "blamed M23 by army, “a resident”",
  ],
  ["never on the outlet that tells of it", [{ doers: ["Daily Post"] }], "nobody by Daily Post"],
  [
    "never on the radio that is quoted",
    [{ doers: ["Radio Volta"], chain: [by("Radio Volta", { kind: "organization" })] }],
    "nobody by Radio Volta",
  ],
  ["told in an outlet's own voice", [{ doers: ["M23"] }], "blamed M23 by Daily Post"],
  [
    "whoever makes a statement has not done what it tells of",
    [{ kind: "statement", type: "statement", doers: ["mayor"], unknownDoers: ["aides"], chain: [by("mayor")] }],
    "nobody by mayor",
  ],
  [
    "unless it claims the deed",
    [
      {
        kind: "statement",
        type: "statement",
        doers: ["JNIM"],
        chain: [by("JNIM", { stance: "claims-responsibility" })],
      },
    ],
    "claimed JNIM by JNIM",
  ],
  ["denied", [{ doers: ["M23"], chain: [by("M23", { stance: "denies" })] }], "denied M23 by M23"],
  ["nobody named", [{ chain: [by("police")] }], "nobody by police"],
  [
    "whoever names a doer elsewhere is not silent",
    [{ chain: [by("police")] }, { doers: ["M23"], chain: [by("police")], outlet: "Citizen" }],
    "blamed M23 by police",
  ],
  ["gunmen", [{ unknownDoers: ["gunmen"], chain: [by("police")] }], "nobody by police; gunmen"],
  ["suspected only in a hedge", [{ doers: ["M23"], chain: [by("an envoy", { hedged: true })] }], ""],
  ["planned", [{ doers: ["M23"], modality: "planned" }], ""],
  [
    "everything beside each other",
    [
      { doers: ["Islamic State"], chain: [by("government", { stance: "alleges" })] },
      { chain: [by("Islamic State", { stance: "denies" })], words: "carrying out the bombing" },
      { chain: [by("Al-Shabaab", { stance: "claims-responsibility" })] },
      { chain: [by("police")] },
    ],
    "claimed Al-Shabaab by Al-Shabaab; blamed Islamic State by government; denied Islamic State by Islamic State; nobody by police",
  ],
];

test.each(TABLE)("responsibility: %s", (_, given, expected) => {
  expect(drawn(given)).toBe(expected);
});
