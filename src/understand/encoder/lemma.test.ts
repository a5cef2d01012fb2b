import { describe, expect, it } from "vitest";
import { lemmaOf } from "./lemma.ts";
import { packageRolesets } from "./rolesets.ts";

const isVerb = (lemma: string) => packageRolesets().has(lemma, "v");

describe("lemmas", () => {
  it.each([
    ["VERB", "hoped hope hopping hop hoping hope accused accuse carrying carry visited visit agreed agree said say"],
    [
      "VERB",
      "fled flee bombing bomb targeted target dying die planned plan struck strike vetoes veto denies deny uses use",
    ],
    ["VERB", "referring refer killed kill freed free passes pass using use backing back seized seize shelled shell"],
    ["VERB", "retaken retake overthrew overthrow undertook undertake rebuilt rebuild outran outrun reached reach"],
    [
      "NOUN",
      "troops troop countries country women woman spokesmen spokesman attacks attack crises crisis houses house",
    ],
    [
      "NOUN",
      "viruses virus heroes hero knives knife news news politics politics headquarters headquarters status status",
    ],
    [
      "NOUN",
      "clashes clash allies ally gunmen gunman buses bus cases case criteria criterion movies movie specimen specimen",
    ],
    [
      "ADJ",
      "larger large deadliest deadly better good former former armed armed biggest big earlier early senior senior",
    ],
    ["AUX", "was be n't n't 've have wo will ’s be been be"],
    ["PART", "n't not ’s 's"],
    ["PRON", "them they whom who"],
    ["PROPN", "Emirates emirates"],
  ])("of %s: %s", (upos, pairs) => {
    const words = pairs.split(" ");
    for (let index = 0; index < words.length; index += 2) {
      expect(lemmaOf(words[index] ?? "", upos, isVerb)).toBe(words[index + 1]);
    }
  });
});
