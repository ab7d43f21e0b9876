// Words in marks that are no quotation: titles of works and programmes, nicknames, names of things, signs.
import { perReading } from '../../extract/kept';
import type { Attribution } from '../../extract/speech';
import type { Marked } from '../../extract/marks';
import type { Reading } from '../../extract/reading';
import type { QuotedTerm } from '../quote';

const MEDIUM = /\b(?:show|program|programme|series|movie|film|documentary|drama|comedy|sitcom|musical|opera|play|book|novel|memoir|autobiography|album|song|single|hit|ballad|anthem|track|tune|podcast|magazine|newspaper|column|essay|poem|painting|sculpture|episode|segment|broadcast|blockbuster|thriller|game|exhibition|special|franchise|trilogy|best ?seller|story|article|editorial|report|study|paper)s?,?$/i;
const NETWORK = /\b(?:ABC|NBC|CBS|CNN|MSNBC|CNBC|PBS|NPR|HBO|BBC|ITV|AMC|TLC|Fox|FOX|Fox News|Fox Business|Netflix|Showtime|Bravo|Bloomberg|Univision|Telemundo|C-SPAN|SiriusXM|Comedy Central|MTV|Amazon|Hulu|Radio|Channel|Channel \d)(?:['’]s?|\s\w+['’]s)?$/;
const NAMED = /\b(?:called|named|entitled|titled|dubbed|nicknamed|known as|known here as|so-called|hashtag|code-named|codenamed|renamed)$/i;
const TERM = /\b(?:the (?:word|words|term|terms|phrase|label|slogan|title|acronym|hashtag|name|nickname)|so-called|what (?:is|are|was|were) (?:known as|called))$/i;
/** Somebody's choice of words is told: “toll” in "refused to use the word “toll”" is that person's, few words as it is. */
const USED = /\b(?:us(?:e|es|ed|ing)(?: of)?|prefer\w*|likes?|avoid\w*|repeat\w*|utter\w*|sa(?:id|ys?|ying)) the (?:word|words|term|terms|phrase|label)$/i;
/** Words that were called out, talked about, or written over a message. */
const CALLED_OUT = /\b(?:(?:chant|cry|cries|shout)s? (?:of|to)|(?:chant|shout|interject|yell)ing,?|(?:talk(?:s|ed|ing)?|sp(?:eaks?|oke|oken|eaking))(?: \w+)? (?:about|of)(?: an?| the)?|subject line,?)$/i;
/** Somebody is described in these words: summed her up as “terrible”. */
const DESCRIBED = /\b(?:identif(?:y|ies|ied)|sum(?:s|med)? up|summed|characteri[sz]e[sd]?|describ(?:es?|ed|ing)|dismiss(?:es|ed)?|portray(?:s|ed)?|paint(?:s|ed)?|position(?:s|ed)?|hail(?:s|ed)?|denounce[sd]?)\b[^.;:]{1,40} as(?: an?| the)?$/i;
/** What words are written on, named after them: a “Vote” cap. */
const WRITTEN_ON = /^(?:campaign |tote |baseball )?(?:sign|banner|placard|poster|shirt|t-shirt|hat|cap|sticker|button|bag|badge)s?\b/i;
/** Where only the name of a programme can stand: nobody speaks to, or on, a quotation. */
const ON_AIR = /\b(?:told|tells|interview with|(?:broadcast|edition|episode|airing) of|[Ll]ater on|appear\w* on)$/;
/** "“Night Shift,” a comedy that …": what it is, said right after it. */
const APPOSITIVE = /^(?:an?|the) (?:[\w’'-]+ ){0,3}?(?:series|sitcom|drama|comedy|movie|film|documentary|novel|memoir|album|song|podcast)\b(?! (?:star|host|director|maker|critic))/;
const SIGN = /\b(?:(?:sign|banner|placard|poster|shirt|t-shirt|hat|cap|sticker|button|plaque|billboard|tattoo|badge)s?\b.{0,30}\b(?:reads?|reading|said|saying|says?|proclaiming|declaring|with|that))$/i;

/** For each stretch in marks of a paragraph what kind of term it is, or null for a quotation. */
export const termsOf: (reading: Reading) => readonly (QuotedTerm['what'] | null)[] = perReading((reading) =>
  reading.speech.stretches.map((s) => termIn(reading, reading.speech.marks[s.mark], s.attribution)));

function termIn(reading: Reading, mark: Marked, attribution: Attribution | null): QuotedTerm['what'] | null {
  const { text } = reading;
  const words = text.slice(mark.inner.start, mark.inner.end).replace(/[.,!?;:’'”"]+$/, '');
  if (words.length > 110 || !mark.closed) return null;
  const count = words.split(/\s+/).length;
  const before = text.slice(Math.max(0, mark.start - 60), mark.start).trimEnd();
  if (NAMED.test(before) && isTitled(words)) return 'title';
  if (count > 9) return null;
  const after = text.slice(mark.end, mark.end + 60).trimStart();
  const capitals = isTitled(words);
  if (SIGN.test(before) || (capitals && WRITTEN_ON.test(after))) return 'sign';
  if ([USED, CALLED_OUT, DESCRIBED].some((quoted) => quoted.test(before))) return null;
  if (TERM.test(before) && count <= 4) return 'term';
  if (count <= 2 && capitals && /\p{Lu}\p{Ll}+$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after) && text[mark.end] === ' ' && !/[,.!?]$/.test(text.slice(mark.inner.start, mark.inner.end))) return 'nickname';
  const spoken = attribution !== null && attribution.subject !== null && (attribution.place === 'after' || attribution.place === 'inverted' || isDirect(attribution, before));
  if (capitals && (NETWORK.test(before) || MEDIUM.test(before) || APPOSITIVE.test(after) || (count > 1 && ON_AIR.test(before)))) return 'title';
  if (capitals && count > 1 && !spoken && /\b(?:on|of|in|from|host of|star of|to|and|,|see|watch\w*|hosts?|read\w*|wrote|sang|sing\w*|perform\w*|play\w*)$/i.test(before) && (MEDIUM.test(before.replace(/\W*\b\w+\W*$/, '')) || /^(?:show|series|film|movie|host|star|author|actor|actress|creator|campaign|tour|album|program|segment|episode|anchor|co-host|cast)\b/i.test(after))) return 'title';
  if (capitals && /^(?:(?:radio|TV|television|talk|reality) )?(?:show|series|film|movie|host|star|author|actor|creator|co-host|anchor|movement|program)\b/i.test(after)) return 'title';
  if (capitals && count > 1 && !spoken && /\b(?:on|hosts?|(?:hosts?|authors?|stars?|cast|creators?|broadcast|edition|episode|airing|season|finale|tune|premiere) of)$/i.test(before)) return 'title';
  return isLoose(attribution) && count <= (mark.style === 'single' ? 6 : 3) && !isUtterance(text.slice(mark.inner.start, mark.inner.end), before) ? 'term' : null;
}

/** A few words with no verb of speech about them are set off, not quoted: the "comeback kid". */
const isLoose = (a: Attribution | null): boolean => a === null || a.place === 'loose';

/** "Okay!": short, but a sentence, standing where a sentence begins. */
const isUtterance = (words: string, before: string): boolean => /^\p{Lu}/u.test(words) && /[.,!?…]['’]?$/.test(words) && /(?:^|[.!?:…”"])$/.test(before);

/** Whether the verb stands right before the marks: `said “New Day”`. */
const isDirect = (a: Attribution, before: string): boolean => a.place === 'before' && a.score >= 2.4 && /\b(?:said|says|called|calls|shouted|yelled|chanted|tweeted|wrote|declared)[,:]?$/i.test(before);

const SMALL = /^(?:a|an|the|of|in|on|and|or|for|to|at|by|with|from|is|&|vs\.?)$/i;
/** Whether every word of weight has a capital, as in a title. */
function isTitled(words: string): boolean {
  const all = words.split(/\s+/);
  return /^[\p{Lu}\p{Nd}]/u.test(words) && all.every((w) => /^[\p{Lu}\p{Nd}‘'&]/u.test(w) || SMALL.test(w));
}
