let known: ReadonlySet<string> | undefined;

/** The first words of the cues. */
export function spokenWords(cues: Iterable<string>): ReadonlySet<string> {
  known ??= new Set([...cues].map((cue) => cue.split(" ")[0] ?? ""));
  return known;
}
