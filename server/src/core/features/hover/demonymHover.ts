// The hover of a demonym: "French" is of France, wherever that is named.
import type { Article } from '../../article/article';
import type { Coverage } from '../../coverage/coverage';
import { countryInWords } from '../../lexicon/demonyms';
import { introductionOf } from '../at';
import { countryNamed, keyOfCountry, type Demonym } from '../demonyms';
import { wordsOf } from '../words';
import { elsewhereLine, spellingsLine } from './spellings';
import type { Pen } from './pen';

/** The lines of the hover on a demonym. */
export function demonymHover(article: Article, demonym: Demonym, coverage: Coverage, pen: Pen): string[] {
  const named = pen.text(countryInWords(demonym.country));
  const lines = [`${pen.strong(wordsOf(article, demonym).replace(/\s+/g, ' '))} · of ${named}`];
  const country = countryNamed(article, demonym.country);
  const first = country && introductionOf(article, country);
  lines.push(country && first ? `${spellingsLine(article, country, pen)} · first in ${pen.line(first)}` : `The article does not name ${named} itself`);
  const elsewhere = elsewhereLine(coverage.entities(keyOfCountry(demonym.country)).filter((o) => o.article !== article.id && o.entity.type === 'PLACE'), pen);
  return elsewhere ? [...lines, elsewhere] : lines;
}
