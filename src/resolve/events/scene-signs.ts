import type { EventProfile } from "./profile.ts";
import { MAIN, mayBeOneName, SCENE_SORTS, type SceneSort } from "./scene.ts";
import { type Sign, sign } from "./signs.ts";

/** What the reports of two events have in common, for events that do not tell themselves apart. */
export function sceneSigns(a: EventProfile, b: EventProfile): readonly Sign[] {
  if (a.scene.length === 0 || b.scene.length === 0) return [];
  const signs: Sign[] = [];
  for (const [sort, mark] of Object.entries(SCENE_SORTS)) {
    const [left, right] = [namesIn(a, mark), namesIn(b, mark)];
    if (left.all.length === 0 || right.all.length === 0) continue;
    const shared = left.all.filter((one) => right.all.some((other) => mayBeOneName(one, other)));
    if (sort !== "deed") signs.push(mainSign(sort, left, right));
    const name = SCENE_NAMES[sort as SceneSort];
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

/** The words of one sort in a scene, and the one that its report mentions most. */
interface Names {
  readonly all: readonly string[];
  readonly main: string;
}

function mainSign(sort: string, left: Names, right: Names): Sign {
  if (mayBeOneName(left.main, right.main)) return sign(`same main ${sort}`, 1, left.main);
  const has = ({ all }: Names, name: string) => all.some((one) => mayBeOneName(one, name));
  const both = has(left, right.main) && has(right, left.main);
  return sign(both ? `main ${sort} of each in both` : `other main ${sort}`, 1, left.main, right.main);
}

function namesIn({ scene }: EventProfile, mark: string): Names {
  const marked = scene.filter((one) => one.startsWith(mark)).map((one) => one.slice(mark.length));
  const main = marked.find((one) => one.endsWith(MAIN)) ?? "";
  return { all: marked.map((one) => one.replace(MAIN, "")), main: main.replace(MAIN, "") };
}
