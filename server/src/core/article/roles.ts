// What part each paragraph plays: headline, byline, credit, caption, lede, body, footer.
import { perReading } from '../extract/kept';
import type { Reading } from '../extract/reading';
import { datelineOf } from './dateline';
import type { Paragraph, Role } from './paragraph';

type Part = Pick<Paragraph, 'role' | 'dateline'>;

/** Nothing longer than this is a headline, a credit or a line of furniture. */
const SHORT = 260;
const HEAD_PARAGRAPHS = 8;

const BYLINE = /^(?:(?:Story |Written |Reported |Posted |Published )?[Bb]y|BY|Von|Par):? +(?:\p{Lu}|the \p{Lu})/u;
const AGENCY_LINE = /^(?:the )?(?:Associated Press|Reuters|AFP|Agence France-Presse|Bloomberg(?: News)?|CNN|BBC News|USA TODAY|AP)(?: (?:staff|writers?|reporters?))?$/i;
const CREDIT = /^(?:(?:Photo|Image|Picture|Photograph|Video|File photo|Illustration)s?(?: credits?| courtesy| by)?|Credits?)(?: ?[:/|] ?| (?:by|of|from|courtesy) |$)|^\(?(?:\p{Lu}[\p{L}.-]+ ){0,3}(?:AP|AFP|Reuters|Getty|EPA) (?:[Pp]hoto|[Ii]mages?)\b[^.]{0,60}$|^(?:Getty Images|Reuters|AFP|AP|EPA)\/[^.]{2,60}$|^\([^()]{0,60}(?:photo|Photo|Getty|Reuters|AP|AFP|EPA)[^()]{0,60}\)$/u;
const CREDIT_END = /(?:\((?:[^()]{0,80}(?:AP|AFP|Reuters|Getty|EPA|Images?|Photo|photo|via)[^()]{0,80}|(?:Photo|Image)[^()]{0,80})\)|(?:Getty Images|AP Photo(?:\/[\p{L} .]+)?|AFP|\/ ?(?:AP|Reuters|EPA)|REUTERS\/[\p{L} .]+))\.?$/u;
const STAMP = /^(?:(?:Updated|Published|Posted|Last updated|First published|Modified)\b.{0,80}\d|(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}\.? \d{4}|\d{4}-\d\d-\d\d)\b.{0,40}$|\d+ (?:minutes?|hours?|days?|months?|years?) ago$)/u;
const FURNITURE = /^(?:advertisements?|continue reading|(?:read|see|watch|listen|view|learn|show) (?:more|also|now|next|the full|this)\b.{0,120}|(?:share|print|email|tweet|comments?|subscribe|loading|photo|video|menu|related|story continues below|skip advertisement)$|share (?:this|all|on)\b|sign up\b|subscribe (?:to|now)\b|newsletter|click here|follow (?:us|me|@|\p{Lu})|most popular|related (?:stories|articles|content|topics|coverage)|more (?:from|on|stories|coverage)\b.{0,80}$|(?:now )?watch:|read or share this|copyright\b|©|\(c\) ?\d{4}|all rights reserved|this (?:material|article|story|content) (?:may not|was (?:originally|first)|is republished|first appeared)|for (?:more|the latest)\b.{0,60}(?:news|visit|click|go to|see)\b)/iu;
const SIGN_OFF = /^(?:[-–—(*[] ?)?(?:(?:additional |further )?(?:reporting|writing|editing|compiled|contributions?) by\b|contributing(?::|$| to this)|contributors?:|editor.s note|correction:|source:|updated?\b|with (?:additional )?(?:reporting|files|inputs?|agencies)\b|the associated press (?:contributed|reports?)\b)|(?:contributed|contributes) (?:reporting|to this)|\b(?:and|with|from|&) (?:(?:news|wire|other|our) )?(?:agencies|wires|wire (?:reports|services)|news services|staff reports)\.?\)?$|^\(?(?:agencies|wires|wire reports|staff reports)\)?$|(?:is|was) (?:a|an|the) \p{L}{0,20} ?(?:staff writer|reporter|columnist|editor|correspondent|contributor)\b.{0,160}$|(?:reach|email|contact) (?:him|her|them|the (?:reporter|author|writer)|\p{Lu}\p{L}+) at\b|on twitter:? ?@|\(@\w+\)\.?$/iu;

/** What a paragraph is by its own words, wherever it stands; body for what may be story. */
const ownRole: (reading: Reading) => Role = perReading(({ text, tokens }): Role => {
  if (text.length > SHORT) return 'body';
  if (BYLINE.test(text) && tokens.length <= 24 && !/[.!?]["”]?$/.test(text.replace(/\b\p{L}\.$/u, ''))) return 'byline';
  if (CREDIT.test(text) && tokens.length <= 24) return 'credit';
  if (STAMP.test(text) && tokens.length <= 24) return 'dateline';
  if (FURNITURE.test(text) && tokens.length <= 40 && !isSentenceOfStory(text)) return 'footer';
  return 'body';
});

// "Follow the money, he said." begins like furniture, and is none.
const isSentenceOfStory = (text: string): boolean => /["”]|\b(?:said|says|told)\b/.test(text);

/** A line of a person's or an outlet's name alone. */
function isNameLine({ text, tokens, tags }: Reading): boolean {
  return AGENCY_LINE.test(text) || (tokens.length <= 8 && tokens.length >= 2 && !/[.!?:]$/.test(text)
    && tags.every((t, i) => t === 'PROPN' || /^(?:and|of|,|&|the|-|\|)$/.test(tokens[i].text)) && /^[\p{L}\p{M} .,'’&|-]+$/u.test(text));
}

/** A line that can be a headline: short, one sentence, no period at its end. */
function isTitle({ text, tokens, sentences }: Reading): boolean {
  return tokens.length <= 32 && text.length <= 180 && sentences.length <= 3 && !/[.:;,…][”"’')]*$/.test(text.replace(/\b(?:\p{Lu}\.){2,}$/u, ''))
    && !/^["“]?[\p{Ll}]/u.test(text) && !/^[-*•(]/.test(text) && !/[”"],? (?:\p{L}+ ){1,4}said$/u.test(text);
}

/** A line that ends in a credit, or says that it is about a picture. */
const saysCaption: (reading: Reading) => boolean = perReading(({ text, sentences }) => (text.length <= 420 && CREDIT_END.test(text)) || (text.length <= SHORT && sentences.length <= 2
  && (/^In this (?:\p{L}+,? )?.{0,40}(?:photo|image|picture)\b/u.test(text) || /\b(?:pictured|file (?:photo|picture|image))\b|^FILE\b|^(?:Enlarge this image|Image (?:copyright|caption)|Hide caption)\b/.test(text))));

/** A description of a picture: it ends in a credit, or its only verb is a participle ("… speaking at a news conference."). */
function isCaption(reading: Reading, besideCredit: boolean): boolean {
  const { text, tokens, tags, sentences } = reading;
  if (saysCaption(reading)) return true;
  if (text.length > SHORT || sentences.length > 2 || !besideCredit) return false;
  const verbs = tokens.filter((_, i) => tags[i] === 'VERB' || tags[i] === 'AUX');
  return verbs.length === 0 || (/ing$/.test(verbs[0].text) && !tags.includes('AUX')) || /^(?:speaks?|arrives?|walks?|stands?|poses?|looks?|shakes?|waves?|attends?|addresses)$/.test(verbs[0].text);
}

/**
 * The role of each paragraph, and the dateline that opens it, in order. `headline` is the front matter's: with one, a short
 * first line is a standfirst unless it says the same.
 */
export function assignRoles(readings: readonly Reading[], headline?: string): Part[] {
  const own = readings.map(ownRole);
  const roles = own.slice();
  const datelines = readings.map((r, i) => (i < HEAD_PARAGRAPHS && own[i] === 'body' ? datelineOf(r.text) : null));
  const lede = ledeAt(readings, roles, datelines.findIndex((d) => d !== null), headline);
  if (lede < roles.length) roles[lede] = 'lede';
  for (let i = lede + 1; i < roles.length; i++) {
    if (roles[i] === 'byline' && i > lede + 3) roles[i] = /^By/.test(readings[i].text) ? 'byline' : 'body';
    if (roles[i] === 'body' && isCaption(readings[i], roles[i - 1] === 'credit' || own[i + 1] === 'credit')) roles[i] = 'caption';
  }
  // the foot: what credits and addresses the reader, from the last paragraph upwards
  for (let i = roles.length - 1; i > lede; i--) {
    if (roles[i] === 'body' && readings[i].text.length <= SHORT * 2 && SIGN_OFF.test(readings[i].text)) roles[i] = 'footer';
    else if (roles[i] === 'body' || roles[i] === 'caption') break;
  }
  return roles.map((role, i) => ({ role, dateline: role === 'lede' ? datelines[i] : null }));
}

/** Gives the paragraphs before the story their roles, and tells where the story begins; the count of paragraphs where there is none. */
function ledeAt(readings: readonly Reading[], roles: Role[], dateline: number, headline?: string): number {
  const until = Math.min(readings.length, dateline >= 0 ? dateline : HEAD_PARAGRAPHS);
  let titled = false;
  for (let i = 0; i < until; i++) {
    const r = readings[i];
    if (roles[i] !== 'body') continue;
    const more = i + 1 < readings.length;
    if (more && isCaption(r, i > 0 && (roles[i - 1] === 'credit' || roles[i + 1] === 'credit'))) roles[i] = 'caption';
    // a label over the story: "EXCLUSIVE:"
    else if (more && /^\p{Lu}[\p{Lu} /&-]{3,40}:$/u.test(r.text)) roles[i] = 'standfirst';
    else if (isNameLine(r) && more && (i > 0 || r.tokens.length <= 2)) roles[i] = 'byline';
    else if (!titled && isTitle(r) && more) {
      titled = true;
      roles[i] = headline !== undefined && !sameWords(headline, r.text) ? 'standfirst' : 'headline';
    } else if (titled && i <= 3 && more && isTitle(r) && r.text.length < 200) roles[i] = 'standfirst';
    else return i;
  }
  for (let i = until; i < readings.length; i++) if (roles[i] === 'body') return i;
  return readings.length;
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') === b.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
