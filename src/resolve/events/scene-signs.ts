import type { EventProfile } from "./profile.ts";
import type { SceneSort } from "./scene.ts";
import { mayBeOneName, type SceneNames, sceneNames } from "./scene-names.ts";
import { type Sign, sign } from "./signs.ts";

/** What the reports of two events have in common, for events that do not tell themselves apart. */
export function sceneSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  if (a.scene.length === 0 || b.scene.length === 0) return [];
  const signs: Sign[] = [];
  const others = sceneNames(b);
  for (const [sort, left] of sceneNames(a)) {
    const right = others.get(sort);
    if (!right) continue;
    const shared = left.all.filter((one) => right.all.some((other) => mayBeOneName(one, other)));
    signs.push(...mainSigns(sort, left, right));
    const name = SCENE_NAMES[sort];
    const share = shared.length / Math.sqrt(left.all.length * right.all.length);
    if (shared.length === 0) signs.push(sign(`no ${name}`, 1));
    else signs.push(sign(name, share, shared.map(({ name: one }) => one).join(", ")));
  }
  return signs;
}

const SCENE_NAMES: Readonly<Record<SceneSort, string>> = {
  person: "people in both reports",
  body: "bodies in both reports",
  place: "places in both reports",
  deed: "deeds in both reports",
};

/** What the names that two reports mention most say, where both have one. */
function mainSigns(sort: SceneSort, left: SceneNames, right: SceneNames): readonly Sign[] {
  const [a, b] = [left.main, right.main];
  if (!a || !b) return [];
  if (mayBeOneName(a, b)) return [sign(`same main ${sort}`, 1, a.name)];
  const both = left.all.some((one) => mayBeOneName(one, b)) && right.all.some((one) => mayBeOneName(one, a));
  return [sign(both ? `main ${sort} of each in both` : `other main ${sort}`, 1, a.name, b.name)];
}
