const KEY = "hearsay-brief";

/** The brief that claims are collected into in this browser; null: a new one is begun. */
export function currentBrief(): string | null {
  return localStorage.getItem(KEY);
}

/** Collects into this brief from now on. Null begins a new one with the next claim. */
export function collectInto(brief: string | null): void {
  if (brief === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, brief);
}
