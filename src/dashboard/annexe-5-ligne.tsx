import type { LigneEngagement } from "../pilotage/engagements.ts";
import type { TraficJour } from "../pilotage/engagements-listes.ts";
import { Echeance, Etat, Modalites, writeAdresseLigne } from "./annexe-5-etat.tsx";
import { FormulaireLigne, type VueFormulaire } from "./annexe-5-formulaire.tsx";
import { Historique, type VueHistorique } from "./annexe-5-historique.tsx";
import { BarresJours } from "./annexe-5-jours.tsx";
import { Couverture, JOURS_TRAFIC, Remarques } from "./annexe-5-tableau.tsx";
import { toCompte, toDateCourte, toNombre } from "./format.ts";
import { Mesure, Mesures } from "./mesures.tsx";
import { RACINE } from "./session.ts";
import { Tableau } from "./tableau.tsx";

export interface VueLigne extends VueHistorique, VueFormulaire {
  ligne: LigneEngagement;
  trafic: readonly TraficJour[];
  /** First of the thirty days. */
  debut: string;
}

/** `/tableau-de-bord/annexe-5/{flux}`: one row, what was measured of it, how it is declared, who changed it. */
export function LigneAnnexe5(vue: VueLigne) {
  return (
    <>
      <p>
        <a href={`${RACINE}/annexe-5`}>Les sept lignes de l’annexe 5</a>
      </p>
      <div class="row g-3">
        <div class="col-lg-7 d-flex flex-column gap-3">
          <Constat {...vue} />
          <TraficLigne {...vue} />
          <Historique {...vue} />
        </div>
        <div class="col-lg-5">
          <FormulaireLigne {...vue} />
        </div>
      </div>
    </>
  );
}

function Constat({ ligne }: VueLigne) {
  const { engagement, mesure } = ligne;
  return (
    <section class="carte">
      <h2>Engagé et mesuré</h2>
      <div class="deux">
        <Mesures>
          <Mesure nom="État" valeur={<Etat ligne={ligne} regle />} />
          <Mesure nom="Échéance prévue" valeur={<Echeance engagement={engagement} />} />
          <Mesure nom="Modalité" valeur={<Modalites engagement={engagement} />} />
          <Mesure nom="Couverture" valeur={<Couverture ligne={ligne} />} />
        </Mesures>
      </div>
      {engagement?.precision && <p class="mb-1">{engagement.precision}</p>}
      <Remarques ligne={ligne} />
      <ul class="note mb-0 mt-1 ps-3">
        {listPreuves(ligne).map((one) => (
          <li>{one}</li>
        ))}
        {mesure.dueDepuis && (
          <li>Un dossier au moins attend cet acte depuis le {toDateCourte(mesure.dueDepuis)}.</li>
        )}
      </ul>
    </section>
  );
}

/** The dates on which the state rests. */
function listPreuves({ flux, mesure }: LigneEngagement): string[] {
  const { premiereAcceptee, derniereAcceptee, recette } = mesure;
  const acte = flux === "autres" ? "lecture" : "transmission";
  return [
    premiereAcceptee && derniereAcceptee
      ? `Première ${acte} acceptée le ${toDateCourte(premiereAcceptee)}, dernière le ${toDateCourte(derniereAcceptee)}.`
      : `Aucune ${acte} acceptée ici.`,
    ...(recette?.premiereAcceptee
      ? [
          `En recette, premier essai accepté le ${toDateCourte(recette.premiereAcceptee)} : il ne prouve rien.`,
        ]
      : []),
  ];
}

function TraficLigne({ ligne: { flux, mesure }, trafic, debut }: VueLigne) {
  const jours = trafic.filter((one) => one.flux === flux);
  const list = (issue: "acceptee" | "refusee", jour: string) =>
    writeAdresseLigne(flux, `/actes?issue=${issue}&depuis=${jour}&jusqua=${jour}`);
  const link = (issue: "acceptee" | "refusee", jour: string, count: number) =>
    count === 0 || flux === "autres" ? toNombre(count) : <a href={list(issue, jour)}>{toNombre(count)}</a>;
  return (
    <section class="carte" id="trafic">
      <h2>30 derniers jours</h2>
      <p class="note mb-1">
        {toCompte(mesure.acceptees30j, "acceptée")}, {toCompte(mesure.refusees30j, "refusée")}
        {flux === "autres" && " ; cette ligne compte des lectures, qui ne sont pas gardées une à une"}.
      </p>
      {jours.length > 0 && (
        <>
          <BarresJours jours={jours} debut={debut} nombre={JOURS_TRAFIC} large />
          <details>
            <summary>Le tableau</summary>
            <Tableau
              nom="Réponses de France Travail, jour par jour"
              classe="serre etroit"
              colonnes={[
                { nom: "Jour", cell: ({ jour }) => toDateCourte(jour) },
                {
                  nom: "Acceptées",
                  n: true,
                  cell: ({ jour, acceptees }) => link("acceptee", jour, acceptees),
                },
                { nom: "Refusées", n: true, cell: ({ jour, refusees }) => link("refusee", jour, refusees) },
              ]}
              lignes={jours}
            />
          </details>
        </>
      )}
    </section>
  );
}
