import { LIGNES } from "../domain/engagement.ts";
import type { Flux } from "../domain/flux.ts";
import { PROBLEMES } from "../domain/problemes.ts";
import type { ActeRepondu, DossierConcerne } from "../pilotage/engagements-listes.ts";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { toDateCourte, toDateLongue } from "./format.ts";
import { Liste } from "./liste.tsx";
import type { Colonne } from "./tableau.tsx";

interface Trouves<T> {
  flux: Flux;
  total: number;
  elements: readonly T[];
  /** From 1. */
  page: number;
}

const day = (date: string | null) => (date === null ? "—" : toDateCourte(date));
const toRetour = (flux: Flux) => ({
  adresse: writeAdresseLigne(flux),
  nom: `Revenir à la ligne « ${LIGNES[flux]} »`,
});

const CHOIX = { non: "à transmettre", oui: "transmis", tous: "tous" } as const;

/** The people whom a row concerns, by their reference alone. */
export function DossiersConcernes({
  flux,
  choix,
  ...found
}: Trouves<DossierConcerne> & { choix: keyof typeof CHOIX }) {
  const adresse = (code: string) => writeAdresseLigne(flux, `/dossiers?transmis=${code}`);
  const colonnes: Colonne<DossierConcerne>[] = [
    { nom: "Dossier", cell: ({ reference }) => reference },
    { nom: "Droit reçu", cell: ({ droitRecuLe }) => day(droitRecuLe) },
    { nom: "Dernière décision", cell: ({ derniereDecision }) => day(derniereDecision) },
    { nom: "Parcours", cell: ({ parcours }) => parcours ?? "—" },
    { nom: "Organisme", cell: ({ organisme }) => organisme ?? "—" },
    { nom: "Dernier acte accepté", cell: ({ transmisLe }) => day(transmisLe) },
  ];
  return (
    <>
      <p class="choix d-flex flex-wrap gap-3">
        {Object.entries(CHOIX).map(([code, nom]) => (
          <a href={adresse(code)} aria-current={code === choix ? "true" : undefined}>
            {nom}
          </a>
        ))}
      </p>
      <Liste
        {...found}
        description={`Dossiers que la ligne concerne : ${CHOIX[choix]}`}
        retour={toRetour(flux)}
        ordre="le droit le plus récent d’abord"
        turn={(page) => `${adresse(choix)}&page=${page}`}
        colonnes={colonnes}
      />
    </>
  );
}

/** The acts of a row that France Travail answered in some days. */
export function ActesRepondus({
  flux,
  issue,
  depuis,
  jusqua,
  ...found
}: Trouves<ActeRepondu> & { issue: "acceptee" | "refusee"; depuis: string; jusqua: string }) {
  const colonnes: Colonne<ActeRepondu>[] = [
    { nom: "Dossier", cell: ({ reference }) => reference },
    { nom: "Répondue le", cell: ({ jour }) => toDateCourte(jour) },
    { nom: "Acte", cell: ({ operation }) => operation },
    ...(issue === "refusee"
      ? [{ nom: "Cause", cell: ({ cause }: ActeRepondu) => (cause === null ? "—" : PROBLEMES[cause].titre) }]
      : []),
    { nom: "Transmission", cell: ({ id }) => <span class="note">{id}</span> },
  ];
  return (
    <Liste
      {...found}
      description={`Transmissions ${issue === "acceptee" ? "acceptées" : "refusées"} du ${toDateLongue(depuis)} au ${toDateLongue(jusqua)}`}
      retour={toRetour(flux)}
      compte={{ un: "transmission", aucun: "Aucune transmission." }}
      ordre="la plus récente d’abord"
      turn={(page) =>
        writeAdresseLigne(flux, `/actes?issue=${issue}&depuis=${depuis}&jusqua=${jusqua}&page=${page}`)
      }
      colonnes={colonnes}
    />
  );
}
