import type { DossierDelai, FiltreDossiersDelai } from "../pilotage/delais-dossiers.ts";
import { writeAdresse } from "./delais-adresse.ts";
import { DELAIS, REGIMES } from "./delais-regles.tsx";
import { toCompte, toDateCourte, toDateLongue, toDistance, toJours } from "./format.ts";
import { LIBELLES_STATUT } from "./libelles.ts";
import { PagesListe } from "./pages-liste.tsx";
import { Tableau } from "./tableau.tsx";

/** The list behind a figure: references and dates, nobody's name. */
export function ListeDossiers({
  filtre,
  total,
  elements,
  page,
  aujourdhui,
}: {
  filtre: FiltreDossiersDelai;
  total: number;
  elements: readonly DossierDelai[];
  /** From 1. */
  page: number;
  aujourdhui: string;
}) {
  const { statuts, ...ajout } = filtre;
  const turn = (numero: number) =>
    writeAdresse("/delais/dossiers", filtre, {
      ...ajout,
      page: numero,
      ...(statuts && { statut: statuts }),
    });
  return (
    <section class="carte">
      <p class="mb-1">{describe(filtre)}</p>
      <p>
        <a href={writeAdresse("/delais", filtre)}>Revenir aux délais</a>
      </p>
      {elements.length === 0 ? (
        <p class="note mb-0">Aucun dossier.</p>
      ) : (
        <Tableau
          nom="Dossiers"
          caption={`${toCompte(total, "dossier")}, l’échéance la plus proche d’abord`}
          colonnes={[
            { nom: "Dossier", classe: "fw-normal", cell: ({ reference }) => reference },
            {
              nom: "Droit reçu",
              classe: "insecable",
              cell: ({ reception, estime }) => (
                <>
                  {reception === null ? "—" : toDateCourte(reception)}
                  {estime && reception !== null && <div class="note">estimé</div>}
                </>
              ),
            },
            {
              nom: "Échéance",
              classe: "insecable",
              cell: ({ echeance, statut }) => (
                <>
                  {echeance === null ? "—" : toDateCourte(echeance)}
                  {echeance !== null && ["en-cours", "echu"].includes(statut) && (
                    <div class="note">{toDistance(echeance, aujourdhui)}</div>
                  )}
                </>
              ),
            },
            { nom: "Statut", cell: ({ statut }) => LIBELLES_STATUT[statut] },
            { nom: "Jours", n: true, cell: ({ jours }) => toJours(jours) },
            { nom: "Parcours", cell: ({ parcours }) => parcours ?? "—" },
            { nom: "Organisme", cell: ({ organisme }) => organisme ?? "—" },
          ]}
          lignes={elements}
        />
      )}
      <PagesListe total={total} page={page} turn={turn} />
    </section>
  );
}

function describe(filtre: FiltreDossiersDelai): string {
  const { depuis, jusqua, echeanceDu, echeanceAu, statuts, jours, joursMax, parcours, organisme } = filtre;
  return [
    `${DELAIS[filtre.delai].nom} · ${REGIMES[filtre.regime]}`,
    depuis && `droit reçu depuis le ${toDateLongue(depuis)}`,
    jusqua && `droit reçu jusqu’au ${toDateLongue(jusqua)}`,
    statuts?.map((statut) => LIBELLES_STATUT[statut]).join(" ou "),
    jours !== null && `fait en ${toJours(jours)}`,
    joursMax !== null && `fait en au plus ${toJours(joursMax)}`,
    filtre.departAu && `départ au plus tard le ${toDateLongue(filtre.departAu)}`,
    filtre.sansReception && "réception du droit inconnue",
    filtre.estime && "départ estimé",
    echeanceDu && `échéance à partir du ${toDateLongue(echeanceDu)}`,
    echeanceAu && `échéance jusqu’au ${toDateLongue(echeanceAu)}`,
    parcours && `parcours ${parcours}`,
    organisme && `organisme ${organisme}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
