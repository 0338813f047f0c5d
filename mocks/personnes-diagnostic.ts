import { inventee } from "./inventee.ts";
import type { PersonneDecrite } from "./personne.ts";
import { ouverte } from "./situations.ts";
import { diagnosticComplet, troisDiagnostics } from "./situations-diagnostic.ts";

const accompagnee = { orientations: [ouverte("PSP", "CD")] };

const agence = { codeAgence: "80492", libelleAgence: "FRANCE TRAVAIL AMIENS GARE" };
const conseiller = { codeAgent: "ABXXXX", libelleAgent: "DUBOIS JEAN" };

/** Numbers 70 to 79: diagnostics, interviews, weeks of intensity, recognition as a disabled worker. */
export const personnesDiagnostic: readonly PersonneDecrite[] = [
  inventee(
    70,
    "M.",
    "JONAS",
    "1991-01-09",
    "Diagnostic exploré deux fois : besoins, contraintes, autonomie numérique, pouvoir d'agir",
    { ...accompagnee, diagnostic: diagnosticComplet },
  ),
  inventee(71, "MME", "KENZA", "1991-02-10", "Trois diagnostics : en cours, archivé, supprimé", {
    ...accompagnee,
    diagnostic: troisDiagnostics,
  }),
  inventee(72, "M.", "LUBIN", "1991-03-11", "Deux entretiens : orientation, puis premier accompagnement", {
    ...accompagnee,
    entretiens: [
      {
        typeEntretien: "EDA",
        libelleEntretien: "1ER ENTRETIEN D'ACCOMPAGNEMENT",
        dateEntretien: "2026-02-03",
        commentaire: "Projet confirmé, mobilité à travailler.",
        codeModaliteContact: "I",
        libelleModalite: "ENTRETIEN INDIVIDUEL PHYSIQUE",
        ...conseiller,
        ...agence,
      },
      {
        typeEntretien: "EDO",
        libelleEntretien: "ENTRETIEN D'ORIENTATION",
        dateEntretien: "2026-01-20",
        commentaire: "Orientation vers le parcours socio-professionnel.",
        codeModaliteContact: "T",
        libelleModalite: "ENTRETIEN INDIVIDUEL TELEPHONIQUE",
        ...conseiller,
        ...agence,
      },
    ],
  }),
  inventee(73, "MME", "MAYA", "1991-04-12", "Six semaines d'intensité, de 2026-W02 à 2026-W07 (hypothèse)", {
    ...accompagnee,
    intensites: [
      { semaine: "2026-W02", heuresPrevues: 15, heuresRealisees: 15, heuresValidees: 15 },
      { semaine: "2026-W03", heuresPrevues: 15, heuresRealisees: 12.5, heuresValidees: 12 },
      {
        semaine: "2026-W04",
        heuresPrevues: 8,
        heuresRealisees: 8,
        motifAdaptation: "SANTE",
        activites: [{ type: "ACCOMPAGNEMENT", heuresPrevues: 8, heuresRealisees: 8 }],
      },
      { semaine: "2026-W05", heuresPrevues: 15 },
      { semaine: "2026-W06", heuresPrevues: 20, heuresRealisees: 21.25, heuresValidees: 20 },
      { semaine: "2026-W07", heuresPrevues: 15, heuresRealisees: 0 },
    ],
  }),
  inventee(74, "M.", "NILS", "1991-05-13", "Qualité de travailleur handicapé reconnue jusqu'en 2030", {
    rqth: {
      dateDebutRqth: "2024-01-20",
      dateFinRqth: "2030-01-20",
      source: "FRANCE TRAVAIL",
      topValiditeRQTH: true,
    },
  }),
  inventee(75, "MME", "ORNELLA", "1991-06-14", "Qualité de travailleur handicapé reconnue à vie", {
    rqth: {
      dateDebutRqth: "2024-01-20",
      dateFinRqth: "9999-12-31",
      source: "FRANCE TRAVAIL",
      topValiditeRQTH: true,
    },
  }),
];
