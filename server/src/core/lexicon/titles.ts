// Titles and job words that stand before or after a person's name.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Courtesy titles, lower case without period. */
export const courtesyTitles = set('mr mrs ms miss mx messrs mme madame monsieur mlle señor señora herr frau signor signora');

/** Words that end a title before a name; lower case without period. */
export const titleHeads = set(`${[...courtesyTitles].join(' ')} sir dame lord lady dr doctor prof professor rev reverend fr father sister brother rabbi imam sheikh
  sheik shaikh mullah ayatollah pope cardinal archbishop bishop pastor saint st president presidents vp premier chancellor minister ministers pm secretary secretaries
  senator senators sen sens representative representatives rep reps congressman congresswoman congressmen lawmaker lawmakers governor governors gov govs mayor
  mayors councillor councilman councilwoman councilmember mp mps mep assemblyman assemblywoman commissioner commissioners ambassador ambassadors envoy
  consul diplomat delegate speaker leader leaders chief chiefs head king queen prince princess duke duchess emperor sultan emir baron
  baroness count countess general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral
  adm commander cmdr marshal brigadier commodore officer officers constable detective det inspector insp superintendent supt sheriff deputy trooper
  judge judges justice justices attorney attorneys lawyer lawyers prosecutor prosecutors counsel solicitor barrister magistrate chairman chairwoman chair chairperson ceo
  cfo coo cto director directors manager managers executive boss founder founders cofounder co-founder owner partner analyst analysts economist economists
  strategist expert experts researcher researchers scientist scientists historian author authors writer writers novelist poet columnist journalist reporter reporters editor editors
  correspondent anchor host presenter photographer spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople chairmen chairwomen professors generals princes kings aide adviser advisers advisor advisors
  coach trainer captain striker midfielder defender goalkeeper quarterback pitcher player star actor actors actress actresses singer singers musician
  rapper comedian filmmaker producer artist designer chef model champion nominee candidate candidates contender hopeful rival incumbent challenger
  activist activists protester organizer organiser resident residents student students teacher teachers principal dean nurse surgeon physician pathologist
  psychologist engineer pilot astronaut farmer businessman businesswoman businessmen billionaire entrepreneur investor banker trader dissident
  cleric preacher militant warlord rebel terrorist suspect gunman victim defendant witness democrat republican democrats republicans liberal conservative
  treasurer chancellor registrar clerk controller comptroller administrator superintendent undersecretary dictator strongman whistleblower`);

/** Words that say what somebody is to somebody else: descriptions, no titles. */
export const relationWords = set(`counterpart colleague ally successor predecessor wife husband widow son daughter father mother sister brother uncle aunt cousin
  nephew niece grandson granddaughter grandfather grandmother friend girlfriend boyfriend fiance fiancée neighbor neighbour partner`);

/** Words that may stand within a title before its head, besides capitalised ones. */
export const titleModifiers = set(`former ex then acting interim deputy vice assistant associate senior chief junior prime foreign defense defence interior
  finance health education environment justice trade state economy treasury press media lead top veteran late retired outgoing incoming newly-elected
  elect designate current longtime senior-most executive managing general co national security police army military naval navy air force intelligence
  opposition party house majority minority campaign communications legal public affairs human rights policy political election transport energy
  agriculture labor labour housing budget culture sports tourism climate village city county district regional provincial federal government presidential
  parliamentary congressional senate cabinet company union bank central club team film television tv radio fellow - 's ’s &`);

/** Plural title → singular. */
export const singularTitle: Readonly<Record<string, string>> = {
  presidents: 'president', ministers: 'minister', secretaries: 'secretary', senators: 'senator', sens: 'sen', representatives: 'representative', reps: 'rep',
  congressmen: 'congressman', lawmakers: 'lawmaker', governors: 'governor', govs: 'gov', mayors: 'mayor', commissioners: 'commissioner',
  ambassadors: 'ambassador', leaders: 'leader', chiefs: 'chief', officers: 'officer', judges: 'judge', justices: 'justice', attorneys: 'attorney',
  lawyers: 'lawyer', prosecutors: 'prosecutor', directors: 'director', managers: 'manager', founders: 'founder', analysts: 'analyst',
  economists: 'economist', experts: 'expert', researchers: 'researcher', scientists: 'scientist', authors: 'author', writers: 'writer',
  reporters: 'reporter', editors: 'editor', spokesmen: 'spokesman', spokeswomen: 'spokeswoman', spokespersons: 'spokesperson',
  spokespeople: 'spokesperson', chairmen: 'chairman', chairwomen: 'chairwoman', professors: 'professor', generals: 'general', princes: 'prince', kings: 'king', advisers: 'adviser', advisors: 'advisor', actors: 'actor', actresses: 'actress', singers: 'singer',
  activists: 'activist', residents: 'resident', students: 'student', teachers: 'teacher', candidates: 'candidate', businessmen: 'businessman',
};

const MALE = set(`mr messrs monsieur señor herr signor sir lord king prince duke emperor sultan baron count father fr brother pope cardinal
  congressman councilman assemblyman chairman spokesman businessman businessmen spokesmen actor husband son uncle nephew grandson grandfather
  boyfriend gunman imam rabbi sheikh sheik mullah ayatollah strongman`);
const FEMALE = set(`mrs ms miss mme madame mlle señora frau signora dame lady queen princess duchess baroness countess sister congresswoman councilwoman
  assemblywoman chairwoman spokeswoman spokeswomen businesswoman actress actresses wife widow daughter mother aunt niece granddaughter grandmother girlfriend`);

/** The gender a title says, if it says one. `title` is one word, lower case without period. */
export const genderOfTitle = (title: string): 'male' | 'female' | null => (MALE.has(title) ? 'male' : FEMALE.has(title) ? 'female' : null);

/** A word as the sets of this file hold it: lower case, without its period. */
export const bareTitle = (word: string): string => word.toLowerCase().replace(/\.$/, '');
