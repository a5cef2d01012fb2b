import type { Stage } from "../../draft.ts";
import { findMentions } from "./find-mentions.ts";
import { groupByName, standsForGovernment } from "./group-by-name.ts";
import { rolesFromTitles } from "./titles.ts";

const SUBJECT = /^nsubj/;

/** Who and what the text names, as mentions and first entities. */
export const names: Stage = {
  name: "names",
  needs: ["text", "analysis", "tree"],
  gives: ["mentions", "entities"],
  reason: "everything after it speaks of mentions",
  run: (draft) => {
    const { words } = draft.analysis;
    const found = findMentions(draft).map((mention) => {
      const subject =
        SUBJECT.test(words[mention.head]?.relation ?? "") && words[words[mention.head]?.head ?? -1]?.upos === "VERB";
      return standsForGovernment(mention, subject) ? { ...mention, stands_for: "government" } : mention;
    });
    const { mentions, entities } = groupByName(found);
    return { mentions, entities: rolesFromTitles(mentions, entities, draft) };
  },
};
