import { useMemo, useState } from "react";
import { Link, useParams } from "react-router";
import type { Output } from "../../api/operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { Footnoted } from "../../components/footnotes.tsx";
import { NeighbourGraph } from "../../components/neighbour-graph.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { SameOrNot } from "../../components/same-or-not.tsx";
import { Failed, Loading } from "../../components/states.tsx";
import { capital, countryName, plural } from "../../components/words.ts";
import { paths } from "../../paths.ts";
import css from "./actor-page.module.css";
import { ActorLists } from "./components/actor-lists.tsx";
import { ListEntries } from "./components/list-entries.tsx";
import { RoleTable } from "./components/role-table.tsx";
import { SameActor } from "./components/same-actor.tsx";
import { UsesApart } from "./components/uses-apart.tsx";
import { LISTS } from "./lists.ts";
import { sectorWords } from "./sectors.ts";

type Shown = Output<"show-actor">;

/** So many claims of each list at first, and when more are asked for. */
const [FIRST, MORE] = [20, 500];

/** Who somebody is, and what is told of it, by whose word. */
export function ActorPage() {
  const { id = "" } = useParams();
  const [limit, setLimit] = useState(FIRST);
  const { data, error, isPending, refetch } = useOperation("show-actor", { actor: id, limit }, { keep: true });
  usePageTitle(data?.name ?? "Actor");
  if (isPending) return <Loading what="the actor" lines={12} />;
  if (error) return <Failed error={error} again={refetch} />;
  return <Actor shown={data} asked={id} onMore={limit < MORE ? () => setLimit(MORE) : null} />;
}

interface ActorOptions {
  readonly shown: Shown;
  /** The id in the address: what the actor is called may be another where it was told apart or made one. */
  readonly asked: string;
  readonly onMore: (() => void) | null;
}

function Actor({ shown, asked, onMore }: ActorOptions) {
  const others = shown.forms.filter((form) => form !== shown.name);
  const printed = useMemo(() => LISTS.flatMap(({ key }) => shown[key].claims), [shown]);
  return (
    <Footnoted claims={printed}>
      <div className={css.page}>
        <div className={css.main}>
          <header>
            <p className={css.kicker}>
              {[
                capital(shown.kind),
                shown.country ? countryName(shown.country) : null,
                ...shown.sectors.map(sectorWords),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <h1>{shown.name}</h1>
            {others.length > 0 && (
              <p className={css.forms}>
                also written{" "}
                {others.slice(0, 12).map((form, at) => (
                  <span key={form}>
                    {at > 0 && ", "}
                    <q>{form}</q>
                  </span>
                ))}
                {others.length > 12 && ` and ${others.length - 12} more`}
              </p>
            )}
            <p className={css.facts}>
              {plural(shown.claim_count, "claim")} in {plural(shown.reports, "report")}
            </p>
            {shown.also_called.length > 0 && (
              <p className={css.facts}>
                Others bear the name:{" "}
                {shown.also_called.map(({ id, name }) => (
                  <Link key={id} to={paths.actor(id)}>
                    {name}
                  </Link>
                ))}
              </p>
            )}
          </header>
          <ActorLists shown={shown} onMore={onMore} />
        </div>
        <aside className={css.side} aria-label={`About ${shown.name}`}>
          <RoleTable roles={shown.roles} />
          <ListEntries entries={shown.entries} />
          {shown.neighbours.length > 0 && (
            <section>
              <h2>Told together with</h2>
              <ul className={css.with}>
                {shown.neighbours.map(({ actor, name, claims }) => (
                  <li key={actor}>
                    <Link to={paths.actor(actor)}>{name}</Link>
                    <span className={css.count}>{plural(claims, "claim")}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <NeighbourGraph actor={shown.id} asked={asked} name={shown.name} />
          <p data-screen="">
            <Link to={paths.source(shown.id)}>What it is cited for, as a source</Link>
          </p>
          <div data-screen="">
            <SameOrNot
              why="Why these names are one"
              merged={shown.merged}
              pairs={shown.pairs}
              apart={shown.apart.map((merge) => ({ ...merge, page: paths.actor(merge.actor) }))}
              judged={shown.judged}
            />
            <SameActor id={shown.id} />
            <UsesApart id={asked} name={shown.name} />
          </div>
        </aside>
      </div>
    </Footnoted>
  );
}
