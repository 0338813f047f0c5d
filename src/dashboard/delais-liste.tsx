import type { DossierDelai, FiltreDossiersDelai } from "../pilotage/delais-dossiers.ts";
import { writeAdresse } from "./delais-adresse.ts";
import { DELAIS, REGIMES } from "./delais-regles.tsx";
import { toCompte, toDateCourte, toDateLongue, toDistance, toJours } from "./format.ts";
import { Defile } from "./layout.tsx";
import { LIBELLES_STATUT } from "./libelles.ts";

export const PAR_PAGE = 100;

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
  const turn = (numero: number) =>
    writeAdresse("/delais/dossiers", filtre, {
      page: numero,
      ...(filtre.statuts && { statut: filtre.statuts }),
      ...(filtre.jours !== null && { jours: filtre.jours }),
      ...(filtre.echeanceDu !== null && { echeanceDu: filtre.echeanceDu }),
      ...(filtre.echeanceAu !== null && { echeanceAu: filtre.echeanceAu }),
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
      {total > PAR_PAGE && (
        <nav aria-label="Pages de la liste" class="d-flex gap-3 mt-2">
          {page > 1 && <a href={turn(page - 1)}>Page précédente</a>}
          <span>
            Page {page} sur {Math.ceil(total / PAR_PAGE)}
          </span>
          {page * PAR_PAGE < total && <a href={turn(page + 1)}>Page suivante</a>}
        </nav>
      )}
    </section>
  );
}

function describe(filtre: FiltreDossiersDelai): string {
  const { depuis, jusqua, echeanceDu, echeanceAu, statuts, jours, parcours, organisme } = filtre;
  return [
    `${DELAIS[filtre.delai].nom} · ${REGIMES[filtre.regime]}`,
    depuis && `droit reçu depuis le ${toDateLongue(depuis)}`,
    jusqua && `droit reçu jusqu’au ${toDateLongue(jusqua)}`,
    statuts?.map((statut) => LIBELLES_STATUT[statut]).join(" ou "),
    jours !== null && `fait en ${toJours(jours)}`,
    echeanceDu && `échéance à partir du ${toDateLongue(echeanceDu)}`,
    echeanceAu && `échéance jusqu’au ${toDateLongue(echeanceAu)}`,
    parcours && `parcours ${parcours}`,
    organisme && `organisme ${organisme}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
