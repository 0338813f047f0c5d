import { Temporal } from "temporal-polyfill";
import { invented } from "../invented.ts";
import type { Agent, DossierDiagnostic, Version } from "../personne-diagnostic.ts";

const PARIS = "Europe/Paris";
const PAR_PAGE = 10;
const PAR_PAGE_MAX = 100;

/** One page of a history, newest first. */
export interface Page<T> {
  donneesParVersionExploration: {
    donnees: T;
    versionExploration: { agent: Agent; dateExploration: string };
  }[];
  pageActuelle: number;
  donneesParPage: number;
  totalDonnees: number;
  dateDebut: string | null;
  dateFin: string | null;
}

/**
 * A page of the versions that `toDonnees` reads, null for those that say nothing of it: null when none is left (204, and so is a
 * page past the last), the message of the 400 for a parameter that is wrong. That it is refused, and the order, are assumed.
 */
export function readPage<T>(
  dossier: DossierDiagnostic,
  query: URLSearchParams,
  toDonnees: (version: Version) => T | null,
): Page<T> | string | null {
  const donneesParPage = readEntier(query.get("donneesParPage") ?? String(PAR_PAGE), PAR_PAGE_MAX);
  if (donneesParPage === null)
    return invented(`Le paramètre donneesParPage attend un entier de 1 à ${PAR_PAGE_MAX}`);
  const pageActuelle = readEntier(query.get("pageActuelle") ?? "1", Number.MAX_SAFE_INTEGER);
  if (pageActuelle === null) return invented("Le paramètre pageActuelle attend un entier, 1 ou plus");
  const [dateDebut, dateFin] = [query.get("dateDebut"), query.get("dateFin")];
  const debut = readLocal(dateDebut, Number.NEGATIVE_INFINITY);
  const fin = readLocal(dateFin, Number.POSITIVE_INFINITY);
  if (debut === null || fin === null)
    return invented(
      "Les paramètres dateDebut et dateFin attendent une date et une heure, comme 2024-01-01T00:00:00",
    );

  const kept = dossier.historique
    .map((version) => ({
      version,
      donnees: toDonnees(version),
      instant: Date.parse(version.dateExploration),
    }))
    .filter(({ instant }) => debut <= instant && instant <= fin)
    .flatMap(({ donnees, ...one }) => (donnees === null ? [] : [{ ...one, donnees }]))
    .toSorted((left, right) => right.instant - left.instant);
  const page = kept.slice((pageActuelle - 1) * donneesParPage, pageActuelle * donneesParPage);
  if (page.length === 0) return null;
  return {
    donneesParVersionExploration: page.map(({ donnees, version: { agent, dateExploration } }) => ({
      donnees,
      versionExploration: { agent, dateExploration },
    })),
    pageActuelle,
    donneesParPage,
    totalDonnees: kept.length,
    dateDebut,
    dateFin,
  };
}

/** An instant as the API writes it: `2026-06-15T12:00:00.000+02:00`. */
export function toInstantParis(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(PARIS)
    .toString({ smallestUnit: "millisecond", timeZoneName: "never" });
}

/** The whole dossier, at one exploration: the part that was written then. */
export function toDossierHistorise(version: Version) {
  const { autonomieNumerique, besoins, contraintes, diagnostics, pouvoirAgir } = version;
  return {
    autonomieNumeriqueHistorisee: autonomieNumerique ?? null,
    besoinsHistorises: besoins ? [besoins] : [],
    contraintesHistorisees: contraintes ?? null,
    diagnosticsHistorises: diagnostics ? toDiagnosticsHistorises(diagnostics) : null,
    pouvoirAgirHistorise: pouvoirAgir ?? null,
  };
}

/** `nomActiviteCref`, which reading a diagnostic does not have, stands in its history. */
export function toDiagnosticsHistorises(diagnostics: NonNullable<Version["diagnostics"]>) {
  return { diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, nomActiviteCref: null })) };
}

function readEntier(texte: string, max: number): number | null {
  const entier = /^\d{1,9}$/.test(texte) ? Number(texte) : 0;
  return entier >= 1 && entier <= max ? entier : null;
}

/** Epoch milliseconds; null for what is not written so. Without an offset, it is taken in Paris, where instants are served. */
function readLocal(texte: string | null, otherwise: number): number | null {
  if (texte === null) return otherwise;
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(texte)) return null;
  try {
    return Temporal.PlainDateTime.from(texte, { overflow: "reject" }).toZonedDateTime(PARIS)
      .epochMilliseconds;
  } catch {
    return null;
  }
}
