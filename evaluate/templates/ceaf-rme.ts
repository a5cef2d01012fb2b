import { assign } from "../claims/assign.ts";
import type { Filler, Template } from "./gold.ts";
import { ROLES, type RoleName } from "./records.ts";

/** Right and all, of what was found and of what was to be found. */
export interface Tally {
  readonly rightFound: number;
  readonly found: number;
  readonly rightGold: number;
  readonly gold: number;
}

export const NOTHING: Tally = { rightFound: 0, found: 0, rightGold: 0, gold: 0 };

export const sum = (a: Tally, b: Tally): Tally => ({
  rightFound: a.rightFound + b.rightFound,
  found: a.found + b.found,
  rightGold: a.rightGold + b.rightGold,
  gold: a.gold + b.gold,
});

/** Precision, recall and F1 in hundredths. */
export function rates({ rightFound, found, rightGold, gold }: Tally): { p: number; r: number; f1: number } {
  const [p, r] = [found ? rightFound / found : 0, gold ? rightGold / gold : 0];
  return { p: 100 * p, r: 100 * r, f1: p + r ? (200 * p * r) / (p + r) : 0 };
}

/**
 * CEAF-RME with the subset similarity (Chen et al. 2023, "IterX"): templates are laid one to one on the key's so that
 * most fillers match; a filler matches an entity of the same role where one of its wordings is one of the entity's, and
 * the templates' types agree. Optional fillers and templates of the key that were not found do not count as missed.
 */
export function ceafRme(found: readonly Template[], gold: readonly Template[]): Readonly<Record<RoleName, Tally>> {
  const pairs = alignment(found, gold);
  const result = { ...EMPTY };
  for (const role of ROLES) {
    let tally = NOTHING;
    for (const [index, template] of found.entries()) {
      const key = gold[pairs[index] ?? -1];
      const right = key ? matches(template, key, role).found : 0;
      tally = sum(tally, { ...NOTHING, rightFound: right, found: template.fillers[role].length });
    }
    for (const [index, key] of gold.entries()) {
      const template = found[pairs.indexOf(index)];
      const matched = template ? matches(template, key, role).gold : new Set<Filler>();
      const asked = key.fillers[role].filter(
        (filler) => matched.has(filler) || !(filler.optional || (key.optional && !template)),
      );
      tally = sum(tally, { ...NOTHING, rightGold: matched.size, gold: asked.length });
    }
    result[role] = tally;
  }
  return result;
}

const EMPTY: Record<RoleName, Tally> = {
  PerpInd: NOTHING,
  PerpOrg: NOTHING,
  Target: NOTHING,
  Victim: NOTHING,
  Weapon: NOTHING,
};

/** For each template found the key's that it is laid on, or null. */
export function alignment(found: readonly Template[], gold: readonly Template[]): readonly (number | null)[] {
  return assign(
    found.map((template) =>
      gold.map((key) =>
        agree(template, key) ? ROLES.reduce((total, role) => total + matches(template, key, role).found, 0) : 0,
      ),
    ),
  );
}

const agree = (template: Template, key: Template) => template.types.some((type) => key.types.includes(type));

function matches(template: Template, key: Template, role: RoleName): { found: number; gold: ReadonlySet<Filler> } {
  const matched = new Set<Filler>();
  let found = 0;
  for (const filler of template.fillers[role]) {
    const same = key.fillers[role].find(({ wordings }) => [...filler.wordings].some((words) => wordings.has(words)));
    if (!same) continue;
    found++;
    matched.add(same);
  }
  return { found, gold: matched };
}
