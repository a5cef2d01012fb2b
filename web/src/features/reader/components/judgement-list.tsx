import type { Claim, Judgement } from "../../../api/model.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { countWords } from "../../../components/count-words.ts";
import { dayWords } from "../../../components/days.ts";
import { useDecisions } from "../../../components/decisions.tsx";
import { STATUS_WORDS, typeWords } from "../../../components/words.ts";
import { useBlind } from "../blind.ts";
import css from "./judgement-list.module.css";

const VERDICTS: Readonly<Partial<Record<Judgement["decision"]["verdict"], string>>> = {
  accept: "accepted",
  reject: "rejected",
  undecided: "left open",
  correct: "corrected",
  add: "added: the reader had missed it",
  grade: "graded",
};

/** Who decided what on a claim and when, each to be taken back; what was put right stands beside what was read. */
export function JudgementList({ report, claim }: { readonly report: string; readonly claim: string }) {
  const { data } = useOperation("show-claim", { report, claim, blind: useBlind() });
  const { takeBack } = useDecisions();
  if (!data || data.judgements.length === 0) return null;
  return (
    <ul className={css.all} aria-label="What people decided">
      {data.judgements.map(({ id, at, by, decision, note }) => (
        <li key={id}>
          <span>
            <strong>{VERDICTS[decision.verdict] ?? decision.verdict}</strong> by {by}, {dayWords(at)}
          </span>
          <button type="button" onClick={() => void takeBack(id)}>
            Undo
          </button>
          {decision.verdict === "correct" && (
            <dl>
              {decision.corrections.map(({ field, value }) => (
                <div key={field}>
                  <dt>{FIELDS[field]}</dt>
                  <dd>
                    {data.as_read && (
                      <>
                        <del>{told(field, readOf(data.as_read, field))}</del> <span aria-hidden="true">→</span>{" "}
                      </>
                    )}
                    <ins>{told(field, value)}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {note && <q>{note}</q>}
        </li>
      ))}
    </ul>
  );
}

type Field = Extract<Judgement["decision"], { verdict: "correct" }>["corrections"][number]["field"];

const FIELDS: Readonly<Record<Field, string>> = {
  type: "type",
  mode: "manner",
  actors: "doer",
  recipients: "done to",
  date: "when",
  place: "where",
  counts: "how many",
  chain: "by whose word",
  status: "how sure",
  polarity: "so or not so",
  modality: "done or not",
  predicate: "the word",
  content: "the clause",
};

const readOf = (claim: Claim, field: Field): unknown =>
  field === "status" || field === "polarity" || field === "modality" ? claim.certainty[field] : claim[field];

const isNumber = (value: unknown): value is number | null => value === null || typeof value === "number";

/** A value of a field in a few words. */
function told(field: Field, value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "nothing";
  if (field === "status" && typeof value === "string")
    return STATUS_WORDS[value as keyof typeof STATUS_WORDS]?.word ?? value;
  if (field === "type" && typeof value === "string") return typeWords(value);
  if (Array.isArray(value)) return value.map((one) => told(field, one)).join(", ");
  if (typeof value !== "object") return String(value);
  const { of, low, high } = value as Readonly<Record<string, unknown>>;
  if (typeof of === "string" && isNumber(low) && isNumber(high)) return `${countWords(low, high)} ${of}`;
  const { text, span, name, described, start, end, kind } = value as Readonly<Record<string, unknown>>;
  if (typeof text === "string") return `“${text}”`;
  if (typeof name === "string" || typeof described === "string") return String(name ?? described);
  if (typeof span === "object" && span !== null) return told(field, span);
  if (typeof end === "string") return [start, end].filter((day, at) => day && (at === 0 || day !== start)).join(" to ");
  return typeof kind === "string" ? kind : "another";
}
