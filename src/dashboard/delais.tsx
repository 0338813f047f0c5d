import type { MesureDelai } from "../domain/mesure-delai.ts";
import type { DossierDelai } from "../pilotage/delais-dossiers.ts";
import type { FiltreDelais } from "../pilotage/delais-filtre.ts";
import { type Ajout, writeAdresse } from "./delais-adresse.ts";
import { Echeances } from "./delais-echeances.tsx";
import { Filtres } from "./delais-filtres.tsx";
import { Jours } from "./delais-jours.tsx";
import { Mois } from "./delais-mois.tsx";
import { Regle } from "./delais-regles.tsx";
import { toCompte, toJours, toNombre, toPourcent } from "./format.ts";
import { Mesure, Mesures } from "./mesures.tsx";

/** What the page of the delays shows, measured once: by `measureDelais`, as the API and the file are. */
export interface VueDelais {
  filtre: FiltreDelais;
  mesure: MesureDelai;
  /** Counted from the letter of the caisse, the reception being unknown (DEL-03). */
  estimes: number;
  orientations: { parcours: string[]; organismes: string[] };
  /** Deadlines of the next seven days, the first of them. */
  proches: { total: number; elements: DossierDelai[] };
  echus: number;
  sousQuatorze: number;
  aujourdhui: string;
  dans: (jours: number) => string;
}

/** `/tableau-de-bord/delais`: shares by month, days taken, what is due and overdue. */
export function Delais(vue: VueDelais) {
  const { filtre } = vue;
  return (
    <>
      <Filtres {...vue} />
      <div class="row g-3">
        <div class="col-lg-8 d-flex flex-column gap-3">
          <Ensemble {...vue} />
          <Mois {...vue} />
          <Jours {...vue} />
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

/** The rate, with what it is worth beside it: whose verdict is known, who still runs, how complete. */
function Ensemble({ filtre, mesure, estimes, aujourdhui, dans }: VueDelais) {
  const list = (ajout: Ajout) => writeAdresse("/delais/dossiers", filtre, ajout);
  const { mature, enCours, parStatut } = mesure;
  return (
    <section class="carte">
      <h2>Ensemble de la période</h2>
      <Mesures>
        <Mesure nom="part à temps, échéance passée" valeur={toPourcent(mature.taux)} fort>
          <a href={list({ statut: ["respecte"], echeanceAu: dans(-1) })}>{toNombre(mature.respecte)}</a> sur{" "}
          <a href={list({ statut: ["respecte", "hors-delai", "echu"], echeanceAu: dans(-1) })}>
            {toCompte(mature.effectif, "dossier")}
          </a>{" "}
          ; ce taux ne bougera plus
        </Mesure>
        <Mesure nom="encore en cours" valeur={toNombre(enCours.effectif)} fort>
          <a href={list({ statut: ["respecte", "en-cours"], echeanceDu: aujourdhui })}>échéance à venir</a>,
          dont{" "}
          <a href={list({ statut: ["respecte"], echeanceDu: aujourdhui })}>
            {toCompte(enCours.respecte, "déjà fait", "déjà faits")}
          </a>{" "}
          ; pas de taux
        </Mesure>
        <Mesure nom="médiane" valeur={toJours(mesure.mediane)} fort>
          9 sur 10 en au plus <b>{toJours(mesure.p90)}</b>, sur{" "}
          <a href={list({ statut: ["respecte", "hors-delai"] })}>
            {toCompte(parStatut.respecte + parStatut["hors-delai"], "acte fait", "actes faits")}
          </a>
        </Mesure>
        <Mesure nom="complétude" valeur={toPourcent(mesure.completude)} fort>
          <a href={list({})}>{toCompte(mesure.effectif, "dossier")}</a>, dont{" "}
          <a href={list({ statut: ["incoherent"] })}>{toCompte(mesure.incoherents, "incohérent")}</a>,{" "}
          <a href={list({ statut: ["non-applicable"] })}>
            {toCompte(parStatut["non-applicable"], "non applicable", "non applicables")}
          </a>
          , <a href={list({ estime: true })}>{toNombre(estimes)} au départ estimé</a>
        </Mesure>
      </Mesures>
      <p class="note mb-0">
        Part à temps de tous les dossiers jugés à ce jour : {toPourcent(mesure.taux)} ; elle compte aussi ce
        qui est fait avant son échéance.
      </p>
    </section>
  );
}
