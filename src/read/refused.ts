import { HearsayError } from "../model/errors.ts";

const SAYS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  EACCES: "It may not be read: check its permissions.",
  EPERM: "It may not be read: check its permissions.",
  EISDIR: "It is a folder, not a file.",
  EMFILE: "Too many files are open.",
};

/** The id of a line that was refused, where it still tells one. */
export function idOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return value && typeof value === "object" && "id" in value && typeof value.id === "string" ? value.id : null;
  } catch {
    return null;
  }
}

/** Whatever went wrong at a file or line, as an error that says what to do; who shows it tells the path beside. */
export function asHearsayError(error: unknown, path: string): HearsayError {
  if (error instanceof HearsayError) return error;
  const code = error && typeof error === "object" && "code" in error ? String(error.code) : "";
  const says = SAYS[code] ?? `It could not be read: ${error instanceof Error ? error.message : String(error)}.`;
  return new HearsayError("unreadable", says, { path });
}
