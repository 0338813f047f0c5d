import type { Child } from "hono/jsx";
import type { MesureDelai } from "../domain/mesure-delai.ts";
import type { Attendu } from "../pilotage/delais-dossiers.ts";
import type { FiltreDelais, NomDelai } from "../pilotage/delais-filtre.ts";
import type { CauseBloquee } from "../pilotage/transmissions-bloquees.ts";
import { type Ajout, narrowToMois, writeAdresse } from "./delais-adresse.ts";
import { findAge } from "./delais-mois.tsx";
import { DELAIS } from "./delais-regles.tsx";
import { toCompte, toDistance, toJours, toMois, toNombre, toPourcent } from "./format.ts";
import { Courbe } from "./graphiques.tsx";
import { LIBELLES_TOUR } from "./libelles.ts";
import { RACINE } from "./session.ts";

/** One delay of the primo-entrants, and the stock's contracts beside it. */
export interface VueDelaiAccueil {
  filtre: FiltreDelais;
  mesure: MesureDelai;
  stock: MesureDelai | null;
}

export interface VueAccueil {
  aujourdhui: string;
  lundi: string;
  horizon: string;
  attendus: readonly Attendu[];
  bloquees: readonly CauseBloquee[];
  delais: readonly VueDelaiAccueil[];
}

/** `/tableau-de-bord`: what needs someone today, and the two delays. */
export function Accueil(vue: VueAccueil) {
  return (
    <div class="row g-3">
      <div class="col-lg-4">
        <AFaire {...vue} />
      </div>
      {vue.delais.map((delai) => (
        <div class="col-md-6 col-lg-4">
          <CarteDelai {...delai} />
        </div>
      ))}
    </div>
  );
}

interface Tache {
  effectif: number;
  ton: "retard" | "alerte";
  texte: string;
  note?: string | undefined;
  adresse: string;
}

function AFaire(vue: VueAccueil) {
  const taches = [...listTachesDelais(vue), ...listTachesTransmissions(vue)];
  return (
    <section class="carte h-100">
      <h2>À faire aujourd’hui</h2>
      {taches.length === 0 ? (
        <p class="note mb-0">
          Rien n’attend personne : aucune échéance sous sept jours, aucun retard de la semaine, aucune
          transmission bloquée.
        </p>
      ) : (
        <ul class="taches">
          {taches.map(({ effectif, ton, texte, note, adresse }) => (
            <li>
              <b class={ton}>{toNombre(effectif)}</b>
              <span>
                {texte}
                {note && <span class="note d-block">{note}</span>}
              </span>
              <a href={adresse}>
                Voir<span class="visually-hidden"> : {texte}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const A_FAIRE: Record<NomDelai, { dues: (count: number) => string; echues: (count: number) => string }> = {
  orientation: {
    dues: (count) =>
      count < 2
        ? "orientation due sous 7 jours, non décidée"
        : "orientations dues sous 7 jours, non décidées",
    echues: (count) =>
      count < 2
        ? "orientation devenue hors délai cette semaine"
        : "orientations devenues hors délai cette semaine",
  },
  contrat: {
    dues: (count) =>
      count < 2 ? "contrat dû sous 7 jours, non signé" : "contrats dus sous 7 jours, non signés",
    echues: (count) =>
      count < 2 ? "contrat devenu hors délai cette semaine" : "contrats devenus hors délai cette semaine",
  },
};

function listTachesDelais({ attendus, aujourdhui, lundi, horizon }: VueAccueil): Tache[] {
  return attendus.flatMap(({ delai, regime, sousSept, premiere, echusSemaine, echus }) => {
    const filtre: FiltreDelais = {
      delai,
      regime,
      depuis: null,
      jusqua: null,
      parcours: null,
      organisme: null,
    };
    const adresse = (ajout: Ajout) => writeAdresse("/delais/dossiers", filtre, ajout);
    const dues: Tache = {
      effectif: sousSept,
      ton: premiere !== null && premiere <= aujourdhui ? "retard" : "alerte",
      texte: A_FAIRE[delai].dues(sousSept),
      note: [
        regime === "stock" ? "stock" : "",
        premiere ? `la plus proche ${toDistance(premiere, aujourdhui)}` : "",
      ]
        .filter(Boolean)
        .join(" · "),
      adresse: adresse({ statut: ["en-cours"], echeanceDu: aujourdhui, echeanceAu: horizon }),
    };
    const late: Tache = {
      effectif: echusSemaine,
      ton: "retard",
      texte: A_FAIRE[delai].echues(echusSemaine),
      note: `${toCompte(echus, "échu en tout", "échus en tout")}`,
      adresse: adresse({ statut: ["echu"], echeanceDu: lundi }),
    };
    return [dues, late].filter(({ effectif }) => effectif > 0);
  });
}

function listTachesTransmissions({ bloquees }: VueAccueil): Tache[] {
  return Object.entries(LIBELLES_TOUR).flatMap(([tour, nom]) => {
    const causes = bloquees.filter(({ aTraiterPar }) => aTraiterPar === tour);
    const effectif = causes.reduce((sum, one) => sum + one.effectif, 0);
    if (effectif === 0) return [];
    const texte = effectif < 2 ? "transmission bloquée" : "transmissions bloquées";
    const adresse = `${RACINE}/transmissions#${tour}`;
    return [
      {
        effectif,
        ton: tour === "departement" ? ("retard" as const) : ("alerte" as const),
        texte,
        note: nom,
        adresse,
      },
    ];
  });
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
