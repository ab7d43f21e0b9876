// Words written with a period that does not end the sentence, by whether a sentence may end after them all the same.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Stand before a name or a number: the period never ends a sentence. Lower case, with the period. */
export const beforeNames = list(`
  mr. mrs. ms. mx. dr. prof. sen. sens. rep. reps. gov. govs. pres. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. brig. rev. fr. sr. hon.
  st. ste. mt. ft. messrs. mme. mlle. msgr. amb. supt. insp. det. atty. no. nos. art. sec. fig. vol. pp. pg. vs. v. approx. est. dept. dist.
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.`);

/** May stand last in a sentence: what follows decides. Lower case, with the period. */
export const maybeLast = list(`
  inc. corp. co. ltd. bros. jr. etc. al. ave. blvd. rd. hwy. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich.
  minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. u.s. u.k. u.n. e.u. d.c. a.m. p.m. b.c. a.d. ph.d. m.d. b.a. m.a.`);

export const isAbbreviation = (word: string): boolean => {
  const w = word.toLowerCase();
  return beforeNames.has(w) || maybeLast.has(w);
};
