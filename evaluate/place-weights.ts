import { join } from "node:path";
import { beliefs } from "../src/understand/english/06-places/belief.ts";
import { distanceKm } from "../src/understand/english/06-places/distance.ts";
import { namesOf, outsideOf } from "../src/understand/english/06-places/names-of.ts";
import { choosePlaces, type Name, type Outside, weighed } from "../src/understand/english/06-places/weigh-places.ts";
import { WEIGHTS, type Weights } from "../src/understand/english/06-places/weights.ts";
import { foldName } from "../src/understand/lexicon/gazetteer.ts";
import { draftOf, type PlaceRecord } from "./places.ts";
import { readRecords } from "./records.ts";

/** A report ready to be weighed: its names, and for every annotated mention its name and which candidates are right. */
interface Prepared {
  readonly fold: number;
  readonly set: string;
  /** How much a mention of it counts when weights are fitted. */
  readonly weight: number;
  readonly names: readonly Name[];
  readonly outside: Outside;
  readonly asked: readonly { readonly name: number; readonly right: readonly number[] }[];
}

/** A country's or region's name is a town's in local papers far more often than in news of the world: its weight is set by hand, and so is
 * the publisher's, which is worth less where an outlet writes of the whole world. */
const FREE = (Object.keys(WEIGHTS) as (keyof Weights)[]).filter((key) => !/^(?:country|region|publisher)$/.test(key));
/** Where fitting begins: round numbers that owe nothing to the sets. */
const START: Weights = {
  ...WEIGHTS,
  people: 1,
  area: 0,
  district: 0,
  capital: 1,
  seat: 1,
  part: -1,
  listed: 1,
  spelling: -1,
  contained: 5,
  outside: -1,
  sameCountry: 3,
  sameArea: 3,
  near: 3,
  unlisted: 3,
  unlistedHere: 3,
};
const FOLDS = 5;
const NEAR_KM = 161;

/** Fits the weights of places on four folds of documents and shows how they do on the fifth; then on all. Takes minutes. */
function fitPlaceWeights(dataDir: string): void {
  const all = ["geowebnews", "lgl"].flatMap((set) =>
    readRecords<PlaceRecord>(join(dataDir, "places", `${set}.jsonl`)).map((record, i) => prepared(record, i, set)),
  );
  console.log(`as they are: ${report(all, WEIGHTS)}`);
  const unseen: Tally[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const fitted = fittedTo(all.filter((one) => one.fold !== fold));
    const rest = all.filter((one) => one.fold === fold);
    unseen.push(
      ...["geowebnews", "lgl"].map((set) =>
        tally(
          rest.filter((one) => one.set === set),
          set,
          fitted,
        ),
      ),
    );
    console.log(`fold ${fold}, unseen: ${report(rest, fitted)}`);
  }
  for (const set of ["geowebnews", "lgl"])
    console.log(`unseen folds together, ${set}: ${shown(together(unseen, set))}`);
  const fitted = fittedTo(all);
  console.log(`fitted on all: ${report(all, fitted)}\n${JSON.stringify(fitted)}`);
}

/** What was asked, answered and right among names with candidates, demonyms left out. */
interface Tally {
  readonly set: string;
  readonly asked: number;
  readonly placed: number;
  readonly right: number;
}

function tally(reports: readonly Prepared[], set: string, weights: Weights): Tally {
  let [asked, placed, right] = [0, 0, 0];
  for (const one of reports) {
    const chosen = choosePlaces(one.names, one.outside, weights);
    for (const { name, right: wanted } of one.asked) {
      const place = chosen[name]?.place;
      asked++;
      if (place) placed++;
      if (place && wanted.includes(one.names[name]?.candidates.indexOf(place) ?? -1)) right++;
    }
  }
  return { set, asked, placed, right };
}

const together = (all: readonly Tally[], set: string): Tally => {
  const of = all.filter((one) => one.set === set);
  const sum = (key: "asked" | "placed" | "right") => of.reduce((total, one) => total + one[key], 0);
  return { set, asked: sum("asked"), placed: sum("placed"), right: sum("right") };
};

const share = (n: number, of: number) => ((100 * n) / Math.max(1, of)).toFixed(1);
const shown = ({ asked, placed, right }: Tally): string =>
  `${asked} names, ${share(right, asked)} % right, ${share(placed, asked)} % placed, ${share(right, placed)} % of them right`;

/** Reports of one publisher stay together: its town is in all of them. */
function prepared(record: PlaceRecord, i: number, set: string): Prepared {
  const gold = record.toponyms.filter(({ latitude }) => latitude !== null);
  const draft = draftOf(record, gold);
  const names = namesOf(draft, draft.mentions);
  const keys = [...names.keys()];
  const asked = gold.flatMap((toponym, j) => {
    if (draft.mentions[j]?.kind === "nationality") return [];
    const name = keys.indexOf(foldName(toponym.text));
    const { latitude, longitude } = toponym;
    if (latitude === null || longitude === null) return [];
    const right = (names.get(keys[name] ?? "")?.candidates ?? []).flatMap((place, k) =>
      // A wide area is the right one wherever in it the set has its point.
      distanceKm(place, { latitude, longitude }) <= Math.max(NEAR_KM, place.radius ?? 0) ? [k] : [],
    );
    // Where no candidate is right, a place that the gazetteer lacks is meant.
    const listed = names.get(keys[name] ?? "")?.candidates.length ?? 0;
    return listed > 0 ? [{ name, right: right.length > 0 ? right : [listed] }] : [];
  });
  const key = record.publisher ?? String(i);
  // News of the world is nearer to what is read than local papers.
  const weight = set === "lgl" ? 1 : 3;
  const fold = [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, 7) % FOLDS;
  return { fold, set, weight, names: [...names.values()], outside: outsideOf(draft), asked };
}

/** Mean log loss of the right candidates, and in per cent how often the best candidate is right. */
function scored(reports: readonly Prepared[], weights: Weights): { loss: number; right: number } {
  let loss = 0;
  let hits = 0;
  let n = 0;
  for (const { weight, names, outside, asked } of reports) {
    const { values } = weighed(names, outside, weights);
    for (const { name, right } of asked) {
      const shares = beliefs(values[name] ?? []);
      loss -=
        weight *
        Math.log(
          Math.max(
            1e-4,
            right.reduce((sum, k) => sum + (shares[k] ?? 0), 0),
          ),
        );
      if (right.includes(shares.indexOf(Math.max(...shares)))) hits += weight;
      n += weight;
    }
  }
  return { loss: loss / n, right: (100 * hits) / n };
}

const report = (reports: readonly Prepared[], weights: Weights): string => {
  const { loss, right } = scored(reports, weights);
  return `${right.toFixed(1)} % right, log loss ${loss.toFixed(3)}`;
};

/** One weight after the other, up and down by steps that shrink, as long as the loss falls. */
function fittedTo(reports: readonly Prepared[]): Weights {
  let best: Weights = START;
  let least = scored(reports, best).loss;
  for (const step of [0.5, 0.2, 0.1]) {
    for (let round = 0; round < 2; round++)
      for (const key of FREE)
        for (const by of [step, -step]) {
          const tried = {
            ...best,
            [key]: Math.round(100 * (best[key] + by * Math.max(0.5, Math.abs(best[key])))) / 100,
          };
          const { loss } = scored(reports, tried);
          if (loss < least - 1e-5) [best, least] = [tried, loss];
        }
  }
  return best;
}

fitPlaceWeights(process.env.HEARSAY_DATA ?? "../shared/data");
