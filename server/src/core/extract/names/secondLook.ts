// What the words of a name say of its type whatever the tagger thought: "… Tribunal" is an organisation, "Latin American" and "Covid" are none.
import { fold } from '../../lexicon/wordHash';
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { hasCapital } from './candidates';
import { certain } from './labels';

/** Peoples, faiths, feasts, diseases, by-words and letters that stand for common words: capitals, but nobody's name. Folded. */
const NOBODY: ReadonlySet<string> = new Set(`aboriginal aboriginals aborigine aborigines inuit maori maoris indigenous latino latina latinos hispanic caucasian arab arabs jew jews jewish muslim muslims
  christian christians hindu hindus sikh sikhs buddhist buddhists kurd kurds kurdish roma ramadan eid easter christmas diwali umrah hajj hanukkah passover hijab
  covid covid-19 coronavirus ebola hiv aids tb mers sars h1n1 zika lng lpg gdp dna rna pcr vat gst esg etf ipo ngo ngos ceo ceos lgbt lgbtq ppe suv suvs mp mps obamacare brexit`.split(/\s+/));
/** "Latin American", "Central African". */
const SIDES = /^(?:latin|south|north|central|east|west|southern|northern|eastern|western|sub-saharan|pan)$/;
const PEOPLES = /^(?:american|african|asian|european|korean|indian)s?$/;
const FEASTS = /^(?:eid|navami|diwas|puja|jayanti|yatra)$/;

/** "Zionist", "Castroism": what people hold, no body of theirs. */
const CREED = /^\p{Lu}\p{Ll}{2,}is(?:m|t|ts)$/u;
const NO_CREED: ReadonlySet<string> = new Set(['Economist', 'Federalist', 'Marist']);
/** "Indian Penal Code", "Clean Air Act": what a body passes or signs. */
const LAW = /^(?:Act|Accords?|Agreement|Amendment|Bill|Code|Constitution|Declaration|Law|Ordinance|Pact|Protocol|Resolution|Treaty)$/;

/** "eBay": no place and nobody is written so; with an i ("iPhone") it is rather a thing. */
const BRAND = /^\p{Ll}\p{Lu}\p{Ll}/u;

const HEADS = /^(?:Tribunal|Court|Committee|Commission|Council|Ministry|Party|Federation|Foundation|Association|Organi[sz]ation|Corporation|Agency|Authority|Bureau|Police|Airlines|Airways|Times|Herald|Tribune|Gazette)$/;
/** "Bank of Canada", "University of Leeds". */
const OF = /^(?:Bank|University|Ministry|Department|Institute|Academy|College|Court|Association|Federation|Bureau|Office|Church)$/;
const PAPER = /^(?:Times|Herald|Tribune|Gazette|Post|Police|Airlines|Airways|Radio|Television|TV|University|Hospital)$/;
/** Written small behind a name, these say that it is a place's: "Stansted airport". */
const SITE = /^(?:airport|province|district|village|islands?|peninsula|neighbou?rhood|checkpoint|suburb|river|valley)$/;
/** A person's is written with more certainty than this, even before such a word: "the Obama village". */
const DOUBTFUL = 0.95;

/** "the Madrid Open", "the U.S. Amateur Championship": a contest, not what it is named after. */
const CONTEST = /^(?:Open|Cup|Championships?|Olympics|Games|Marathon|Masters|Trophy|Prix|Derby)$/;
/** "Epic Games" is a company. */
const isContest = (word: string, type: NameSpan['type']): boolean => CONTEST.test(word) && (type === 'PLACE' || word !== 'Games');
/** "Foundation for Moral Law", "Harvard Law" are none. */
const isLaw = (tokens: readonly Token[], { from, to }: NameSpan): boolean => {
  if (!LAW.test(tokens[to - 1].text) || (tokens[to - 1].text === 'Law' && to - from < 3)) return false;
  for (let i = from; i < to - 1; i++) if (/^(?:of|for|under|Under)$/.test(tokens[i].text)) return false;
  return true;
};
/** Words in capitals between a place and the word for its contest. */
const BETWEEN = 2;

/** Where a contest named after the place or sponsor `name` ends; undefined where none follows. */
function contestAfter(tokens: readonly Token[], name: NameSpan): number | undefined {
  for (let at = name.to; at <= name.to + BETWEEN && at < tokens.length; at++) {
    if (tokens[at].start !== tokens[at - 1].end + 1 || !hasCapital(tokens[at].text)) return undefined;
    if (isContest(tokens[at].text, name.type)) return at + 1;
  }
  return undefined;
}

/** The name as its words say it is. */
export function secondLook(tokens: readonly Token[], name: NameSpan): NameSpan {
  const first = tokens[name.from].text;
  const last = tokens[name.to - 1].text;
  const length = name.to - name.from;
  if (length === 1 && BRAND.test(first)) return certain(name, first.startsWith('i') ? 'MISC' : 'ORG');
  if (name.type === 'MISC') return name;
  if (length === 1 ? NOBODY.has(fold(first)) : length === 2 && SIDES.test(fold(first)) && PEOPLES.test(fold(last))) return certain(name, 'MISC');
  if (name.type !== 'PERSON' && (length === 1 ? CREED.test(first) && !NO_CREED.has(first) : isLaw(tokens, name))) return certain(name, 'MISC');
  // "Sen. Maria Keller, R-Ky.,": party and state
  if (length > 2 && /^[RDI]$/.test(first) && tokens[name.from + 1].text === '-') return certain(name, 'MISC');
  if (length > 1 && (FEASTS.test(fold(last)) || /^Eid$/.test(first))) return certain(name, 'MISC');
  if (name.type !== 'PERSON' && length > 1 && isContest(last, name.type)) return certain(name, 'MISC');
  // "Labor Day", "Martin Luther King Day"
  const next = tokens[name.to];
  if (next?.text === 'Day' && name.type !== 'PLACE' && next.start === name.end + 1) return certain({ ...name, to: name.to + 1, end: next.end }, 'MISC');
  const contest = name.type !== 'PERSON' ? contestAfter(tokens, name) : undefined;
  if (contest !== undefined) return certain({ ...name, to: contest, end: tokens[contest - 1].end }, 'MISC');
  const after = tokens[name.to];
  if (after !== undefined && name.type !== 'PLACE' && name.sure < DOUBTFUL && after.start === name.end + 1 && SITE.test(after.text)) return certain(name, 'PLACE');
  if (name.type === 'PLACE' && after !== undefined && after.start === name.end + 1 && PAPER.test(after.text)) {
    // "the Kuwait Times", "Kuwait Police", "Damascus Radio"
    return certain({ ...name, to: name.to + 1, end: after.end }, 'ORG');
  }
  if (name.type === 'ORG' || length === 1) return name;
  return HEADS.test(last) || (length > 2 && OF.test(first) && tokens[name.from + 1].text === 'of') ? certain(name, 'ORG') : name;
}
