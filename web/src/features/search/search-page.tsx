import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { CARD_HEIGHT, ClaimCard, claimKey } from "../../components/claim-card.tsx";
import { MoreButton } from "../../components/more-button.tsx";
import { NothingFound } from "../../components/nothing-found.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { asksForSomething, questionOf } from "../../components/question/address.ts";
import { Narrowings } from "../../components/question/narrowings.tsx";
import { QuestionViews } from "../../components/question/question-views.tsx";
import { Failed, Loading } from "../../components/states.tsx";
import { WindowedList } from "../../components/windowed-list.tsx";
import { plural } from "../../components/words.ts";
import { useClaims, useCounts } from "./api/use-claims.ts";
import { AskMore } from "./components/ask-more.tsx";
import { FacetList } from "./components/facet-list.tsx";
import css from "./search-page.module.css";

const ORDERS = [
  ["published", "latest published"],
  ["happened", "latest happened"],
  ["said", "latest said"],
  ["added", "latest added"],
  ["confidence", "surest reading"],
] as const;

/** Claims by words and by everything that they are counted by; the address is the question. */
export function SearchPage() {
  const [address, setAddress] = useSearchParams();
  const question = useMemo(() => questionOf(address), [address]);
  const found = useClaims(question);
  const [first] = found.data?.pages ?? [];
  const counts = useCounts(question, first?.facets);
  usePageTitle(question.words ? `Search: ${question.words}` : "Search");
  const change = (next: URLSearchParams) => setAddress(next);
  const claims = found.data?.pages.flatMap((page) => page.claims) ?? [];
  return (
    <div className={css.page}>
      <h1 className="unseen">Search claims</h1>
      <QuestionViews address={address} />
      <details className={css.narrow} data-screen="" open={matchMedia("(min-width: 56.01rem)").matches}>
        <summary>Narrow down</summary>
        <section aria-label="Narrow down">
          <AskMore address={address} onChange={change} />
          <FacetList address={address} counts={counts} onChange={change} />
        </section>
      </details>
      <section aria-label="Claims found" aria-busy={found.isFetching}>
        <div className={css.top}>
          <p className={css.count} role="status">
            {first?.counted == null ? " " : countWords(first.counted, first.whole ?? true)}
          </p>
          <label className={css.order}>
            Order{" "}
            <select
              value={question.sort ?? "published"}
              onChange={(event) => {
                const next = new URLSearchParams(address);
                next.set("sort", event.target.value);
                change(next);
              }}
            >
              {ORDERS.map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Narrowings address={address} onChange={change} />
        {found.isPending && <Loading what="claims" lines={12} />}
        {found.isError && <Failed error={found.error} again={found.refetch} />}
        {found.isSuccess && claims.length === 0 && (
          <NothingFound title="No claim is like that" asked={asksForSomething(address)}>
            Take something out of what is asked for, or use fewer words. A word finds its own forms only with a star at
            its end: attack*.
          </NothingFound>
        )}
        <WindowedList
          items={claims}
          keyOf={claimKey}
          height={CARD_HEIGHT}
          counted={first?.counted ?? null}
          label="Claims"
        >
          {(claim) => <ClaimCard claim={claim} />}
        </WindowedList>
        {found.hasNextPage && (
          <MoreButton
            what="claims"
            busy={found.isFetchingNextPage}
            failed={found.isError}
            onMore={() => void found.fetchNextPage()}
          />
        )}
      </section>
    </div>
  );
}

const countWords = (counted: number, whole: boolean) =>
  whole ? plural(counted, "claim") : `more than ${plural(counted, "claim")}`;
