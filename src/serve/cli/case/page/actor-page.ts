import type { z } from "zod";
import type { showActor } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { chainOf, claimBlock } from "./claim-block.ts";
import { foldCopies } from "./fold-copies.ts";
import { item, many, part } from "./parts.ts";

type Shown = z.output<typeof showActor.output>;

/** An actor: who it is, what is told of it and by whom, and why its names are one. */
export function actorPage(actor: Shown, options: PageOptions): string {
  const { paint } = options;
  const codes = [actor.kind, actor.country, actor.sectors.join(" ")].filter(Boolean);
  const list = (heading: string, { claims, counted, whole }: Shown["told_as_fact"]) => {
    const more =
      counted > claims.length
        ? [`  ${claims.length} of ${whole ? "" : "more than "}${counted.toLocaleString("en")}`]
        : [];
    const deeds = foldCopies(claims.filter(({ kind }) => kind !== "relation"));
    return part(
      heading,
      [...deeds.flatMap((claim) => [...heldLine(claim.held, options), ...claimBlock(claim, options)]), ...more],
      options,
    );
  };
  return [
    paint(actor.name, "bold"),
    ...item(
      [...codes, many(actor.claim_count, "claim"), many(actor.reports, "report"), actor.id].join(" · "),
      options,
      "",
    ).map((line) => paint(line, "dim")),
    ...part("Called", item(actor.forms.join(" · "), options), options),
    ...part(
      "Known as",
      actor.entries.flatMap(({ name, id, list }) => item(`${name} (${id}), by the list ${list}`, options)),
      options,
    ),
    ...part(
      "Offices",
      actor.roles.flatMap((role) => item(roleWords(role), options)),
      options,
    ),
    ...list("Told as fact", actor.told_as_fact),
    ...list("Attributed to it by others", actor.attributed),
    ...list("Said by it", actor.said_by_it),
    ...list("Done to it", actor.done_to_it),
    ...part("Relations", relationLines(actor, options), options),
    ...part(
      "With",
      item(actor.neighbours.map(({ name, claims }) => `${name} (${claims})`).join(" · "), options).filter(
        (line) => line.trim() !== "",
      ),
      options,
    ),
    ...part(
      "Why these names are one",
      actor.merged.slice(0, SHOWN).flatMap((merge) => mergeLines(merge, options)),
      options,
    ),
    ...part(
      "Kept apart from",
      actor.apart.slice(0, SHOWN).flatMap((merge) => mergeLines(merge, options)),
      options,
    ),
    ...part(
      "Others called so",
      actor.also_called.flatMap(({ name, id }) => item(`${name} (${id})`, options)),
      options,
    ),
  ].join("\n");
}

const SHOWN = 8;

/** Relations that stand above already, as names and offices. */
const TOLD_ABOVE: ReadonlySet<string> = new Set(["holds_role", "also_known_as"]);

/** Each relation once, with the outlets and sources that tell of it. */
function relationLines(
  { told_as_fact, attributed, done_to_it }: Pick<Shown, "told_as_fact" | "attributed" | "done_to_it">,
  options: PageOptions,
): readonly string[] {
  const by = new Map<string, Set<string>>();
  for (const claim of [told_as_fact, attributed, done_to_it].flatMap(({ claims }) => claims)) {
    if (claim.kind !== "relation" || TOLD_ABOVE.has(claim.type)) continue;
    by.set(claim.sentence, (by.get(claim.sentence) ?? new Set()).add(chainOf(claim)));
  }
  return [...by].flatMap(([sentence, chains]) => item(`${sentence} (${[...chains].join("; ")})`, options));
}

function roleWords({ title, of, from, to, former, first, last }: Shown["roles"][number]): string {
  const when =
    from || to
      ? `${from ?? "…"} to ${to ?? "…"}`
      : first
        ? `told ${first}${last && last !== first ? ` to ${last}` : ""}`
        : "";
  return [`${former ? "former " : ""}${title}${of ? ` of ${of}` : ""}`, when].filter(Boolean).join(", ");
}

const mergeLines = (
  { a, b, says }: { readonly a: string; readonly b: string; readonly says: readonly string[] },
  options: PageOptions,
) => item(`${a} – ${b}: ${says.join("; ")}`, options);

const heldLine = (held: readonly string[], options: PageOptions): readonly string[] =>
  held.length > 0 ? item(options.paint(`then ${held.join(", ")}`, "dim"), options) : [];
