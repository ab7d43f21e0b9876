// The toll of one event, compared between articles on the same story.
import { countedKey, verdictOf } from '../article/agreement';
import { amongParagraphs } from '../article/alongParagraphs';
import type { Figure } from '../article/figure';
import { stem, isContent } from '../article/contentWords';
import type { Digest, FigureDigest } from '../coverage/coverage';
import type { FigureReading } from '../extract/figures';
import { parseDay } from '../text/calendar';
import { sentenceOf } from '../article/sentencesIn';
import type { Scene } from './rule';
import { isAlone } from './support/isAlone';

/** Two figures for one thing that exclude one another. `update`: days by which the other article is older (or, negative, newer) and its count smaller; null where no later day explains it. */
export interface Across {
  readonly here: Figure;
  readonly there: FigureDigest;
  readonly entry: Digest;
  readonly update: number | null;
}

const EVENTS = new Set('attack bombing blast explosion shooting crash fire quake earthquake flood storm hurricane raid strike clash riot massacre stampede collapse derailment landslide outbreak siege'.split(' ').map(stem));

const isToll = (f: FigureReading): boolean => f.deed !== null && f.value !== null && countedKey(f) !== null;
const withToll = amongParagraphs(({ figures }) => (figures.some(isToll) ? figures : null));

/** Stems of the content words of a sentence. */
const wordsOf = (sentence: string): Set<string> => new Set((sentence.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter(isContent).map(stem));

/** The figures of this article that articles on the same story contradict. Only tolls are compared: what happened to people in an event both name. */
export function* acrossArticles(scene: Scene): Iterable<Across> {
  if (isAlone(scene) || !withToll(scene.article.paragraphs).length) return;
  const tolls = scene.article.figures.filter(isToll);
  const related = scene.coverage.relatedTo(scene.article);
  const mine = scene.article.published && parseDay(scene.article.published.day);
  for (const here of tolls) {
    const words = wordsOf(sentenceOf(scene.article, here));
    const events = [...words].filter((w) => EVENTS.has(w));
    if (!events.length) continue;
    const seen = new Set<string>();
    for (const { digest } of related) {
      for (const there of digest.figures) {
        if (there.deed !== here.deed || countedKey(there) !== countedKey(here) || verdictOf(here, there) !== 'conflicts') continue;
        const others = wordsOf(there.sentence);
        if (!events.some((e) => others.has(e)) || [...words].filter((w) => others.has(w)).length < 2) continue;
        const theirs = digest.published ? parseDay(digest.published) : null;
        const days = mine === null || theirs === null ? null : mine - theirs;
        const grew = days !== null && days !== 0 && there.value !== null && (days > 0 ? here.value! > there.value : here.value! < there.value);
        // one finding for one number, however many articles hold it
        const key = `${there.value} ${there.hedge}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield { here, there, entry: digest, update: grew ? days : null };
      }
    }
  }
}
