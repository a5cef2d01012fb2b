import { expect, test } from "vitest";
import type { EvidenceClaim } from "../../model/evidence-claim.ts";
import { independence } from "./independence.ts";
import { standOf } from "./stand.ts";
import { agency, by, claim, PLACES, unnamed } from "./testing/make-claims.ts";

/** Least, most and reasons of the claims that affirm. */
function counted(claims: readonly EvidenceClaim[]) {
  return independence(
    claims.flatMap((evidence) => {
      const stand = standOf(evidence);
      return stand.kind === "affirms" ? [{ evidence, hop: stand.hop }] : [];
    }),
  );
}

const wire = { report: "wire-1", publisher: "Horn Wire", published: "2024-06-03" };
const police = by("Somali police", { sectors: ["COP"], country: "SOM" });
const ministry = by("health ministry", { kind: "government", country: "SOM" });
const official = unnamed("a security official", "security", { country: "SOM" });
const filed = { byline: true, dateline: PLACES.mogadishu, place: PLACES.bakara };

const TABLE: readonly (readonly [string, readonly EvidenceClaim[], readonly [number, number], string])[] = [
  ["nobody", [], [0, 0], ""],
  ["one outlet", [claim()], [1, 1], "In all: one origin."],
  [
    "two bodies",
    [claim({ chain: [police] }), claim({ outlet: "Citizen", chain: [ministry] })],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "two outlets that quote one body",
    [claim({ chain: [police] }), claim({ outlet: "Citizen", chain: [police] })],
    [1, 1],
    "Citizen and Daily Post quote the same source, Somali police: one origin.",
  ],
  [
    "two outlets that quote one agency",
    [claim({ chain: [agency("Horn Wire")] }), claim({ outlet: "Citizen", chain: [agency("Horn Wire")] })],
    [1, 1],
    "Citizen and Daily Post quote the same agency, Horn Wire: one origin.",
  ],
  [
    "an outlet that quotes an agency whose own report is held",
    [claim({ outlet: "Horn Wire" }), claim({ outlet: "Citizen", chain: [agency("Horn Wire")] })],
    [1, 1],
    "Citizen quotes Horn Wire: one origin.",
  ],
  [
    "a copy",
    [claim({ outlet: "Horn Wire", report: "wire-1" }), claim({ copyOf: { ...wire, kind: "copy" } })],
    [1, 1],
    "Daily Post carries the text of Horn Wire: a copy counts once, with its original.",
  ],
  [
    "a copy that credits its original by initials",
    [
      claim({ outlet: "Agence Sahel-Info", report: "wire-1" }),
      claim({
        copyOf: { ...wire, publisher: "Agence Sahel-Info", kind: "copy" },
        chain: [agency("ASI")],
      }),
    ],
    [1, 1],
    "Daily Post carries the text of Agence Sahel-Info: a copy counts once, with its original.",
  ],
  [
    "a partial copy with words of its own",
    [
      claim({ outlet: "Horn Wire", report: "wire-1", chain: [unnamed("two security sources", "security")] }),
      claim({
        copyOf: { ...wire, kind: "partial-copy" },
        ownWords: false,
        chain: [unnamed("two security sources", "security")],
      }),
      claim({ copyOf: { ...wire, kind: "partial-copy" }, ownWords: true, chain: [unnamed("a nurse", "medic")] }),
    ],
    [1, 2],
    "“a nurse” and “two security sources” are not named and may be the same: unnamed sources are taken as one for the least.",
  ],
  [
    "another version of a report",
    [
      claim({ report: "v1" }),
      claim({
        report: "v2",
        copyOf: { report: "v1", publisher: "Daily Post", published: "2024-06-03", kind: "version" },
      }),
    ],
    [1, 1],
    "Daily Post published another version of one report: it counts once.",
  ],
  [
    "two officials without a name",
    [claim({ chain: [unnamed("two officials", "official", { number: 2 })] })],
    [1, 2],
    "“two officials” are up to two.",
  ],
  [
    "unnamed sources of two outlets",
    [claim({ chain: [official] }), claim({ outlet: "Citizen", chain: [unnamed("a resident", "resident")] })],
    [1, 2],
    "“a resident” and “a security official” are not named and may be the same: unnamed sources are taken as one for the least.",
  ],
  [
    "an unnamed official who may be the named body",
    [claim({ chain: [police] }), claim({ outlet: "Citizen", chain: [official] })],
    [1, 2],
    "The unnamed source “a security official”, quoted by Citizen, may be Somali police.",
  ],
  [
    "a resident is not the police",
    [claim({ chain: [police] }), claim({ outlet: "Citizen", chain: [unnamed("a resident", "resident")] })],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "an unnamed official of another country is not the named one",
    [claim({ chain: [police] }), claim({ chain: [unnamed("a Kenyan official", "official", { country: "KEN" })] })],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "an unnamed person is no document",
    [
      claim({ chain: [{ kind: "document", name: "Panel of Experts report", actor: "a_panel" }] }),
      claim({ outlet: "Citizen", chain: [official] }),
    ],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "an outlet that cites another's unnamed source",
    [
      claim({ outlet: "Horn Wire", chain: [official] }),
      claim({ outlet: "Citizen", chain: [agency("Horn Wire"), unnamed("a security source", "security")] }),
    ],
    [1, 1],
    "Citizen has it from Horn Wire, whose unnamed source is counted there.",
  ],
  [
    "two outlets that cite another's unnamed source, its report not held",
    [
      claim({ chain: [agency("Horn Wire"), official] }),
      claim({ outlet: "Citizen", chain: [agency("Horn Wire"), unnamed("a security source", "security")] }),
    ],
    [1, 1],
    "Citizen and Daily Post have it from Horn Wire, whose unnamed source is counted there.",
  ],
  [
    "spokesmen of one body",
    [
      claim({
        chain: [by("Abdi Aden", { kind: "person", body: { actor: "a_police", name: "the police", spokesman: true } })],
      }),
      claim({
        chain: [by("Zakia Nur", { kind: "person", body: { actor: "a_police", name: "the police", spokesman: true } })],
      }),
    ],
    [1, 1],
    "In all: one origin.",
  ],
  [
    "office holders of one body",
    [
      claim({
        chain: [by("Abdi Aden", { kind: "person", body: { actor: "a_police", name: "the police", spokesman: false } })],
      }),
      claim({
        chain: [by("Zakia Nur", { kind: "person", body: { actor: "a_police", name: "the police", spokesman: false } })],
      }),
    ],
    [1, 2],
    "Abdi Aden and Zakia Nur are of one body, the police: one origin for the least.",
  ],
  [
    "an office holder and his body",
    [
      claim({
        chain: [
          by("Abdi Aden", { kind: "person", body: { actor: "a_somali-police", name: "the police", spokesman: false } }),
        ],
      }),
      claim({ chain: [police] }),
    ],
    [1, 2],
    "Abdi Aden and Somali police are of one body, the police: one origin for the least.",
  ],
  [
    "a police spokesman whose body is not told, and the police",
    [claim({ chain: [police] }), claim({ chain: [by("Abdi Aden", { kind: "person", sectors: ["COP"] })] })],
    [1, 2],
    "Abdi Aden and Somali police may speak for one body, which the reports do not tell: one origin for the least.",
  ],
  [
    "a rebel and the police",
    [claim({ chain: [police] }), claim({ chain: [by("Abdi Aden", { kind: "person", sectors: ["REB"] })] })],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "police officers of two countries",
    [
      claim({ chain: [police] }),
      claim({ chain: [by("J. Otieno", { kind: "person", sectors: ["COP"], country: "KEN" })] }),
    ],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "a wire that the reading takes for some body, known as a publisher",
    [claim({ outlet: "Nyika Wire" }), claim({ chain: [by("Nyika Wire", { medium: true })] })],
    [1, 1],
    "Daily Post quotes Nyika Wire: one origin.",
  ],
  [
    "a government and one of its ministries",
    [claim({ chain: [by("Somali government", { kind: "government", country: "SOM" })] }), claim({ chain: [ministry] })],
    [1, 2],
    "Somali government as a whole may have spoken through health ministry: one origin for the least.",
  ],
  [
    "a government and a ministry of another country",
    [claim({ chain: [by("Kenya", { kind: "government", country: "KEN" })] }), claim({ chain: [ministry] })],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "an outlet's own voice after somebody's word",
    [claim({ chain: [police], outlet: "Citizen", day: "2024-06-02" }), claim()],
    [1, 2],
    "Daily Post says so in its own voice and shows no reporting of its own: for the least it is one with whoever was no later (Somali police).",
  ],
  [
    "an outlet's own voice on the same day",
    [claim({ chain: [police], outlet: "Citizen" }), claim()],
    [1, 2],
    "In all: at least one, at most two independent origins.",
  ],
  [
    "an outlet's own voice before anybody else's word",
    [claim({ chain: [police], outlet: "Citizen", day: "2024-06-04" }), claim()],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "an outlet's own voice, its day unknown",
    [claim({ chain: [police], outlet: "Citizen", day: "2024-06-04" }), claim({ day: null })],
    [1, 2],
    "In all: at least one, at most two independent origins.",
  ],
  [
    "two outlets in their own voice",
    [claim(), claim({ outlet: "Citizen" })],
    [1, 2],
    "Citizen and Daily Post say so in their own voice and show no reporting of their own: they may have it from one another, one origin for the least.",
  ],
  [
    "an outlet whose people saw it",
    [claim({ chain: [police], outlet: "Citizen" }), claim({ chain: [agency("Horn Wire", { basis: "saw" })] })],
    [2, 2],
    "Horn Wire counts by itself: its own people saw it.",
  ],
  [
    "an outlet whose named correspondent filed from there",
    [claim({ chain: [police], outlet: "Citizen" }), claim(filed)],
    [2, 2],
    "Daily Post counts by itself: its correspondent, who is named, filed from there, and no agency is credited.",
  ],
  [
    "filed from elsewhere",
    [claim({ chain: [police], outlet: "Citizen" }), claim({ ...filed, dateline: PLACES.nairobi })],
    [1, 2],
    "",
  ],
  [
    "an agency credited",
    [claim({ chain: [police], outlet: "Citizen" }), claim({ ...filed, agency: true })],
    [1, 2],
    "",
  ],
  [
    "no correspondent named",
    [claim({ chain: [police], outlet: "Citizen" }), claim({ ...filed, byline: false })],
    [1, 2],
    "",
  ],
  [
    "one video, known as one, shown by two",
    [
      claim({ chain: [{ kind: "evidence", described: "a video", actor: "a_video" }] }),
      claim({ outlet: "Citizen", chain: [{ kind: "evidence", described: "the same footage", actor: "a_video" }] }),
    ],
    [1, 1],
    "Citizen and Daily Post rest on the same evidence, “the same footage”: one origin.",
  ],
  [
    "two videos that may be one",
    [
      claim({ chain: [{ kind: "evidence", described: "a video posted online" }] }),
      claim({ outlet: "Citizen", chain: [{ kind: "evidence", described: "footage of the blast" }] }),
    ],
    [1, 2],
    "Citizen and Daily Post each rest on moving pictures (“a video posted online” and “footage of the blast”), which may be the same: one origin for the least.",
  ],
  [
    "a video and a satellite picture",
    [
      claim({ chain: [{ kind: "evidence", described: "a video posted online" }] }),
      claim({ outlet: "Citizen", chain: [{ kind: "evidence", described: "satellite images" }] }),
    ],
    [2, 2],
    "Citizen rests on evidence, “satellite images”.",
  ],
  [
    "said jointly",
    [claim({ chain: [by("the UN", { also: [{ name: "Ceasefire Monitors", actor: "a_monitors" }] })] })],
    [1, 2],
    "Ceasefire Monitors speaks only jointly with others here: one with them for the least.",
  ],
  [
    "said jointly, and by each alone",
    [
      claim({ chain: [by("the UN", { also: [{ name: "Ceasefire Monitors", actor: "a_monitors" }] })] }),
      claim({ chain: [by("Ceasefire Monitors", { actor: "a_monitors" })] }),
    ],
    [2, 2],
    "In all: two independent origins.",
  ],
  [
    "rumours",
    [claim({ chain: [{ kind: "public", described: "it is said" }] }), claim({ chain: [police] })],
    [1, 2],
    "The unnamed source “it is said”, quoted by Daily Post, may be Somali police.",
  ],
  ["planned", [claim({ modality: "planned" }), claim({ chain: [by("M23", { stance: "threatens" })] })], [0, 0], ""],
  ["supposed", [claim({ modality: "hypothetical" })], [0, 0], ""],
  ["possible", [claim({ modality: "possible" }), claim({ chain: [by("diplomats", { hedged: true })] })], [0, 0], ""],
  ["withdrawn", [claim({ withdrawn: "Daily Post retracted it on 5 June." })], [0, 0], ""],
  ["alleged counts", [claim({ chain: [by("M23", { stance: "alleges" })] })], [1, 1], "In all: one origin."],
];

test.each(TABLE)("%s", (_, claims, [least, most], reason) => {
  const side = counted(claims);
  expect([side.least, side.most, side.reasons.join("\n")]).toEqual([least, most, expect.stringContaining(reason)]);
  expect(counted([...claims].reverse())).toEqual(side);
});
