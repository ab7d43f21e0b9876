// The analysis record of an article, as `news-review analyze` prints it: one JSON object a line, offsets in UTF-16 code units.
import type { Article } from '../article/article';
import type { Quote } from '../article/quote';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';

export interface RecordOptions {
  /** Pronouns and descriptions among the entities, too; else names only. */
  readonly allMentions?: boolean;
}

/** The record of `article`, ready for `JSON.stringify`. Without `findings` the record has none. */
export function analysisRecord(article: Article, findings: readonly Finding[] | null, { allMentions = false }: RecordOptions = {}) {
  return {
    id: article.id,
    paragraphs: article.paragraphs.map((p) => ({ ...place(p), role: p.role })),
    entities: article.mentions.filter((m) => allMentions || m.kind === 'name').map((m) => ({
      ...place(m), type: m.type, entity: m.entity, name: m.entity === null ? null : article.entities[m.entity].name, kind: m.kind,
    })),
    quotes: article.quotes.flatMap(piecesOf).map(({ q, span }) => ({
      ...place(span), type: q.type, ...(hasParts(q) ? { parts: q.parts.map(place) } : {}),
      speaker: q.speaker && { ...place(q.speaker), text: q.speaker.text }, canonicalSpeaker: q.canonicalSpeaker,
      cue: q.cue && { ...place(q.cue), text: q.cue.text },
    })),
    figures: article.figures.map((f) => ({
      ...place(f), number: place(f.number), kind: f.kind, value: f.value, low: f.low, high: f.high, unit: f.unit, hedge: f.hedge, counts: f.counts,
    })),
    dates: article.moments.map((m) => ({ ...place(m), kind: m.kind, value: m.value })),
    ...(findings ? { findings: findings.map(findingRecord) } : {}),
  };
}

/** A finding as it stands in a record; `related` names the other article where it is not the finding's own. */
export const findingRecord = (f: Finding) => ({
  rule: f.rule, severity: f.severity, ...place(f), message: f.message, ...(f.score === undefined ? {} : { score: f.score }),
  related: f.related.map((r) => ({ ...(r.article === undefined ? {} : { id: r.article }), ...place(r), message: r.message })),
});

const place = ({ start, end }: Span): Span => ({ start, end });
/**
 * A split direct quotation ("“A,” Roe said. “B.”") is a record for each part, all naming its `parts`: scorers take the span of a
 * direct quotation as words in marks from its first to its last character.
 */
const piecesOf = (q: Quote): { q: Quote; span: Span }[] => (q.type === 'direct' ? q.parts.map((span) => ({ q, span })) : [{ q, span: q }]);
const hasParts = (q: Quote): boolean => q.parts.length > 1 || q.parts.some((p) => p.start !== q.start || p.end !== q.end);
