import type { Analysis } from "../../analysis.ts";
import type { Frame } from "../../draft.ts";
import { withActivePerfects } from "./active-perfects.ts";
import { withAmongTheDead } from "./among-the-dead.ts";
import { withBetweenPairs } from "./between-pairs.ts";
import { withBracketedNicknames } from "./bracketed-nicknames.ts";
import { withChargedNouns } from "./charged-nouns.ts";
import { withClauseVerbs } from "./clause-verbs.ts";
import { withConjoinedNames } from "./conjoined-names.ts";
import { withCountedConjuncts } from "./counted-conjuncts.ts";
import { withDatedNouns } from "./dated-nouns.ts";
import { withFiredWeapons } from "./fired-weapons.ts";
import { withHarmClauses, withHarmfulDeeds, withLeftDead } from "./harm-clauses.ts";
import { withHeadlinePassives } from "./headline-passives.ts";
import { withHeadlineVerbs } from "./headline-verbs.ts";
import { withHyphenedPairs } from "./hyphened-pairs.ts";
import { withHyphenedPersons } from "./hyphened-persons.ts";
import { withIdentifiedAs } from "./identified-as.ts";
import { withJoinedVerbs } from "./joined-verbs.ts";
import { withJoinedWounds } from "./joined-wounds.ts";
import { withKinOfVictims } from "./kin-of-victims.ts";
import { withLaidCharges } from "./laid-charges.ts";
import { withLateConditions } from "./late-conditions.ts";
import { withLeastObjects } from "./least-objects.ts";
import { withLedAppositions } from "./led-appositions.ts";
import { withListedBodies } from "./listed-bodies.ts";
import { withListedOwners } from "./listed-owners.ts";
import { withListedPeople } from "./listed-people.ts";
import { withMainVerbs } from "./main-verbs.ts";
import { withMarkedSubjects } from "./marked-subjects.ts";
import { withNamedPlaces } from "./named-places.ts";
import { withNounsInIng } from "./nouns-in-ing.ts";
import { withOfficeNames } from "./office-names.ts";
import { withOpeningPlurals } from "./opening-plurals.ts";
import { withOwnedDates } from "./owned-dates.ts";
import { withPassiveParticiples } from "./passive-participles.ts";
import { withPerceivedDeeds } from "./perceived-deeds.ts";
import { withPrefixedWords } from "./prefixed-words.ts";
import { withSecondObjects } from "./second-objects.ts";
import { withSecondSubjects } from "./second-subjects.ts";
import { withShotDead } from "./shot-dead.ts";
import { withSpeakersVerbs } from "./speakers-verbs.ts";
import { withStrandedClauses } from "./stranded-clauses.ts";
import { withSummedLists } from "./summed-lists.ts";
import { terseWords } from "./terse-words.ts";
import { withTestFired } from "./test-fired.ts";
import { withTitledNames } from "./titled-names.ts";
import { withToLists } from "./to-lists.ts";
import { withToldBeside } from "./told-beside.ts";

/** The language model's look with what it is known to mistake put right; each repair tells its own signs. */
export function repaired(analysis: Analysis, frame: Frame): Analysis {
  const refiners = [
    withPrefixedWords,
    withHyphenedPersons,
    withOpeningPlurals,
    withDatedNouns,
    withBracketedNicknames,
    withHyphenedPairs,
    withConjoinedNames,
    withTitledNames,
    withListedBodies,
    withOfficeNames,
    withBetweenPairs,
    withTestFired,
    withFiredWeapons,
    withNounsInIng,
    withChargedNouns,
    withLaidCharges,
    withIdentifiedAs,
    withMainVerbs,
    withAmongTheDead,
    withPassiveParticiples,
    withActivePerfects,
    withCountedConjuncts,
    withJoinedWounds,
    withClauseVerbs,
    withStrandedClauses,
    withLateConditions,
    withJoinedVerbs,
    withToLists,
    withHarmClauses,
    withLeftDead,
    withHarmfulDeeds,
    withPerceivedDeeds,
    withSpeakersVerbs,
    withSecondSubjects,
    withMarkedSubjects,
    withKinOfVictims,
    withLeastObjects,
    withSecondObjects,
    withShotDead,
    withToldBeside,
    withLedAppositions,
    withListedOwners,
    withOwnedDates,
    withNamedPlaces,
    withSummedLists,
    withListedPeople,
  ];
  const terse = terseWords(analysis, frame);
  const headlines = withHeadlinePassives(withHeadlineVerbs(analysis, terse), terse);
  return refiners.reduce((looked, refine) => refine(looked), headlines);
}
