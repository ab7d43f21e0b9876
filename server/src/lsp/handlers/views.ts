// The custom requests behind the client's views.
import { ledger, namesView, quotesView, type Checked, type Speaker, type ViewedName } from '../../core';
import type { FigureGroup, NameItem, Place, SpeakerGroup, Status, ViewParams } from '../../protocol';
import type { Open } from '../articles';
import type { Session } from '../session';
import { statusOf } from '../status';
import { baseName } from '../uri';

/** The open articles a view is about: the one asked for, or all. */
async function shown(session: Session, { uri, scope }: ViewParams): Promise<Open[]> {
  const all = scope === 'coverage' ? await session.articles.allOpen() : uri ? [await session.articles.open(uri)] : [];
  return all.filter((o): o is Open => o !== null && o.notChecked === null);
}

const digestsFor = (session: Session, params: ViewParams) => (params.scope === 'coverage' ? session.coverage().digests.values() : []);

function placer(session: Session): (spot: { article: string; start: number; end: number }) => Place | null {
  return (spot) => {
    const range = session.articles.places(spot.article)?.range(spot);
    return range ? { uri: spot.article, range } : null;
  };
}

export async function quotes(session: Session, params: ViewParams): Promise<SpeakerGroup[]> {
  const place = placer(session);
  const open = await shown(session, params);
  return quotesView(open.map((o) => o.article), digestsFor(session, params)).map((s: Speaker): SpeakerGroup => ({
    speaker: s.speaker, status: s.status,
    quotes: s.quotes.flatMap((q) => {
      const at = place(q);
      return at ? [{ ...at, text: q.text, type: q.type, detail: q.detail, anonymous: q.anonymous, article: q.title || baseName(q.article) }] : [];
    }),
  })).filter((g) => g.quotes.length);
}

export async function names(session: Session, params: ViewParams): Promise<NameItem[]> {
  const place = placer(session);
  const open = await shown(session, params);
  const checked: Checked[] = open.map((o) => ({ article: o.article, findings: o.findings() }));
  return namesView(checked, digestsFor(session, params)).map((n: ViewedName): NameItem => ({
    name: n.name, type: n.type, description: n.description, note: n.note, count: n.count, quotes: n.quotes,
    spellings: n.spellings.map((s) => ({ text: s.text, count: s.count, places: s.places.flatMap((p) => place(p) ?? []) })),
    problems: n.problems.flatMap((p) => { const at = place(p); return at ? [{ ...at, rule: p.rule, message: p.message }] : []; }),
    first: n.first && place(n.first),
  }));
}

export async function figures(session: Session, params: ViewParams): Promise<FigureGroup[]> {
  const place = placer(session);
  const open = await shown(session, params);
  const checked: Checked[] = open.map((o) => ({ article: o.article, findings: o.findings() }));
  return ledger(checked, digestsFor(session, params)).map(({ label, items }): FigureGroup => ({
    label, items: items.flatMap(({ article, title, start, end, ...item }) => {
      const at = place({ article, start, end });
      return at ? [{ ...at, ...item, article: title || baseName(article) }] : [];
    }),
  })).filter((g) => g.items.length);
}

export async function status(session: Session, { uri }: { uri: string }): Promise<Status | null> {
  const open = await session.articles.open(uri);
  return open && statusOf(open);
}

export async function cancelReading(session: Session): Promise<null> {
  session.service.cancel();
  return null;
}
