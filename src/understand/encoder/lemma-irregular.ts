/** Irregular forms by part of speech: "form=lemma", or "lemma: its forms". */
const VERB_FORMS = `
arise: arose arisen; awake: awoke awoken; be: am is are was were been being 's 're 'm ’s ’re ’m; bear: bore borne born; beat: beaten; become: became; befall: befell befallen;
begin: began begun; bend: bent; bet: bet; bid: bade bidden; bind: bound; bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred;
bring: brought; broadcast: broadcast; build: built; burn: burnt; burst: burst; bus: bused; buy: bought; cast: cast; catch: caught; choose: chose chosen;
cling: clung; come: came; creep: crept; cut: cut; deal: dealt; die: died dying dies; dig: dug; do: did done does doing; draw: drew drawn; dream: dreamt; drink: drank drunk;
drive: drove driven; eat: ate eaten; fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled fleeing; fling: flung; fly: flew flown;
forbid: forbade forbidden; forecast: forecast; foresee: foresaw foreseen; forget: forgot forgotten; forgive: forgave forgiven; forgo: forwent forgone;
freeze: froze frozen; get: got gotten; give: gave given; go: went gone goes gon; want: wan; grind: ground; grow: grew grown; hang: hung; have: had has having 've ’ve; hear: heard; hide: hid hidden;
hold: held; keep: kept; kneel: knelt; know: knew known; lay: laid; lead: led; leap: leapt; learn: learnt; leave: left; lend: lent; lie: lain lying lied lies;
light: lit; lose: lost; make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken; misunderstand: misunderstood; offset: offset; outdo: outdid outdone;
overcome: overcame; oversee: oversaw overseen; overtake: overtook overtaken; overthrow: overthrew overthrown; partake: partook partaken; pay: paid; plead: pled; prove: proven;
quit: quit; rebuild: rebuilt; repay: repaid; resell: resold; retell: retold; rewrite: rewrote rewritten; rid: rid; ride: rode ridden; ring: rang rung; rise: rose risen;
run: ran; say: said; see: saw seen; seek: sought; sell: sold; send: sent; sew: sewn; shake: shook shaken; shed: shed; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; shut: shut;
sing: sang sung; sink: sank sunk; sit: sat; slay: slew slain; sleep: slept; slide: slid; sling: slung; smell: smelt; sow: sown; speak: spoke spoken; speed: sped; spell: spelt;
spend: spent; spill: spilt; spin: spun; spit: spat; split: split; spoil: spoilt; spread: spread; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; sting: stung;
stink: stank stunk; strike: struck stricken; string: strung; strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken;
teach: taught; tear: tore torn; tell: told; think: thought; throw: threw thrown; thrust: thrust; tie: tied tying ties; tread: trod trodden; undergo: underwent undergone undergoes; understand: understood;
undertake: undertook undertaken; undo: undid undone; uphold: upheld; upset: upset; vie: vied vying vies; wake: woke woken; wear: wore worn; weave: wove woven; weep: wept; win: won; wind: wound;
withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; write: wrote written; focus: focusses focussed focussing; picnic: picnicked picnicking; panic: panicked panicking;
singe: singeing; travel: travelled travelling; cancel: cancelled cancelling; label: labelled labelling; model: modelled modelling; fuel: fuelled fuelling; signal: signalled signalling; shell: shelled shelling;
unveil: unveiled; rebel: rebelled rebelling; control: controlled controlling; compel: compelled compelling; patrol: patrolled patrolling; expel: expelled expelling; quarrel: quarrelled quarrelling;
counsel: counselled counselling; level: levelled levelling; marshal: marshalled; channel: channelled channelling; total: totalled totalling; kidnap: kidnapped kidnapping; worship: worshipped worshipping;
program: programmed programming; format: formatted formatting; will: 'll ’ll; would: 'd ’d`;

const AUX_FORMS = `
be: am is are was were been being 's ’s 're ’re 'm ’m s m re ai; have: has had having 've ’ve ve; do: does did done doing; will: 'll ’ll wo ll; would: 'd ’d d; can: ca; get: got gets getting gotten; shall: sha`;

const NOUN_FORMS = `
man: men; woman: women; child: children; person: people; foot: feet; tooth: teeth; goose: geese; mouse: mice; louse: lice; ox: oxen; die: dice; penny: pence;
crisis: crises; analysis: analyses; basis: bases; thesis: theses; hypothesis: hypotheses; diagnosis: diagnoses; emphasis: emphases; oasis: oases; parenthesis: parentheses; axis: axes; synthesis: syntheses;
phenomenon: phenomena; criterion: criteria; bacterium: bacteria; curriculum: curricula; referendum: referenda; memorandum: memoranda; stratum: strata; addendum: addenda;
nucleus: nuclei; stimulus: stimuli; alumnus: alumni; fungus: fungi; radius: radii; cactus: cacti; terminus: termini; appendix: appendices; index: indices; matrix: matrices; vertex: vertices;
knife: knives; life: lives; wife: wives; midwife: midwives; housewife: housewives; wolf: wolves; half: halves; shelf: shelves; thief: thieves; loaf: loaves; calf: calves; scarf: scarves; leaf: leaves; elf: elves; self: selves; hoof: hooves; sheaf: sheaves; dwarf: dwarves;
shoe: shoes; toe: toes; foe: foes; canoe: canoes; hoe: hoes; woe: woes; oboe: oboes; ache: aches; headache: headaches; cache: caches; moustache: moustaches; mustache: mustaches; avalanche: avalanches; niche: niches; creche: creches; psyche: psyches; toothache: toothaches;
movie: movies; tie: ties; lie: lies; pie: pies; zombie: zombies; cookie: cookies; calorie: calories; rookie: rookies; selfie: selfies; genie: genies; prairie: prairies; foodie: foodies; newbie: newbies; freebie: freebies; hippie: hippies; eerie: eeries; veggie: veggies; pixie: pixies; brownie: brownies; smoothie: smoothies; hoodie: hoodies; cutie: cuties; birdie: birdies; junkie: junkies; groupie: groupies;
bus: buses; gas: gases gasses; lens: lenses; plus: pluses; iris: irises; bias: biases; atlas: atlases; canvas: canvases; alias: aliases; chaos: chaos; quiz: quizzes; whiz: whizzes; testis: testes; pancreas: pancreases; christmas: christmases; tennis: tennis; axe: axes; cafe: cafes; business: businesses;
use: uses; abuse: abuses; excuse: excuses; fuse: fuses; muse: muses; ruse: ruses; recluse: recluses; misuse: misuses; refuse: refuses; accuse: accuses; reuse: reuses; hypotenuse: hypotenuses;
jihadi: jihadis; taxi: taxis; ski: skis; rabbi: rabbis; alibi: alibis; safari: safaris; tsunami: tsunamis; bikini: bikinis; houthi: houthis; iraqi: iraqis; israeli: israelis; pakistani: pakistanis;
saudi: saudis; yemeni: yemenis; kuwaiti: kuwaitis; qatari: qataris; emirati: emiratis; omani: omanis; bahraini: bahrainis; bangladeshi: bangladeshis; somali: somalis; azeri: azeris; nazi: nazis; salafi: salafis;
sufi: sufis; yazidi: yazidis; punjabi: punjabis; bengali: bengalis; sunni: sunnis`;

/** Nouns that look like plurals and are their own lemma. */
const NOUNS_IN_S = `news series species means headquarters politics economics physics mathematics ethics athletics electronics statistics logistics tactics
mechanics genetics linguistics gymnastics aerobics dynamics graphics analytics basics robotics acoustics optics mathematics classics premises
crossroads barracks gallows works corps chassis debris apropos rendezvous chaos cosmos pathos ethos thermos asbestos kudos
gas bus lens bias alias atlas canvas pancreas christmas pyjamas always perhaps whereas as is us this thus yes plus minus his its
diabetes rabies herpes measles mumps scabies aids pants jeans shorts glasses sunglasses trousers scissors clothes goods thanks pliers tongs tweezers binoculars
odds amends alms arrears belongings congratulations earnings proceeds surroundings remains outskirts riches savings whereabouts customs humanities
sis mrs ms vs s las los des texas kansas arkansas paris dallas orleans amid sans dos hopefuls`;

/** Adjectives with -er and -est, as far as reports use them. */
const GRADED = `able angry big black bleak bloody blunt bold brave brief bright broad broke busy calm cheap clean clear clever close cloudy cold cool costly crazy creepy crisp cruel cute damp dark dead deadly dear deep dense dirty dry dull dumb early easy fair faint fancy fast fat few fierce fine firm fit flat fond free fresh friendly full funny fuzzy gentle glad grand grave great green grim gross guilty handy happy hard harsh healthy heavy high holy hot huge humble hungry icy kind large late lazy lean light likely lively lonely long loose loud lovely low lucky mad mean messy mighty mild moist muddy narrow nasty near neat new nice noble noisy odd old pale plain poor pretty proud pure quick quiet rare raw red rich ripe rough round rude sad safe scary scarce severe shallow sharp shiny short shy sick silly simple slight slim slow small smart smooth soft sour spicy steady steep sticky stiff strange strict strong sturdy subtle sunny sure sweet swift tall tame tasty tender thick thin tight tiny tough tricky true ugly vague vast warm weak wealthy weird wet white wide wild windy wise worthy young yummy`;

const ADJECTIVE_FORMS = `good: better best; bad: worse worst; far: farther farthest; old: elder eldest`;

const PRONOUN_FORMS = `i: me; we: us 's; he: him; she: her; they: them 'em; this: these; that: those; you: ya u; who: whom; my: mine; your: yours; our: ours; their: theirs`;

const PARTICLE_FORMS = `not: n't n’t nt; to: na ta; 's: ’s ' ’ s`;

function forms(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(";").flatMap((entry) => {
      const [lemma = "", rest = ""] = entry.trim().split(/:\s/u);
      return rest.split(/\s+/u).map((form) => [form, lemma] as const);
    }),
  );
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

export const IRREGULAR: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  VERB: forms(VERB_FORMS),
  AUX: forms(AUX_FORMS),
  NOUN: forms(NOUN_FORMS),
  ADJ: forms(ADJECTIVE_FORMS),
  ADV: forms("well: better best; far: farther further"),
  PRON: forms(PRONOUN_FORMS),
  DET: forms("this: these; that: those; a: an"),
  PART: forms(PARTICLE_FORMS),
};

export const SINGULAR_IN_S = set(NOUNS_IN_S);
export const GRADED_ADJECTIVES = set(GRADED);
