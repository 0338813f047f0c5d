import { Temporal } from "temporal-polyfill";

const MS_PER_DAY = 86_400_000;

/**
 * Whether `text` is a civil date `YYYY-MM-DD` that exists (2026-02-30 does not), from 1900 to 2199. Every other
 * function of this file trusts that its dates passed here.
 */
export function isDateCivile(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = split(text);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

/** `date` plus a number of whole days, which may be negative. */
export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Same quantième of the next month, else that month's last day: 31 January gives 28 or 29 February (DEL-06). */
export function addMonth(date: string): string {
  return addMonths(date, 1);
}

/** Same quantième a number of whole months later, which may be negative, else that month's last day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = split(date);
  const rank = year * 12 + month - 1 + months;
  const targetYear = Math.floor(rank / 12);
  const targetMonth = (rank % 12) + 1;
  const targetDay = Math.min(day, lastDayOfMonth(targetYear, targetMonth));
  return fromDayNumber(Date.UTC(targetYear, targetMonth - 1, targetDay) / MS_PER_DAY);
}

/** Days from `from` to `to`; negative when `to` comes first. Civil days: a change of hour never adds or removes one. */
export function daysBetween(from: string, to: string): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Negative when `left` comes before `right`, positive when after, zero on the same day: for `toSorted`. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The civil date that an instant has in a zone (OM-08).
 *
 * @param instant epoch milliseconds, or an ISO 8601 instant with `Z` or an offset
 * @throws RangeError for a text without an offset, or an unknown zone
 */
export function toDateLocale(instant: number | string, fuseau: string): string {
  const moment =
    typeof instant === "number"
      ? Temporal.Instant.fromEpochMilliseconds(instant)
      : Temporal.Instant.from(instant);
  return moment.toZonedDateTimeISO(fuseau).toPlainDate().toString();
}

/** Noon of a civil date in a zone, in epoch milliseconds: the instant that keeps its date in every neighbouring zone. */
export function toInstantMidi(date: string, fuseau: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: fuseau, plainTime: "12:00" })
    .epochMilliseconds;
}

/** An instant (epoch milliseconds) as RFC 3339 in a zone: to the millisecond, with the zone's offset of that day. */
export function toInstantDecale(instant: number, fuseau: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({
    timeZone: fuseau,
    fractionalSecondDigits: 3,
  });
}

/** Days since 1970-01-01, in UTC, where every day lasts 24 hours: a hundred times cheaper than a calendar object. */
function toDayNumber(date: string): number {
  const { year, month, day } = split(date);
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

function fromDayNumber(days: number): string {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
}

function split(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
