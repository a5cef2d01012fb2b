import type { z } from "zod";
import type { showActor } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { claimBlock } from "./claim-block.ts";
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
    return part(
      heading,
      [...claims.flatMap((claim) => [...heldLine(claim.held, options), ...claimBlock(claim, options)]), ...more],
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
      "Offices",
      actor.roles.flatMap((role) => item(roleWords(role), options)),
      options,
    ),
    ...list("Told as fact", actor.told_as_fact),
    ...list("Attributed to it by others", actor.attributed),
    ...list("Said by it", actor.said_by_it),
    ...list("Done to it", actor.done_to_it),
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
