import { addDays } from "../domain/date-civile.ts";
import type { LigneEngagement } from "../pilotage/engagements.ts";
import type { TraficJour } from "../pilotage/engagements-listes.ts";
import { Echeance, Etat, Modalites, writeAdresseLigne } from "./annexe-5-etat.tsx";
import { BarresJours } from "./annexe-5-jours.tsx";
import { toDateCourte, toNombre, toPourcent } from "./format.ts";
import { Barre } from "./graphiques.tsx";
import { Defile } from "./layout.tsx";

/** The days that the bars show, that of the observation included. */
export const JOURS_TRAFIC = 30;

export interface VueEngagements {
  lignes: readonly LigneEngagement[];
  /** Of the last thirty days. */
  trafic: readonly TraficJour[];
  aujourdhui: string;
}

/** The seven rows of Annexe 5: declared, measured; on a telephone one under the other, each cell under its name. `complet` adds the rules, the attestations and the warnings. */
export function TableauEngagements({
  lignes,
  trafic,
  aujourdhui,
  complet,
}: VueEngagements & { complet: boolean }) {
  return (
    <Defile nom="Les sept lignes de l’annexe 5">
      <table class={complet ? "tableau annexe-5" : "tableau annexe-5 serre"}>
        <thead>
          <tr>
            <th scope="col">Ligne</th>
            <th scope="col">Modalité</th>
            <th scope="col">Échéance</th>
            <th scope="col">État mesuré</th>
            <th scope="col">30 derniers jours</th>
            <th scope="col">Couverture</th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr>
              <th scope="row">
                <a href={writeAdresseLigne(ligne.flux)}>{ligne.ligne}</a>
              </th>
              <td data-nom="Modalité">
                <div>
                  <Modalites engagement={ligne.engagement} />
                </div>
              </td>
              <td data-nom="Échéance">
                <div>
                  <Echeance engagement={ligne.engagement} complet={complet} />
                </div>
              </td>
              <td data-nom="État mesuré">
                <div>
                  <Etat ligne={ligne} regle={complet} />
                  {complet && <Remarques ligne={ligne} />}
                </div>
              </td>
              <td data-nom="30 derniers jours">
                <div>
                  <Trafic ligne={ligne} trafic={trafic} aujourdhui={aujourdhui} />
                </div>
              </td>
              <td data-nom="Couverture">
                <div>
                  <Couverture ligne={ligne} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

/** Who attests, by which document; and what a person should look at. */
export function Remarques({ ligne: { engagement, mesure, avertissements } }: { ligne: LigneEngagement }) {
  const attestation = engagement?.attestation;
  return (
    <>
      {attestation && (
        <span class="note d-block">
          Déclaré le {toDateCourte(attestation.date)} par {attestation.auteur}, pièce : {attestation.piece}
          {mesure.origine !== "attestation" && " ; le trafic prime"}
        </span>
      )}
      {avertissements.map(({ regle, message }) => (
        <span class="note d-block alerte">
          {message} ({regle})
        </span>
      ))}
    </>
  );
}

function Trafic({ ligne, trafic, aujourdhui }: Omit<VueEngagements, "lignes"> & { ligne: LigneEngagement }) {
  const { flux, mesure } = ligne;
  if (mesure.acceptees30j + mesure.refusees30j === 0)
    return <span class="note">{mesure.premiereAcceptee ? "rien sur 30 jours" : "sans trafic ici"}</span>;
  const jours = trafic.filter((one) => one.flux === flux);
  const names = flux === "autres" ? ["lue", "lues"] : ["acceptée", "acceptées"];
  return (
    <>
      <BarresJours jours={jours} debut={addDays(aujourdhui, 1 - JOURS_TRAFIC)} nombre={JOURS_TRAFIC} />
      <span class="note d-block insecable">
        <a href={writeAdresseLigne(flux, flux === "autres" ? "#trafic" : "/actes?issue=acceptee")}>
          {toNombre(mesure.acceptees30j)} {names[mesure.acceptees30j < 2 ? 0 : 1]}
        </a>
        {mesure.refusees30j > 0 && (
          <>
            {" "}
            ·{" "}
            <a href={writeAdresseLigne(flux, flux === "autres" ? "#trafic" : "/actes?issue=refusee")}>
              {toNombre(mesure.refusees30j)} {mesure.refusees30j < 2 ? "refusée" : "refusées"}
            </a>
          </>
        )}
      </span>
    </>
  );
}

/** The people concerned whose act was transmitted here, with the way to those whose was not. */
export function Couverture({ ligne: { flux, mesure } }: { ligne: LigneEngagement }) {
  const { couverture, concernes, transmis } = mesure;
  if (couverture === null || concernes === null || transmis === null)
    return <span class="note">sans objet</span>;
  return (
    <>
      <span class="insecable">
        <Barre taux={couverture} /> {toPourcent(couverture)}
      </span>
      <span class="note d-block insecable">
        <a href={writeAdresseLigne(flux, "/dossiers?transmis=non")}>
          {toNombre(concernes - transmis)} à transmettre
        </a>{" "}
        sur {toNombre(concernes)}
      </span>
    </>
  );
}
