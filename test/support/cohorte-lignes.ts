import { randomUUID } from "node:crypto";
import type { TypeEvenement } from "../../src/domain/fait.ts";
import type { Flux } from "../../src/domain/flux.ts";
import type { ATraiterPar, CodeProbleme } from "../../src/domain/probleme.ts";
import type { Acte, Membre } from "./cohorte/membre.ts";

/* The rows of the tables that hold what a person of the cohort has. */

/** What waits is due on this day alone: nothing leaves while the cohort is counted. */
const JAMAIS = new Date("2031-01-01T00:00:00Z");

export function toRows(collectivite: string, membre: Membre, now: number) {
  const { reference } = membre;
  const about = { collectivite, reference };
  const actes = membre.actes.map((acte) => ({ ...acte, id: randomUUID() }));
  return {
    transmissions: actes.map(({ id, ...acte }) => ({ ...about, id, ...toTransmission(acte) })),
    faits: membre.faits.map(({ type, date, source, detail, acte }) => ({
      ...about,
      id: randomUUID(),
      type: type as TypeEvenement, // the cohort names no other; the table checks it
      date,
      source,
      detail: detail ?? null,
      transmission: acte === undefined ? null : (actes[acte]?.id ?? null),
      creeLe: new Date(now),
    })),
    ressources: membre.sanctions.map(({ id, nature, quand }) => ({
      ...about,
      flux: "sanction" as const,
      id,
      idFranceTravail: id,
      nature,
      creeLe: new Date(quand),
    })),
    semaines: membre.semaines.map(({ semaine, prevues, declarees, realisees, validees, entretiens }) => ({
      ...about,
      semaine,
      minutesPrevues: prevues,
      minutesDeclarees: declarees,
      minutesRealisees: realisees,
      minutesValidees: validees,
      entretiens,
      transmission: actes.find(({ flux }) => flux === "accompagnement")?.id ?? randomUUID(),
      modifieLe: new Date(now),
    })),
  };
}

function toTransmission({ flux, operation, etat, cause, aTraiterPar, quand, ressource }: Acte) {
  const isEnded = etat !== "en-attente" && etat !== "bloquee";
  return {
    flux: flux as Flux, // as the cohort names it; the table checks it
    operation,
    etat,
    logiciel: "logiciel-test",
    ressource,
    tentatives: 1,
    cause: cause as CodeProbleme | null, // as the cohort names it; the pages read it from the table of problems
    aTraiterPar: aTraiterPar as ATraiterPar | null, // the table checks it
    prochaineTentative: etat === "en-attente" ? JAMAIS : null,
    creeLe: new Date(quand),
    termineeLe: isEnded ? new Date(quand) : null,
    mode: etat === "acceptee" || etat === "refusee" ? ("bac-a-sable" as const) : null,
  };
}

/** What France Travail answered, by flow and day; and whose acts it accepted, with the day of the last. */
export function toActesComptes(membres: readonly Membre[], toJour: (quand: string) => string) {
  const jours = new Map<string, { flux: Flux; jour: string; acceptees: number; refusees: number }>();
  const dossiers = new Map<string, { reference: string; flux: Flux; derniere: string }>();
  for (const { reference, actes } of membres) {
    for (const { etat, quand, ...acte } of actes) {
      if (etat !== "acceptee" && etat !== "refusee") continue;
      const flux = acte.flux as Flux; // see above
      const jour = toJour(quand);
      const cle = `${flux} ${jour}`;
      const compte = jours.get(cle) ?? { flux, jour, acceptees: 0, refusees: 0 };
      compte[etat === "acceptee" ? "acceptees" : "refusees"] += 1;
      jours.set(cle, compte);
      const sien = `${reference} ${flux}`;
      const derniere = dossiers.get(sien)?.derniere ?? jour;
      if (etat === "acceptee")
        dossiers.set(sien, { reference, flux, derniere: derniere > jour ? derniere : jour });
    }
  }
  return { parJour: [...jours.values()], parDossier: [...dossiers.values()] };
}
