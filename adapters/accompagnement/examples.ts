import type { Example } from "../contract.ts";
import type { Semaine, SemainesReponse } from "./schema.ts";

export const semaineExamples: readonly Example<Semaine>[] = [
  {
    name: "semaine",
    summary: "Une semaine prévue, réalisée, avec un entretien et une activité",
    corps: {
      heuresPrevues: 15,
      heuresRealisees: 12.5,
      entretiens: 1,
      activites: [{ type: "FORMATION", libelle: "Remise à niveau en français", heuresRealisees: 6 }],
    },
  },
  {
    name: "prevue",
    summary: "Ce que le plan prévoit seulement : le réalisé n'est pas encore transmis",
    corps: {
      heuresPrevues: 8,
      motifAdaptation: "Garde d'enfant",
      activites: [{ type: "IMMERSION", heuresPrevues: 8 }],
    },
  },
  {
    name: "quatre-compteurs",
    summary: "Prévu, déclaré, réalisé et validé, chacun pour soi",
    corps: { heuresPrevues: 15, heuresDeclarees: 16, heuresRealisees: 14.25, heuresValidees: 14 },
  },
];

export const semainesExamples: readonly Example<SemainesReponse>[] = [
  {
    name: "semaines",
    summary: "Une semaine gardée, qui attend l'ouverture de l'API",
    corps: {
      elements: [
        {
          semaine: "2026-W06",
          dateDebut: "2026-02-02",
          dateFin: "2026-02-08",
          heuresPrevues: 15,
          heuresDeclarees: null,
          heuresRealisees: 12.5,
          heuresValidees: null,
          ecart: -2.5,
          entretiens: 1,
          motifAdaptation: null,
          activites: [{ type: "FORMATION", libelle: "Remise à niveau en français", heuresRealisees: 6 }],
          modifieeLe: "2026-02-09T08:00:00.000Z",
          transmission: {
            id: "3a2f4e0c-8c55-4f0e-9d0b-6f2f5a9d7c11",
            etat: "en-attente",
            cause: "api-non-ouverte",
          },
        },
      ],
      suivant: null,
      mesure: {
        depuis: "2026-02-02",
        jusqua: "2026-02-12",
        quotite: "cible",
        semaines: 1,
        semainesTransmises: 1,
        semainesNonTransmises: 0,
        tauxRenseignement: 1,
        heuresMoyennes: { prevues: 15, declarees: null, realisees: 12.5, validees: null },
        quinzeHeures: { semaines: 1, atteintes: 0, part: 0 },
        dureePropre: { semaines: 1, atteintes: 0, part: 0 },
        entretiens: 1,
      },
    },
  },
  {
    name: "aucune",
    summary: "Aucune semaine gardée",
    corps: {
      elements: [],
      suivant: null,
      mesure: {
        depuis: "2026-02-12",
        jusqua: "2026-02-12",
        quotite: null,
        semaines: 0,
        semainesTransmises: 0,
        semainesNonTransmises: 0,
        tauxRenseignement: null,
        heuresMoyennes: { prevues: null, declarees: null, realisees: null, validees: null },
        quinzeHeures: { semaines: 0, atteintes: 0, part: null },
        dureePropre: { semaines: 0, atteintes: 0, part: null },
        entretiens: null,
      },
    },
  },
];
