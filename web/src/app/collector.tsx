import { ask } from "../api/ask.ts";
import { collectInto, currentBrief } from "../components/current-brief.ts";
import { useDecisions } from "../components/decisions.tsx";
import { usePageKeys } from "../components/use-page-keys.ts";
import { paths } from "../paths.ts";
import { type ClaimRef, claimMeant } from "./claim-meant.ts";
import { useClaimButtons } from "./use-claim-buttons.ts";

/** Collects a claim into a brief: by key b, or by a button that any page may show (`data-collect`). Draws nothing. */
export function Collector() {
  const { change } = useDecisions();
  const collect = (ref: ClaimRef | null) => {
    if (!ref) return;
    const brief = currentBrief();
    void change(
      "collect-claim",
      { ...ref, ...(brief === null ? {} : { brief }) },
      {
        says: ({ title, was_there }) => (was_there ? `It stands in “${title}” already.` : `Collected into “${title}”.`),
        back: ({ item, was_there }) => (was_there ? null : () => ask("change-brief-claim", { item, state: "deleted" })),
        leads: ({ brief: into }) => ({ path: paths.brief(into), name: "Open the brief" }),
      },
    ).then((answer) => answer && collectInto(answer.brief));
  };
  usePageKeys({ b: () => collect(claimMeant()) });
  useClaimButtons("collect", collect);
  return null;
}
