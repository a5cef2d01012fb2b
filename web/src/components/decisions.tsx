import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import { Link } from "react-router";
import { ApiError } from "../api/api-error.ts";
import { ask } from "../api/ask.ts";
import { keepAuthor, keptAuthor } from "../api/author.ts";
import type { Input, Output } from "../api/operations.ts";
import { AuthorWindow } from "./author-window.tsx";
import css from "./decisions.module.css";

type Deciding = "judge" | "add-claim";
type Keeping =
  | "save-search"
  | "open-search"
  | "change-search"
  | "collect-claim"
  | "change-brief"
  | "change-brief-claim"
  | "draw-batch"
  | "code-claim"
  | "code-missed"
  | "close-batch"
  | "settle-code"
  | "freeze-batch"
  | "change-batch";

/** How a change of what people keep is told. */
interface Telling<Name extends Keeping> {
  /** Null: it is not told. */
  readonly says: (answer: Output<Name>) => string | null;
  /** The way back, where there is one. */
  readonly back?: (answer: Output<Name>) => (() => Promise<unknown>) | null;
  /** Where the bar leads to. */
  readonly leads?: (answer: Output<Name>) => { readonly path: string; readonly name: string };
}

interface Decisions {
  /** Whoever decides in this browser; null before the first decision. */
  readonly author: string | null;
  /** Judgements made on this page that were not taken back. */
  readonly standing: readonly string[];
  /** Asks for another name. */
  readonly rename: () => void;
  /** Keeps a decision, asking first who decides; null where it was not kept, which the bar says. */
  readonly decide: <Name extends Deciding>(
    name: Name,
    input: Input<Name>,
    says: string,
  ) => Promise<Output<Name> | null>;
  /** Changes what people keep (searches, briefs, batches), asking first who does it; null where it was not kept. */
  readonly change: <Name extends Keeping>(
    name: Name,
    input: Input<Name>,
    telling: Telling<Name>,
  ) => Promise<Output<Name> | null>;
  /** Says something in the bar that is no decision. */
  readonly tell: (says: string) => void;
  /** Takes back a decision, or the last one that was made here. Gives whether it was taken back. */
  readonly takeBack: (judgement?: string) => Promise<boolean>;
}

interface Told {
  readonly says: string;
  /** What the bar offers to take back. */
  readonly judgement: string | null;
  readonly fault: boolean;
  /** The way back from something that is no judgement. */
  readonly back?: (() => Promise<unknown>) | null;
  readonly leads?: { readonly path: string; readonly name: string } | null;
}

const Held = createContext<Decisions | null>(null);

/** Decisions of a page: made under a name, told in a bar, and taken back from there. Throws outside of DecisionsBar. */
export function useDecisions(): Decisions {
  const held = useContext(Held);
  if (!held) throw new Error("useDecisions stands within DecisionsBar");
  return held;
}

/** What stands around pages on which something is decided. */
export function DecisionsBar({ children }: { readonly children: ReactNode }) {
  const client = useQueryClient();
  const [author, setAuthor] = useState(keptAuthor);
  const [naming, setNaming] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const named = useRef<((name: string | null) => void) | null>(null);
  const [standing, setStanding] = useState<readonly string[]>([]);

  const askName = useCallback(
    () =>
      new Promise<string | null>((done) => {
        named.current = done;
        setNaming(true);
      }),
    [],
  );
  const endNaming = (name: string | null) => {
    if (name !== null) {
      keepAuthor(name);
      setAuthor(name);
      // what somebody else was shown here, their own codes among it, is not for this one's eyes
      if (author !== null && author !== name) void client.resetQueries();
    }
    setNaming(false);
    named.current?.(name);
    named.current = null;
  };
  const attempt = useCallback(
    async <Of,>(work: () => Promise<Of>): Promise<Of | null> => {
      if (keptAuthor() === null && (await askName()) === null) return null;
      try {
        const answer = await work();
        // what was decided may show anywhere: groups, counts, lists
        await client.invalidateQueries();
        return answer;
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        setTold({ says: error.message, judgement: null, fault: true });
        return null;
      }
    },
    [client, askName],
  );
  const decide = useCallback<Decisions["decide"]>(
    async (name, input, says) => {
      const answer = await attempt(() => ask(name, input));
      if (answer) {
        const { id } = answer.judgement;
        setStanding((before) => [...before, id]);
        setTold({ says, judgement: id, fault: false });
      }
      return answer;
    },
    [attempt],
  );
  const change = useCallback<Decisions["change"]>(
    async (name, input, { says, back, leads }) => {
      const answer = await attempt(() => ask(name, input));
      const words = answer && says(answer);
      if (words !== null)
        setTold({
          says: words,
          judgement: null,
          fault: false,
          back: (answer && back?.(answer)) ?? null,
          leads: (answer && leads?.(answer)) ?? null,
        });
      return answer;
    },
    [attempt],
  );
  const goBack = async (back: () => Promise<unknown>) => {
    if ((await attempt(back)) !== null) setTold({ says: "Taken back.", judgement: null, fault: false });
  };
  const takeBack = useCallback(
    async (judgement = standing.at(-1)) => {
      if (judgement === undefined) return false;
      const answer = await attempt(() => ask("undo", { ids: [judgement] }));
      if (!answer) return false;
      setStanding((before) => before.filter((id) => id !== judgement));
      setTold({ says: "Taken back.", judgement: null, fault: false });
      return true;
    },
    [attempt, standing],
  );
  const tell = useCallback((says: string) => setTold({ says, judgement: null, fault: false }), []);
  const held = useMemo(
    () => ({ author, standing, rename: () => void askName(), decide, change, tell, takeBack }),
    [author, standing, askName, decide, change, tell, takeBack],
  );
  return (
    <Held.Provider value={held}>
      {children}
      <div className={css.bar} role="status" data-shown={told !== null} data-fault={told?.fault}>
        {told && (
          <>
            <span>{told.says}</span>
            {told.leads && <Link to={told.leads.path}>{told.leads.name}</Link>}
            {told.back && (
              <button type="button" onClick={() => told.back && void goBack(told.back)}>
                Undo
              </button>
            )}
            {told.judgement && (
              <button type="button" onClick={() => void takeBack(told.judgement ?? undefined)}>
                Undo
              </button>
            )}
            <button type="button" onClick={() => setTold(null)} aria-label="Close this note">
              ×
            </button>
          </>
        )}
      </div>
      {naming && <AuthorWindow onName={endNaming} onClose={() => endNaming(null)} />}
    </Held.Provider>
  );
}
