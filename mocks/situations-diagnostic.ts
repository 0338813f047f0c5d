import { exploreAutonomie, exploreContraintes } from "./france-travail/diagnostic-contraintes.ts";
import {
  type Effet,
  exploreBesoins,
  explorePouvoirAgir,
  type Moment,
} from "./france-travail/diagnostic-etats.ts";
import type { Diagnostic, DossierDiagnostic, DossierDiagnosticDecrit } from "./personne-diagnostic.ts";

const agent = { nom: "DUPONT", prenom: "CAMILLE", structure: "Gironde", type: "AGENT" } as const;

/** The profession of the official collection. */
const metier = {
  idMetierChiffre: "23ad783f-1156-4208-a7c4-2433ff6109ec#IL8Oa-yDDihKN84ysNGLzkhSjTjBNH32glAnpG9Vuh0",
  nomMetier: "Aide ménager / Aide ménagère à domicile",
  typologie: "métier recherché",
  codeTypologie: "MR",
  codeSousTypologie: null,
  codeRome: "K1304",
  codeAppellation: "10857",
};

/** A diagnostic on the profession of the official collection, entered by a département on 22 January 2026. */
function diagnosticOf(idDiagnostic: string, change: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ...metier,
    idDiagnostic,
    statut: "EN_COURS",
    estPrioritaire: false,
    estCreationPartenaire: true,
    agent,
    dateMiseAJour: "2026-01-22T10:00:00.000+01:00",
    dateMiseAJourProjet: "2026-01-22T10:00:00.000+01:00",
    besoins: null,
    ...change,
  };
}

/** The one identifier that the official collection shows; nothing of it is explored. */
export const diagnosticOfficiel: DossierDiagnosticDecrit = {
  diagnostics: [diagnosticOf("c4851c54-8912-4548-91a6-29c2f4fa6163")],
};

/** One of each state. */
export const troisDiagnostics: DossierDiagnosticDecrit = {
  diagnostics: [
    diagnosticOf("71000000-0000-4000-8000-000000000001", { estPrioritaire: true }),
    diagnosticOf("71000000-0000-4000-8000-000000000002", { statut: "ARCHIVE" }),
    diagnosticOf("71000000-0000-4000-8000-000000000003", { statut: "SUPPRIME" }),
  ],
};

const ID = "70000000-0000-4000-8000-000000000001";
const PREMIERE = "2026-01-22T10:00:00.000+01:00";
const SECONDE = "2026-03-12T14:30:00.000+01:00";

/** Explored twice: the second time, two needs are met and mobility is settled. */
export const diagnosticComplet: DossierDiagnosticDecrit = [
  (before: DossierDiagnostic, moment: Moment) =>
    exploreBesoins(before, ID, { dateExploration: PREMIERE, besoinAEnregistrer: besoins("BESOIN") }, moment),
  (before: DossierDiagnostic, moment: Moment) =>
    exploreContraintes(
      before,
      {
        dateExploration: PREMIERE,
        declareSansContrainteAEnregistrer: false,
        contraintesAEnregistrer: [
          { code: "23", valeur: "OUI", impact: "FORT", estPrioritaire: true },
          { code: "27", valeur: "OUI", impact: "FAIBLE" },
        ],
        situationsAEnregistrer: [
          { code: "7", valeur: "OUI" },
          { code: "26", valeur: "NON" },
        ],
        objectifsAEnregistrer: [{ code: "6", valeur: "EN_COURS" }],
      },
      moment,
    ),
  (before: DossierDiagnostic, moment: Moment) =>
    exploreAutonomie(
      before,
      {
        dateExploration: PREMIERE,
        besoinAEnregistrer: { code: "7", valeur: "BESOIN" },
        contrainteAEnregistrer: { code: "22", valeur: "OUI", impact: "MOYEN" },
        situationsAEnregistrer: [{ code: "44", valeur: "OUI" }],
        objectifsAEnregistrer: [{ code: "3", valeur: "EN_COURS" }],
      },
      moment,
    ),
  (before: DossierDiagnostic, moment: Moment) =>
    explorePouvoirAgir(before, { confiance: "NON", accompagnement: "OUI" }, moment),
  (before: DossierDiagnostic, moment: Moment) =>
    exploreBesoins(
      before,
      ID,
      { dateExploration: SECONDE, besoinAEnregistrer: besoins("POINT_FORT") },
      { ...moment, maintenant: SECONDE },
    ),
  (before: DossierDiagnostic, moment: Moment) =>
    exploreContraintes(
      before,
      {
        dateExploration: SECONDE,
        contraintesAEnregistrer: [{ code: "23", valeur: "CLOTUREE", impact: "FAIBLE" }],
        situationsAEnregistrer: [],
        objectifsAEnregistrer: [{ code: "6", valeur: "REALISE" }],
      },
      moment,
    ),
  (before: DossierDiagnostic, moment: Moment) =>
    explorePouvoirAgir(
      before,
      { confiance: "OUI", accompagnement: "NON" },
      { ...moment, maintenant: SECONDE },
    ),
].reduce<DossierDiagnostic>((before, step) => succeed(step(before, { agent, maintenant: PREMIERE })), {
  diagnostics: [diagnosticOf(ID, { estPrioritaire: true })],
  contraintes: null,
  autonomieNumerique: null,
  pouvoirAgir: null,
  historique: [],
});

function besoins(valeur: "BESOIN" | "POINT_FORT") {
  return ["3", "9"].map((code) => ({ code, valeur }));
}

function succeed(effet: Effet): DossierDiagnostic {
  if (typeof effet === "string") throw new Error(effet);
  return effet;
}
