import type { EventProfile } from "./profile.ts";
import { MAIN, SCENE_SORTS, type SceneSort, surnameIn } from "./scene.ts";

/** A name of a scene as it stands there ("j.khan"), and the surname in it. */
export interface SceneName {
  readonly name: string;
  readonly surname: string;
}

/** The names of one sort in a scene, and the one that its report mentions most; deeds have none such. */
export interface SceneNames {
  readonly all: readonly SceneName[];
  readonly main: SceneName | null;
}

const SORTS = Object.entries(SCENE_SORTS) as readonly (readonly [SceneSort, string])[];
/** A profile is compared with many others: its scene is taken apart once. */
const known = new WeakMap<readonly string[], ReadonlyMap<SceneSort, SceneNames>>();

/** The names of a scene by their sort; a sort without any is left out. */
export function sceneNames({ scene }: Pick<EventProfile, "scene">): ReadonlyMap<SceneSort, SceneNames> {
  const there = known.get(scene);
  if (there) return there;
  const names = new Map<SceneSort, SceneNames>();
  for (const [sort, mark] of SORTS) {
    const marked = scene.filter((one) => one.startsWith(mark)).map((one) => one.slice(mark.length));
    if (marked.length === 0) continue;
    const main = marked.find((one) => one.endsWith(MAIN));
    names.set(sort, { all: marked.map(nameOf), main: main === undefined ? null : nameOf(main) });
  }
  known.set(scene, names);
  return names;
}

/** Whether two names of one sort may be of one: the same, or one of them a surname alone. */
export const mayBeOneName = (a: SceneName, b: SceneName): boolean =>
  a.name === b.name || (a.surname === b.surname && (a.name === a.surname || b.name === b.surname));

function nameOf(marked: string): SceneName {
  const name = marked.replace(MAIN, "");
  return { name, surname: surnameIn(name) };
}
