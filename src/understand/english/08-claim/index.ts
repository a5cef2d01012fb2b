import type { Stance } from "../../../model/certainty.ts";
import type { Draft, DraftClaim, Stage } from "../../draft.ts";
import { namesNobody } from "../../nobody.ts";
import { type Answer, answeringActs, answersIn, findAnswers } from "./answers.ts";
import { voicesOf } from "./chain-at.ts";
import { claimOf } from "./claim-of.ts";
import { timesOf } from "./counts/how-often.ts";
import { withPeriod } from "./counts/running.ts";
import { tollsOfStatement } from "./counts/tolls-of-statement.ts";
import { findDeclined } from "./declined.ts";
import { embeddedVoices } from "./embedded.ts";
import { withFallenFighting } from "./fallen-fighting.ts";
import { findEvents } from "./find-events.ts";
import { heldWhenSaid } from "./held-now.ts";
import { withoutForeignPlaces } from "./home-ground.ts";
import { findIdentifiedDead } from "./identified-dead.ts";
import { withInstruments } from "./instruments.ts";
import { withKnownOccasions } from "./known-occasion.ts";
import { linked } from "./link.ts";
import { mergeEvents } from "./merge-events.ts";
import { findRelations } from "./relations/index.ts";
import { withDatesOfTheSame } from "./same-happening.ts";
import { withScenes } from "./scene.ts";
import { withSpokenModes } from "./spoken-mode.ts";
import { findStatements } from "./statements.ts";
import { withThrownWeapons } from "./thrown-weapons.ts";
import { findToldPlainly } from "./told-plainly.ts";
import { withDaysTogether } from "./told-together.ts";
import { statedDate } from "./when.ts";
import { statedPlace } from "./whereabouts.ts";

/** What the report says to be so: events, relations and statements, each with its parties and its chain. */
export const claim: Stage = {
  name: "claim",
  needs: [
    "text",
    "frame",
    "analysis",
    "tree",
    "mentions",
    "entities",
    "dates",
    "places",
    "attributions",
    "ownVoice",
    "predicates",
  ],
  gives: ["claims"],
  reason: "a claim joins parties, dates, places and chains, so all of them must be known",
  run: (draft) => ({ claims: claimsOf(draft) }),
};

function claimsOf(draft: Draft): readonly DraftClaim[] {
  const happened = withThrownWeapons(
    withFallenFighting(mergeEvents([...findEvents(draft), ...findIdentifiedDead(draft)], draft), draft),
    draft,
  );
  const told = withSpokenModes(withInstruments(happened, draft), draft);
  const eventWords = new Set(told.map(({ word }) => word));
  const relations = findRelations(draft, eventWords);
  const stances = new Map<number, Stance>();
  for (const { word, inside } of told) if (inside) stances.set(word, inside);
  const acts = told.flatMap(({ word, inside, actors }) => (inside ? [{ word, stance: inside, speakers: actors }] : []));
  const answers = answersIn(draft);
  const voices = embeddedVoices([...acts, ...answeringActs(answers, draft)], draft, voicesOf(draft));
  const found = [...told, ...relations];
  const coded = found.flatMap((finding) => claimOf(finding, draft, voices, eventWords) ?? []);
  const answered = findAnswers(answers, coded, voices, draft).map((answer) => ({
    ...answer,
    claim: { ...answer.claim, counts: timesOf(answer.claim.word, draft) },
  }));
  const declined = findDeclined(draft, voices);
  // "said the reports were false" is told with what it denies.
  const answering = answered.map(({ claim, by }) => ({ ...claim, word: by }));
  const statements = findStatements(draft, voices, [...coded, ...declined, ...answering]);
  const plain = findToldPlainly(draft, voices, [...coded, ...declined, ...statements]);
  const countedBefore = lastCounted(coded);
  // "nine were killed and two others wounded": told with the first, as one more number.
  const alsoCounted = new Set(told.map((finding) => finding.alsoCounted?.word));
  const apart = [...statements, ...plain].filter(({ word }) => !alsoCounted.has(word));
  const settled = apart.map((found) => ({
    ...found,
    date: statedDate(found.word, eventWords, draft) ?? heldWhenSaid(found.word, found.chain, draft),
    place: statedPlace(found.word, eventWords, draft),
    counts: withPeriod(
      tollsOfStatement(found.word, found.contentWords, draft, countedBefore(found.word)),
      found.word,
      draft,
    ),
  }));
  const all = [...coded, ...answered.map(({ claim }) => claim), ...declined, ...settled]
    .filter((found) => !isSaidByNobody(found))
    .sort((a, b) => a.word - b.word);
  const staged = withScenes(withKnownOccasions(withDatesOfTheSame(all, draft), draft), draft);
  const tied = linked(withoutForeignPlaces(withDaysTogether(staged, draft), draft), stances, draft);
  return withAnswers(tied, all, answered);
}

/** "No one is saying that the town fell": nobody says it, nor does who tells of that. */
const isSaidByNobody = ({ chain }: DraftClaim): boolean =>
  chain.some(({ span, stance }) => span !== null && SAYS.has(stance) && namesNobody(span.text));

const SAYS: ReadonlySet<Stance> = new Set(["states", "reports", "alleges", "claims"]);

/** Each answer with a link to the claim that it answers; `before` are the same claims in the same order. */
function withAnswers(
  claims: readonly DraftClaim[],
  before: readonly DraftClaim[],
  answered: readonly Answer[],
): readonly DraftClaim[] {
  const places = new Map(before.map((claim, index) => [claim, index]));
  const links = new Map(
    answered.map(({ claim, to, as }) => [places.get(claim), to === null ? null : { to: places.get(to) ?? -1, as }]),
  );
  return claims.map((claim, index) => {
    const link = links.get(index);
    return link ? { ...claim, linksTo: [...(claim.linksTo ?? []), link] } : claim;
  });
}

const PEOPLE = new Set(
  "killed injured missing arrested abducted released surrendered displaced participants".split(" "),
);

/** What people were last counted as before a word: "Police put the figure at 33" takes it up. */
function lastCounted(coded: readonly DraftClaim[]): (word: number) => string | null {
  const told = coded
    .flatMap(({ word, counts }) =>
      counts
        .filter(({ of }) => PEOPLE.has(of))
        .slice(0, 1)
        .map(({ of }) => ({ word, of })),
    )
    .sort((a, b) => a.word - b.word);
  return (word) => {
    let [low, high] = [0, told.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((told[middle]?.word ?? word) < word) low = middle + 1;
      else high = middle;
    }
    return told[low - 1]?.of ?? null;
  };
}
