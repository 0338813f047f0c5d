import { LIGNES } from "../domain/engagement.ts";
import type { Flux } from "../domain/flux.ts";
import { PROBLEMES } from "../domain/problemes.ts";
import type { Etat } from "../domain/transmission.ts";
import type { ActeRecu } from "../pilotage/transmissions-actes.ts";
import { writeQuery } from "./adresse.ts";
import { toInstantLocal } from "./format.ts";
import { LIBELLES_ETAT } from "./libelles.ts";
import { Liste } from "./liste.tsx";
import { RACINE } from "./session.ts";
import type { Colonne } from "./tableau.tsx";

/** The address of the acts behind a figure of the table by row. */
export const writeAdresseActes = (flux: Flux, etat: Etat, page?: number): string =>
  writeQuery("/transmissions/actes", { flux, etat, page });

/** The acts of a row in one état, by the reference of their dossier alone. */
export function ActesRecus({
  flux,
  etat,
  fuseau,
  ...found
}: {
  flux: Flux;
  etat: Etat;
  fuseau: string;
  total: number;
  elements: readonly ActeRecu[];
  /** From 1. */
  page: number;
}) {
  const instant = (quand: number | null) => (quand === null ? "—" : toInstantLocal(quand, fuseau));
  const isPending = etat === "en-attente" || etat === "bloquee";
  const colonnes: Colonne<ActeRecu>[] = [
    { nom: "Dossier", cell: ({ reference }) => reference },
    { nom: "Acte", cell: ({ operation }) => operation },
    { nom: "Reçue le", cell: ({ creeeLe }) => instant(creeeLe) },
    ...(isPending ? [] : [{ nom: "Terminée le", cell: ({ termineeLe }: ActeRecu) => instant(termineeLe) }]),
    ...(etat === "en-attente"
      ? [
          {
            nom: "Prochaine tentative",
            cell: (acte: ActeRecu) =>
              acte.derriere || acte.suspendue ? "—" : instant(acte.prochaineTentative),
          },
        ]
      : []),
    ...(etat === "acceptee" ? [] : [{ nom: "Pourquoi", cell: (acte: ActeRecu) => explain(etat, acte) }]),
  ];
  return (
    <Liste
      {...found}
      description={`${LIGNES[flux]} : transmissions ${LIBELLES_ETAT[etat]}, ${isPending ? "de tout âge" : "reçues depuis trente jours"}`}
      retour={{ adresse: `${RACINE}/transmissions`, nom: "Revenir aux transmissions" }}
      compte={{ un: "transmission", aucun: "Aucune transmission." }}
      ordre="la plus récente d’abord"
      turn={(page) => writeAdresseActes(flux, etat, page)}
      colonnes={colonnes}
    />
  );
}

/** Why an act is where it is; one that is blocked leads to what can be done about it. */
function explain(etat: Etat, { cause, derriere, suspendue }: ActeRecu) {
  if (suspendue) return "la ligne est suspendue";
  // Of an API that is not open nothing leaves, whatever becomes of the earlier act: the same order as the API's.
  if (derriere && cause !== "api-non-ouverte") return "attend l’issue d’un acte antérieur du dossier";
  if (cause === null) return etat === "en-attente" ? "attend son tour" : "—";
  const { titre } = PROBLEMES[cause];
  return etat === "bloquee" ? <a href={`${RACINE}/transmissions/${cause}`}>{titre}</a> : titre;
}
