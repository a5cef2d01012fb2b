import type { Reading } from "../model/reading.ts";
import type { ReportInput } from "../model/report.ts";
import { spanOf } from "../model/span.ts";
import type { CopyProfile } from "./copies/copy-profile.ts";
import { copyNode } from "./copies/copy-profile.ts";

/** For tests: a reading that knows of a report's agency credits alone. */
export function readingWith(report: ReportInput, agencies: readonly string[] = []): Reading {
  const credits = agencies.map((name) => {
    const start = report.text.indexOf(name);
    return { kind: "agency" as const, name, span: spanOf(report.text, start, start + name.length) };
  });
  return {
    schema: "hearsay-reading/1",
    report: {
      id: report.id,
      text_hash: "0".repeat(64),
      title: report.title ?? null,
      publisher: report.publisher ?? null,
      author: null,
      published: report.published ?? null,
      updated: report.updated ?? null,
      retrieved: null,
      url: report.url ?? null,
      language: null,
      version_of: report.version_of ?? null,
      translation_of: report.translation_of ?? null,
      handling: null,
      extra: {},
      dateline: null,
      credits,
    },
    reader: { version: "0", model: "0", lexicon: "0" },
    sentences: [],
    mentions: [],
    entities: [],
    dates: [],
    places: [],
    predicates: [],
    attributions: [],
    claims: [],
    problems: [],
  };
}

/** For tests: what is kept of a report with these agency credits. */
export function profileOf(
  report: Partial<ReportInput> & { text: string },
  agencies: readonly string[] = [],
): CopyProfile {
  const whole = { id: "r", ...report };
  return copyNode(whole, readingWith(whole, agencies)).profile;
}

/** A wire story of twelve paragraphs, in our own words. */
export const WIRE = [
  "Fighters on pickup trucks overran two army posts north of Menaka before dawn on Tuesday, three officers in the area said.",
  "At least nineteen soldiers were killed and the attackers carried off mortars and fuel, one of the officers said by telephone.",
  "The defence ministry confirmed what it called a complex attack and said air support had been sent from Gao.",
  "It gave no figure for its dead and said that more than thirty of the assailants had been neutralised.",
  "A herder who passed the larger post at noon said that he had counted eleven burnt vehicles beside the road.",
  "Nobody had claimed the attack by the evening, though a local affiliate of Islamic State has struck there before.",
  "The posts were set up in March to guard the track along which traders bring food to the camps around the town.",
  "Aid agencies said that two convoys with millet and medicine had turned back to Ansongo because of the fighting.",
  "Some 8,400 people have fled to the town since the beginning of the year, according to the mayor's office.",
  "The mayor asked the government to open the airstrip to civilian flights, which were stopped in April.",
  "Soldiers have ruled the country since 2020 and have told foreign troops and a mission of the United Nations to leave.",
  "Attacks have grown in number in the east all the same, and the army has given up several bases near the border.",
];

/** A report of the same happening that owes nothing to the wire story. */
export const INDEPENDENT = [
  "The army lost two camps in the Menaka region this week, a spokesman for a coalition of local armed groups told this paper.",
  "Residents reached in the town spoke of bodies left along the track and of a long column of motorcycles heading for the border.",
  "Our correspondent was told by a nurse at the reference hospital that twenty-three wounded men were brought in on Tuesday afternoon.",
  "The ministry of defence says that reinforcements arrived the same day and that the situation is under control.",
  "A former governor said that the camps had been short of ammunition for weeks and that warnings had not been heeded.",
  "Traders fear that prices, which doubled after the last attack, will rise again before the feast.",
];

/** A report of another happening of the same kind, in the same country and week. */
export const ANOTHER = [
  "Two roadside bombs killed seven gendarmes on the road between Bandiagara and Mopti on Thursday, the regional governor said.",
  "The second blast hit the vehicle that had come to recover the wounded, the governor told a local radio station.",
  "A hunters' militia that escorts convoys there said that it had warned the gendarmerie of mines a day earlier.",
  "The road has been closed to trucks, and onions from the cliffs are rotting in the depots, growers said.",
  "The governor promised an inquiry into how the bombs could be laid within sight of a checkpoint.",
];
