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
    const names = NAMES[sort];
    const share = shared.length / Math.sqrt(left.all.length * right.all.length);
    signs.push(shared.length === 0 ? sign(names.none, 1) : sign(names.shared, share, shared.join(", ")));
  }
  return signs;
}

/** The signs of a sort of names. Put together once: a case compares more than a hundred pairs for each report. */
const namesOf = (sort: SceneSort, shared: string) => ({
  shared,
  none: `no ${shared}`,
  same: `same main ${sort}`,
  both: `main ${sort} of each in both`,
  other: `other main ${sort}`,
});
const NAMES: Readonly<Record<SceneSort, ReturnType<typeof namesOf>>> = {
  person: namesOf("person", "people in both reports"),
  body: namesOf("body", "bodies in both reports"),
  place: namesOf("place", "places in both reports"),
  deed: namesOf("deed", "deeds in both reports"),
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
  const names = NAMES[sort];
  if (mayBeOneName(a, b)) return sign(names.same, 1, a.name);
  const both = isAmong(b, left) && isAmong(a, right);
  return sign(both ? names.both : names.other, 1, a.name, b.name);
}
