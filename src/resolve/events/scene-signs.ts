import type { EventProfile } from "./profile.ts";
import type { SceneSort } from "./scene.ts";
import { mayBeOneName, type SceneName, type SceneNames, sceneNames } from "./scene-names.ts";
import { type Sign, sign } from "./signs.ts";

/** The sign of a pair about which the rest of their reports says nothing: parties, day and place tell enough of one of them. */
export const BY_ITSELF = "told apart by itself";

/** What the reports of two events have in common, for events that do not tell themselves apart. */
export function sceneSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  if (a.scene.length === 0 || b.scene.length === 0) return [sign(BY_ITSELF, 1)];
  const signs: Sign[] = [];
  const others = sceneNames(b);
  for (const [sort, left] of sceneNames(a)) {
    const right = others.get(sort);
    if (!right) continue;
    const shared: string[] = [];
    for (const one of left.all) if (isAmong(one, right)) shared.push(one.name);
    const main = mainSign(sort, left, right);
    if (main) signs.push(main);
    const name = SCENE_NAMES[sort];
    const share = shared.length / Math.sqrt(left.all.length * right.all.length);
    if (shared.length === 0) signs.push(sign(`no ${name}`, 1));
    else signs.push(sign(name, share, shared.join(", ")));
  }
  return signs;
}

const SCENE_NAMES: Readonly<Record<SceneSort, string>> = {
  person: "people in both reports",
  body: "bodies in both reports",
  place: "places in both reports",
  deed: "deeds in both reports",
};

/** A loop, for no line of the program runs more often. */
function isAmong(one: SceneName, { all }: SceneNames): boolean {
  for (const other of all) if (mayBeOneName(one, other)) return true;
  return false;
}

/** What the names that two reports mention most say, where both have one. */
function mainSign(sort: SceneSort, left: SceneNames, right: SceneNames): Sign | null {
  const [a, b] = [left.main, right.main];
  if (!a || !b) return null;
  if (mayBeOneName(a, b)) return sign(`same main ${sort}`, 1, a.name);
  const both = isAmong(b, left) && isAmong(a, right);
  return sign(both ? `main ${sort} of each in both` : `other main ${sort}`, 1, a.name, b.name);
}
