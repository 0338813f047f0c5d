import { Temporal } from "temporal-polyfill";

const PARIS = "Europe/Paris";

/** `2025-03-21T21:57:38+01:00`, as this API serves instants. */
export function toInstantParis(instant: number): string {
  return write(Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(PARIS));
}

/** A day that was given, at the hour of `instant`, or at midnight: a reading shows hours that a writing cannot carry. */
export function atDay(jour: string, instant: number | null): string {
  const heure =
    instant === null
      ? undefined
      : Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(PARIS).toPlainTime();
  return write(Temporal.PlainDate.from(jour).toZonedDateTime({ timeZone: PARIS, plainTime: heure }));
}

function write(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: "never", fractionalSecondDigits: 0 });
}
