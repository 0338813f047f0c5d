import type { Child } from "hono/jsx";
import type { MesureDelai } from "../domain/mesure-delai.ts";
import type { FiltreDelais } from "../pilotage/delais-filtre.ts";
import { AFaire, type VueTaches } from "./accueil-taches.tsx";
import { describeBilan, LiensAnnexe5 } from "./annexe-5.tsx";
import { TableauEngagements, type VueEngagements } from "./annexe-5-tableau.tsx";
import { narrowToMois, writeAdresse } from "./delais-adresse.ts";
import { findAge } from "./delais-mois.tsx";
import { DELAIS } from "./delais-regles.tsx";
import { toCompte, toJours, toMois, toNombre, toPourcent } from "./format.ts";
import { Courbe } from "./graphiques.tsx";
import { RACINE } from "./session.ts";

/** One delay of the primo-entrants, and the stock's contracts beside it. */
export interface VueDelaiAccueil {
  filtre: FiltreDelais;
  mesure: MesureDelai;
  stock: MesureDelai | null;
}

export interface VueAccueil extends VueTaches, VueEngagements {
  delais: readonly VueDelaiAccueil[];
}

/** `/tableau-de-bord`: what needs someone today, the two delays, the seven rows. */
export function Accueil(vue: VueAccueil) {
  return (
    <div class="row g-3">
      <div class="tiers a-faire col-lg-4">
        <AFaire {...vue} />
      </div>
      {vue.delais.map((delai) => (
        <div class="tiers col-md-6 col-lg-4">
          <CarteDelai {...delai} />
        </div>
      ))}
      <div class="col-12">
        <section class="carte longue">
          <div class="d-flex flex-wrap justify-content-between gap-2">
            <h2>
              <a href={`${RACINE}/annexe-5`}>Annexe 5 : engagé et mesuré</a>
            </h2>
            <span class="note">
              {describeBilan(vue.lignes)} · <LiensAnnexe5 />
            </span>
          </div>
          <TableauEngagements {...vue} complet={false} />
        </section>
      </div>
    </div>
  );
}

function CarteDelai({ filtre, mesure, stock }: VueDelaiAccueil) {
  const { titre } = DELAIS[filtre.delai];
  const connus = mesure.parMois.flatMap((one) => (one.mois === null ? [] : [{ ...one, mois: one.mois }]));
  const murs = connus.filter((one) => findAge(one) !== "en-cours" && one.taux !== null);
  const last = murs.at(-1);
  const courants = connus.filter(
    (one) => findAge(one) === "en-cours" && (last === undefined || one.mois > last.mois),
  );
  const { incoherents } = mesure;
  return (
    <section class="carte h-100">
      <h2>
        <a href={writeAdresse("/delais", filtre)}>{titre}</a>
      </h2>
      {last === undefined ? (
        <p class="note">
          Aucun mois n’est encore révolu : la part à temps se mesure quand plus aucun dossier du mois ne
          court.
        </p>
      ) : (
        <>
          <div class="d-flex flex-wrap align-items-end gap-2 mb-1">
            <span class="grand">
              <a
                class="text-reset text-decoration-none"
                href={writeAdresse("/delais/dossiers", narrowToMois(filtre, last.mois))}
              >
                {toPourcent(last.taux)}
              </a>
            </span>
            <span class="note">
              <b>à temps</b>, droits reçus en {toMois(last.mois)} ({toNombre(last.effectif)})
              <br />
              sur douze mois, médiane {toJours(mesure.mediane)} · 9 sur 10 en au plus {toJours(mesure.p90)}
            </span>
          </div>
          <Courbe
            points={murs.map(({ mois, taux }) => ({ mois, taux: taux ?? 0 }))}
            titre={`${titre}, part à temps par mois de réception du droit ; le tableau est à la page Délais`}
          />
        </>
      )}
      <p class="note mb-0">
        {courants.length > 0 && <Phrase>{describeCourants(courants.map(({ mois }) => mois))}</Phrase>}
        {incoherents > 0 && (
          <Phrase>
            <a href={writeAdresse("/delais/dossiers", filtre, { statut: ["incoherent"] })}>
              {toCompte(incoherents, "dossier incohérent", "dossiers incohérents")}
            </a>
            .
          </Phrase>
        )}
        {stock && stock.effectif > 0 && (
          <Phrase>
            Stock, à part :{" "}
            <a href={writeAdresse("/delais", { ...filtre, regime: "stock", depuis: null })}>
              {toCompte(
                stock.parStatut.respecte + stock.parStatut["hors-delai"],
                "contrat signé",
                "contrats signés",
              )}{" "}
              sur {toNombre(stock.effectif)}
            </a>
            .
          </Phrase>
        )}
      </p>
    </section>
  );
}

const Phrase = ({ children }: { children: Child }) => <>{children} </>;

function describeCourants(mois: readonly string[]): string {
  const names = mois.map(toMois);
  const all = [names.slice(0, -1).join(", "), names.at(-1)].filter(Boolean).join(" et ");
  return names.length === 1
    ? `Par mois de réception du droit ; ${all}, encore en cours, n’est pas compté.`
    : `Par mois de réception du droit ; ${all}, encore en cours, ne sont pas comptés.`;
}
