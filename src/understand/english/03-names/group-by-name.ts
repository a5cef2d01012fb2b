import type { Entity } from "../../../model/mention.ts";
import { spanOf } from "../../../model/span.ts";
import type { Why } from "../../../model/why.ts";
import type { WordRange } from "../../analysis.ts";
import type { Draft, DraftMention } from "../../draft.ts";
import { nameKey } from "../../lexicon/name-key.ts";
import { wordsText } from "../../words-text.ts";
import { acronymsOf } from "./acronyms.ts";
import { codeOf } from "./code-of.ts";
import type { Coding } from "./coding.ts";
import type { Found } from "./found.ts";
import { sceneOf } from "./scene.ts";
import { whyCoded } from "./why-coded.ts";

type Needed = Pick<Draft, "text" | "analysis" | "tree" | "published">;

/** Mentions with ids, and their first entities: one for all mentions of a name, one for every other mention. */
export function groupByName(
  found: readonly Found[],
  draft: Needed,
): { readonly mentions: readonly DraftMention[]; readonly entities: readonly Entity[] } {
  const known = new Map<string, string>();
  const entities = new Map<string, Entity>();
  const short = acronymsOf(found, draft);
  const scene = sceneOf(found, draft);
  const mentions = found.map((mention, index): DraftMention => {
    const coding = codeOf(mention, draft, scene);
    const text = wordsText(mention.words, draft);
    const span = spanOfWords(mention.words, draft);
    const key = keyOf(mention, short.get(nameKey(text)) ?? keyName(mention, coding) ?? text);
    const id = (key === null ? undefined : known.get(key)) ?? `e${entities.size + 1}`;
    if (key !== null) known.set(key, id);
    const entity = entities.get(id);
    if (entity) {
      if (text !== entity.name && !entity.aliases.includes(text)) {
        entities.set(id, { ...entity, aliases: [...entity.aliases, text] });
      }
    } else {
      const phrase = spanOfWords(mention.phrase, draft);
      const named = mention.form === "name";
      const government = coding.listed !== null && mention.standsFor !== null && mention.kind === "organization";
      const name = government ? (coding.listed ?? text) : named ? text : phrase.text;
      entities.set(id, {
        id,
        kind: mention.kind,
        name,
        aliases: name === text || !named ? [] : [text],
        country: coding.country?.code ?? null,
        sectors: [...(coding.sectors?.code ?? [])] as Entity["sectors"],
        roles: coding.role ? [coding.role] : [],
        place: null,
        wikidata: null,
        why: [
          ...(named ? [whyNamed(text, coding.listed, government, span)] : []),
          ...whyCoded(coding, named ? span : phrase),
        ],
      });
    }
    return {
      id: `m${index + 1}`,
      span,
      phrase: spanOfWords(mention.phrase, draft),
      kind: mention.kind,
      form: mention.form,
      entity: id,
      stands_for: mention.standsFor,
      words: mention.words,
      phraseWords: mention.phrase,
      head: mention.head,
    };
  });
  return { mentions, entities: [...entities.values()] };
}

/** Other forms of a listed body are one name; a person's forms are tied by the rules of reference. */
const keyName = ({ kind }: Found, { listed }: Coding) => (kind === "person" ? null : listed);

/** Names are one by kind and name; places, peoples and governments by their listed name too. */
function keyOf({ form, kind }: Found, name: string): string | null {
  return form === "name" ? `${kind === "facility" ? "place" : kind} ${nameKey(name)}` : null;
}

function whyNamed(text: string, listed: string | null, government: boolean, span: Why["span"]): Why {
  if (government) return { rule: "names/metonymy", says: `“${text}” speaks or acts here for the ${listed}.`, span };
  if (listed) return { rule: "names/listed", says: `“${text}” is in the word lists as ${listed}.`, span };
  return { rule: "names/model", says: `“${text}” was read as a name.`, span };
}

function spanOfWords({ first, after }: WordRange, { text, analysis }: Needed) {
  return spanOf(text, analysis.words[first]?.start ?? 0, analysis.words[after - 1]?.end ?? 0);
}
