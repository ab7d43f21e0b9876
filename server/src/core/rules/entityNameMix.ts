// One country or group under several names: Russia and the Russian Federation, ISIS and Islamic State.
import { formOf } from '../article/entities/form';
import { amongParagraphs } from '../article/alongParagraphs';
import { builtInForm, knownForm } from '../article/entities/known';
import { sightingsOf } from '../article/entities/sightings';
import type { Article } from '../article/article';
import type { Entity } from '../article/mention';
import { namesOf } from '../article/namesOf';
import type { Rule } from './rule';
import { amongEntities } from './support/amongEntities';
import { differ, groupBy, relate, replaceAll, times } from './support/names';

/** Whether the text itself says that two of the entity's names are one thing ("ISIL, another name for ISIS"). */
function isExplained(article: Article, entity: Entity): boolean {
  const names = namesOf(article, entity);
  // "Islamic State (ISIS)", "Islamic State in Iraq and Syria (ISIS)"
  if (names.some((m, i) => i > 0 && m.start - names[i - 1].end < 35 && /^[^.;!?)]*\($/.test(article.text.slice(names[i - 1].end, m.start)))) return true;
  const starts = new Set(names.map((m) => m.start));
  return withTies(article.paragraphs).some(({ paragraph, found: { names, ties } }) => {
    const { start } = article.paragraphs[paragraph];
    return ties.some(([a, b]) => starts.has(names[a].name.start + start) && starts.has(names[b].name.start + start));
  });
}

/** The paragraphs that say of two names that they are one thing. */
const withTies = amongParagraphs((reading) => (sightingsOf(reading).ties.length ? sightingsOf(reading) : null));

const isUsualKnown = (text: string): boolean => builtInForm(formOf(text, false).key, text)?.usual !== undefined;

const namedInWays = amongEntities(({ type }, names) => type !== 'PERSON' && names.length > 1 && differ(names, (m) => (m.quoted ? null : formOf(m.text, false).key))
  && names.some((m) => !m.quoted && isUsualKnown(m.text)));

export const entityNameMix: Rule = {
  id: 'entity-name-mix',
  title: 'One thing under several names',
  severity: 'information',
  status: 'stable',
  docs: {
    finds: 'A country or group that the article calls by two names without saying that they are one: “Russia” and “Russian Federation”, “ISIS” and “Islamic State”, “Kiev” and “Kyiv”. It knows a table of such names.',
    why: 'A reader who does not know both names takes them for two things. Style guides ask for one name, or for both to be tied together once.',
    bad: ['Talks open\n\nRussia will send a delegation. Officials of the [[Russian Federation]] said so on Monday, and Russia confirmed it.'],
    good: ['Talks open\n\nRussia will send a delegation, and Russia will pay for it.',
      'Talks open\n\nThe army fights ISIS in the north. “We will beat ISIL,” General Tom Parker said, using another name for ISIS.'],
    fix: 'Writes the usual name everywhere, or the one most used in the article, outside quotations.',
    ignore: 'When the long name is meant: in the text of a treaty, or to tell a state from its country.',
    measured: 'On 1,003 real articles 6 findings, all read: 5 name one group or country in two ways without a word on it, 1 is an article about the names.',
  },
  *check({ article, desk }) {
    for (const entity of namedInWays(article)) {
      const all = namesOf(article, entity);
      // "the North" is short for North Korea, no other name of it
      const names = all.filter((m) => !m.quoted && !/^\p{Lu}\. /u.test(m.text) && knownForm(desk, formOf(m.text, false).key, m.text));
      const known = names.length > 1 ? knownForm(desk, formOf(names[0].text, false).key, names[0].text) : null;
      if (!known?.usual) continue;
      const groups = [...groupBy(names, (m) => formOf(m.text, false).key)];
      if (groups.length < 2 || isExplained(article, entity)) continue;
      const usualKey = formOf(known.usual, false).key;
      const main = groups.find(([key]) => key === usualKey) ?? [...groups].sort((a, b) => b[1].length - a[1].length)[0];
      const wrong = groups.filter((g) => g !== main).flatMap(([, ms]) => ms).sort((a, b) => a.start - b.start);
      const text = main[1][0].text;
      const counts = groups.map(([, ms]) => `“${ms[0].text}” ${times(ms.length)}`).join(', ');
      yield { start: wrong[0].start, end: wrong[0].end, message: `One ${entity.type === 'PLACE' ? 'country or place' : 'group'} under several names: ${counts}. Keep to one, or say that they are the same.`,
        related: relate([...wrong.slice(1), ...main[1]].sort((a, b) => a.start - b.start), (m) => `“${m.text}” here`),
        fixes: [{ title: `Write “${text}” everywhere outside quotations`, edits: replaceAll(article, wrong, text, entity.type === 'PLACE') }] };
    }
  },
};
