import { normalise } from "./normalise.ts";
import { type Fill, type MucRecord, type MucTemplate, ROLES, type RoleName } from "./records.ts";

/** An entity that fills a role: its accepted wordings, normalised. */
export interface Filler {
  readonly wordings: ReadonlySet<string>;
  readonly optional: boolean;
}

/** A template to be scored: one incident, with its accepted types. */
export interface Template {
  readonly types: readonly string[];
  readonly optional: boolean;
  readonly fillers: Readonly<Record<RoleName, readonly Filler[]>>;
}

/** The templates of a record; those without any filler of the five roles cannot be found by any and are left out. */
export function goldTemplates({ templates }: MucRecord): readonly Template[] {
  return templates.map(goldTemplate).filter(({ fillers }) => ROLES.some((role) => fillers[role].length > 0));
}

export function goldTemplate(template: MucTemplate): Template {
  return {
    types: template.type.split("/").map((type) => type.trim()),
    optional: template.optional,
    fillers: {
      PerpInd: template.perpetrators.flatMap(fillerOf),
      PerpOrg: template.organizations.flatMap(fillerOf),
      Target: template.targets.flatMap(fillerOf),
      Victim: merged([...template.victimNames, ...template.victims].flatMap(fillerOf)),
      Weapon: template.instruments.flatMap(fillerOf),
    },
  };
}

function fillerOf({ strings, optional }: Fill): Filler[] {
  const wordings = new Set(strings.map(({ phrase }) => normalise(phrase)).filter(Boolean));
  return wordings.size > 0 ? [{ wordings, optional }] : [];
}

/** A victim's name and description share a wording: one entity. */
function merged(fillers: readonly Filler[]): readonly Filler[] {
  const found: Filler[] = [];
  for (const filler of fillers) {
    const same = found.findIndex(({ wordings }) => [...filler.wordings].some((words) => wordings.has(words)));
    const before = found[same];
    if (!before) found.push(filler);
    else
      found[same] = {
        wordings: new Set([...before.wordings, ...filler.wordings]),
        optional: before.optional && filler.optional,
      };
  }
  return found;
}
