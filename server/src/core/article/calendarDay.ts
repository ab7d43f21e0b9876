// Reads a day as people write it at the head of an article.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:18|19|20|21)\\d\\d)';
const YEAR_FIRST = new RegExp(`\\b${YEAR}([-/.]?)(\\d\\d?)\\2(\\d\\d?)(?!\\d)`);
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}(?!\\d)`, 'i');
const NUMBERS = new RegExp(`\\b(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}(?!\\d)`);

/** `YYYY-MM-DD` of a day that exists, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day in `text` as `YYYY-MM-DD`: "2015-11-23", "2015-11-23T09:30:00Z", "20151123", "Monday, Nov. 23, 2015", "23 November 2015",
 * "23/11/2015". Null where there is none, where it does not exist, and where day and month could be told apart only by
 * guessing ("03/04/2015"). A time and its zone are not looked at: the day is the one written.
 */
export function readDay(text: string): string | null {
  const line = text.slice(0, 200);
  const month = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const year = YEAR_FIRST.exec(line);
  if (year) return dayOf(+year[1], +year[3], +year[4]);
  const first = MONTH_FIRST.exec(line);
  if (first) return dayOf(+first[3], month(first[1]), +first[2]);
  const second = DAY_FIRST.exec(line);
  if (second) return dayOf(+second[3], month(second[2]), +second[1]);
  const numbers = NUMBERS.exec(line);
  if (!numbers) return null;
  const [a, b, y] = [+numbers[1], +numbers[3], +numbers[4]];
  if (a > 12) return dayOf(y, b, a);
  return b > 12 || a === b ? dayOf(y, a, b) : null;
}
