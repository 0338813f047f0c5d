import { readFileSync } from "node:fs";
import { createContrainte } from "../../mocks/france-travail/diagnostic-referentiel.ts";
import type { DossierDiagnosticDecrit } from "../../mocks/personne-diagnostic.ts";
import type { Situation } from "./vecteurs-orientation.ts";

interface Lu {
  name: string;
  response: { body: Corps } | null;
}
/** What the published readings hold, of which a person is made. */
interface Corps {
  besoinsParDiagnostic?: BesoinsParDiagnostic[];
  diagnostics?: NonNullable<DossierDiagnosticDecrit["diagnostics"]>;
  thematiqueContrainte?: DossierDiagnosticDecrit["contraintes"];
  pouvoirAgir?: DossierDiagnosticDecrit["pouvoirAgir"];
  autonomieNumerique?: DossierDiagnosticDecrit["autonomieNumerique"];
}
interface BesoinsParDiagnostic {
  diagnostic: NonNullable<DossierDiagnosticDecrit["diagnostics"]>[number];
  dateDerniereExplorationBesoin: string;
  agentDerniereExplorationBesoin: { id: string };
  thematiquesBesoins: [];
}

const publies: Lu[] = JSON.parse(
  readFileSync(new URL("../vecteurs/diagnosticargumente.json", import.meta.url), "utf8"),
);

/** The body that a published reading answers. */
// biome-ignore lint/suspicious/noExplicitAny: each reading has its own shape, which the schema of a person checks
function bodyOf(name: string): any {
  const body = publies.find((vecteur) => vecteur.name === name)?.response?.body;
  if (!body) throw new Error(`no published reading is called ${name}`);
  return body;
}

function known(diagnostic: DossierDiagnosticDecrit): Situation {
  return { personne: { diagnostic } };
}

function toDiagnostics(lus: readonly BesoinsParDiagnostic[] = []) {
  return lus.map(({ diagnostic, ...besoins }) => ({ ...diagnostic, besoins }));
}

function toDossier(name: string): Situation {
  const { besoinsParDiagnostic, thematiqueContrainte, ...others }: Corps = bodyOf(name);
  return known({
    ...others,
    diagnostics: toDiagnostics(besoinsParDiagnostic),
    contraintes: thematiqueContrainte,
  });
}

/** Somebody with that diagnostic, and with constraints spoken of already: what the published writings are about. */
function withDiagnostic(idDiagnostic: string): Situation {
  const contraintes = ["26", "28", "29"].flatMap((code) => createContrainte(code) ?? []);
  return known({
    diagnostics: [{ idDiagnostic }],
    contraintes: { contraintes: contraintes.map((contrainte) => ({ ...contrainte, valeur: "OUI" })) },
  });
}

const ID = "514ca75e-5afd-403d-9fc7-5b4ba35307f7";

/** By name of the vector, as in vecteurs-situations.ts. */
export const diagnosticargumente: Record<string, Situation> = {
  "Lecture Dossier": toDossier("Lecture Dossier"),
  "les-emplois fixture dossier": toDossier("les-emplois fixture dossier"),
  "no dossier": {},
  "Enregistrement Dossier": withDiagnostic("8d09ab70-77c5-42fc-8554-5a02b264cbaa"),
  "Lecture AutonomieNumerique": known({ autonomieNumerique: bodyOf("Lecture AutonomieNumerique") }),
  "Enregistrement AutonomieNumerique": {},
  "Lecture Besoins": known({ diagnostics: toDiagnostics(bodyOf("Lecture Besoins")) }),
  "Lecture Contraintes": known({ contraintes: bodyOf("Lecture Contraintes") }),
  "Enregistrement Contraintes": withDiagnostic(ID),
  "Lecture Diagnostics": known({ diagnostics: bodyOf("Lecture Diagnostics").diagnostics }),
  "Enregistrement Modification Diagnostics": withDiagnostic(ID),
  "Enregistrement Besoins": withDiagnostic(ID),
  "Lecture Pouvoir Agir": known({ pouvoirAgir: bodyOf("Lecture Pouvoir Agir") }),
  "Enregistrement Pouvoir Agir": {},
  "Référentiel analyse pouvoir d'agir": {},
  "Référentiel d'un domaine": {},
  "Référentiel d'un sous domaine": {},
  create: { variables: ["idDiagnostic"] },
  "delete as specified": withDiagnostic(ID),
  prioritise: withDiagnostic(ID),
};

/** The version that came before is withdrawn: nothing answers there. */
export const diagnosticargumenteV1: Record<string, Situation> = {
  "v1 (withdrawn): dossier, carnet-de-bord fixture": { retiree: true },
};

const entretien = {
  typeEntretien: "EDP",
  libelleEntretien: "ENTRETIEN PERSONNALISE",
  commentaire: "conclusion de l'entretien du...",
  codeModaliteContact: "I",
  libelleModalite: "ENTRETIEN INDIVIDUEL PHYSIQUE",
  codeAgent: "ABXXXX",
  libelleAgent: "DUBOIS JEAN",
  codeAgence: "80492",
  libelleAgence: "FRANCE TRAVAIL AMIENS GARE",
} as const;

export const conclusionsEntretiens: Record<string, Situation> = {
  "Lecture Entretiens": {
    personne: {
      entretiens: [
        { ...entretien, dateEntretien: "2025-03-02" },
        { ...entretien, dateEntretien: "2024-08-02" },
      ],
    },
  },
};

export const donneesRqth: Record<string, Situation> = {
  certified: { numero: "99000000074" },
  not_certified: { numero: "10429447247" },
  certified_for_ever: { numero: "99000000075" },
};
