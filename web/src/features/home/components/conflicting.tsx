import { useOperation } from "../../../api/use-operation.ts";
import { EventRow } from "../../../components/event-row.tsx";
import css from "./conflicting.module.css";

/** So many conflicts of an event are told; its page has them all. */
const TOLD = 2;

/** Events of which things are told that cannot all be so. */
export function Conflicting() {
  const { data } = useOperation("find-conflicts", { limit: 4 });
  if (!data || data.events.length === 0) return null;
  return (
    <section>
      <h2>What conflicts</h2>
      {data.events.map(({ event, conflicts }) => (
        <div key={event.id} className={css.event}>
          <EventRow event={event} />
          <ul className={css.says}>
            {conflicts.slice(0, TOLD).map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
            {conflicts.length > TOLD && <li>and {conflicts.length - TOLD} more</li>}
          </ul>
        </div>
      ))}
    </section>
  );
}
