// Units of measure: how they are written, what they measure, and their size in the base unit (exact by definition: NIST SP 811, App. B).

export type Dimension = 'length' | 'area' | 'mass' | 'volume' | 'speed' | 'temperature' | 'energy' | 'power' | 'data' | 'angle' | 'time';

/** One unit. Base units: metre, square metre, kilogram, litre, metre a second, kelvin, joule, watt, byte, degree, second. */
export interface Unit {
  /** The short name used in records: "km". */
  readonly id: string;
  readonly dimension: Dimension;
  /** How many base units one is; 0 where nothing is converted (an angle's "turn" or a cup). */
  readonly factor: number;
  /** As a reader is told: "kilometers". */
  readonly name: string;
}

const table: [string, Dimension, number, string, string][] = [
  ['mm', 'length', 0.001, 'millimeters', 'mm millimeter millimetre'],
  ['cm', 'length', 0.01, 'centimeters', 'cm centimeter centimetre'],
  ['dm', 'length', 0.1, 'decimeters', 'dm decimeter decimetre'],
  ['m', 'length', 1, 'meters', 'm meter metre'],
  ['km', 'length', 1000, 'kilometers', 'km kms kilometer kilometre'],
  ['in', 'length', 0.0254, 'inches', 'inch inches in'],
  ['ft', 'length', 0.3048, 'feet', 'ft foot feet'],
  ['yd', 'length', 0.9144, 'yards', 'yd yds yard'],
  ['mi', 'length', 1609.344, 'miles', 'mi mile'],
  ['nmi', 'length', 1852, 'nautical miles', 'nautical-mile'],
  ['m²', 'area', 1, 'square meters', 'm2 m² sqm square-meter square-metre sq-m sq-meter sq-metre'],
  ['km²', 'area', 1e6, 'square kilometers', 'km2 km² square-kilometer square-kilometre sq-km sq-kilometer sq-kilometre'],
  ['ft²', 'area', 0.09290304, 'square feet', 'ft2 ft² square-foot square-feet sq-ft sq-foot sq-feet'],
  ['mi²', 'area', 2589988.110336, 'square miles', 'square-mile sq-mile sq-mi'],
  ['acre', 'area', 4046.8564224, 'acres', 'acre'],
  ['ha', 'area', 10000, 'hectares', 'ha hectare'],
  ['µg', 'mass', 1e-9, 'micrograms', 'µg mcg microgram microgramme'],
  ['mg', 'mass', 1e-6, 'milligrams', 'mg milligram milligramme'],
  ['g', 'mass', 0.001, 'grams', 'g gram gramme'],
  ['kg', 'mass', 1, 'kilograms', 'kg kgs kilo kilogram kilogramme'],
  ['t', 'mass', 1000, 'metric tons', 'tonne metric-ton metric-tonne'],
  ['ton', 'mass', 907.18474, 'tons', 'ton'],
  ['oz', 'mass', 0.028349523125, 'ounces', 'oz ounce'],
  ['lb', 'mass', 0.45359237, 'pounds', 'lb lbs pound'],
  ['st', 'mass', 6.35029318, 'stone', 'stone'],
  ['dram', 'mass', 0, 'drams', 'dram drachma'],
  ['ml', 'volume', 0.001, 'milliliters', 'ml milliliter millilitre'],
  ['cl', 'volume', 0.01, 'centiliters', 'cl centiliter centilitre'],
  ['l', 'volume', 1, 'liters', 'l liter litre'],
  ['gal', 'volume', 3.785411784, 'gallons', 'gallon gal'],
  ['pt', 'volume', 0, 'pints', 'pint'],
  ['bbl', 'volume', 158.987294928, 'barrels', 'barrel bbl'],
  ['m³', 'volume', 1000, 'cubic meters', 'm3 m³ cubic-meter cubic-metre'],
  ['ft³', 'volume', 28.316846592, 'cubic feet', 'cubic-foot cubic-feet'],
  ['cup', 'volume', 0, 'cups', 'cup'],
  ['tbsp', 'volume', 0, 'tablespoons', 'tablespoon tbsp'],
  ['tsp', 'volume', 0, 'teaspoons', 'teaspoon tsp'],
  ['mph', 'speed', 0.44704, 'miles per hour', 'mph mile-per-hour mile-an-hour'],
  ['km/h', 'speed', 1 / 3.6, 'kilometers per hour', 'kph kmh km/h kilometer-per-hour kilometre-per-hour kilometer-an-hour kilometre-an-hour'],
  ['kn', 'speed', 1852 / 3600, 'knots', 'knot kt kts'],
  ['°C', 'temperature', 1, 'degrees Celsius', '°c ℃ celsius celcius centigrade centigrate degree-c degree-celsius degree-centigrade'],
  ['°F', 'temperature', 5 / 9, 'degrees Fahrenheit', '°f ℉ fahrenheit farenheit degree-f degree-fahrenheit degree-farenheit'],
  ['°', 'angle', 1, 'degrees', '° degree'],
  ['turn', 'angle', 360, 'turns', 'turn'],
  ['W', 'power', 1, 'watts', 'w watt'],
  ['kW', 'power', 1e3, 'kilowatts', 'kw kilowatt'],
  ['MW', 'power', 1e6, 'megawatts', 'mw megawatt'],
  ['GW', 'power', 1e9, 'gigawatts', 'gw gigawatt'],
  ['kWh', 'energy', 3.6e6, 'kilowatt-hours', 'kwh kilowatt-hour'],
  ['kB', 'data', 1e3, 'kilobytes', 'kb kilobyte'],
  ['MB', 'data', 1e6, 'megabytes', 'mb megabyte'],
  ['GB', 'data', 1e9, 'gigabytes', 'gb gigabyte'],
  ['TB', 'data', 1e12, 'terabytes', 'tb terabyte'],
];

/** Spellings that are words or single letters of their own: a unit only straight against digits, or after digits and one space where said. */
export const NEEDS_DIGITS: ReadonlySet<string> = new Set(['m', 'g', 'l', 'w', 'in', 't', 'ha', 'mi', 'gal', 'cup', 'mb', 'kb', 'gb', 'tb', 'cl', 'dm', 'mw', 'gw', 'kw', 'oz', 'kt', 'mg', 'ml']);
/** Of those, the ones that need to touch the digits. */
export const NEEDS_TOUCH: ReadonlySet<string> = new Set(['l', 'w', 'in', 'kt', 'g']);

const PLURALS = /^(?:foot|feet|inch|inches|stone|celsius|fahrenheit)$/;

/** Each spelling in lower case, words joined by a hyphen, to its unit; plurals included. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(table.flatMap(([id, dimension, factor, name, spellings]) => spellings.split(' ').flatMap((s): [string, Unit][] => {
  const unit = { id, dimension, factor, name };
  const last = s.slice(s.lastIndexOf('-') + 1);
  const plural: [string, Unit][] = last.length > 3 && !PLURALS.test(last) && !s.includes('/') ? [[s + 's', unit]] : [];
  if (s.startsWith('degree-')) plural.push(['degrees' + s.slice(6), unit]);
  if (/^(?:mile|kilomet(?:er|re))-/.test(s)) plural.push([s.replace('-', 's-'), unit]);
  if (last === 'ton') plural.push([s + 's', unit]);
  return [[s, unit], ...plural];
})));

const BY_ID: ReadonlyMap<string, Unit> = new Map([...UNITS.values()].map((u) => [u.id, u]));
/** The unit of a record's `unit`, or undefined. */
export const unitOf = (id: string | null): Unit | undefined => (id === null ? undefined : BY_ID.get(id));

/** Units that say the same to readers on either side of the Atlantic: what a hover converts to. */
export const COUNTERPARTS: Readonly<Record<string, string>> = {
  mm: 'in', cm: 'in', m: 'ft', km: 'mi', in: 'cm', ft: 'm', yd: 'm', mi: 'km', nmi: 'km', 'm²': 'ft²', 'km²': 'mi²', 'ft²': 'm²', 'mi²': 'km²', acre: 'ha', ha: 'acre',
  g: 'oz', kg: 'lb', t: 'ton', ton: 't', oz: 'g', lb: 'kg', st: 'kg', l: 'gal', gal: 'l', bbl: 'l', mph: 'km/h', 'km/h': 'mph', kn: 'km/h', '°C': '°F', '°F': '°C',
};

/** `value` of unit `from` in unit `to`; null where the two do not measure the same. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from.dimension !== to.dimension || !from.factor || !to.factor) return null;
  if (from.dimension === 'temperature') {
    const celsius = from.id === '°F' ? (value - 32) * 5 / 9 : value;
    return to.id === '°F' ? celsius * 9 / 5 + 32 : celsius;
  }
  return (value * from.factor) / to.factor;
}

/** Words for stretches of time, to the letter of ISO 8601 and whether it stands in the time part. */
export const TIME_UNITS: ReadonlyMap<string, 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'> = new Map([
  ['second', 'second'], ['seconds', 'second'], ['sec', 'second'], ['secs', 'second'], ['minute', 'minute'], ['minutes', 'minute'], ['min', 'minute'], ['mins', 'minute'],
  ['hour', 'hour'], ['hours', 'hour'], ['hr', 'hour'], ['hrs', 'hour'], ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['month', 'month'], ['months', 'month'],
  ['year', 'year'], ['years', 'year'], ['yrs', 'year'], ['decade', 'decade'], ['decades', 'decade'], ['century', 'century'], ['centuries', 'century'],
]);
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
