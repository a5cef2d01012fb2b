import { Link } from "react-router";
import { useOperation } from "../../../api/use-operation.ts";
import { Figures, FiguresNote } from "../../../components/agreement-figures.tsx";
import { ClaimCard, claimKey } from "../../../components/claim-card.tsx";
import { FiguresTable } from "../../../components/figures-table.tsx";
import { Empty, Failed, Loading } from "../../../components/states.tsx";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import css from "./agreement.module.css";

const SAYS = { accept: "right", reject: "wrong", correct: "put right", undecided: "left open" } as const;

/** How far those who reviewed the same claims agree, by field and by span, and where they do not. */
export function Agreement() {
  const { data, error, isPending, refetch } = useOperation("agreement", {});
  if (isPending) return <Loading what="the agreement" lines={8} />;
  if (error) return <Failed error={error} again={refetch} />;
  const { reviewers, together, fields, pairs, disagreements } = data;
  if (reviewers.length === 0)
    return (
      <Empty title="Nobody has judged a claim yet">
        Judge <Link to={paths.review("show=claims")}>what waits</Link>, and let somebody else take a second look: two
        people who judged the same claims are compared here.
      </Empty>
    );
  return (
    <>
      <section>
        <h2>Who reviewed</h2>
        <FiguresTable label="Who reviewed" head={["reviewer", "claims", "right", "put right", "wrong", "left open"]}>
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
        </FiguresTable>
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
          <FiguresNote />
          {disagreements.length > 0 && (
            <section>
              <h2>Where they disagree</h2>
              {disagreements.map(({ line, says }) => (
                <ClaimCard key={claimKey(line)} claim={line}>
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
