import { HearsayError } from "../model/errors.ts";

/** The id of a line that was refused, where it still tells one. */
export function idOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return value && typeof value === "object" && "id" in value && typeof value.id === "string" ? value.id : null;
  } catch {
    return null;
  }
}

/** Whatever went wrong at a file or line, as an error that says what to do. */
export function asHearsayError(error: unknown, path: string): HearsayError {
  if (error instanceof HearsayError) return error;
  const code = error && typeof error === "object" && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return new HearsayError("unreadable", `There is no file ${path}.`);
  if (code === "EACCES") return new HearsayError("unreadable", `${path} may not be read: check its permissions.`);
  if (error instanceof SyntaxError) return new HearsayError("bad-json", `${path} is not JSON: ${error.message}.`);
  return new HearsayError(
    "unreadable",
    `${path} could not be read: ${error instanceof Error ? error.message : String(error)}.`,
  );
}
