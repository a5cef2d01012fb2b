/** The roles that the published systems fill. */
export const ROLES = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"] as const;
export type RoleName = (typeof ROLES)[number];

export const INCIDENT_TYPES = ["ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY", "FORCED WORK STOPPAGE"] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];

/** A fill of a MUC template: the wordings that are accepted for it. */
export interface Fill {
  readonly optional: boolean;
  readonly value: string | null;
  readonly strings: readonly { readonly phrase: string }[];
}

export interface MucTemplate {
  readonly optional: boolean;
  readonly type: string;
  readonly stage: string | null;
  readonly instruments: readonly Fill[];
  readonly perpetrators: readonly Fill[];
  readonly organizations: readonly Fill[];
  readonly confidence: readonly Fill[];
  readonly targets: readonly Fill[];
  readonly victimNames: readonly Fill[];
  readonly victims: readonly Fill[];
}

export interface MucRecord {
  readonly id: string;
  readonly dateline: string | null;
  readonly text: string;
  readonly templates: readonly MucTemplate[];
}
