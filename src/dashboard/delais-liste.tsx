import type { DossierDelai, FiltreDossiersDelai } from "../pilotage/delais-dossiers.ts";
import { writeAdresse } from "./delais-adresse.ts";
import { DELAIS, REGIMES } from "./delais-regles.tsx";
import { toCompte, toDateCourte, toDateLongue, toDistance, toJours } from "./format.ts";
import { Defile } from "./layout.tsx";
import { LIBELLES_STATUT } from "./libelles.ts";
import { PagesListe } from "./pages-liste.tsx";

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
        <Defile nom="Dossiers">
          <table class="tableau">
            <caption>{toCompte(total, "dossier")}, l’échéance la plus proche d’abord</caption>
            <thead>
              <tr>
                <th scope="col">Dossier</th>
                <th scope="col">Droit reçu</th>
                <th scope="col">Échéance</th>
                <th scope="col">Statut</th>
                <th scope="col" class="n">
                  Jours
                </th>
                <th scope="col">Parcours</th>
                <th scope="col">Organisme</th>
              </tr>
            </thead>
            <tbody>
              {elements.map((dossier) => (
                <tr>
                  <th scope="row" class="fw-normal">
                    {dossier.reference}
                  </th>
                  <td class="insecable">
                    {dossier.reception === null ? "—" : toDateCourte(dossier.reception)}
                    {dossier.estime && dossier.reception !== null && <div class="note">estimé</div>}
                  </td>
                  <td class="insecable">
                    {dossier.echeance === null ? "—" : toDateCourte(dossier.echeance)}
                    {dossier.echeance !== null && ["en-cours", "echu"].includes(dossier.statut) && (
                      <div class="note">{toDistance(dossier.echeance, aujourdhui)}</div>
                    )}
                  </td>
                  <td>{LIBELLES_STATUT[dossier.statut]}</td>
                  <td class="n">{toJours(dossier.jours)}</td>
                  <td>{dossier.parcours ?? "—"}</td>
                  <td>{dossier.organisme ?? "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Defile>
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
