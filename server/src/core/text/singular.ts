// The singular of an English noun, by its ending: enough to see that two words name the same thing.

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries({
  people: 'person', persons: 'person', men: 'man', women: 'woman', children: 'child', lives: 'life', wives: 'wife', knives: 'knife', halves: 'half', feet: 'foot', teeth: 'tooth', mice: 'mouse',
  businesses: 'business', series: 'series', species: 'species', countrymen: 'countryman', congressmen: 'congressman', congresswomen: 'congresswoman', policemen: 'policeman', servicemen: 'serviceman',
  firemen: 'fireman', gunmen: 'gunman', spokesmen: 'spokesman', crises: 'crisis', bases: 'base', analyses: 'analysis', data: 'data', percent: 'percent', news: 'news', buses: 'bus', gas: 'gas', movies: 'movie', cookies: 'cookie', ties: 'tie', pies: 'pie',
}));

/** The singular of a noun in lower case; a word that is no plural comes back as it is. */
export function singular(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known) return known;
  if (noun.length < 4 || !noun.endsWith('s') || /(?:ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return noun.slice(0, -3) + 'y';
  if (/(?:x|ch|sh|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
