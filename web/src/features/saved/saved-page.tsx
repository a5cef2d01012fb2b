import { Link, useNavigate } from "react-router";
import { ask } from "../../api/ask.ts";
import type { Output } from "../../api/operations.ts";
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
import css from "./saved-page.module.css";

/** What people keep: searches with what is new in them, and briefs. */
export function SavedPage() {
  usePageTitle("Saved");
  return (
    <KeptPage>
      <section>
        <h1>Saved searches</h1>
        <Searches />
      </section>
      <section>
        <h1>Briefs</h1>
        <Briefs />
      </section>
    </KeptPage>
  );
}

function Searches() {
  const { data, error, isPending, refetch } = useOperation("list-searches", {});
  if (isPending) return <Loading what="saved searches" />;
  if (error) return <Failed error={error} again={refetch} />;
  if (data.searches.length === 0)
    return (
      <Empty title="No search is saved yet">
        Ask something on the <Link to={paths.search()}>search page</Link>, the map, the timeline or the network, and
        choose “Save this search”. What is new in it since you last opened it is told here.
      </Empty>
    );
  return (
    <KeptList>
      {data.searches.map((search) => (
        <Search key={search.id} search={search} />
      ))}
    </KeptList>
  );
}

type SearchLine = Output<"list-searches">["searches"][number];

function Search({ search: { id, name, query, at, by, opened, fresh, whole } }: { readonly search: SearchLine }) {
  const { change } = useDecisions();
  const go = useNavigate();
  const address = addressOf(query);
  // to open it is to have seen it: what comes later is new
  const open = (freshAlone: boolean) => {
    const since = new URLSearchParams(address);
    if (freshAlone) {
      since.set("added_after", opened ?? at);
      since.set("sort", "added");
    }
    void change("open-search", { search: id }, { says: () => null }).then(() => go(paths.search(since.toString())));
  };
  const asked = narrowings(new URLSearchParams(address)).map(({ field, value }) => narrowingWords(field, value));
  return (
    <KeptRow
      head={
        <>
          <a
            href={paths.search(address)}
            onClick={(event) => {
              event.preventDefault();
              open(false);
            }}
          >
            {name}
          </a>
          {fresh !== null && fresh > 0 && (
            <button type="button" className={css.fresh} onClick={() => open(true)}>
              {fresh.toLocaleString("en")}
              {whole ? "" : " or more"} new
            </button>
          )}
        </>
      }
      facts={[
        [...asked, ...(fresh === null ? ["it names somebody whom this case no longer knows"] : [])].join(" · "),
        `saved by ${by} on ${dayWords(at)}${opened && opened !== at ? `, opened by you on ${dayWords(opened)}` : ""}`,
      ]}
    >
      <KeptChanges
        name={name}
        onName={(next) =>
          void change(
            "change-search",
            { search: id, name: next },
            { says: () => `Renamed to “${next}”.`, back: () => () => ask("change-search", { search: id, name }) },
          )
        }
        onDelete={() =>
          void change(
            "change-search",
            { search: id, state: "deleted" },
            {
              says: () => `“${name}” is deleted.`,
              back: () => () => ask("change-search", { search: id, state: "kept" }),
            },
          )
        }
      />
    </KeptRow>
  );
}

function Briefs() {
  const { data, error, isPending, refetch } = useOperation("list-briefs", {});
  if (isPending) return <Loading what="briefs" />;
  if (error) return <Failed error={error} again={refetch} />;
  if (data.briefs.length === 0)
    return (
      <Empty title="There is no brief yet">
        Press <kbd>b</kbd> on a claim, in a list or in a report, to collect it into one.
      </Empty>
    );
  return (
    <KeptList>
      {data.briefs.map(({ id, title, claims, by, changed }) => (
        <KeptRow
          key={id}
          head={<Link to={paths.brief(id)}>{title}</Link>}
          facts={[`${plural(claims, "claim")} · begun by ${by}, changed ${dayWords(changed)}`]}
        />
      ))}
    </KeptList>
  );
}
