import type { Stance, Status } from "../../../model/certainty.ts";
import type { Hop, SourceKind } from "../../../model/chain.ts";
import type { MentionKind } from "../../../model/mention.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Span } from "../../../model/span.ts";
import { mentionAt } from "../../../store/anchor.ts";

const NOBODY = {
  ...{ name: null, entity: null, type: null, described: null, country: null, sectors: [], span: null },
  ...{ also: [], number: null, attribution: null, cue: null, hedged: false, said: null, through: null },
  ...{ basis: "unstated", condition: null, stance: "states" },
} as const satisfies Omit<Hop, "kind">;

/** The publisher as other claims of the reading have it. */
export function publisherOf({ claims, report }: Reading): Hop {
  const [known] = claims.flatMap(({ chain }) => chain.slice(0, 1));
  return known?.kind === "publisher"
    ? { ...known, stance: "states" }
    : { ...NOBODY, also: [], sectors: [], kind: "publisher", name: report.publisher };
}

const KIND_OF: Partial<Record<MentionKind, SourceKind>> = {
  ...{ person: "person", organization: "organization", place: "government", document: "document", group: "group" },
};
const STANCE_OF: Partial<Record<Status, Stance>> = { alleged: "alleges", denied: "denies", planned: "promises" };

/** How a source stands to a claim of this status, where nobody says. */
export const stanceFor = (status: Status): Stance => STANCE_OF[status] ?? "states";

/** Whoever stands at words of the report, as a source: by name where the reading knows one, else by the words. */
export function hopAt(span: Span, stance: Stance, reading: Reading): Hop {
  const mention = mentionAt(reading, span);
  const entity = reading.entities.find(({ id }) => id === mention?.entity);
  const isNamed = reading.mentions.some(({ entity: of, form }) => of === entity?.id && form === "name");
  return {
    ...NOBODY,
    also: [],
    sectors: entity?.sectors ?? [],
    kind: (isNamed && entity && KIND_OF[entity.kind]) || (entity?.kind === "group" ? "group" : "unnamed"),
    name: isNamed && entity ? entity.name : null,
    described: isNamed ? null : span.text,
    entity: entity?.id ?? null,
    country: entity?.country ?? null,
    span,
    stance,
  };
}
