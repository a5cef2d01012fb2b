import { plural } from "../../../components/words.ts";
import { exactly, keyOf, type MapAnswer, type Place } from "../places.ts";
import css from "./place-list.module.css";

interface PlaceListOptions {
  readonly answer: MapAnswer;
  readonly onChoose: (places: readonly Place[]) => void;
  readonly onSuggested: (() => void) | null;
}

/** What the map shows, as a list: for the keyboard, for those who listen, and to see how exactly each place is told. */
export function PlaceList({ answer: { places, left, suggested, nowhere, counted, whole }, ...does }: PlaceListOptions) {
  const { onChoose, onSuggested } = does;
  return (
    <section aria-label="Places">
      {places.length > 0 && <h2 className={css.title}>{plural(places.length, "place")}</h2>}
      <ol className={css.places}>
        {places.map((place) => (
          <li key={keyOf(place)}>
            <button type="button" onClick={() => onChoose([place])} data-stated={place.stated}>
              <span className={css.name}>{place.name}</span>
              <span className={css.count}>{plural(place.claims, "claim")}</span>
              <span className={css.exactly}>
                {exactly(place)}
                {place.events > 0 && ` · ${plural(place.events, "event")}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div className={css.rest}>
        {left.places > 0 && (
          <p>
            {plural(left.claims, "claim")} at {plural(left.places, "further place")} with fewer claims each are not
            drawn. Narrow the question to see them.
          </p>
        )}
        {suggested > 0 && (
          <p>
            {plural(suggested, "claim")} told where the report does not say of it: where it was filed, or where whoever
            acts is.{" "}
            {onSuggested && (
              <button type="button" className={css.ask} onClick={onSuggested}>
                Draw them too
              </button>
            )}
          </p>
        )}
        {nowhere > 0 && <p>{plural(nowhere, "claim")} without a place, or with one that is not known.</p>}
        {!whole && <p>Only {counted.toLocaleString("en")} claims were looked at; there are more.</p>}
      </div>
    </section>
  );
}
