import type { Draft } from "../../draft.ts";
import { bodyInside } from "./body-inside.ts";
import { type Coding, NO_CODING, type Scene, type Told } from "./coding.ts";
import { countryWithin, isOfSeveral, stretchesOf } from "./country-of-phrase.ts";
import { formerly, isFormer } from "./former.ts";
import type { Found } from "./found.ts";
import { nounAt } from "./nominal.ts";
import { OF_STATE, onlyCountry } from "./only-country.ts";
import { sectorsOfPhrase } from "./sector-of-phrase.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;

/** Of another country than the one that they are in. */
const AWAY = new Set(["military", "diplomat", "journalist", "aid-worker", "fighter"]);

const HERE = new Set(["in", "at", "across", "throughout"]);

/** Country and sectors of "a Libyan security official", "gunmen", "members of the guard". */
export function codeOfDescription(found: Found, draft: Needed, scene: Scene): Coding {
  const noun = nounAt(found.head, draft.tree);
  const told = sectorsOfPhrase(found, draft, scene);
  const once = told !== null && (found.kind === "person" || found.kind === "group") && isFormer(startOf(found), draft);
  const sectors = told && once ? { code: formerly(told.code), by: `former ${told.by}` } : told;
  const within = !AWAY.has(noun?.type ?? "");
  const abroad = !within && HERE.has(stretchesOf(found, draft).preposition);
  const ofState = !abroad && told?.code.some((sector) => OF_STATE.has(sector));
  const country = isOfSeveral(found, draft)
    ? null
    : (countryWithin(found, draft, within) ??
      countryOfBody(found, draft, scene) ??
      (ofState ? onlyCountry(scene) : null));
  return { ...NO_CODING, country, sectors };
}

/** The first word of the phrase that "former" may stand three words before, or be. */
const startOf = ({ head }: Found) => ({ first: head, after: head + 1 });

/** "EU legislators", "members of the Knesset". */
function countryOfBody(found: Found, draft: Needed, scene: Scene): Told<string> | null {
  const { first, head, behind } = stretchesOf(found, draft);
  const body = bodyInside(first, head, draft, scene) ?? bodyInside(head + 1, behind, draft, scene);
  return body?.country ? { code: body.country, by: body.by } : null;
}
