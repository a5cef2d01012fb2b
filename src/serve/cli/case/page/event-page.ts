import type { z } from "zod";
import type { EventEvidence, Side } from "../../../../model/evidence.ts";
import type { showEvent } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { claimBlock } from "./claim-block.ts";
import { daysWords, item, many, part } from "./parts.ts";

type Shown = z.output<typeof showEvent.output>;

/** An event: what is said of it, by whom, and what its claims are worth together. */
export function eventPage({ event, places, evidence, links, claims }: Shown, options: PageOptions): string {
  const { paint } = options;
  const where = places[0]
    ? places
        .slice(0, 3)
        .map(({ name }) => name)
        .join(", ")
    : "place unknown";
  const under = [daysWords(event.start, event.end), where, many(event.claims, "claim"), many(event.reports, "report")];
  return [
    ...item(event.label, options, "").map((line) => paint(line, "bold")),
    ...item([...under, event.mode ? `${event.type} ${event.mode}` : event.type, event.id].join(" · "), options, "").map(
      (line) => paint(line, "dim"),
    ),
    "",
    ...item(evidence.summary, options, ""),
    ...part(
      "Who stands where",
      evidence.assertions.flatMap((one) => assertionLines(one, options)),
      options,
    ),
    ...part("Responsibility", responsibilityLines(evidence, options), options),
    ...part("Tolls", tollLines(evidence, options), options),
    ...part(
      "Conflicts",
      evidence.conflicts.flatMap(({ says }) => item(says, options)),
      options,
    ),
    ...part("Credibility", gradeLines(evidence, options), options),
    ...part(
      "Hangs together with",
      links.flatMap(({ as, label, event: other, says }) =>
        item(`${as.replaceAll("-", " ")}: ${label} (${other}). ${says}`, options),
      ),
      options,
    ),
    ...part(
      "Claims",
      claims.flatMap((claim) => claimBlock(claim, options)),
      options,
    ),
  ].join("\n");
}

function assertionLines(one: EventEvidence["assertions"][number], options: PageOptions): readonly string[] {
  const denies = one.denying.origins.length > 0;
  return [
    ...item(options.paint(capital(one.says), "bold"), options),
    ...sideLines("affirmed", one.affirming, options),
    ...(denies ? sideLines("denied", one.denying, options) : []),
    ...one.unsettled.flatMap(({ name, how }) => item(`${name}: ${how.replaceAll("-", " ")}`, options, "    ")),
  ];
}

function sideLines(verb: string, { least, most, origins, reasons }: Side, options: PageOptions): readonly string[] {
  const number = least === most ? many(most, "independent origin") : `${least} to ${most} independent origins`;
  const names = origins.map(({ name }) => name).join("; ");
  return [
    ...item(`${verb} by ${number}${names ? `: ${names}` : ""}`, options, "    "),
    ...reasons.flatMap((reason) => item(options.paint(reason, "dim"), options, "      ")),
  ];
}

function responsibilityLines({ responsibility }: EventEvidence, options: PageOptions): readonly string[] {
  const by = (blames: EventEvidence["responsibility"]["blamed"], verb: string) =>
    blames.flatMap(({ name, by: side }) =>
      item(
        `${verb} ${name}${side.origins.length > 0 ? ` (by the word of ${side.origins.map((origin) => origin.name).join("; ")})` : ""}`,
        options,
      ),
    );
  const { claimed, admitted, blamed, denied, nobody, unnamed } = responsibility;
  return [
    ...by(claimed, "claimed by"),
    ...by(admitted, "admitted by"),
    ...by(blamed, "blamed on"),
    ...by(denied, "denied of"),
    ...(unnamed.length > 0 ? item(`doers without a name: ${unnamed.join("; ")}`, options) : []),
    ...(nobody.origins.length > 0
      ? item(`no doer is named by ${nobody.origins.map(({ name }) => name).join("; ")}`, options)
      : []),
  ];
}

function tollLines({ tolls }: EventEvidence, options: PageOptions): readonly string[] {
  return tolls.flatMap((toll) => {
    const { low, high, open } = toll.range;
    const range = low === high ? `${low}` : `${low} to ${high}`;
    const what = [toll.of, toll.who, toll.since ? `since ${toll.since}` : null].filter(Boolean).join(", ");
    return [
      ...item(options.paint(`${what}: ${range}${open ? " or more" : ""}`, "bold"), options),
      ...toll.lines.flatMap(({ name, points }) =>
        item(
          `${name}: ${points.map((point) => `${boundsOf(point)}${point.day ? ` (${daysWords(point.day.slice(0, 10), null)})` : ""}`).join(" → ")}`,
          options,
          "    ",
        ),
      ),
      ...(toll.picked
        ? item(`${toll.picked.says}: ${toll.picked.low ?? "?"} to ${toll.picked.high ?? "?"}`, options, "    ")
        : []),
    ];
  });
}

function boundsOf({
  low,
  high,
  approximate,
}: {
  low: number | null;
  high: number | null;
  approximate: boolean;
}): string {
  const about = approximate ? "about " : "";
  if (low !== null && high !== null) return low === high ? `${about}${low}` : `${about}${low}–${high}`;
  return low === null ? `at most ${high ?? "?"}` : `at least ${low}`;
}

function gradeLines({ grade }: EventEvidence, options: PageOptions): readonly string[] {
  const set = grade.by ? [`set to ${grade.credibility} by ${grade.by}`] : [];
  return [...set, `suggested: ${grade.suggested}. ${grade.says}`].flatMap((line) => item(line, options));
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
