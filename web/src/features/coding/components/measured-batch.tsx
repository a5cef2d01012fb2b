import { useSearchParams } from "react-router";
import { useOperation } from "../../../api/use-operation.ts";
import { Figures, FiguresNote } from "../../../components/agreement-figures.tsx";
import { FiguresTable } from "../../../components/figures-table.tsx";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { plural } from "../../../components/words.ts";
import css from "./measured-batch.module.css";

const SUGGESTIONS = { on: "Coded with suggestions", off: "Coded without" } as const;

/** How far the coders of a closed batch agree. */
export function MeasuredBatch({ id }: { readonly id: string }) {
  const [address, setAddress] = useSearchParams();
  const only = address.get("suggestions");
  const suggestions = only === "on" || only === "off" ? only : undefined;
  const { data, error, isPending, refetch } = useOperation(
    "measure-batch",
    { batch: id, ...(suggestions ? { suggestions } : {}) },
    { keep: true },
  );
  if (isPending) return <Loading what="the agreement" lines={8} />;
  if (error) return <Failed error={error} again={refetch} />;
  const { coders, together, units, fields, pairs } = data;
  const mixed = coders.some(({ coded, with_suggestions }) => with_suggestions > 0 && with_suggestions < coded);
  return (
    <>
      {(mixed || suggestions) && (
        <fieldset className={css.only}>
          <legend className="unseen">Which codes</legend>
          {(["on", "off"] as const).map((value) => (
            <button
              key={value}
              type="button"
              aria-pressed={value === suggestions}
              onClick={() => setAddress(value === suggestions ? {} : { suggestions: value }, { replace: true })}
            >
              {SUGGESTIONS[value]}
            </button>
          ))}
        </fieldset>
      )}
      <section>
        <h2>Who coded</h2>
        <FiguresTable
          label="Who coded"
          head={[
            ...["coder", "claims", "read rightly", "otherwise", "no claim", "left open"],
            ...(mixed ? ["with suggestions"] : []),
            "added",
          ]}
        >
          {coders.map(({ name, coded, accept, correct, reject, undecided, with_suggestions, added }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{coded}</td>
              <td>{accept}</td>
              <td>{correct}</td>
              <td>{reject}</td>
              <td>{undecided}</td>
              {mixed && <td>{with_suggestions}</td>}
              <td>{added}</td>
            </tr>
          ))}
        </FiguresTable>
      </section>
      {together === 0 ? (
        <Empty title="No claim was coded by two people">There is nothing to compare.</Empty>
      ) : (
        <>
          <Figures
            title={`What counts as a claim, of ${plural(together, "claim")} that two or more coded`}
            fields={units}
          />
          <Figures title="Fields, of what both say is a claim" fields={fields} />
          {pairs.length > 1 &&
            pairs.map(({ a, b, units: own, fields: their }) => (
              <details key={`${a} ${b}`}>
                <summary>
                  {a} and {b}
                </summary>
                <Figures title={`${a} and ${b}: what counts as a claim`} fields={own} />
                <Figures title={`${a} and ${b}: fields`} fields={their} />
              </details>
            ))}
          <FiguresNote />
        </>
      )}
    </>
  );
}
