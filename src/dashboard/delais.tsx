import type { DossierDelai } from "../pilotage/delais-dossiers.ts";
import type { FiltreDelais } from "../pilotage/delais-filtre.ts";
import type { MesureDelaiParMois } from "../pilotage/delais-mois.ts";
import { type Ajout, narrowToMois, writeAdresse } from "./delais-adresse.ts";
import { Echeances } from "./delais-echeances.tsx";
import { Filtres } from "./delais-filtres.tsx";
import { DELAIS, Regle } from "./delais-regles.tsx";
import { toCompte, toJours, toMois, toNombre, toPourcent } from "./format.ts";
import { BarresParMois, EMPILES, Histogramme } from "./graphiques.tsx";
import { Defile } from "./layout.tsx";
import { LIBELLES_STATUT } from "./libelles.ts";

/** What the page of the delays shows, measured once. */
export interface VueDelais {
  filtre: FiltreDelais;
  mesure: MesureDelaiParMois;
  orientations: { parcours: string[]; organismes: string[] };
  /** Deadlines of the next seven days, the first of them. */
  proches: { total: number; elements: DossierDelai[] };
  echus: number;
  sousQuatorze: number;
  aujourdhui: string;
  dans: (jours: number) => string;
}

/** Legal thresholds stand in the histogram; these are those of the usual dashboards. */
const SEUILS = [15, 30, 45, 60, 90];

/** `/tableau-de-bord/delais`: shares by month, days taken, what is due and overdue. */
export function Delais(vue: VueDelais) {
  const { filtre, mesure } = vue;
  const list = (ajout: Ajout, of: FiltreDelais = filtre) => writeAdresse("/delais/dossiers", of, ajout);
  return (
    <>
      <Filtres {...vue} />
      <div class="row g-3">
        <div class="col-lg-8 d-flex flex-column gap-3">
          <section class="carte">
            <h2>Par mois de réception du droit</h2>
            <Legende />
            <Defile nom="Graphique par mois">
              <BarresParMois
                mois={mesure.mois}
                titre="Dossiers par statut et par mois de réception du droit ; le tableau suit"
              />
            </Defile>
            <p class="note mb-1">
              <a href={list({})}>{toCompte(mesure.total.effectif, "dossier")}</a>, dont{" "}
              <a href={list({ statut: ["incoherent"] })}>
                {toCompte(mesure.total.parStatut.incoherent, "incohérent")}
              </a>
              , {toNombre(mesure.estimes)} sans date de réception (départ estimé) et{" "}
              <a href={list({ statut: ["non-applicable"] })}>
                {toCompte(mesure.total.parStatut["non-applicable"], "non applicable", "non applicables")}
              </a>
              . Complétude : {toPourcent(mesure.total.completude)}.
            </p>
            <details>
              <summary>Le tableau</summary>
              <TableauMois {...vue} />
            </details>
          </section>
          <section class="carte">
            <h2>En combien de jours</h2>
            <p class="note mb-1">Jours {DELAIS[filtre.delai].de}, pour les actes faits.</p>
            <Defile nom="Graphique par nombre de jours">
              <Histogramme
                histogramme={mesure.total.histogramme}
                repere={DELAIS[filtre.delai].repere}
                titre="Nombre de dossiers par nombre de jours ; le tableau suit"
              />
            </Defile>
            <Seuils mesure={mesure} />
            <details>
              <summary>Le tableau</summary>
              <Defile nom="Dossiers par nombre de jours">
                <table class="tableau">
                  <thead>
                    <tr>
                      <th scope="col">Jours</th>
                      <th scope="col" class="n">
                        Dossiers
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {mesure.total.histogramme.map(({ jours, effectif }) => (
                      <tr>
                        <th scope="row">{toJours(jours)}</th>
                        <td class="n">
                          <a href={list({ jours })}>{toNombre(effectif)}</a>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Defile>
            </details>
          </section>
        </div>
        <div class="col-lg-4 d-flex flex-column gap-3">
          <Echeances {...vue} />
          <section class="carte">
            <h2>Ce que dit la règle</h2>
            <Regle delai={filtre.delai} regime={filtre.regime} />
            <p class="mb-0">
              Part à temps = respectés / (respectés + hors délai + échus). Les dossiers en cours, incohérents
              ou non applicables n’y sont pas comptés.
            </p>
          </section>
        </div>
      </div>
    </>
  );
}

function Legende() {
  return (
    <div class="legende note">
      {EMPILES.map((statut) => (
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <rect class={`plein-${statut}`} width="12" height="12" />
          </svg>
          {LIBELLES_STATUT[statut]}
        </span>
      ))}
    </div>
  );
}

function TableauMois({ mesure, filtre }: VueDelais) {
  return (
    <Defile nom="Dossiers par mois et par statut">
      <table class="tableau">
        <thead>
          <tr>
            <th scope="col">Mois</th>
            <th scope="col" class="n">
              À temps
            </th>
            {EMPILES.map((statut) => (
              <th scope="col" class="n">
                {LIBELLES_STATUT[statut]}
              </th>
            ))}
            <th scope="col" class="n">
              Médiane
            </th>
          </tr>
        </thead>
        <tbody>
          {mesure.mois.map((one) => (
            <tr>
              <th scope="row">{toMois(one.mois)}</th>
              <td class="n">{one.mur ? toPourcent(one.mesure.taux) : "en cours"}</td>
              {EMPILES.map((statut) => (
                <td class="n">
                  <a
                    href={writeAdresse("/delais/dossiers", narrowToMois(filtre, one.mois), {
                      statut: [statut],
                    })}
                  >
                    {toNombre(one.mesure.parStatut[statut])}
                  </a>
                </td>
              ))}
              <td class="n">{toJours(one.mesure.mediane)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Seuils({ mesure: { total } }: { mesure: MesureDelaiParMois }) {
  const done = total.histogramme.reduce((sum, { effectif }) => sum + effectif, 0);
  const within = (seuil: number) =>
    total.histogramme.filter(({ jours }) => jours <= seuil).reduce((sum, { effectif }) => sum + effectif, 0);
  return (
    <dl class="mesures">
      <div>
        <dt>part à temps</dt>
        <dd>{toPourcent(total.taux)}</dd>
      </div>
      <div>
        <dt>médiane</dt>
        <dd>{toJours(total.mediane)}</dd>
      </div>
      <div>
        <dt>9 sur 10 en au plus</dt>
        <dd>{toJours(total.p90)}</dd>
      </div>
      {SEUILS.map((seuil) => (
        <div>
          <dt>sous {toJours(seuil)}</dt>
          <dd>{toPourcent(done === 0 ? null : within(seuil) / done)}</dd>
        </div>
      ))}
    </dl>
  );
}
