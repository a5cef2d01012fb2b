import type { Output } from "../../../api/operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { ClaimCard } from "../../../components/claim-card.tsx";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { plural } from "../../../components/words.ts";
import css from "./agreement.module.css";

const SAYS = { accept: "right", reject: "wrong", correct: "put right", undecided: "left open" } as const;

/** How far those who reviewed the same claims agree, by field and by span, and where they do not. */
export function Agreement() {
  const { data, error, isPending, refetch } = useOperation("agreement", {});
  if (isPending) return <Loading what="the agreement" lines={8} />;
  if (error) return <Failed error={error} again={refetch} />;
  const { reviewers, together, fields, pairs, disagreements } = data;
  if (reviewers.length === 0)
    return <Empty title="Nobody has judged a claim yet">Two people who judge the same claims can be compared.</Empty>;
  return (
    <>
      <section>
        <h2>Who reviewed</h2>
        <div className={css.wide}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">reviewer</th>
                <th scope="col">claims</th>
                <th scope="col">right</th>
                <th scope="col">put right</th>
                <th scope="col">wrong</th>
                <th scope="col">left open</th>
              </tr>
            </thead>
            <tbody>
              {reviewers.map(({ name, claims, accept, correct, reject, undecided }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{claims}</td>
                  <td>{accept}</td>
                  <td>{correct}</td>
                  <td>{reject}</td>
                  <td>{undecided}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {together === 0 ? (
        <Empty title="No claim was judged by two people">
          Second look shows claims that others judged, without what they decided.
        </Empty>
      ) : (
        <>
          <Figures title={`Agreement on ${plural(together, "claim")} that two or more judged`} fields={fields} />
          {pairs.length > 1 &&
            pairs.map(({ a, b, fields: own }) => (
              <details key={`${a} ${b}`}>
                <summary>
                  {a} and {b}
                </summary>
                <Figures title={`${a} and ${b}`} fields={own} />
              </details>
            ))}
          <p className={css.note}>
            n: claims of which two or more said something of the field. Alike: of pairs of reviewers, how many said the
            same. Alpha (Krippendorff): 1 full agreement, 0 what chance gives; none where nothing varies. A clause by
            overlap counts how much of two clauses is common to both.
          </p>
          {disagreements.length > 0 && (
            <section>
              <h2>Where they disagree</h2>
              {disagreements.map(({ line, says }) => (
                <ClaimCard key={`${line.report} ${line.claim}`} claim={line}>
                  <p className={css.note}>{says.map(({ by, verdict }) => `${by}: ${SAYS[verdict]}`).join(" · ")}</p>
                </ClaimCard>
              ))}
            </section>
          )}
        </>
      )}
    </>
  );
}

interface FiguresOptions {
  readonly title: string;
  readonly fields: Output<"agreement">["fields"];
}

function Figures({ title, fields }: FiguresOptions) {
  return (
    <section>
      <h2>{title}</h2>
      <div className={css.wide}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">on</th>
              <th scope="col">n</th>
              <th scope="col">alike</th>
              <th scope="col">alpha</th>
            </tr>
          </thead>
          <tbody>
            {fields
              .filter(({ n }) => n > 0)
              .map(({ field, n, percent, alpha }) => (
                <tr key={field}>
                  <th scope="row">{field}</th>
                  <td>{n}</td>
                  <td>{percent === null ? "–" : `${percent} %`}</td>
                  <td>{alpha === null ? "–" : alpha.toFixed(2)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
