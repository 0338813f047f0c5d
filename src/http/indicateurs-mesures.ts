import { z } from "@hono/zod-openapi";
import { FLUX } from "../domain/flux.ts";
import { ETATS } from "../domain/transmission.ts";
import { count, date, formules, histogramme, jours, mesureDelaiSchema, part } from "./indicateurs-schemas.ts";

const code = z.string().nullable().openapi({ description: "Code de France Travail ; null : non renseigné." });
const parRegime = <T extends z.ZodType>(schema: T) => z.object({ "primo-entrant": schema, stock: schema });
const repere = z.object({ de: count, a: count });
const parEtat = z.object(Object.fromEntries(ETATS.map((etat) => [etat, count])));
const periode = { dateObservation: date, depuis: date.nullable(), jusqua: date.nullable() };

const couverture = {
  effectif: count,
  couverts: count,
  couverture: part("couverts / effectif."),
  incoherents: count,
  droitsDevoirsInconnus: count,
};
const couvertureEffort = z
  .object({
    ...couverture,
    effort: z.object({
      dernierJour: date,
      repere: z.number(),
      restants: count,
      joursRestants: count,
      parSemaine: z
        .number()
        .nullable()
        .openapi({ description: "Contrats par semaine ; null : la date est passée." }),
    }),
  })
  .openapi("MesureCouverture");
const minutes = z
  .number()
  .nullable()
  .openapi({ description: "Minutes par semaine, sur les semaines qui le disent." });
const semainesAtteintes = z.object({ semaines: count, atteintes: count, part: part("Semaines atteintes.") });

/** The shapes of the answers; the types of src/pilotage say what each figure is. */
export const MESURES = {
  delais: z.object({
    ...periode,
    orientation: parRegime(mesureDelaiSchema),
    contrat: parRegime(mesureDelaiSchema),
    reperes: z
      .object({ orientation: repere, contrat: repere })
      .openapi({ description: "Les jours des délais légaux, à marquer sur l'histogramme." }),
    formules,
  }),
  orientations: z.object({
    ...periode,
    decisions: count,
    parParcoursOrganisme: z.array(z.object({ parcours: code, organisme: code, effectif: count })),
    delai: z.object({
      effectif: count,
      mediane: jours("Jours de la réception du droit à la décision."),
      p90: jours("9e décile."),
      histogramme,
    }),
    preconisation: z.object({
      aLaSuite: count,
      sans: count,
      inconnues: count,
      part: part("aLaSuite / (aLaSuite + sans)."),
    }),
    reorientations: z.object({
      orientes: count,
      reorientes: count,
      part: part("reorientes / orientes."),
      moyenne: z.number().nullable(),
    }),
    aDefautFranceTravail: z.object({ effectif: count, part: part("Des personnes orientées.") }),
    formules,
  }),
  contrats: z.object({
    dateObservation: date,
    ensemble: couvertureEffort,
    parRegime: parRegime(couvertureEffort),
    parOrganisme: z.array(z.object({ organisme: code, ...couverture })),
    parParcours: z.array(z.object({ parcours: code, ...couverture })),
    courbe: z.array(
      z.object({
        mois: z.string(),
        signes: count,
        cumul: count,
        couverture: part("cumul / champ d'aujourd'hui."),
        repere: z.number(),
      }),
    ),
    parMoisOrientation: z
      .array(
        z.object({
          mois: z.string().nullable().openapi({ example: "2026-01" }),
          effectif: count,
          couverts: count,
          couverture: part("couverts / effectif."),
          sous: z.array(
            z.object({
              mois: count,
              signes: count,
              part: part("signes / effectif, une fois ces mois passés pour tous."),
            }),
          ),
        }),
      )
      .openapi({ description: "Par mois de l'orientation ; null : stock, ou orientation attendue." }),
    inscription: z.object({
      effectif: count,
      sansInscription: count,
      mediane: jours("Jours de l'inscription au premier contrat."),
      p90: jours("9e décile."),
    }),
    formules,
  }),
  intensite: z.object({
    ...periode,
    enCours: count,
    prevalence: z.object({ enCours: count, accompagnes: count, part: part("enCours / accompagnes.") }),
    nouveaux: count,
    duree: z.object({ clos: count, mediane: jours("Jours des passages clos dans la période.") }),
    quotites: z.object({
      cible: count,
      majoree: count,
      minoree: count,
      dispense: count,
      inconnue: count,
    }),
    semaines: z.object({
      semaines: count,
      semainesTransmises: count,
      semainesHorsEpisode: count,
      semainesPrevues: count,
      semainesDeclarees: count,
      semainesValidees: count,
      tauxRenseignement: part("Semaines transmises."),
      moyennePrevue: minutes,
      moyenneDeclaree: minutes,
      moyenneRealisee: minutes,
      moyenneValidee: minutes,
      quinzeHeures: semainesAtteintes,
      dureePropre: semainesAtteintes,
      parMois: z
        .array(
          z.object({
            mois: z.string().openapi({ example: "2026-01" }),
            semaines: count,
            semainesTransmises: count,
            moyenneRealisee: minutes,
            quinzeHeures: semainesAtteintes,
          }),
        )
        .openapi({ description: "Par mois du jeudi de la semaine." }),
    }),
    entretiens: z.object({
      mois: count,
      juges: count,
      atteints: count,
      part: part("atteints / juges."),
      parMois: z.array(
        z.object({
          mois: z.string().openapi({ example: "2026-01" }),
          personnes: count,
          juges: count,
          atteints: count,
          part: part("atteints / juges."),
        }),
      ),
    }),
    portefeuilles: z.object({
      alerte: count,
      maximum: count,
      referents: z.array(
        z.object({
          referent: z.string(),
          personnes: count,
          niveau: z.enum(["cible", "alerte", "depasse"]),
        }),
      ),
      sansReferent: count,
    }),
    recurrence: z.object({ personnes: count, plusieurs: count, part: part("plusieurs / personnes.") }),
    formules,
  }),
  sanctions: z.object({
    ...periode,
    parOperation: z.record(z.string(), parEtat),
    propositionsConnues: count,
    decisionsParType: z.array(z.object({ type: z.string(), effectif: count })),
    instruction: z.object({
      enCours: count,
      echus: count,
      propositions: z.array(
        z.object({
          dossier: z.string(),
          id: z.string(),
          connueLe: date,
          echeance: date,
          joursRestants: count,
          echu: z.boolean(),
        }),
      ),
    }),
    formules,
  }),
  transmissions: z.object({
    ...periode,
    effectif: count,
    parEtat,
    tauxAcceptation: part("acceptees / (acceptees + refusees)."),
    parFlux: z.array(
      z.object({
        flux: z.enum(FLUX),
        parEtat,
        plusAncienneEnAttente: z.string().nullable().openapi({ format: "date-time" }),
      }),
    ),
    echecs: z.array(
      z.object({
        etat: z.enum(ETATS),
        aTraiterPar: z.string().nullable(),
        cause: z.string(),
        flux: z.enum(FLUX),
        effectif: count,
      }),
    ),
    plusAncienneEnAttente: z
      .object({ flux: z.enum(FLUX), creeeLe: z.string().openapi({ format: "date-time" }) })
      .nullable(),
    formules,
  }),
};
