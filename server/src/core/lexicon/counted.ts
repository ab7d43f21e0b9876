// Words around numbers: what happened to those who are counted, names with a number in them, idioms.

const classes: Record<string, string> = {
  killed: 'killed kill kills killing dead died die dies death deaths fatality fatalities slain perished murdered murder murders lives massacred toll',
  injured: 'injured injure injures injuring injury injuries wounded wounding wounds hurt hospitalized hospitalised',
  arrested: 'arrested arrest arrests arresting detained detaining detainees apprehended',
  missing: 'missing unaccounted disappeared',
  rescued: 'rescued rescue saved',
  displaced: 'displaced evacuated evacuees fled homeless',
  charged: 'charged indicted',
  infected: 'infected infections infection',
};

/** Words that say what happened to people, to one name for each. */
export const DEEDS: ReadonlyMap<string, string> = new Map(Object.entries(classes).flatMap(([deed, words]) => words.split(' ').map((w): [string, string] => [w, deed])));

/** Words before a number that make it part of a name: "Flight 370", "Section 232". Lower case. */
export const LABELS: ReadonlySet<string> = new Set(('boeing airbus channel flight section article chapter title amendment route highway interstate no no. nos. number room gate apollo page line ' +
  'version model type phase level grade stage proposition prop resolution bill hr covid catch size rule form local unit district precinct ward zone terminal platform pier season episode volume ' +
  'verse psalm radio bowl formula sector runway hurricane iphone windows playstation xbox agenda protocol schedule exhibit appendix figure table step item question count lot mark mach ' +
  'code area category seat flat apartment suite nasdaq russell nikkei ftse dax cac s&p dow fortune forbes day week').split(' '));

/** Idioms that begin with a number word and count nothing; words in lower case. */
export const IDIOMS: readonly (readonly string[])[] = [
  'one thing', 'one day', 'one another', 'one time', 'one way', 'one side', 'one hand', 'one place', 'one reason', 'one point', 'one example', 'one by one', 'one more time', 'one or the other', 'one fell swoop', 'one and all', 'one and only', 'one and the same',
  'two cents', 'second to none', 'second thought', 'second thoughts', 'second nature', 'second guess', 'second hand', 'second wind', 'first lady', 'first and foremost', 'first of all', 'first amendment', 'second amendment',
  'fourth amendment', 'fifth amendment', 'fourteenth amendment', 'third party', 'third world', 'first world', 'third parties', 'third reich', 'first aid', 'first - hand', 'first name', 'first hand', 'zero in', 'zero - sum', 'zero tolerance', 'zero - tolerance',
  'ten commandments', 'nine to five', 'nine - to - five', 'seven seas', 'forty winks', 'half brother', 'half sister', 'half - brother', 'half - sister', 'half - staff', 'half - mast', 'half - hearted', 'half time', 'halfway', 'half - time', 'quarter final', 'quarter - final', 'quarterback',
  'fifth avenue', 'fourth of july', '24 / 7', '9 / 11', '50 / 50', '20 / 20', '7 - eleven', '50 - 50', '9 - 11', '9 - 1 - 1', 'first responders', 'first responder', 'first step', 'seventh heaven', 'eleventh hour', 'third rail', 'second in command', 'first cousin', 'first cousins', 'second cousin', 'second cousins',
].map((i) => i.split(' '));

/** Idioms in which "one" stands behind a preposition and counts nothing; lower case. */
export const IDIOMS_WITH_ONE: ReadonlySet<string> = new Set(('under one roof|under one umbrella|under one banner|under one flag|with one voice|in one voice|as one man|with one accord|with one another|of one mind|at one point|at one stage|at one time|at one go|in one go|' +
  'at one stroke|in one stroke|in one fell|at one stretch|in one piece|in one breath|in one way|in one sense|in one form|in one word|in one direction|on one level|on one condition|for one thing|for one reason|to one side|on one side|from one side').split('|'));

/** Determiners and the like behind which "one" is a pronoun. */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set('this that the no any every each another which into only some such these those other someone like as same right wrong good bad big new next first last little loved'.split(' '));

/** Words in a noun phrase that leave some of the things out, or add to them. */
export const OTHERS: ReadonlySet<string> = new Set('another other others additional more further extra remaining new'.split(' '));
