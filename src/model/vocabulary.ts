import { z } from "zod";

/** PLOVER's sixteen event types with their quad class: 1 and 2 verbal and material cooperation, 3 and 4 conflict. */
export const QUAD_OF = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
} as const;

/** Event types of our own, without quad: what conflict reports tell that PLOVER does not code. */
export const OWN_EVENT_TYPES = ["FOUND", "APPOINT", "ELECT", "DIE", "MOVE", "TRADE"] as const;

export const EVENT_TYPES = [...(Object.keys(QUAD_OF) as (keyof typeof QUAD_OF)[]), ...OWN_EVENT_TYPES] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** The modes that an event type may take (PLOVER's manual); a type that is not here has none. */
export const MODES_OF: Partial<Record<EventType, readonly string[]>> = {
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  RETREAT: ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  REJECT: ["assist", "change", "yield", "meet"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "sexual",
    "targeted",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "unconventional",
  ],
};

/** PLOVER's contexts: what an event is about. */
export const CONTEXTS = [
  "military",
  "intelligence",
  "executive",
  "legislative",
  "election",
  "political_institutions",
  "pro_democracy",
  "pro_autocracy",
  "economic",
  "legal",
  "human_rights",
  "rights_freedoms",
  "repression",
  "human_security",
  "lgbt",
  "religion_ethnicity",
  "inequality",
  "diplomatic",
  "territory",
  "health",
  "asylum",
  "migration",
  "disasters",
  "natural_resource",
  "environment",
  "technology",
  "terrorism",
  "cbrn",
  "cyber",
  "misinformation",
  "crime",
  "corruption",
  "illegal_drugs",
  "trafficking",
  "reparations",
  "gender",
  "peacekeeping",
] as const;

/** Sector codes of PLOVER and POLECAT. */
export const SECTORS = [
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "PRM",
  "PTY",
  "REB",
  "SPY",
  "UAF",
  "UNK",
  "AGR",
  "BUS",
  "CRM",
  "CVL",
  "EDU",
  "ELI",
  "JRN",
  "LAB",
  "MED",
  "REF",
  "OPP",
  "PRE",
  "REL",
  "SOC",
] as const;
export const Sector = z.enum(SECTORS);
export type Sector = z.infer<typeof Sector>;

/** What each sector is, for people. */
export const SECTOR_NAMES: Readonly<Record<Sector, string>> = {
  COP: "police",
  GOV: "government",
  JUD: "courts and lawyers",
  LEG: "parliament",
  MIL: "armed forces",
  PRM: "paramilitaries",
  PTY: "parties",
  REB: "armed opposition",
  SPY: "intelligence",
  UAF: "armed people of no known side",
  UNK: "unknown",
  AGR: "farmers and herders",
  BUS: "business",
  CRM: "criminals",
  CVL: "civilians",
  EDU: "education and research",
  ELI: "elites and former office holders",
  JRN: "media",
  LAB: "workers and unions",
  MED: "health",
  REF: "refugees and displaced people",
  OPP: "opposition",
  PRE: "partly recognised states",
  REL: "religion",
  SOC: "civil society",
};

/** Codes that stand in a country's place for bodies that belong to none. */
export const NON_STATE_COUNTRIES = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"] as const;

/** ISO 3166 alpha-3, or one of NON_STATE_COUNTRIES. */
export const Country = z.string().regex(/^[A-Z]{3}$/);

interface RelationKind {
  /** What stands on the actor's and on the recipient's side. */
  readonly links: string;
  /** How it reads from the recipient's side; a symmetric relation reads the same. */
  readonly inverse: string | null;
  readonly symmetric: boolean;
  /** The FollowTheMoney schema that it becomes. */
  readonly ftm: string;
}

/** Relations, each leading from its actor to its recipient. */
export const RELATIONS = {
  leads: { links: "person -> body", inverse: "led by", symmetric: false, ftm: "Directorship" },
  holds_role: {
    links: "person -> body or country",
    inverse: "has as office holder",
    symmetric: false,
    ftm: "Occupancy",
  },
  member_of: { links: "person or body -> body", inverse: "has as member", symmetric: false, ftm: "Membership" },
  part_of: { links: "body or place -> body or place", inverse: "has as part", symmetric: false, ftm: "UnknownLink" },
  based_in: { links: "person or body -> place", inverse: "is the seat of", symmetric: false, ftm: "UnknownLink" },
  located_in: { links: "thing or place -> place", inverse: "contains", symmetric: false, ftm: "UnknownLink" },
  controls: { links: "body -> territory or body", inverse: "controlled by", symmetric: false, ftm: "UnknownLink" },
  operates_in: { links: "body -> place", inverse: "has operating in it", symmetric: false, ftm: "UnknownLink" },
  supports: { links: "actor -> actor", inverse: "supported by", symmetric: false, ftm: "UnknownLink" },
  opposes: { links: "actor - actor", inverse: null, symmetric: true, ftm: "UnknownLink" },
  allied_with: { links: "actor - actor", inverse: null, symmetric: true, ftm: "UnknownLink" },
  fights: { links: "actor - actor", inverse: null, symmetric: true, ftm: "UnknownLink" },
  negotiates_with: { links: "actor - actor", inverse: null, symmetric: true, ftm: "UnknownLink" },
  descends_from: { links: "body -> body", inverse: "gave rise to", symmetric: false, ftm: "Succession" },
  owns: { links: "actor -> body or thing", inverse: "owned by", symmetric: false, ftm: "Ownership" },
  family_of: { links: "person - person", inverse: null, symmetric: true, ftm: "Family" },
  kind_of: { links: "thing -> kind", inverse: "has as an instance", symmetric: false, ftm: "UnknownLink" },
  also_known_as: { links: "actor - actor", inverse: null, symmetric: true, ftm: "UnknownLink" },
} as const satisfies Record<string, RelationKind>;
export type RelationType = keyof typeof RELATIONS;

/** Types whose two sides may be exchanged. */
export const SYMMETRIC_TYPES: ReadonlySet<string> = new Set([
  "CONSULT",
  "AGREE",
  "COOPERATE",
  "TRADE",
  ...Object.entries(RELATIONS)
    .filter(([, kind]) => kind.symmetric)
    .map(([name]) => name),
]);
