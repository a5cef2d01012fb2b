import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { Status } from "../../api/model.ts";
import { EVENT_MODES, modesOf, RELATION_TYPES } from "../claim-types.ts";
import { STATUS_WORDS, typeWords } from "../words.ts";
import { PARTY_KINDS } from "./called-fields.tsx";
import { ChainField } from "./chain-field.tsx";
import css from "./claim-form.module.css";
import { CountsField } from "./counts-field.tsx";
import type { Draft, Piece } from "./draft.ts";
import { WordsField } from "./words-field.tsx";

interface ClaimFormOptions {
  readonly title: string;
  readonly draft: Draft;
  readonly selected: Piece | null;
  readonly onChange: (draft: Draft) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly submit: string;
  /** What keeps it from being sent, in a word. */
  readonly wanting: string | null;
  /** A claim that is added tells less than one that is put right. */
  readonly adding?: boolean;
  readonly children?: ReactNode;
}

/** A claim in a form: what it is, who and whom, by whose word, when and where, by words of the text. */
export function ClaimForm(options: ClaimFormOptions) {
  const { title, draft, selected, onChange, onSubmit, onCancel, submit, wanting, adding = false, children } = options;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const put = (changes: Partial<Draft>) => onChange({ ...draft, ...changes });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (wanting === null) onSubmit();
  };
  const modes = modesOf(draft.type);
  return (
    <form className={css.form} onSubmit={send} aria-label={title}>
      <h2 ref={head} tabIndex={-1}>
        {title}
      </h2>
      <p className={css.selected} aria-live="polite">
        {selected ? (
          <>
            Selected: <q dir="auto">{selected.text}</q>
          </>
        ) : (
          "Select words in the text, then give them to a field. Words can be typed as well."
        )}
      </p>
      {children}
      <Choice
        label="What it is"
        value={draft.type}
        onChange={(type) => put({ type, mode: modesOf(type).includes(draft.mode ?? "") ? draft.mode : null })}
      >
        {draft.type === "" && <option value="">choose …</option>}
        <optgroup label="Events">
          {Object.keys(EVENT_MODES).map((type) => (
            <option key={type} value={type}>
              {typeWords(type)}
            </option>
          ))}
        </optgroup>
        <optgroup label="Relations">
          {RELATION_TYPES.map((type) => (
            <option key={type} value={type}>
              {typeWords(type)}
            </option>
          ))}
        </optgroup>
        <option value="statement">statement</option>
      </Choice>
      {modes.length > 0 && (
        <Choice label="Manner" value={draft.mode ?? ""} onChange={(mode) => put({ mode: mode || null })}>
          <option value="">none of these</option>
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {mode.replaceAll("-", " ")}
            </option>
          ))}
        </Choice>
      )}
      <Choice label="How sure" value={draft.status} onChange={(status) => put({ status: status as Status })}>
        {draft.status === "" && <option value="">choose …</option>}
        {Object.entries(STATUS_WORDS).map(([status, { word }]) => (
          <option key={status} value={status}>
            {word}
          </option>
        ))}
      </Choice>
      {!adding && (
        <Choice
          label="So or not so"
          value={draft.polarity}
          onChange={(polarity) => put({ polarity: polarity as Draft["polarity"] })}
        >
          <option value="affirmed">the words say it is so</option>
          <option value="negated">the words say it is not so</option>
        </Choice>
      )}
      <WordsField
        label="Doer"
        names={PARTY_KINDS}
        pieces={draft.actors}
        selected={selected}
        onChange={(actors) => put({ actors })}
      />
      <WordsField
        label="Done to"
        names={PARTY_KINDS}
        pieces={draft.recipients}
        selected={selected}
        onChange={(recipients) => put({ recipients })}
      />
      <ChainField hops={draft.hops} selected={selected} stances={!adding} onChange={(hops) => put({ hops })} />
      <WordsField
        label="The clause"
        single
        wanted
        pieces={draft.content ? [draft.content] : []}
        selected={selected}
        onChange={([content = null]) => put({ content })}
      />
      <WordsField
        label="The word that tells of it"
        single
        wanted
        pieces={draft.predicate ? [draft.predicate] : []}
        selected={selected}
        onChange={([predicate = null]) => put({ predicate })}
      />
      <WordsField
        label="Where"
        single
        names={[]}
        pieces={draft.place ? [draft.place] : []}
        selected={selected}
        onChange={([place = null]) => put({ place })}
      />
      <fieldset className={css.row}>
        <legend>When</legend>
        <div className={css.days}>
          <label>
            from
            <input
              type="date"
              value={draft.from}
              onChange={(event) => put({ from: event.target.value, dateWords: null })}
            />
          </label>
          <label>
            to
            <input
              type="date"
              value={draft.to}
              onChange={(event) => put({ to: event.target.value, dateWords: null })}
            />
          </label>
          {!adding && (
            <button type="button" disabled={!selected} onClick={() => selected && put({ dateWords: selected })}>
              {draft.dateWords ? `“${draft.dateWords.text}”` : "Selected words"}
            </button>
          )}
        </div>
      </fieldset>
      {!adding && <CountsField counts={draft.counts} selected={selected} onChange={(counts) => put({ counts })} />}
      <div className={css.buttons}>
        <button type="submit" disabled={wanting !== null} className={css.submit}>
          {submit}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        {wanting && <span className={css.wanting}>{wanting}</span>}
      </div>
    </form>
  );
}

interface ChoiceOptions {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceOptions) {
  const id = useId();
  return (
    <div className={css.row}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
