// Places that speak for those who sit there: "the Kremlin said", "Brussels wants". They keep entities of their own.

/** By its usual name, folded: for whom it stands wherever it is named. */
const SEATS: ReadonlyMap<string, string> = new Map(Object.entries({
  'kremlin': 'Russia’s president and his staff',
  'white house': 'the U.S. president and his staff',
  'downing street': 'the British prime minister and the cabinet',
  'elysee': 'the French president and his staff',
  'elysee palace': 'the French president and his staff',
  'quai d’orsay': 'the French Foreign Ministry',
  'whitehall': 'the British civil service',
  'pentagon': 'the U.S. Defense Department',
  'foggy bottom': 'the U.S. State Department',
  'capitol hill': 'the U.S. Congress',
  'zhongnanhai': 'China’s leadership',
  'blue house': 'South Korea’s president and his staff',
  'wall street': 'the U.S. financial industry',
}));

/** Capitals that stand for a government only where they act as people do. */
const CAPITALS: ReadonlyMap<string, string> = new Map(Object.entries({
  'washington': 'the U.S. government', 'washington, d.c.': 'the U.S. government', 'moscow': 'Russia’s government', 'beijing': 'China’s government', 'brussels': 'the European Union',
  'london': 'Britain’s government', 'paris': 'France’s government', 'berlin': 'Germany’s government', 'rome': 'Italy’s government', 'madrid': 'Spain’s government', 'athens': 'Greece’s government',
  'warsaw': 'Poland’s government', 'budapest': 'Hungary’s government', 'ankara': 'Turkey’s government', 'kyiv': 'Ukraine’s government', 'tehran': 'Iran’s government', 'baghdad': 'Iraq’s government',
  'damascus': 'Syria’s government', 'riyadh': 'Saudi Arabia’s government', 'cairo': 'Egypt’s government', 'new delhi': 'India’s government', 'islamabad': 'Pakistan’s government',
  'kabul': 'Afghanistan’s government', 'tokyo': 'Japan’s government', 'seoul': 'South Korea’s government', 'pyongyang': 'North Korea’s government', 'ottawa': 'Canada’s government',
  'canberra': 'Australia’s government', 'havana': 'Cuba’s government', 'caracas': 'Venezuela’s government',
}));

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/'/g, '’');

/** Those for whom a seat of power stands ("Kremlin"); null for any other name. */
export const seatedIn = (name: string): string | null => SEATS.get(fold(name)) ?? null;

/** The government for which a capital stands where it speaks or acts; null for any other name. */
export const governedFrom = (name: string): string | null => CAPITALS.get(fold(name)) ?? null;
