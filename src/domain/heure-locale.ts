import { Temporal } from "temporal-polyfill";

/**
 * An instant as a clock of a zone shows it, with its offset: `2026-02-02T10:30:00+01:00`.
 *
 * @param instant epoch milliseconds; what is below the second is left out
 * @throws RangeError for an unknown zone
 */
export function toHeureLocale(instant: number, fuseau: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(fuseau)
    .toString({ smallestUnit: "second", timeZoneName: "never" });
}

/**
 * The instant, in epoch milliseconds, at which a clock of a zone shows `heure`; the first of two where the hour comes
 * twice, the one after where it does not exist.
 *
 * @param heure `2026-02-02T10:30:00`, without an offset
 * @throws RangeError where it is not one, or for an unknown zone
 */
export function toInstantLocal(heure: string, fuseau: string): number {
  return Temporal.PlainDateTime.from(heure).toZonedDateTime(fuseau).epochMilliseconds;
}
