/** What is counted so often that the noun alone says it. */
const COUNTED =
  /^(?:\s(?:percent|per|people|troops|soldiers|men|women|children|miles|km|kilomet|dollars|euros|pounds|points|jobs|homes|houses|civilians|fighters|rebels|police|feet|met(?:er|re)s|tons|tonnes|barrels|acres|square|casualties|dead|killed|wounded|prisoners|refugees|were|votes|members|ships|aircraft|tanks|guns|horse|cavalry|infantry|years|days|hours|workers|students|others|more(?!\sthan)|families|cases|of\sthe(?:m|se))\b|%|\sof\s(?:his|their|its|our)\b)/i;

/** "2000 protesters": people of whom no year speaks, as "the 2000 elections" does. */
const PEOPLE =
  /^\s(?:protesters|protestors|demonstrators|marchers|mourners|residents|villagers|migrants|settlers|supporters|militants|militiamen|guerrillas|insurgents|gunmen|officers|employees|passengers|farmers|miners|teachers|hostages|detainees|pilgrims|worshippers|survivors|peacekeepers)\b/;

/** What bounds a number of things: "nearly", "more than"; not "over" and "about", behind which a quarrel's year may stand. */
const BOUNDED =
  /(?:\b(?:nearly|almost|more than|less than|fewer than|at least|at most|up to|as many as|some|roughly|approximately|an estimated|upwards of)|(?:^|[.!?”"]\s+|\n)(?:about|around|over))\s$/i;
/** Words in small letters, the last of them a noun in the plural: "shells", "foreign workers". */
const PLURAL =
  /^\s(?:(?!(?:when|where|while|in|on|at|to|of|as|by|for|with|from|until|after|before|and|or|but|the|an?|that|which|who|his|its|this|is|was|were|has|had|have|does|did)\b)[a-z-]+\s){0,2}?(?!(?:is|was|has|does|as|its|his|this|plus|us|besides|towards|perhaps|always|sometimes)\b)[a-z-]{2,}s\b/;

/** "In 2013 soldiers shot …": a sentence opens with its year. */
const OPENING = /(?:^|[^\p{L}])In\s$/u;

/** "a 2013 Toyota": the car's year, not that of what is told. */
const CAR =
  /^\s(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Citro[eë]n|Dacia|Dodge|Fiat|Ford|GMC|Harley|Honda|Hyundai|Infiniti|Isuzu|Jaguar|Jeep|Kia|Lada|Land Rover|Lexus|Lincoln Town|Mazda|Mercedes|Mitsubishi|Nissan|Oldsmobile|Opel|Peugeot|Plymouth|Pontiac|Porsche|Range Rover|Renault|Saab|Skoda|Subaru|Suzuki|Tesla|Toyota|Volkswagen|Volvo)\b/;

/** "the 1400 block of Pine Street": a number of its houses. */
const BLOCK = /^\sblocks?\s(?:of|on|along)\b/;

/** Whether a number that might be a year counts what stands behind it: "nearly 2000 protesters", "2000 people". */
export function countsThings(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const behind = text.slice(end, end + 48);
  if (BOUNDED.test(before) && PLURAL.test(behind)) return true;
  if (OPENING.test(before)) return false;
  return (
    COUNTED.test(behind) || CAR.test(behind) || BLOCK.test(behind) || (PEOPLE.test(behind) && !/\bthe\s$/i.test(before))
  );
}
