interface Worded {
  readonly name: string | null;
  readonly described: string | null;
  readonly kind: string;
  readonly type: string | null;
}

/** A source by its name or in the report's words; in ours, which are not quoted, where the report has none. */
export function hopWords({ name, described, kind, type }: Worded): {
  readonly words: string;
  readonly quoted: boolean;
} {
  const words = name ?? described;
  if (words !== null) return { words, quoted: name === null };
  return {
    words: kind === "publisher" ? "the publisher" : (UNNAMED[kind] ?? `an unnamed ${type ?? "source"}`),
    quoted: false,
  };
}

const UNNAMED: Readonly<Record<string, string>> = { public: "nobody in particular" };
