import { Tabs } from "radix-ui";
import { Link } from "react-router";
import type { Output } from "../../../api/operations.ts";
import { CARD_HEIGHT, ClaimCard, claimKey } from "../../../components/claim-card.tsx";
import { rangeWords } from "../../../components/days.ts";
import { Empty } from "../../../components/states.tsx";
import { WindowedList } from "../../../components/windowed-list.tsx";
import { plural } from "../../../components/words.ts";
import { paths } from "../../../paths.ts";
import { LISTS, searchOf } from "../lists.ts";
import css from "./actor-lists.module.css";

interface ActorListsOptions {
  readonly shown: Output<"show-actor">;
  /** Asks for longer lists; null where they are as long as they get here. */
  readonly onMore: (() => void) | null;
}

/** The four lists, kept apart: what is told as fact, what others say, what it says, what is done to it. */
export function ActorLists({ shown, onMore }: ActorListsOptions) {
  const first = LISTS.find(({ key }) => shown[key].counted > 0) ?? LISTS[0];
  return (
    <Tabs.Root defaultValue={first?.key ?? "told_as_fact"} className={css.lists}>
      <Tabs.List className={css.tabs} aria-label="What is told">
        {LISTS.map(({ key, title }) => (
          <Tabs.Trigger key={key} value={key} className={css.tab}>
            {title} <span className={css.count}>{shown[key].counted}</span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {LISTS.map((list) => {
        const { claims, counted, whole } = shown[list.key];
        return (
          <Tabs.Content
            key={list.key}
            value={list.key}
            forceMount
            className={css.list}
            data-empty={claims.length === 0}
          >
            <h2 className={css.printed}>{list.title}</h2>
            <p className={css.says}>{list.says} In the order in which it happened; without a day, last.</p>
            {claims.length === 0 && <Empty title="Nothing of the kind in this case" />}
            <WindowedList items={claims} keyOf={claimKey} height={CARD_HEIGHT} counted={counted}>
              {(claim) => (
                <div className={css.row}>
                  <p className={css.day}>
                    {(claim.happened && rangeWords(claim.happened.start, claim.happened.end)) ?? "no day"}
                    {claim.held.length > 0 && <span className={css.held}>{claim.held.join(", ")}</span>}
                  </p>
                  <ClaimCard claim={claim} />
                </div>
              )}
            </WindowedList>
            {(claims.length < counted || !whole) && (
              <p className={css.more} data-screen="">
                {onMore && (
                  <button type="button" onClick={onMore}>
                    More
                  </button>
                )}{" "}
                <Link to={paths.search(searchOf(list, shown.id))}>
                  {whole ? `All ${plural(counted, "claim")} in the search` : "All of them in the search"}
                </Link>
              </p>
            )}
          </Tabs.Content>
        );
      })}
    </Tabs.Root>
  );
}
