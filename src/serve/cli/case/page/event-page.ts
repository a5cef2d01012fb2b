import type { z } from "zod";
import type { EventEvidence, Side } from "../../../../model/evidence.ts";
import type { showEvent } from "../../../operations/index.ts";
import type { PageOptions } from "../../page/layout.ts";
import { claimBlock } from "./claim-block.ts";
import { foldCopies } from "./fold-copies.ts";
import { daysWords, item, many, part } from "./parts.ts";

type Shown = z.output<typeof showEvent.output>;

/** An event: what is said of it, by whom, and what its claims are worth together. */
export function eventPage({ event, places, evidence, links, claims }: Shown, options: PageOptions): string {
  const { paint } = options;
  const named = new Map(places.map(({ name }) => [spelled(name, claims).toLowerCase(), spelled(name, claims)]));
  const where = [...named.values()].slice(0, 3).join(", ") || "place unknown";
  const isWrong = claims.filter(({ quad }) => (quad ?? 0) >= 3).length * 2 > claims.length;
  const under = [daysWords(event.start, event.end), where, many(event.claims, "claim"), many(event.reports, "report")];
  return [
    ...item(event.label, options, "").map((line) => paint(line, "bold")),
    ...item([...under, event.mode ? `${event.type} ${event.mode}` : event.type, event.id].join(" · "), options, "").map(
      (line) => paint(line, "dim"),
    ),
    "",
    ...item(evidence.summary, options, ""),
    ...part("Who stands where", standLines(evidence, options), options),
    ...part(isWrong ? "Responsibility" : "Who took part", responsibilityLines(evidence, isWrong, options), options),
    ...part("Tolls", tollLines(evidence, options), options),
    ...part(
      "Conflicts",
      evidence.conflicts.flatMap(({ says }) => item(says, options)),
      options,
    ),
    ...part("When and where", whereLines(evidence, options), options),
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
      foldCopies(claims).flatMap((claim) => claimBlock(claim, options, { event: event.id })),
      options,
    ),
  ].join("\n");
}

/** A place as the claims write it; it is compared in small letters. */
function spelled(name: string, claims: Shown["claims"]): string {
  const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return claims.flatMap(({ place }) => (place && plain(place.name) === plain(name) ? [place.name] : []))[0] ?? name;
}

/** That it happened, and whatever else is denied or left open, with the reasons; what nobody disputes stands below. */
function standLines({ assertions }: EventEvidence, options: PageOptions): readonly string[] {
  return assertions
    .filter(({ about, denying, unsettled }) => about === "happened" || denying.most > 0 || unsettled.length > 0)
    .flatMap((one) => [
      ...item(options.paint(capital(one.says), "bold"), options),
      ...(one.affirming.most > 0 || one.denying.most === 0 ? sideLines("affirmed", one.affirming, options) : []),
      ...(one.denying.most > 0 ? sideLines("denied", one.denying, options) : []),
      ...one.unsettled.flatMap(({ name, how }) => item(`${name}: ${how.replaceAll("-", " ")}`, options, "    ")),
    ]);
}

function sideLines(verb: string, side: Side, options: PageOptions): readonly string[] {
  const { origins, reasons } = side;
  const names = namesOf(side, origins.length);
  // the number is told in the line above
  const why = reasons.filter((reason) => !reason.startsWith("In all: "));
  return [
    ...item(`${verb} by ${numberOf(side, "independent origin")}${names ? `: ${names}` : ""}`, options, "    "),
    ...why.flatMap((reason) => item(options.paint(reason, "dim"), options, "      ")),
  ];
}

const numberOf = ({ least, most }: Side, noun: string) =>
  least === most ? many(most, noun) : `${least} to ${most} ${noun}s`;

/** The first few by name, and how many more. */
function namesOf({ origins }: Side, few: number): string {
  const names = [...new Set(origins.map(({ name }) => name))];
  const more = names.length - few;
  return more > 1 ? `${names.slice(0, few).join("; ")} and ${more} others` : names.join("; ");
}

const FEW = 3;

/** Places and days, each on one line with the word that it rests on. */
function whereLines({ assertions }: EventEvidence, options: PageOptions): readonly string[] {
  const told = (about: "place" | "date") => assertions.filter((one) => one.about === about && one.affirming.most > 0);
  return [...told("date"), ...told("place")].flatMap(({ says, affirming }) =>
    item(
      `${says.replace(/^that it happened /, "")}: ${numberOf(affirming, "origin")} (${namesOf(affirming, FEW)})`,
      options,
    ),
  );
}

/** Words for who did it, where it is a wrong and where it is not: nobody is blamed for talks. */
const OF_WRONGS = { claimed: "claimed by", admitted: "admitted by", blamed: "blamed on", denied: "denied of" };
const OF_OTHERS = { claimed: "by its own word", admitted: "by its own word", blamed: "named", denied: "denied of" };
/** Whoever speaks of itself denies it, others deny it of somebody. */
const OF_ITSELF = { denied: "denied by" };

function responsibilityLines(
  { responsibility }: EventEvidence,
  isWrong: boolean,
  options: PageOptions,
): readonly string[] {
  const words = isWrong ? OF_WRONGS : OF_OTHERS;
  const by = (part: keyof typeof OF_WRONGS) =>
    responsibility[part].flatMap(({ name, by: side }) => {
      const own = side.origins.every((origin) => origin.name === name);
      const verb = own && part === "denied" ? OF_ITSELF[part] : words[part];
      return item(`${verb} ${name}${own || side.most === 0 ? "" : `, by the word of ${namesOf(side, FEW)}`}`, options);
    });
  const { nobody, unnamed } = responsibility;
  return [
    ...by("claimed"),
    ...by("admitted"),
    ...by("blamed"),
    ...by("denied"),
    ...(unnamed.length > 0 ? item(`doers without a name: ${unnamed.join("; ")}`, options) : []),
    ...(nobody.origins.length > 0 ? item(`no doer is named by ${namesOf(nobody, FEW)}`, options) : []),
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
