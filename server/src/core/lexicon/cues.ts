// Words that report speech: verbs with all their forms, and nouns ("his promise to"). Gathered by hand from reference grammars'
// lists of reporting verbs and from reading news; a verb that is not here can still introduce a fragment in marks.
import { inflections } from './inflect';

/**
 * How a verb reports.
 * say: what follows is the speech, with or without "that" · tell: a listener comes first · call: gives a thing a name or a
 * judgement · want: asks or promises ("urged", "vowed"), often with an infinitive · manner: only together with words in marks ·
 * think: an attitude, not speech · show: what documents and studies do.
 */
export type CueKind = 'say' | 'tell' | 'call' | 'want' | 'manner' | 'think' | 'show';

const words = (list: string): string[] => list.trim().split(/\s+/);

const VERBS: Readonly<Record<CueKind, readonly string[]>> = {
  say: words(`say ask warn demand wonder add state note argue claim explain insist contend assert declare announce suggest report write tweet retweet post reply respond
    acknowledge admit concede confirm deny allege maintain stress emphasize emphasise disclose remark comment observe
    mention recall recount repeat reiterate predict estimate testify conclude complain joke quip boast brag lament caution agree
    concur counter retort rejoin interject affirm attest aver opine proclaim pronounce propose recommend speculate theorize hypothesize
    volunteer elaborate clarify specify reason muse rationalize marvel confess confide vent object protest demur deadpan recite
    relate divulge hint cite quote blog email telegraph cable narrate tout posit submit thunder rail fume gush chime summarize summarise reaffirm rebut counsel comment`),
  tell: words('tell inform assure remind warn ask notify advise reassure persuade convince brief question query text lecture instruct'),
  call: words(`call describe label dub brand term characterize characterise denounce blast criticize criticise condemn decry deride mock
    praise hail laud slam rip accuse blame portray depict liken compare dismiss reject deem tag nickname rebuke assail attack
    lambaste ridicule applaud commend compliment salute bemoan deplore cast bill refer attribute tout defend castigate denigrate demonize
    disparage taunt trash lampoon skewer fault credit thank congratulate welcome ding knock insult scold berate challenge question pan`),
  want: words(`urge vow pledge promise demand threaten request order call swear agree offer invite appeal implore beg plead beseech advocate exhort
    encourage press apologize apologise refuse decline invoke commit campaign guarantee propose`),
  manner: words(`continue post blare shout yell scream cry exclaim whisper mutter mumble murmur chant sing croon roar bellow holler shriek snap bark growl hiss sigh gasp
    laugh chuckle smile grin sob weep nod shrug grumble gripe groan whine stammer stutter drawl declaim intone gloat crow enthuse rave rant sneer
    scoff smirk snarl bristle seethe erupt begin start finish interrupt conclude go put ring read sound counter open close fire shoot spit blurt scrawl
    jab swipe zing explode hoot cheer boo warble pipe`),
  think: words(`think believe hope want expect plan fear worry feel know consider doubt wonder assume suspect understand see realize hear learn
    decide dream regret intend wish figure find like love hate prefer oppose support favor back seek consider`),
  show: words('show find suggest indicate conclude read state say report estimate reveal warn note describe call argue quote imply intimate indicate signal underscore underline reflect'),
};

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['says', 'said', 'saying'], tell: ['tells', 'told', 'telling'], write: ['writes', 'wrote', 'written', 'writing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'], think: ['thinks', 'thought', 'thinking'], know: ['knows', 'knew', 'known', 'knowing'],
  feel: ['feels', 'felt', 'feeling'], understand: ['understands', 'understood', 'understanding'], see: ['sees', 'saw', 'seen', 'seeing'],
  hear: ['hears', 'heard', 'hearing'], find: ['finds', 'found', 'finding'], begin: ['begins', 'began', 'begun', 'beginning'],
  go: ['goes', 'went', 'gone', 'going'], put: ['puts', 'put', 'putting'], ring: ['rings', 'rang', 'rung', 'ringing'],
  read: ['reads', 'read', 'reading'], sing: ['sings', 'sang', 'sung', 'singing'], show: ['shows', 'showed', 'shown', 'showing'],
  weep: ['weeps', 'wept', 'weeping'], shoot: ['shoots', 'shot', 'shooting'], cast: ['casts', 'cast', 'casting'],
  spit: ['spits', 'spat', 'spitting'], beseech: ['beseeches', 'besought', 'beseeching'], beg: ['begs', 'begged', 'begging'],
  dream: ['dreams', 'dreamed', 'dreamt', 'dreaming'], quip: ['quips', 'quipped', 'quipping'], learn: ['learns', 'learned', 'learnt', 'learning'],
};

/** A form of a reporting verb. */
export interface CueWord {
  readonly lemma: string;
  readonly kinds: ReadonlySet<CueKind>;
}

/** Every form of every reporting verb, lower case. */
export const cueWords: ReadonlyMap<string, CueWord> = (() => {
  const kinds = new Map<string, Set<CueKind>>();
  for (const [kind, list] of Object.entries(VERBS) as [CueKind, readonly string[]][]) {
    for (const lemma of list) kinds.set(lemma, (kinds.get(lemma) ?? new Set()).add(kind));
  }
  const forms = new Map<string, CueWord>();
  for (const [lemma, of] of kinds) {
    for (const form of [lemma, ...(IRREGULAR[lemma] ?? inflections(lemma))]) if (!forms.has(form) || form === lemma) forms.set(form, { lemma, kinds: of });
  }
  return forms;
})();

/** Nouns for something said: "his promise to", "in a statement that". Lower case, singular and plural. */
export const cueNouns: ReadonlySet<string> = new Set(words(`statement statements promise promises claim claims call calls plea pleas warning
  warnings vow vows pledge pledges comment comments remark remarks speech speeches assertion assertions contention argument arguments
  accusation accusations allegation allegations announcement announcements declaration suggestion suggestions insistence admission demand demands
  criticism criticisms description threat threats view views belief opinion assessment prediction predictions question questions answer answers
  response reply tweet tweets letter letters memo email emails note post posts message messages testimony report reports article op-ed interview
  interviews complaint complaints charge charges proposal recommendation request appeal chant chants cry cries slogan motto mantra word words
  phrase term praise quote quotes line lines rhetoric`));

/** Verbs after which a person is plainly the speaker: the strongest sign of a quotation. */
export const isSpeech = (cue: CueWord): boolean => cue.kinds.has('say') || cue.kinds.has('tell');
