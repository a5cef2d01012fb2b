import { createHash, timingSafeEqual } from "node:crypto";
import { HearsayError } from "../../model/errors.ts";

/** A reader looks; an editor changes too. */
export type Role = "reader" | "editor";

export interface Token {
  readonly secret: string;
  readonly role: Role;
  /** Under whose name its changes are logged; null: whoever the request names. */
  readonly name: string | null;
}

/** Who asks. */
export interface Who {
  readonly by: string | null;
  readonly role: Role;
}

/** So long a secret is at least: one that cannot be guessed. */
const SHORTEST = 16;

/** A token as it is written: SECRET, or NAME:ROLE:SECRET. Throws HearsayError `wrong-use`. */
export function tokenOf(written: string): Token {
  const parts = written.match(/^([^:]+):(reader|editor):(.+)$/);
  const token: Token = parts
    ? { name: parts[1] ?? null, role: parts[2] as Role, secret: parts[3] ?? "" }
    : { name: null, role: "editor", secret: written };
  if (/^[\x21-\x7e]+$/.test(token.secret) && token.secret.length >= SHORTEST) return token;
  throw new HearsayError(
    "wrong-use",
    `A token's secret has at least ${SHORTEST} letters, digits and signs, without spaces: SECRET, or NAME:ROLE:SECRET where the role is reader or editor.`,
  );
}

/** The token with this secret; null where there is none. Takes as long whatever is given. */
export function tokenWith(tokens: readonly Token[], secret: string): Token | null {
  const given = digest(secret);
  let found: Token | null = null;
  for (const token of tokens) if (timingSafeEqual(digest(token.secret), given)) found = token;
  return found;
}

const digest = (secret: string) => createHash("sha256").update(secret).digest();
