import { daysBetween } from "../domain/date-civile.ts";
import { LIGNES } from "../domain/engagement.ts";
import type { Flux } from "../domain/flux.ts";
import type { MesureSanctions } from "../domain/mesure-sanction.ts";
import type { Alerte } from "../pilotage/alertes.ts";
import type { Attendu } from "../pilotage/delais-dossiers.ts";
import type { FiltreDelais, NomDelai } from "../pilotage/delais-filtre.ts";
import type { LigneEngagement } from "../pilotage/engagements.ts";
import type { CauseBloquee } from "../pilotage/transmissions-bloquees.ts";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { type Ajout, writeAdresse } from "./delais-adresse.ts";
import { toDateSansAnnee, toDistance, toJours, toNombre, toPourcent } from "./format.ts";
import { LIBELLES_TOUR } from "./libelles.ts";
import { RACINE } from "./session.ts";

/** What may need somebody today, from the one measure of each. */
export interface VueTaches {
  aujourdhui: string;
  horizon: string;
  attendus: readonly Attendu[];
  bloquees: readonly CauseBloquee[];
  lignes: readonly LigneEngagement[];
  alertes: readonly Alerte[];
  instruction: MesureSanctions["instruction"];
}

interface Tache {
  chiffre: string;
  ton: "retard" | "alerte";
  texte: string;
  note: string;
  adresse: string;
}

/** What needs somebody today, what is late first; each line leads to the list behind it. */
export function AFaire(vue: VueTaches) {
  const taches = [
    ...listTachesDelais(vue),
    ...listTachesSanctions(vue),
    ...listTachesTransmissions(vue),
    ...listTachesFlux(vue),
  ].toSorted((left, right) => Number(left.ton === "alerte") - Number(right.ton === "alerte"));
  return (
    <section class="carte h-100">
      <h2>À faire aujourd’hui</h2>
      {taches.length === 0 ? (
        <p class="note mb-0">
          Rien n’attend personne : aucune échéance sous sept jours, rien d’échu, aucune transmission bloquée,
          aucun flux muet, aucune proposition de sanction à instruire.
        </p>
      ) : (
        <ul class="taches">
          {taches.map(({ chiffre, ton, texte, note, adresse }) => (
            <li>
              <b class={ton}>{chiffre}</b>
              <span>
                <a href={adresse}>{texte}</a>
                {note && <span class="note">, {note}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type Accord = readonly [singulier: string, pluriel: string];
const agree = (count: number, [singulier, pluriel]: Accord) => (count < 2 ? singulier : pluriel);

const A_FAIRE: Record<NomDelai, { dues: Accord; echues: Accord }> = {
  orientation: {
    dues: ["orientation due sous 7 jours", "orientations dues sous 7 jours"],
    echues: ["orientation échue, non décidée", "orientations échues, non décidées"],
  },
  contrat: {
    dues: ["contrat dû sous 7 jours", "contrats dus sous 7 jours"],
    echues: ["contrat échu, non signé", "contrats échus, non signés"],
  },
};

const joinNotes = (...notes: (string | false)[]) => notes.filter(Boolean).join(", ");

function listTachesDelais({ attendus, aujourdhui, horizon }: VueTaches): Tache[] {
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
    const isStock = regime === "stock" && "stock";
    const late: Tache = {
      chiffre: toNombre(echus),
      ton: "retard",
      texte: agree(echus, A_FAIRE[delai].echues),
      note: joinNotes(isStock, echusSemaine > 0 && `dont ${toNombre(echusSemaine)} depuis lundi`),
      adresse: adresse({ statut: ["echu"] }),
    };
    const dues: Tache = {
      chiffre: toNombre(sousSept),
      ton: premiere !== null && premiere <= aujourdhui ? "retard" : "alerte",
      texte: agree(sousSept, A_FAIRE[delai].dues),
      note: joinNotes(isStock, premiere !== null && `la plus proche ${toDistance(premiere, aujourdhui)}`),
      adresse: adresse({ statut: ["en-cours"], echeanceDu: aujourdhui, echeanceAu: horizon }),
    };
    return [...(echus > 0 ? [late] : []), ...(sousSept > 0 ? [dues] : [])];
  });
}

/** The proposals of France Travail that nothing from here has answered (SAN-22); soonest first, as they are measured. */
function listTachesSanctions({ instruction }: VueTaches): Tache[] {
  const { enCours, echus, propositions } = instruction;
  const total = enCours + echus;
  const next = propositions.find(({ echu }) => !echu);
  if (total === 0) return [];
  const notes = [
    ...(next ? [`reste ${toJours(next.joursRestants)} sur 15`] : []),
    ...(echus > 0 ? [`15 jours passés pour ${toNombre(echus)}`] : []),
  ];
  return [
    {
      chiffre: toNombre(total),
      ton: echus > 0 || (next && next.joursRestants <= 3) ? "retard" : "alerte",
      texte: agree(total, ["proposition de sanction à instruire", "propositions de sanction à instruire"]),
      note: notes.join(", "),
      adresse: `${RACINE}/sanctions`,
    },
  ];
}

function listTachesTransmissions({ bloquees }: VueTaches): Tache[] {
  return Object.entries(LIBELLES_TOUR).flatMap(([tour, nom]) => {
    const causes = bloquees.filter(({ aTraiterPar }) => aTraiterPar === tour);
    const effectif = causes.reduce((sum, one) => sum + one.effectif, 0);
    const annoncees = causes.reduce((sum, one) => sum + one.annoncees, 0);
    if (effectif === 0) return [];
    return [
      {
        chiffre: toNombre(effectif),
        ton: tour === "departement" ? ("retard" as const) : ("alerte" as const),
        texte: agree(effectif, ["transmission bloquée", "transmissions bloquées"]),
        note: joinNotes(
          nom.charAt(0).toLowerCase() + nom.slice(1),
          annoncees > 0 &&
            `dont ${toNombre(annoncees)} bientôt ${agree(annoncees, ["abandonnée", "abandonnées"])}`,
        ),
        adresse: `${RACINE}/transmissions#${tour}`,
      },
    ];
  });
}

const toNom = (flux: Flux) => LIGNES[flux].replace(/ \(.*/, "");

/** Flows gone silent, those that fail too often, and the rows whose planned date has passed. */
function listTachesFlux({ alertes, lignes, aujourdhui }: VueTaches): Tache[] {
  const echecs = alertes
    .filter(({ type }) => type === "taux-echec-eleve")
    .map(
      ({ flux, depuis, taux }): Tache => ({
        chiffre: toPourcent(taux),
        ton: "alerte",
        texte: `${toNom(flux)} : échecs sur 7 jours`,
        note: "refusés ou bloqués",
        adresse: writeAdresseLigne(flux, `/actes?issue=refusee&depuis=${depuis}&jusqua=${aujourdhui}`),
      }),
    );
  const late = lignes.filter(({ mesure }) => mesure.etat === "en-retard");
  return [
    ...listMuets(alertes, aujourdhui),
    ...echecs,
    ...(late.length === 0
      ? []
      : [
          {
            chiffre: toNombre(late.length),
            ton: "retard" as const,
            texte: agree(late.length, ["ligne de l’annexe 5 en retard", "lignes de l’annexe 5 en retard"]),
            note: late.map(({ flux }) => toNom(flux)).join(", "),
            adresse: `${RACINE}/annexe-5`,
          },
        ]),
  ];
}

/** One silent flow says since when; several are one thing to do. */
function listMuets(alertes: readonly Alerte[], aujourdhui: string): Tache[] {
  const muets = alertes.filter(({ type }) => type === "flux-interrompu");
  const [first] = muets;
  if (!first) return [];
  const { flux, depuis } = first;
  return [
    muets.length === 1
      ? {
          chiffre: toJours(daysBetween(depuis, aujourdhui)),
          ton: "retard",
          texte: `${toNom(flux)} : flux muet`,
          note: `rien d’accepté depuis le ${toDateSansAnnee(depuis)}`,
          adresse: writeAdresseLigne(flux),
        }
      : {
          chiffre: toNombre(muets.length),
          ton: "retard",
          texte: "flux muets",
          note: muets.map((one) => toNom(one.flux)).join(", "),
          adresse: `${RACINE}/annexe-5`,
        },
  ];
}
