import { useCallback, useEffect, useMemo, useRef } from "react";
import { Link, useSearchParams } from "react-router";
import { useOperation } from "../../api/use-operation.ts";
import { NothingFound } from "../../components/nothing-found.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { asksForSomething, conditionsOf, questionAlone, questionOf } from "../../components/question/address.ts";
import { ClaimList } from "../../components/question/claim-list.tsx";
import { QuestionBar } from "../../components/question/question-bar.tsx";
import { QuestionViews } from "../../components/question/question-views.tsx";
import { Failed, Loading } from "../../components/states.tsx";
import { paths } from "../../paths.ts";
import { PlaceList } from "./components/place-list.tsx";
import { WorldMap } from "./components/world-map.tsx";
import css from "./map-page.module.css";
import { boxOf, exactly, type Place } from "./places.ts";

/** Where the claims of a question happened; the address is the question, what is seen and what is chosen. */
export function MapPage() {
  const [address, setAddress] = useSearchParams();
  const question = useMemo(() => conditionsOf(address), [address]);
  const suggested = address.get("suggested") === "yes";
  const { data, error, isPending, refetch, isFetching } = useOperation(
    "map-claims",
    { ...question, suggested },
    { keep: true },
  );
  usePageTitle("Map");
  const change = useCallback(
    (set: Readonly<Record<string, string | null>>) =>
      setAddress((before) => {
        const next = new URLSearchParams(before);
        for (const [field, value] of Object.entries(set)) {
          if (value === null) next.delete(field);
          else next.set(field, value);
        }
        return next;
      }),
    [setAddress],
  );
  const onSeen = useCallback(
    (seen: string) => {
      // whoever has gone on to another page is not called back: its address stands before the page does
      if (location.pathname !== paths.map()) return;
      const next = new URLSearchParams(location.search);
      next.set("seen", seen);
      setAddress(next, { replace: true });
    },
    [setAddress],
  );
  const box = address.get("chosen");
  const chosen = (data?.places ?? []).filter((place) => box !== null && isIn(place, box));
  return (
    <>
      <h1 className="unseen">Map</h1>
      <QuestionViews address={address} />
      <QuestionBar address={address} onChange={setAddress} />
      {isPending && <Loading what="the map" lines={10} />}
      {error && <Failed error={error} again={refetch} />}
      {data && (
        <div className={css.page} aria-busy={isFetching}>
          <WorldMap
            places={data.places}
            chosen={(place) => chosen.includes(place)}
            onChoose={(places) => change({ chosen: boxOf(places) })}
            seen={address.get("seen")}
            onSeen={onSeen}
          />
          <div className={css.side}>
            {data.places.length === 0 && (
              <NothingFound
                title="Nothing to draw"
                asked={asksForSomething(address) || data.suggested > 0 || data.nowhere > 0}
              >
                No claim that is asked for is told with a place that is known. Take something out of what is asked for.
              </NothingFound>
            )}
            {box === null ? (
              <PlaceList
                answer={data}
                onChoose={(places) => change({ chosen: boxOf(places) })}
                onSuggested={suggested ? null : () => change({ suggested: "yes" })}
              />
            ) : (
              <ChosenPlaces
                places={chosen}
                box={box}
                address={address}
                suggested={suggested}
                onLeave={() => change({ chosen: null })}
              />
            )}
          </div>
        </div>
      )}
    </>
  );
}

interface ChosenOptions {
  readonly places: readonly Place[];
  readonly box: string;
  readonly address: URLSearchParams;
  readonly suggested: boolean;
  readonly onLeave: () => void;
}

function ChosenPlaces({ places, box, address, suggested, onLeave }: ChosenOptions) {
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another list to read
  useEffect(() => title.current?.focus({ preventScroll: true }), [box]);
  const how = suggested ? {} : { place_how: ["stated" as const] };
  const search = new URLSearchParams(questionAlone(address));
  search.set("box", box);
  if (!suggested) search.set("place_how", "stated");
  const names = places.map(({ name }) => name);
  return (
    <section aria-label="Claims of the chosen place" className={css.chosen}>
      <button type="button" onClick={onLeave} className={css.back}>
        All places
      </button>
      <h2 ref={title} tabIndex={-1}>
        {names.length === 0 ? "The chosen part of the map" : names.slice(0, 6).join(", ")}
        {names.length > 6 && ` and ${names.length - 6} more`}
      </h2>
      {places.length === 1 && places[0] && <p className={css.exactly}>{exactly(places[0])}</p>}
      <p className={css.exactly}>
        <Link to={paths.search(search.toString())}>As a search</Link>
      </p>
      <div className={css.claims}>
        <ClaimList question={{ ...questionOf(address), box, ...how }} />
      </div>
    </section>
  );
}

function isIn({ latitude, longitude }: Place, box: string): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = box.split(",").map(Number);
  return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
}
