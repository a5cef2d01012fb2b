const KEY = "hearsay-author";

/** The name under which this browser's decisions are kept; null where nobody said it yet. */
export function keptAuthor(): string | null {
  return localStorage.getItem(KEY);
}

/** Keeps the name in this browser. Null forgets it. */
export function keepAuthor(name: string | null): void {
  if (name === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, name);
}

/** What tells the server who asks. */
export function authorHeaders(): Readonly<Record<string, string>> {
  const name = keptAuthor();
  return name === null ? {} : { "hearsay-author": encodeURIComponent(name) };
}
