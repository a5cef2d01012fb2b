/** Somebody in a list that a user brought, under all names that the list gives. */
export interface KnowledgeEntry {
  /** The list's name in the case. */
  readonly list: string;
  /** The entry's own id in its list. */
  readonly id: string;
  readonly name: string;
  /** All names, the first one included. */
  readonly names: readonly string[];
  /** Null where the list does not say which. */
  readonly kind: "person" | "body" | null;
  /** ISO 3166 alpha-3; none where the list does not say. */
  readonly countries: readonly string[];
  /** Codes of sectors, as actors have them. */
  readonly sectors: readonly string[];
}

/** An entry without its other names: what is looked at once a name has led to it. */
export interface EntryFound extends Omit<KnowledgeEntry, "names"> {
  /** The name that led to it, as the list writes it. */
  readonly called: string;
}
