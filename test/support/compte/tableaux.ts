import { daysFrom } from "./dates.ts";
import type { Delai } from "./delais.ts";
import type { Lecture } from "./lecture.ts";

/* The lines of the CSV, cell by cell, as a spreadsheet reads them. */

const text = (value: string | number | null) => (value === null ? "" : String(value));

const tellDelai = (nom: string, { statut, depart, echeance, fin, jours }: Delai) => ({
  [`${nom} : statut`]: statut,
  [`${nom} : départ`]: text(depart),
  [`${nom} : échéance`]: text(echeance),
  [`${nom} : fin du décompte`]: text(fin),
  [`${nom} : jours`]: text(jours),
});

/** `delais.csv`, by reference. */
export function listDelais(lectures: readonly Lecture[]): Record<string, string>[] {
  return lectures
    .toSorted((a, b) => (a.membre.reference < b.membre.reference ? -1 : 1))
    .map(({ membre: { reference, droit, soumis }, regime, parcours, organisme, orientation, contrat }) => ({
      Dossier: reference,
      Régime: regime,
      Parcours: text(parcours),
      Organisme: text(organisme),
      "Soumis aux droits et devoirs": soumis === null ? "" : soumis ? "oui" : "non",
      "Droit notifié le": text(droit?.notification ?? null),
      "Droit reçu le": text(droit?.reception ?? null),
      "Droit clos le": text(droit?.fin ?? null),
      ...tellDelai("Orientation", orientation),
      ...tellDelai("Contrat", contrat),
    }));
}

/** `dossiers-echus.csv`: one line for each delay that ran out, the oldest deadline first. */
export function listEchus(lectures: readonly Lecture[], jour: string): Record<string, string>[] {
  return lectures
    .flatMap((lecture) =>
      (["orientation", "contrat"] as const).map((delai) => ({ delai, lecture, ...lecture[delai] })),
    )
    .filter(({ statut }) => statut === "echu")
    .map(({ delai, lecture: { membre, regime }, depart, echeance }) => ({
      Délai: delai,
      Dossier: membre.reference,
      Régime: regime,
      Départ: text(depart),
      Échéance: text(echeance),
      "Jours depuis l'échéance": text(echeance === null ? null : daysFrom(echeance, jour)),
    }))
    .toSorted((a, b) => (a.Échéance + a.Dossier < b.Échéance + b.Dossier ? -1 : 1));
}
