// What the words of a name say of its type whatever the tagger thought: "… Tribunal" is an organisation, "Latin American" and "Covid" are none.
import { fold } from '../../lexicon/wordHash';
import type { Token } from '../../text/tokens';
import type { NameSpan } from '../names';
import { TYPES } from './labels';

/** Peoples, faiths, feasts, diseases and letters that stand for common words: capitals, but nobody's name. Folded. */
const NOBODY: ReadonlySet<string> = new Set(`aboriginal aboriginals aborigine aborigines inuit maori maoris indigenous latino latina latinos hispanic caucasian arab arabs jew jews jewish muslim muslims
  christian christians hindu hindus sikh sikhs buddhist buddhists kurd kurds kurdish roma ramadan eid easter christmas diwali umrah hajj hanukkah passover hijab
  covid covid-19 coronavirus ebola hiv aids tb mers sars h1n1 zika lng lpg gdp dna rna pcr ngo ngos ceo ceos lgbt lgbtq ppe suv suvs mp mps`.split(/\s+/));
/** "Latin American", "Central African". */
const SIDES = /^(?:latin|south|north|central|east|west|southern|northern|eastern|western|sub-saharan|pan)$/;
const PEOPLES = /^(?:american|african|asian|european|korean|indian)s?$/;
const FEASTS = /^(?:eid|navami|diwas|puja|jayanti|yatra)$/;

/** "eBay", "iRobot": nobody else is written so. */
const BRAND = /^\p{Ll}\p{Lu}\p{Ll}/u;

const HEADS = /^(?:Tribunal|Court|Committee|Commission|Council|Ministry|Party|Federation|Foundation|Association|Organi[sz]ation|Corporation|Agency|Authority|Bureau|Police|Airlines|Airways|Times|Herald|Tribune|Gazette)$/;
const PAPER = /^(?:Times|Herald|Tribune|Gazette|Post|Police|Airlines|Airways)$/;

const certain = (name: NameSpan, type: NameSpan['type']): NameSpan => ({ ...name, type, sure: 0.99, odds: TYPES.map((t) => (t === type ? 0.99 : 0.003)) });

/** The name as its words say it is. */
export function secondLook(tokens: readonly Token[], name: NameSpan): NameSpan {
  if (name.type === 'MISC') return name;
  const first = tokens[name.from].text;
  const last = tokens[name.to - 1].text;
  const length = name.to - name.from;
  if (length === 1 ? NOBODY.has(fold(first)) : length === 2 && SIDES.test(fold(first)) && PEOPLES.test(fold(last))) return certain(name, 'MISC');
  if (length === 1 && BRAND.test(first)) return certain(name, 'ORG');
  if (length > 1 && (FEASTS.test(fold(last)) || /^Eid$/.test(first))) return certain(name, 'MISC');
  if (name.type === 'PLACE' && PAPER.test(tokens[name.to]?.text ?? '') && tokens[name.to].start === name.end + 1) {
    // "the Kuwait Times", "Kuwait Police"
    return certain({ ...name, to: name.to + 1, end: tokens[name.to].end }, 'ORG');
  }
  return name.type !== 'ORG' && length > 1 && HEADS.test(last) ? certain(name, 'ORG') : name;
}
