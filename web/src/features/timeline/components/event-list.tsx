import { useState } from "react";
import type { Input } from "../../../api/operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { EventRow } from "../../../components/event-row.tsx";
import { Empty, Failed, Loading } from "../../../components/states.tsx";

/** So many events at first, and when more are asked for. */
const [FIRST, MORE] = [30, 300];

/** The events of a period: those that most is told of first. */
export function EventList({ input }: { readonly input: Input<"find-events"> }) {
  const [limit, setLimit] = useState(FIRST);
  const { data, error, isPending, refetch } = useOperation("find-events", { ...input, limit }, { keep: true });
  if (isPending) return <Loading what="events" />;
  if (error) return <Failed error={error} again={refetch} />;
  if (data.events.length === 0) return <Empty title="No event in this period" />;
  return (
    <>
      {data.events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
      {data.events.length >= limit &&
        (limit < MORE ? (
          <button type="button" onClick={() => setLimit(MORE)}>
            More events
          </button>
        ) : (
          <p>There are more than {MORE}. Choose a shorter period, or narrow the question.</p>
        ))}
    </>
  );
}
