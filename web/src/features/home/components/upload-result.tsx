import { Link } from "react-router";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import type { UploadProgress } from "../use-upload.ts";
import css from "./upload-result.module.css";

/** So many reports of an upload are named. */
const NAMED = 8;

/** How far an upload has come, what became of each report, and what was refused and why. */
export function UploadResult({ progress: { state, lines, error, busy } }: { readonly progress: UploadProgress }) {
  if (!busy && !state && !error) return null;
  const refused = lines.filter(({ kind }) => kind === "refused");
  const kept = lines.filter((line) => line.kind !== "refused");
  return (
    <div className={css.result} role="status">
      {busy && (
        <>
          <p>{state ? `Reading: ${lines.length} of ${plural(state.total, "report")}` : "Sending …"}</p>
          <progress max={state?.total ?? 1} value={state ? lines.length : undefined} aria-label="Reports read" />
        </>
      )}
      {!busy && state && <p>{doneWords(state.tally)}</p>}
      {error && <p className={css.error}>{error}</p>}
      <ul>
        {kept.slice(-NAMED).map((line) => (
          <li key={line.report}>
            <Link to={paths.report(line.report ?? "")}>{line.report}</Link>{" "}
            {line.kind === "there" ? "was there already" : "claims" in line ? plural(line.claims, "claim") : ""}
          </li>
        ))}
        {refused.map((line, at) =>
          line.kind === "refused" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is refused may have no name
            <li key={at} className={css.error}>
              {line.report ?? line.from}
              {line.line === null ? "" : `, line ${line.line}`}: {line.error.message}
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}

type Tally = NonNullable<UploadProgress["state"]>["tally"];

function doneWords({ new: fresh, version, there, refused, claims }: Tally): string {
  return [
    `${plural(fresh + version, "report")} added, ${plural(claims, "claim")} read`,
    there > 0 ? `${there} there already` : null,
    refused > 0 ? `${refused} refused` : null,
  ]
    .filter(Boolean)
    .join("; ")
    .concat(".");
}
