import type { Responsibility, Side } from "../../model/evidence.ts";
import { type Aspect, partyId, UNDERGONE } from "./aspects.ts";
import { distinct, groupBy } from "./group-by.ts";
import { independence } from "./independence.ts";
import { speakersOf } from "./origins.ts";
import type { Weighed } from "./positions.ts";
import { voicesOf } from "./voice.ts";

type Part = "claimed" | "admitted" | "blamed" | "denied";

interface Said {
  readonly part: Part;
  readonly actor: NonNullable<Aspect["actor"]>;
  readonly weighed: Weighed;
}

/** Who did it, by whose word: claimed, admitted, blamed on, denied, and who names nobody. */
export function responsibility(all: readonly Weighed[]): Responsibility {
  const said = all.flatMap(namedBy);
  const blames = (part: Part) => {
    const byActor = groupBy(
      said.filter((s) => s.part === part),
      (s) => s.actor.id,
    );
    return [...byActor]
      .map(([actor, sayings]) => ({
        actor,
        name: sayings[0]?.actor.name ?? actor,
        by: sideOf(sayings.map(({ weighed }) => weighed)),
      }))
      .sort((a, b) => b.by.most - a.by.most || (a.actor < b.actor ? -1 : 1));
  };
  const affirming = all.filter(({ stand, aspects }) => stand.kind === "affirms" && aspects.some(isHappened));
  const speakers = speakersOf(affirming.map(({ evidence, stand }) => ({ evidence, hop: stand.hop })));
  const naming = new Set(said.map(({ weighed }) => weighed.evidence));
  const silent = new Set(
    speakers
      .filter(({ statements }) => statements.every(({ evidence }) => !naming.has(evidence)))
      .flatMap(({ statements }) => statements.map(({ evidence }) => evidence)),
  );
  return {
    claimed: blames("claimed"),
    admitted: blames("admitted"),
    blamed: blames("blamed"),
    denied: blames("denied"),
    nobody: sideOf(affirming.filter(({ evidence }) => silent.has(evidence))),
    unnamed: distinct(all.flatMap(namelessDoers)),
  };
}

const isHappened = ({ about }: Aspect) => about === "happened";

function namedBy(weighed: Weighed): readonly Said[] {
  return weighed.aspects.flatMap((aspect) => {
    if (!aspect.actor || aspect.stand === "unsettled") return [];
    const part = aspect.stand === "denies" ? "denied" : partOf(weighed, aspect.actor.id);
    return [{ part, actor: aspect.actor, weighed }];
  });
}

/** Whether whoever speaks names himself, and how; naming others is blaming them. */
function partOf({ evidence, stand }: Weighed, actor: string): Part {
  const stance = evidence.claim.chain[stand.hop]?.stance;
  if (stance === "admits") return "admitted";
  if (stance === "claims-responsibility") return "claimed";
  const who = evidence.hops[stand.hop];
  const voice = voicesOf(evidence, stand.hop)[0];
  const selves = [who?.actor, who?.body?.actor, voice?.actor, voice?.key];
  return selves.includes(actor) ? "claimed" : "blamed";
}

function namelessDoers({ evidence, stand }: Weighed): readonly string[] {
  const { kind, type } = evidence.claim;
  if (stand.kind !== "affirms" || kind === "statement" || UNDERGONE.has(type)) return [];
  return evidence.actors.flatMap((party, i) => (partyId(party) ? [] : (evidence.claim.actors[i]?.span.text ?? [])));
}

function sideOf(all: readonly Weighed[]): Side {
  return independence(all.map(({ evidence, stand }) => ({ evidence, hop: stand.hop })));
}
