import type { Assertion } from "../../../../model/evidence.ts";
import type { CaseView } from "./case-view.ts";
import type { EventOut } from "./out.ts";

/** That it happened: who affirms and who denies it. */
export const happenedOf = ({ evidence }: EventOut): Assertion | undefined =>
  evidence.assertions.find(({ about }) => about === "happened");

/** Whether some origin affirms that it happened: a plan, a threat, a supposition is affirmed by nobody. */
export const isAffirmed = (event: EventOut): boolean => (happenedOf(event)?.affirming.most ?? 0) > 0;

/** Events that some origin affirms as having happened; all, where `wider` asks for these. */
export async function* eventsTold(view: CaseView, { wider }: { readonly wider: boolean }): AsyncGenerator<EventOut> {
  for await (const event of view.events()) if (wider || isAffirmed(event)) yield event;
}
