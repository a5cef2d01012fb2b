/** Verbs whose past is not made with -ed: the dictionary form, then past and past participle (where they are the same, once). */
const LIST = `
arise arose arisen; be was been; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent; bet bet; bid bid; bind bound;
bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcast; build built; burst burst; buy bought;
cast cast; catch caught; choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; do did done; draw drew drawn;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
bid bade bidden; cast cast; forget forgot forgotten; freeze froze frozen; get got; give gave given; go went gone; grind ground; grow grew grown; hang hung;
have had; hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; leave left;
lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; offset offset; pay paid; plead pleaded; put put; quit quit; read read;
ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set; shake shook shaken; shed shed;
shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid;
speak spoke spoken; speed sped; spend spent; spin spun; spit spat; split split; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck;
sting stung; strike struck; string strung; strive strove striven; swear swore sworn; sweep swept; swim swam swum; swing swung; take took taken; teach taught;
tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden; wake woke woken; wear wore worn; weave wove woven; weep wept;
win won; wind wound; write wrote written; panic panicked`;

const FORMS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  LIST.split(";").map((entry) => {
    const [base = "", past = "", participle = past] = entry.trim().split(" ");
    return [base, [past, participle]];
  }),
);
const PREFIX = /^(?:with|under|over|out|re|up|fore|for|mis|un|be|off)-?(?=[a-z]{2})/;

/** Past and past participle of an irregular verb, also of one with a prefix (withdraw, overthrow); null where it is regular. */
export function irregularForms(lemma: string): readonly [past: string, participle: string] | null {
  const own = FORMS.get(lemma);
  if (own) return own;
  const [prefix = ""] = lemma.match(PREFIX) ?? [];
  const stem = prefix ? FORMS.get(lemma.slice(prefix.length)) : undefined;
  return stem && HAS_PREFIX.has(lemma) ? [prefix + stem[0], prefix + stem[1]] : null;
}

/** Verbs that are made of a prefix and an irregular verb ("withdraw", not "behold" of "be" and "hold"). */
const HAS_PREFIX = new Set(
  "withdraw withhold withstand understand undergo undertake overthrow overcome overrun oversee override overtake outdo outrun rebuild retake repay resell reset rerun rewrite redraw remake retell uphold upset undo foresee foretell forbid forgive forgo forsake misread mislead mistake misunderstand beset become befall".split(
    " ",
  ),
);
