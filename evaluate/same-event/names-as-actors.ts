import type { Reading } from "../../src/model/reading.ts";
import type { ActorOf } from "../../src/resolve/events/index.ts";

/** Names taken for actors as they are written, people by their last name: what resolution knows before actors are tied. */
export function namesAsActors({ entities, mentions }: Reading): ActorOf {
  const named = new Set(mentions.flatMap(({ entity, form }) => (form === "name" ? [entity] : [])));
  return (id) => {
    const entity = entities.find((one) => one.id === id);
    if (!entity || !named.has(id)) return null;
    const name = entity.name.toLowerCase().replace(/^the /, "");
    const group = entity.kind === "person" ? (name.split(/\s+/).at(-1) ?? name) : name;
    return { node: `${entity.kind}|${name}`, group: `${entity.kind === "person" ? "person" : "body"}|${group}` };
  };
}
