import type { LigneEngagement } from "../pilotage/engagements.ts";
import { Frise } from "./annexe-5-frise.tsx";
import { TableauEngagements, type VueEngagements } from "./annexe-5-tableau.tsx";
import { type AnneeChefferie, EtatAvancement } from "./chefferie.tsx";
import { writeAdresseDocument } from "./documents-route.ts";
import { toDateLongue } from "./format.ts";

export interface VueAnnexe5 extends VueEngagements {
  annees: readonly AnneeChefferie[];
}

/** `/tableau-de-bord/annexe-5`: the table of the convention, what was measured, the documents to take away. */
export function Annexe5({ annees, ...vue }: VueAnnexe5) {
  return (
    <div class="d-flex flex-column gap-3">
      <section class="carte longue">
        <div class="d-flex flex-wrap justify-content-between gap-2">
          <h2>Engagé et mesuré</h2>
          <span class="note">
            {describeBilan(vue.lignes)} · <LiensAnnexe5 />
          </span>
        </div>
        <p class="note mb-1">
          Observé le {toDateLongue(vue.aujourdhui)}. « Mesuré » vient des échanges que France Travail a
          acceptés par la passerelle ; « déclaré », de la parole du chef de projet. Une ligne s’ouvre pour
          être modifiée.
        </p>
        <TableauEngagements {...vue} complet />
      </section>
      <Frise lignes={vue.lignes} aujourdhui={vue.aujourdhui} />
      <EtatAvancement annees={annees} />
    </div>
  );
}

/** How many rows are where they should be. */
export function describeBilan(lignes: readonly LigneEngagement[]): string {
  const tenues = lignes.filter(({ mesure }) => mesure.etat === "effectif" || mesure.etat === "pret").length;
  return `${tenues} ${tenues < 2 ? "ligne effective ou prête" : "lignes effectives ou prêtes"} sur ${lignes.length}`;
}

/** The two files of Annexe 5. */
export function LiensAnnexe5() {
  return (
    <>
      <a href={writeAdresseDocument("annexe-5.docx")}>Annexe 5 (.docx)</a> ·{" "}
      <a href={writeAdresseDocument("annexe-5.csv")}>Annexe 5 (.csv)</a>
    </>
  );
}
