import type { Draft } from "../../draft.ts";
import { countryOfCapital } from "../../lexicon/countries.ts";
import { seatNamed } from "../../lexicon/seats.ts";
import { wordsText } from "../../words-text.ts";
import { codeOfBody } from "./code-of-body.ts";
import { codeOfDescription } from "./code-of-description.ts";
import { codeOfPerson } from "./code-of-person.ts";
import { type Coding, NO_CODING, type Scene } from "./coding.ts";
import type { Found } from "./found.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;

/** Country and sectors of a mention: by the lists for a name, by head word and what stands beside it for a description. */
export function codeOf(found: Found, draft: Needed, scene: Scene): Coding {
  if (found.form === "pronoun") return NO_CODING;
  if (found.form === "description") return codeOfDescription(found, draft, scene);
  const name = wordsText(found.words, draft);
  const seat = found.standsFor ? seatNamed(name) : null;
  if (seat) {
    const sectors = seat.sector ? { code: [seat.sector], by: name } : null;
    return { ...NO_CODING, country: { code: seat.country, by: name }, sectors, listed: seat.body };
  }
  const capital = found.standsFor && found.kind === "organization" ? countryOfCapital(name) : null;
  if (capital) {
    const country = { code: capital.code, by: name };
    return { ...NO_CODING, country, sectors: { code: ["GOV"], by: name }, listed: `government of ${capital.name}` };
  }
  return found.kind === "person" ? codeOfPerson(found, draft, scene) : codeOfBody(found, draft, scene);
}
