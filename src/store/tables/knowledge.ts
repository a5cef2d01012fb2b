/** A list of actors that a user brought, or a dump of places, whose index lies beside the case. */
export interface KnowledgeTable {
  name: string;
  kind: "ftm" | "csv" | "geonames";
  /** SHA-256 of the file, in hexadecimal. */
  hash: string;
  added_at: string;
  author: string;
  entries: number;
  /** Names of all entries. */
  names: number;
}

export interface KnowledgeEntryTable {
  list: string;
  /** The entry's own id in its list. */
  entry: string;
  name: string;
  kind: "person" | "body" | null;
  /** Codes, parted by blanks. */
  countries: string;
  sectors: string;
}

export interface KnowledgeNameTable {
  key: string;
  /** The name that the key stands for, as the list writes it. */
  called: string;
  list: string;
  entry: string;
}
