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
  ['nm', 'length', 1e-9, 'nanometers', 'nm nanometer nanometre'],
  ['µm', 'length', 1e-6, 'micrometers', 'µm micrometer micrometre micron'],
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
  ['ly', 'length', 9460730472580800, 'light-years', 'light-year lightyear'],
  ['furlong', 'length', 201.168, 'furlongs', 'furlong'],
  ['fathom', 'length', 1.8288, 'fathoms', 'fathom'],
  ['cm²', 'area', 1e-4, 'square centimeters', 'cm2 cm² square-centimeter square-centimetre sq-cm'],
  ['mm²', 'area', 1e-6, 'square millimeters', 'mm2 mm² square-millimeter square-millimetre sq-mm'],
  ['in²', 'area', 0.00064516, 'square inches', 'in2 in² square-inch square-inches sq-in'],
  ['yd²', 'area', 0.83612736, 'square yards', 'yd2 yd² square-yard sq-yd'],
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
  ['ct', 'mass', 0.0002, 'carats', 'carat'],
  ['grain', 'mass', 0, 'grains', 'grain'],
  ['long ton', 'mass', 1016.0469088, 'long tons', 'long-ton'],
  ['ton', 'mass', 907.18474, 'tons', 'short-ton'],
  ['kt', 'mass', 1e6, 'kilotons', 'kiloton kilotonne'],
  ['Mt', 'mass', 1e9, 'megatons', 'megaton megatonne'],
  ['quintal', 'mass', 100, 'quintals', 'quintal'],
  ['dram', 'mass', 0, 'drams', 'dram drachma'],
  ['ml', 'volume', 0.001, 'milliliters', 'ml milliliter millilitre'],
  ['cl', 'volume', 0.01, 'centiliters', 'cl centiliter centilitre'],
  ['l', 'volume', 1, 'liters', 'l liter litre'],
  ['dl', 'volume', 0.1, 'deciliters', 'dl deciliter decilitre'],
  ['hl', 'volume', 100, 'hectoliters', 'hl hectoliter hectolitre'],
  ['kl', 'volume', 1000, 'kiloliters', 'kiloliter kilolitre'],
  ['fl oz', 'volume', 0.0295735295625, 'fluid ounces', 'fluid-ounce fl-oz'],
  ['qt', 'volume', 0.946352946, 'quarts', 'quart'],
  ['bushel', 'volume', 0, 'bushels', 'bushel'],
  ['acre-ft', 'volume', 1233481.83754752, 'acre-feet', 'acre-foot acre-feet'],
  ['gal', 'volume', 3.785411784, 'gallons', 'gallon gal'],
  ['pt', 'volume', 0, 'pints', 'pint'],
  ['bbl', 'volume', 158.987294928, 'barrels', 'barrel bbl'],
  ['m³', 'volume', 1000, 'cubic meters', 'm3 m³ cubic-meter cubic-metre'],
  ['ft³', 'volume', 28.316846592, 'cubic feet', 'cubic-foot cubic-feet'],
  ['cm³', 'volume', 0.001, 'cubic centimeters', 'cm3 cm³ cc cubic-centimeter cubic-centimetre'],
  ['km³', 'volume', 1e12, 'cubic kilometers', 'km3 km³ cubic-kilometer cubic-kilometre'],
  ['in³', 'volume', 0.016387064, 'cubic inches', 'cubic-inch cubic-inches'],
  ['yd³', 'volume', 764.554857984, 'cubic yards', 'cubic-yard'],
  ['mi³', 'volume', 1609.344 ** 3 * 1000, 'cubic miles', 'cubic-mile'],
  ['cup', 'volume', 0, 'cups', 'cup cups'],
  ['tbsp', 'volume', 0, 'tablespoons', 'tablespoon tbsp'],
  ['tsp', 'volume', 0, 'teaspoons', 'teaspoon tsp'],
  ['mph', 'speed', 0.44704, 'miles per hour', 'mph mile-per-hour mile-an-hour'],
  ['km/h', 'speed', 1 / 3.6, 'kilometers per hour', 'kph kmh km/h kmph kilometer-per-hour kilometre-per-hour kilometer-an-hour kilometre-an-hour'],
  ['kn', 'speed', 1852 / 3600, 'knots', 'knot kt kts'],
  ['°C', 'temperature', 1, 'degrees Celsius', '°c ℃ celsius celcius centigrade centigrate degree-c degree-celsius degree-celcius degree-centigrade degree-centigrate'],
  ['°F', 'temperature', 5 / 9, 'degrees Fahrenheit', '°f ℉ fahrenheit farenheit fahrenheight degree-f degree-fahrenheit degree-farenheit degree-fahrenheight'],
  ['K', 'temperature', 0, 'kelvins', 'kelvin degree-kelvin'],
  ['degree', 'temperature', 0, 'degrees', 'degree-of-heat'],
  ['°', 'angle', 1, 'degrees', '° degree deg degs'],
  ['turn', 'angle', 360, 'turns', 'turn'],
  ['rad', 'angle', 180 / Math.PI, 'radians', 'radian'],
  ['W', 'power', 1, 'watts', 'w watt'],
  ['kW', 'power', 1e3, 'kilowatts', 'kw kilowatt'],
  ['MW', 'power', 1e6, 'megawatts', 'mw megawatt'],
  ['GW', 'power', 1e9, 'gigawatts', 'gw gigawatt'],
  ['kWh', 'energy', 3.6e6, 'kilowatt-hours', 'kwh kilowatt-hour'],
  ['MWh', 'energy', 3.6e9, 'megawatt-hours', 'mwh megawatt-hour'],
  ['bit', 'data', 0.125, 'bits', 'bit bits'],
  ['kbit', 'data', 125, 'kilobits', 'kilobit kbit kbps'],
  ['Mbit', 'data', 125e3, 'megabits', 'megabit mbit mbps'],
  ['Gbit', 'data', 125e6, 'gigabits', 'gigabit gbit gbps'],
  ['Tbit', 'data', 125e9, 'terabits', 'terabit'],
  ['B', 'data', 1, 'bytes', 'byte'],
  ['kB', 'data', 1e3, 'kilobytes', 'kb kilobyte'],
  ['MB', 'data', 1e6, 'megabytes', 'mb megabyte'],
  ['GB', 'data', 1e9, 'gigabytes', 'gb gigabyte'],
  ['TB', 'data', 1e12, 'terabytes', 'tb terabyte'],
  ['PB', 'data', 1e15, 'petabytes', 'pb petabyte'],
];

/** Spellings that are words or single letters of their own: a unit only straight against digits, or after digits and one space where said. */
export const NEEDS_DIGITS: ReadonlySet<string> = new Set(['m', 'g', 'l', 'w', 'in', 't', 'ha', 'mi', 'gal', 'cup', 'mb', 'kb', 'gb', 'tb', 'cl', 'dm', 'mw', 'gw', 'kw', 'oz', 'kt', 'mg', 'ml', 'nm', 'µm', 'cc', 'dl', 'hl', 'pb', 'bit', 'bits', 'cups', 'grain', 'grains']);
/** Of those, the ones that need to touch the digits. */
export const NEEDS_TOUCH: ReadonlySet<string> = new Set(['l', 'w', 'in', 'kt', 'g']);

const PLURALS = /^(?:foot|feet|inch|inches|stone|celsius|celcius|fahrenheit|farenheit|fahrenheight|centigrade|centigrate|heat)$/;

/** Each spelling in lower case, words joined by a hyphen, to its unit; plurals included. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(table.flatMap(([id, dimension, factor, name, spellings]) => spellings.split(' ').flatMap((s): [string, Unit][] => {
  const unit = { id, dimension, factor, name };
  const last = s.slice(s.lastIndexOf('-') + 1);
  const plural: [string, Unit][] = last.length > 3 && !PLURALS.test(last) && !s.includes('/') ? [[s + 's', unit]] : [];
  if (s.startsWith('degree-')) for (const word of ['degrees', 'deg', 'degs']) plural.push([word + s.slice(6), unit]);
  if (/^(?:mile|kilomet(?:er|re))-/.test(s)) plural.push([s.replace('-', 's-'), unit]);
  if (last === 'ton') plural.push([s + 's', unit]);
  return [[s, unit], ...plural];
})));

/** First words of units written in two: "square", "light", "degrees". */
export const UNIT_LEADS: ReadonlySet<string> = new Set([...UNITS.keys()].filter((k) => k.includes('-')).map((k) => k.slice(0, k.indexOf('-'))));

/** Words beside which "30 degrees" are of heat. */
export const TEMPERATURE_WORDS: ReadonlySet<string> = new Set(('temperature temperatures thermostat thermometer heat heatwave heating cold colder cool cooler warm warmer warming hot hotter hottest freezing frost mercury weather ' +
  'forecast highs lows fever celsius fahrenheit zero boil boils oven').split(' '));

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
