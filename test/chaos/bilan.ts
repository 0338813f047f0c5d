import type { Flux } from "../../src/domain/flux.ts";
import type { Acte, DossierEssai } from "./actes.ts";
import type { Dit, Livre, TransmissionLue } from "./livre.ts";

/** What was planned, what clients were told, what the gateway shows, and what France Travail knows. */
export interface Temoignages {
  dossiers: readonly DossierEssai[];
  dits: ReadonlyMap<Acte, Dit>;
  transmissions: readonly TransmissionLue[];
  livre: Livre;
  /** Calls per second and quota. */
  debit: number;
}

/** Each fault found, in words: none is what the gateway promises. */
export interface Bilan {
  perdues: string[];
  doublons: string[];
  desordre: string[];
  depassements: string[];
}

/** What an act waits for, as the contract of the API says it: written here a second time, so that it is checked. */
const ATTENDUS: Partial<Record<Flux, readonly Flux[]>> = {
  orientation: ["orientation"],
  "rendez-vous": ["rendez-vous", "orientation"],
  "contrat-engagement": ["contrat-engagement", "orientation"],
  sanction: ["sanction"],
};

/** Confronts the four witnesses. */
export function confront(temoignages: Temoignages): Bilan {
  const { livre, debit } = temoignages;
  return {
    perdues: listPerdues(temoignages),
    doublons: listDoublons(temoignages),
    desordre: temoignages.dossiers.flatMap((dossier) => listDesordre(dossier, livre)),
    depassements: Object.entries(livre.arrivees).flatMap(([quota, arrivees]) =>
      listDepassements(quota, arrivees, debit),
    ),
  };
}

const cleOf = ({ numero, signe }: { numero: string; signe: string }) => `${numero} ${signe}`;
const nameOf = (acte: Acte) => `${acte.collectivite} ${acte.reference} ${acte.signe}`;

function listPerdues({ dossiers, dits, transmissions, livre }: Temoignages): string[] {
  const faits = new Set(livre.actes.map(cleOf));
  const etats = new Map(transmissions.map(({ id, etat }) => [id, etat]));
  return dossiers.flatMap(({ actes }) =>
    actes.flatMap((acte) => {
      const dit = dits.get(acte);
      if (!dit) return [`${nameOf(acte)} : jamais répondu`];
      const etat = etats.get(dit.id);
      if (etat === undefined) return [`${nameOf(acte)} : la transmission ${dit.id} n'existe plus`];
      if (!faits.has(cleOf(acte))) return [`${nameOf(acte)} : ${etat}, et jamais fait`];
      if (dit.etat === "acceptee" && etat !== "acceptee")
        return [`${nameOf(acte)} : dite acceptée, puis ${etat}`];
      return [];
    }),
  );
}

function listDoublons({ dossiers, dits, transmissions, livre }: Temoignages): string[] {
  const planned = new Set(dossiers.flatMap(({ actes }) => actes.map(cleOf)));
  const seen = new Set<string>();
  const twice = livre.actes.flatMap((fait) => {
    const cle = cleOf(fait);
    if (!planned.has(cle)) return [`${cle} : fait, et jamais demandé`];
    if (seen.has(cle)) return [`${cle} : fait deux fois`];
    seen.add(cle);
    return [];
  });
  const told = new Set([...dits.values()].map(({ id }) => id));
  return [
    ...twice,
    ...[...dits].flatMap(([acte, { autres }]) => autres.map((id) => `${nameOf(acte)} : une seconde, ${id}`)),
    ...transmissions
      .filter(({ id }) => !told.has(id))
      .map(({ id, dossier }) => `${dossier} : la transmission ${id} n'a été dite à personne`),
    ...transmissions
      .filter(({ etat }) => etat === "refusee")
      .map(
        ({ id, dossier }) =>
          `${dossier} : ${id} refusée, d'un acte que France Travail ne refuse qu'une fois fait`,
      ),
  ];
}

function listDesordre({ numero, actes }: DossierEssai, livre: Livre): string[] {
  const rangs = new Map<string, number>();
  livre.actes.forEach((fait, rang) => {
    if (fait.numero === numero && !rangs.has(fait.signe)) rangs.set(fait.signe, rang);
  });
  return actes.flatMap((acte, place) => {
    const rang = rangs.get(acte.signe);
    const attendus = ATTENDUS[acte.flux] ?? [];
    const late = actes
      .slice(0, place)
      .find(
        (earlier) => attendus.includes(earlier.flux) && (rangs.get(earlier.signe) ?? -1) > (rang ?? Infinity),
      );
    return late ? [`${nameOf(acte)} : fait avant ${late.signe}`] : [];
  });
}

/** How long the shortest window of one call more than `debit` was, all quotas together; milliseconds. */
export function findFenetre(livre: Livre, debit: number): number {
  const fenetres = Object.values(livre.arrivees).flatMap((arrivees) =>
    arrivees
      .toSorted((left, right) => left - right)
      .map((arrivee, rang, sorted) => arrivee - (sorted[rang - debit] ?? Number.NEGATIVE_INFINITY)),
  );
  return Math.round(Math.min(...fenetres));
}

/** Each call that makes more than `debit` of them arrive within one second. */
export function listDepassements(quota: string, arrivees: readonly number[], debit: number): string[] {
  const sorted = arrivees.toSorted((left, right) => left - right);
  return sorted.flatMap((arrivee, rang) => {
    const first = sorted[rang - debit];
    if (first === undefined || arrivee - first >= 1_000) return [];
    return [`${quota} : ${debit + 1} appels en ${Math.round(arrivee - first)} ms`];
  });
}
