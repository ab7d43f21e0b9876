// The Names view: everybody and everything named, with the ways they are written and what is wrong with that.
import { type Disposable, ThemeColor, ThemeIcon } from 'vscode';
import { type NameItem, Request } from '../../../server/src/protocol';
import { createView, type Row, type Server } from './tree';

const icons: Record<NameItem['type'], string> = { PERSON: 'person', ORG: 'organization', PLACE: 'location', MISC: 'tag' };
const kinds: Record<NameItem['type'], string> = { PERSON: 'person', ORG: 'organisation', PLACE: 'place', MISC: 'name' };

/** Names with problems, spellings and places below them; those with problems stand first. */
export function nameRows(names: readonly NameItem[]): Row<NameItem>[] {
  const rows = names.map((name): Row<NameItem> => {
    const id = `${name.type}:${name.name}`;
    const variants = name.spellings.length > 1 || (name.spellings[0] && name.spellings[0].text !== name.name);
    const problems = name.problems.map((p, i): Row<NameItem> => ({
      id: `${id}:problem:${i}`, label: p.message, description: p.rule, tooltip: p.message, kind: 'problem', place: p,
      icon: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
    }));
    const spellings = variants ? name.spellings.map((s): Row<NameItem> => ({
      id: `${id}:spelling:${s.text}`, label: s.text, description: `${s.count}×`, kind: 'spelling', place: s.places[0], collapsed: true,
      icon: new ThemeIcon('symbol-string'),
      children: s.places.length > 1 ? s.places.map((place, i) => ({ id: `${id}:spelling:${s.text}:${i}`, kind: 'place', place,
        label: `line ${place.range.start.line + 1}`, description: fileOf(place.uri), icon: new ThemeIcon('go-to-file') })) : undefined,
    })) : [];
    return {
      id, label: name.name, kind: 'name', icon: new ThemeIcon(icons[name.type], problems.length ? new ThemeColor('list.warningForeground') : undefined),
      description: [name.description, `${name.count}×`, name.quotes ? `${name.quotes} ${name.quotes === 1 ? 'quote' : 'quotes'}` : '',
        name.spellings.length > 1 ? `${name.spellings.length} spellings` : ''].filter(Boolean).join(' · '),
      tooltip: [`${name.name} (${kinds[name.type]})`, name.description, name.note && `Desk: ${name.note}`, ...name.problems.map((p) => p.message)].filter(Boolean).join('\n'),
      place: name.first, item: name, children: [...problems, ...spellings], collapsed: !problems.length,
    };
  });
  return [...rows.filter((r) => r.item?.problems.length), ...rows.filter((r) => !r.item?.problems.length)];
}

const fileOf = (uri: string) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

export const registerNames = (server: Server): readonly Disposable[] => createView<NameItem[], NameItem>(server, {
  id: 'newsReview.names', request: Request.names, scopes: true, rows: nameRows, empty: 'No names here.', count: (names) => `${names.length}`,
}).disposables;
