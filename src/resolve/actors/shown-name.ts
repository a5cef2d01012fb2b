import type { ActorProfile } from "./profile.ts";

/** How a node's name is shown: as it is mostly written, not in capitals, the fullest first; an organ with its country. */
export function shownName(profile: ActorProfile): string {
  const there = shown.get(profile);
  if (there !== undefined) return there;
  const best = bestOf(profile);
  shown.set(profile, best);
  return best;
}

const shown = new WeakMap<ActorProfile, string>();

function bestOf({ forms, name, known, kind }: ActorProfile): string {
  if (known !== null && (kind === "organ" || kind === "government")) return known;
  const shouted = (form: string) => form.length > 5 && form === form.toUpperCase();
  const [best = name] = [...forms].sort(
    (a, b) => Number(shouted(a)) - Number(shouted(b)) || b.length - a.length || (a < b ? -1 : 1),
  );
  return best;
}
