import { Link, useSearchParams } from "react-router";
import { ask } from "../../api/ask.ts";
import { useOperation } from "../../api/use-operation.ts";
import { dayWords } from "../../components/days.ts";
import { useDecisions } from "../../components/decisions.tsx";
import { KeptChanges, KeptList, KeptPage, KeptRow } from "../../components/kept-list.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { narrowings } from "../../components/question/address.ts";
import { narrowingWords } from "../../components/question/facets.ts";
import { addressOf } from "../../components/question/query-address.ts";
import { Empty, Failed, Loading } from "../../components/states.tsx";
import { plural } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import { type BatchLine, stateWords } from "./batch.ts";
import css from "./batches-page.module.css";
import { DrawBatch } from "./components/draw-batch.tsx";

/** Batches that several people code without seeing each other's codes: those that there are, and a new one. */
export function BatchesPage() {
  const [address, setAddress] = useSearchParams();
  usePageTitle("Double coding");
  const { data } = useOperation("overview", { limit: 1 });
  const bare = data?.counts.claims === 0;
  return (
    <KeptPage>
      <section>
        <h1>Double coding</h1>
        <p className={css.about}>
          Two people or more code the same claims, none of them seeing what the others say. Then the batch is closed:
          how far they agree is told field by field, where they differ somebody settles it, and the frozen result can be
          given to others.
        </p>
        <Batches bare={bare} />
      </section>
      {!bare && (
        <section>
          <DrawBatch address={address} onChange={(next) => setAddress(next, { replace: true })} />
        </section>
      )}
    </KeptPage>
  );
}

function Batches({ bare }: { readonly bare: boolean }) {
  const { data, error, isPending, refetch } = useOperation("list-batches", {});
  if (isPending) return <Loading what="batches" />;
  if (error) return <Failed error={error} again={refetch} />;
  if (data.batches.length === 0 && bare)
    return (
      <Empty title="There is nothing to code yet">
        The case holds no claims. <Link to={paths.home}>Add reports on the first page</Link>: batches are drawn from
        what is read in them.
      </Empty>
    );
  if (data.batches.length === 0)
    return (
      <Empty title="There is no batch yet">
        Draw one here from what waits for review, or ask something on the <Link to={paths.search()}>search page</Link>{" "}
        and choose “Code as a batch”.
      </Empty>
    );
  return (
    <KeptList>
      {data.batches.map((batch) => (
        <BatchRow key={batch.id} batch={batch} />
      ))}
    </KeptList>
  );
}

function BatchRow({
  batch: { id, name, at, by, query, suggestions, state, claims, coders },
}: {
  readonly batch: BatchLine;
}) {
  const { change } = useDecisions();
  const asked = narrowings(new URLSearchParams(addressOf(query ?? {}))).map(({ field, value }) =>
    narrowingWords(field, value),
  );
  return (
    <KeptRow
      head={
        <>
          <Link to={paths.batch(id)}>{name}</Link> <span className={css.state}>{stateWords({ state })}</span>
        </>
      }
      facts={[
        [
          plural(claims, "claim"),
          ...(query === null ? ["what waits for review"] : asked),
          `suggestions ${suggestions}`,
        ].join(" · "),
        `drawn by ${by} on ${dayWords(at)}${coders.map((coder) => ` · ${coder.name} coded ${coder.coded}`).join("")}`,
      ]}
    >
      <KeptChanges
        name={name}
        onName={(next) =>
          void change(
            "change-batch",
            { batch: id, name: next },
            { says: () => `Renamed to “${next}”.`, back: () => () => ask("change-batch", { batch: id, name }) },
          )
        }
        onDelete={() =>
          void change(
            "change-batch",
            { batch: id, state: "deleted" },
            {
              says: () => `“${name}” is deleted.`,
              back: () => () => ask("change-batch", { batch: id, state: "kept" }),
            },
          )
        }
      />
    </KeptRow>
  );
}
