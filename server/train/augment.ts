// Makes more of the labelled texts: copies with other names in the same places, with place names for clubs, in capitals.
import { TYPES } from '../src/core/extract/names/labels';
import type { Token } from '../src/core/text/tokens';
import type { Labelled } from './corpus';

const PERSON = TYPES.indexOf('PERSON');
const ORG = TYPES.indexOf('ORG');
const PLACE = TYPES.indexOf('PLACE');
const SPORT = /^(?:beat|beats|beaten|defeated|defeat|defeats|scored|scoring|goal|goals|match|matches|season|league|championship|coach|striker|midfielder|innings|draw|semifinal|semifinals|quarterback|pitcher|touchdown|cup|club|team|squad|playoffs|playoff|football|soccer|rugby|cricket|baseball|basketball|hockey)$/i;
const WORD = /^\p{Lu}[\p{L}'’]+$/u;

/** Words of the corpora's names, by what they are. */
interface Stock { readonly given: string[]; readonly family: string[]; readonly org: string[]; readonly place: string[] }

function stockOf(paragraphs: readonly Labelled[]): Stock {
  const stock: Stock = { given: [], family: [], org: [], place: [] };
  for (const p of paragraphs) for (const { from, to, type } of p.names) {
    const words = p.tokens.slice(from, to).map((t) => t.text);
    if (!words.every((w) => WORD.test(w))) continue;
    if (type === PERSON && words.length > 1) { stock.given.push(words[0]); stock.family.push(words[words.length - 1]); }
    else if (type === ORG && words.length === 1) stock.org.push(words[0]);
    else if (type === PLACE && words.length === 1) stock.place.push(words[0]);
  }
  return stock;
}

/** Names from outside the corpora. */
export interface Others { readonly cities: readonly string[]; readonly given: readonly string[]; readonly family: readonly string[]; readonly organisations: readonly string[] }
/** How many of the names put in come from outside. */
const FROM_OUTSIDE = 0.35;

/** A copy of each paragraph with names, its names changed for others of their type; `next` gives numbers in [0, 1). */
export function withOtherNames(paragraphs: readonly Labelled[], share: number, others: Others, next: () => number): Labelled[] {
  const stock = stockOf(paragraphs);
  const { cities } = others;
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)];
  const invented = () => {
    const a = pick(next() < 0.5 ? stock.org : stock.family);
    const b = pick(next() < 0.5 ? stock.place : stock.family);
    return a.slice(0, Math.max(2, Math.ceil(a.length / 2))) + b.slice(Math.floor(b.length / 2)).toLowerCase();
  };
  return paragraphs.filter((p) => p.names.length > 0 && next() < share).map((p) => {
    const sport = p.tokens.filter((t) => SPORT.test(t.text)).length >= 2;
    const chosen = new Map<string, string>();
    const swap = (word: string, kind: string, make: () => string): string => {
      const key = kind + word;
      let made = chosen.get(key);
      if (made === undefined) chosen.set(key, made = make());
      return made;
    };
    const tokens: Token[] = [...p.tokens];
    const put = (i: number, text: string) => { tokens[i] = { ...tokens[i], text }; };
    for (const { from, to, type } of p.names) {
      if (!p.tokens.slice(from, to).every((t) => WORD.test(t.text))) continue;
      if (type === PERSON) {
        put(to - 1, swap(p.tokens[to - 1].text, 'f', () => (next() < 0.2 ? invented() : pick(next() < FROM_OUTSIDE ? others.family : stock.family))));
        if (to - from > 1) put(from, swap(p.tokens[from].text, 'g', () => pick(next() < FROM_OUTSIDE ? others.given : stock.given)));
      } else if (type === ORG && (to - from === 1 || sport)) {
        // a club of two words is often called by its town's name alone
        if (to - from === 1) put(from, swap(p.tokens[from].text, 'o', () => (sport && next() < 0.7 ? pick(next() < 0.5 ? cities : stock.place) : next() < 0.4 ? invented() : pick(next() < FROM_OUTSIDE ? others.organisations : stock.org))));
      } else if (type === PLACE && to - from === 1) put(from, swap(p.tokens[from].text, 'p', () => (next() < 0.25 ? invented() : next() < 0.5 ? pick(cities) : pick(stock.place))));
    }
    return { ...p, tokens };
  });
}

/** Copies of sports paragraphs in which clubs of several words stand by one word, a town's name. */
export function clubsByTown(paragraphs: readonly Labelled[], cities: readonly string[], next: () => number): Labelled[] {
  return paragraphs.filter((p) => p.tokens.filter((t) => SPORT.test(t.text)).length >= 2 && p.names.some((n) => n.type === ORG && n.to - n.from > 1)).map((p) => {
    const cut = new Map<number, number>();
    for (const n of p.names) if (n.type === ORG && n.to - n.from > 1 && n.to - n.from < 4 && p.tokens.slice(n.from, n.to).every((t) => WORD.test(t.text))) cut.set(n.from, n.to);
    const tokens: Token[] = [];
    const at: number[] = [];
    for (let i = 0; i < p.tokens.length; i++) {
      at[i] = tokens.length;
      const end = cut.get(i);
      if (end === undefined) tokens.push(p.tokens[i]);
      else {
        for (let k = i; k < end; k++) at[k] = tokens.length;
        tokens.push({ ...p.tokens[i], text: cities[Math.floor(next() * cities.length)] });
        i = end - 1;
      }
    }
    at[p.tokens.length] = tokens.length;
    return { ...p, tokens, names: p.names.map((n) => (cut.get(n.from) === n.to ? { ...n, from: at[n.from], to: at[n.from] + 1 } : { ...n, from: at[n.from], to: at[n.to] })),
      sentences: p.sentences.map((s) => ({ ...s, from: at[s.from], to: at[s.to] })) };
  });
}

/** Copies in capitals and in title case, as headlines are written. */
export function asHeadlines(paragraphs: readonly Labelled[], share: number, next: () => number): Labelled[] {
  const title = (w: string) => (w.length > 3 || next() < 0.3 ? w[0].toUpperCase() + w.slice(1) : w);
  return paragraphs.flatMap((p) => {
    const r = next();
    if (r > share) return [];
    const change = r < share * 0.4 ? (w: string) => w.toUpperCase() : title;
    return [{ ...p, tokens: p.tokens.map((t) => ({ ...t, text: change(t.text) })) }];
  });
}
