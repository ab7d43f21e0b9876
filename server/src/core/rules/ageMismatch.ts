// age-mismatch: an age that the year of birth does not allow.
import { place, wordsAt } from './figureSupport';
import type { Report, Rule } from './rule';

export const ageMismatch: Rule = {
  id: 'age-mismatch',
  title: 'Age and birth year differ',
  severity: 'warning',
  status: 'stable',
  docs: {
    finds: 'A person\'s age beside the year of birth in one sentence, where the year of publication makes it another age ("Jane Roe, 45, who was born in 1982" in 2015).',
    why: 'One of the two was typed wrong, or the age was copied from an old story. Without a publication date the rule says nothing.',
    bad: ['---\npublished: 2015-11-23\n---\nJane Roe, [[45]], was born in 1982 in Aldbury.'],
    good: ['---\npublished: 2015-11-23\n---\nJane Roe, 33, was born in 1982 in Aldbury.', 'Jane Roe, 45, was born in 1982 in Aldbury.', '---\npublished: 2015-11-23\n---\nJane Roe, 45, has two children, the first of them born in 2002.'],
    fix: '',
    ignore: 'Where the age is that of another time than the publication.',
    measured: 'On 837 unaltered articles of the figures benchmark and 1,003 real articles: silent. Shown right on made examples only.',
  },
  *check({ article }): Iterable<Report> {
    if (!article.published) return;
    const now = Number(article.published.day.slice(0, 4));
    for (const f of article.figures) {
      if (f.kind !== 'age' || f.unit !== 'years' || f.value === null || f.quoted || f.hedge) continue;
      const after = article.text.slice(f.end, Math.min(article.paragraphs[f.paragraph].end, f.end + 40));
      const born = /^,? (?:who )?(?:was |and )?born (?:on |in )[^.;]{0,24}$/;
      const year = article.moments.find((m) => m.paragraph === f.paragraph && m.start >= f.end && m.start <= f.end + 40 && m.parts.year !== undefined && !m.parts.decade);
      if (!year || !born.test(after.slice(0, year.start - f.end))) continue;
      const age = now - year.parts.year!;
      if (age < 0 || f.value === age || f.value === age - 1) continue;
      yield { ...place(f.number), score: 0.85, message: `Born in ${year.parts.year}, one is ${age - 1} or ${age} in ${now}, not ${f.value}. Correct the age or the year.`, related: [{ ...place(year), message: `Born ${wordsAt(article, year)}` }] };
    }
  },
};
