// Words written with a period that does not end the sentence, by what may follow them.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name or a number: the period never ends a sentence. Lower case, with the period. */
export const beforeNames = list(`
  mr. mrs. ms. mx. dr. prof. sen. sens. rep. reps. gov. govs. pres. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. brig. rev. fr. sr. hon.
  st. ste. mt. ft. messrs. mme. mlle. msgr. amb. supt. insp. det. atty. v. vs. approx. est. dept. dist. e.g. i.e. cf.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`);

/** Abbreviations only where a number follows: "No. 10", but "He said no." Lower case, with the period. */
const beforeNumbers = list('no. nos. art. arts. sec. fig. figs. vol. vols. pp. pg. p. ch. para. op.');

/** May stand last in a sentence: what follows decides. Lower case, with the period. */
const maybeLast = list(`
  inc. corp. co. cos. ltd. bros. jr. etc. al. ave. blvd. rd. hwy. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich.
  minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. u.s. u.k. u.n. e.u. d.c. a.m. p.m. b.c. a.d. ph.d. m.d. b.a. m.a.`);

/** Those that are written in small letters too; the rest are abbreviations only with a capital: "Ill." but "he was ill." */
const small = list('gov. sen. rep. v. vs. approx. est. dept. dist. etc. al. e.g. i.e. cf. sgt. lt. capt. mr. mrs. ms. dr. prof. jan. feb. nov. aug. sept. inc. corp. ltd. co.');

/**
 * Whether a word with a period behind it is an abbreviation: "Nov.", "Inc.", "No." before a number. `next` is the first character
 * behind the period that is no space.
 */
export function isAbbreviation(word: string, next: string): boolean {
  const w = word.toLowerCase();
  if (beforeNumbers.has(w)) return /\p{Nd}/u.test(next);
  return (beforeNames.has(w) || maybeLast.has(w)) && (small.has(w) || word[0] !== w[0]);
}
