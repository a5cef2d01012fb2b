import type { Role } from "../../../model/mention.ts";
import type { Draft } from "../../draft.ts";
import { nameKey } from "../../lexicon/name-key.ts";
import { type Standing, standingOf } from "../../lexicon/office-holders.ts";
import { wordsText } from "../../words-text.ts";
import { type Coding, NO_CODING, type Scene } from "./coding.ts";
import { countryWithin } from "./country-of-phrase.ts";
import { formerly } from "./former.ts";
import type { Found } from "./found.ts";

/** A person's country by the words around the name, else by the list of office holders, with the office of the report's day. */
export function codeOfPerson(
  found: Found,
  draft: Pick<Draft, "text" | "analysis" | "tree" | "published">,
  scene: Scene,
): Coding {
  const name = wordsText(found.words, draft);
  const told = countryWithin(found, draft);
  const standing = isAmbiguous(name, scene) ? null : standingOf(name, draft.published);
  if (!standing || (told && told.code !== standing.holder.country)) return { ...NO_CODING, country: told };
  const { holder, tenure, former } = standing;
  const sectors = tenure ? (former ? formerly(tenure.sectors) : tenure.sectors) : [];
  return {
    country: { code: holder.country, by: name },
    sectors: sectors.length > 0 ? { code: sectors, by: name } : null,
    listed: holder.name,
    role: roleOf(standing),
  };
}

/** A bare last name, where the text has somebody of that name with another first name. */
function isAmbiguous(name: string, { nameParts }: Scene): boolean {
  const key = nameKey(name);
  if (key.includes(" ")) return false;
  return [...(nameParts.get(key) ?? [])].some(
    (full) => full !== key && standingOf(titled(full), null)?.holder.name !== standingOf(name, null)?.holder.name,
  );
}

/** Keys are in small letters, which name nobody. */
const titled = (key: string) => key.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function roleOf({ tenure, former }: Standing): Role | null {
  if (!tenure?.office) return null;
  const when = { start: tenure.from, end: tenure.to };
  return { title: tenure.office, of: null, when, former, span: null };
}
