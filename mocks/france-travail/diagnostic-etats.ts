import { invented } from "../invented.ts";
import type {
  Agent,
  Diagnostic,
  DossierDiagnostic,
  ThematiqueBesoin,
  Version,
} from "../personne-diagnostic.ts";
import { exploreAutonomie, exploreContraintes } from "./diagnostic-contraintes.ts";
import type {
  BesoinsDemandes,
  DiagnosticDemande,
  DossierDemande,
  PouvoirAgirDemande,
} from "./diagnostic-demandes.ts";
import { createBesoin, createThematiquesBesoins, findAnalyse } from "./diagnostic-referentiel.ts";

/** Who writes, and when: with the offset of Paris, as the API serves instants. */
export interface Moment {
  maintenant: string;
  agent: Agent;
}

/** What becomes of the dossier, or the message of the 400. */
export type Effet = DossierDiagnostic | string;

/** Adds a diagnostic of that identifier. */
export function createDiagnostic(
  dossier: DossierDiagnostic,
  demande: DiagnosticDemande,
  moment: Moment,
  idDiagnostic: string,
): DossierDiagnostic {
  const diagnostic: Diagnostic = {
    ...toChamps(demande),
    idDiagnostic,
    statut: "EN_COURS",
    estPrioritaire: false,
    estCreationPartenaire: true,
    agent: moment.agent,
    dateMiseAJour: moment.maintenant,
    dateMiseAJourProjet: moment.maintenant,
    besoins: null,
  };
  return addVersion({ ...dossier, diagnostics: [...dossier.diagnostics, diagnostic] }, moment, diagnostic);
}

/** Replaces the fields of a diagnostic. */
export function modifyDiagnostic(
  dossier: DossierDiagnostic,
  id: string,
  demande: DiagnosticDemande,
  moment: Moment,
): Effet {
  const { maintenant: dateMiseAJourProjet, agent } = moment;
  const change = { ...toChamps(demande), agent, dateMiseAJourProjet };
  return changeDiagnostic(dossier, id, moment, () => change);
}

/** Gives or takes the priority; null: the other of what it is. Several diagnostics may have it. */
export function prioritiseDiagnostic(
  dossier: DossierDiagnostic,
  id: string,
  prioritaire: boolean | null,
  moment: Moment,
): Effet {
  return changeDiagnostic(dossier, id, moment, ({ estPrioritaire }) => ({
    estPrioritaire: prioritaire ?? !estPrioritaire,
  }));
}

/** Marks a diagnostic as deleted; it stays readable. Deleting it again changes nothing. */
export function deleteDiagnostic(dossier: DossierDiagnostic, id: string, moment: Moment): Effet {
  if (dossier.diagnostics.some((one) => one.idDiagnostic === id && one.statut === "SUPPRIME")) return dossier;
  return changeDiagnostic(dossier, id, moment, () => ({ statut: "SUPPRIME" }));
}

/** Writes what was said of some needs of a diagnostic. */
export function exploreBesoins(
  dossier: DossierDiagnostic,
  id: string,
  demande: BesoinsDemandes,
  { maintenant, agent }: Moment,
): Effet {
  if (demande.idDiagnostic !== undefined && demande.idDiagnostic !== id)
    return invented("L'idDiagnostic du corps n'est pas celui du chemin");
  const found = findDiagnostic(dossier, id);
  if (typeof found === "string") return found;
  const { dateExploration, besoinAEnregistrer } = demande;
  let themes = found.besoins?.thematiquesBesoins ?? createThematiquesBesoins();
  for (const { code, valeur } of besoinAEnregistrer)
    themes = putBesoin(themes, code, { valeur, agent, dateExploration });
  const written = new Set(besoinAEnregistrer.map(({ code }) => code));
  const kept = themes.flatMap(({ besoins }) => besoins).filter(({ code }) => written.has(code));
  const changed: Diagnostic = {
    ...found,
    dateMiseAJour: maintenant,
    besoins: {
      dateDerniereExplorationBesoin: dateExploration,
      agentDerniereExplorationBesoin: agent,
      thematiquesBesoins: themes,
    },
  };
  const version: Version = {
    agent,
    dateExploration,
    besoins: {
      idDiagnostic: id,
      besoins: kept.map(({ code, libelle, valeur }) => ({ code, libelle, valeur })),
    },
  };
  return { ...replaceDiagnostic(dossier, changed), historique: [version, ...dossier.historique] };
}

/** Writes the two answers; the analysis follows from them. */
export function explorePouvoirAgir(
  dossier: DossierDiagnostic,
  { confiance, accompagnement }: PouvoirAgirDemande,
  { maintenant, agent }: Moment,
): DossierDiagnostic {
  const resultatAnalyse = findAnalyse(confiance, accompagnement);
  const version: Version = {
    agent,
    dateExploration: maintenant,
    pouvoirAgir: { confiance, accompagnement },
  };
  return {
    ...dossier,
    pouvoirAgir: { confiance, accompagnement, resultatAnalyse, agent, dateExploration: maintenant },
    historique: [version, ...dossier.historique],
  };
}

/** Whether a whole dossier names a diagnostic that is not this person's: nothing of it is then written. */
export function namesForeignDiagnostic(dossier: DossierDiagnostic, demande: DossierDemande): boolean {
  const named = [
    ...demande.diagnosticsAEnregistrer.flatMap(({ idDiagnosticModifie: id }) => (id ? [id] : [])),
    ...demande.besoinsParDiagnosticAEnregistrer.map(({ idDiagnostic }) => idDiagnostic),
  ];
  return named.some((id) => !dossier.diagnostics.some(({ idDiagnostic }) => idDiagnostic === id));
}

/** Writes everything that was given, or nothing at the first refusal. */
export function saveDossier(dossier: DossierDiagnostic, demande: DossierDemande, moment: Moment): Effet {
  const contraintes = demande.contraintesDossierAEnregistrer ?? demande.contraintesAEnregistrer;
  const { autonomieNumeriqueAEnregistrer: autonomie, pouvoirAgirAEnregistrer: pouvoirAgir } = demande;
  const prioritaires = [...(contraintes?.contraintesAEnregistrer ?? []), autonomie?.contrainteAEnregistrer];
  if (prioritaires.filter((contrainte) => contrainte?.estPrioritaire).length > 1)
    return invented("Une contrainte au plus peut être prioritaire");

  const steps: ((before: DossierDiagnostic) => Effet)[] = [
    ...demande.diagnosticsAEnregistrer.map((diagnostic) => (before: DossierDiagnostic) => {
      const id = diagnostic.idDiagnosticModifie ?? crypto.randomUUID();
      const saved = diagnostic.idDiagnosticModifie
        ? modifyDiagnostic(before, id, diagnostic, moment)
        : createDiagnostic(before, diagnostic, moment, id);
      const { prioritaire } = diagnostic;
      if (typeof saved === "string" || typeof prioritaire !== "boolean") return saved;
      return prioritiseDiagnostic(saved, id, prioritaire, moment);
    }),
    ...demande.besoinsParDiagnosticAEnregistrer.map(
      (besoins) => (before: DossierDiagnostic) =>
        exploreBesoins(before, besoins.idDiagnostic, besoins, moment),
    ),
    (before) => (contraintes ? exploreContraintes(before, contraintes, moment) : before),
    (before) => (autonomie ? exploreAutonomie(before, autonomie, moment) : before),
    (before) => (pouvoirAgir ? explorePouvoirAgir(before, pouvoirAgir, moment) : before),
  ];
  return steps.reduce<Effet>((before, step) => (typeof before === "string" ? before : step(before)), dossier);
}

function changeDiagnostic(
  dossier: DossierDiagnostic,
  id: string,
  moment: Moment,
  change: (diagnostic: Diagnostic) => Partial<Diagnostic>,
): Effet {
  const found = findDiagnostic(dossier, id);
  if (typeof found === "string") return found;
  const changed = { ...found, ...change(found), dateMiseAJour: moment.maintenant };
  return addVersion(replaceDiagnostic(dossier, changed), moment, changed);
}

/** An unknown identifier is a published 400 on PUT alone; elsewhere it is assumed. */
function findDiagnostic(dossier: DossierDiagnostic, id: string): Diagnostic | string {
  const found = dossier.diagnostics.find(({ idDiagnostic }) => idDiagnostic === id);
  if (!found) return invented("Aucun diagnostic de cet usager n'a cet identifiant");
  return found.statut === "SUPPRIME" ? invented("Ce diagnostic est supprimé") : found;
}

function replaceDiagnostic(dossier: DossierDiagnostic, changed: Diagnostic): DossierDiagnostic {
  const diagnostics = dossier.diagnostics.map((one) =>
    one.idDiagnostic === changed.idDiagnostic ? changed : one,
  );
  return { ...dossier, diagnostics };
}

function addVersion(dossier: DossierDiagnostic, moment: Moment, diagnostic: Diagnostic): DossierDiagnostic {
  const { besoins: _besoins, agent: _agent, ...champs } = diagnostic;
  const version: Version = { agent: moment.agent, dateExploration: moment.maintenant, diagnostics: [champs] };
  return { ...dossier, historique: [version, ...dossier.historique] };
}

/** France Travail writes API_PARTENAIRE where no profession is given. */
function toChamps(demande: DiagnosticDemande) {
  return {
    idMetierChiffre: demande.idMetierChiffre ?? "API_PARTENAIRE",
    nomMetier: demande.nomMetier ?? null,
    // The one old label that is attested.
    typologie: demande.codeTypologie === "MR" ? "métier recherché" : null,
    codeTypologie: demande.codeTypologie ?? null,
    codeSousTypologie: demande.codeSousTypologie ?? null,
    codeRome: demande.codeRome ?? null,
    codeAppellation: demande.codeAppellation ?? null,
  };
}

type Dit = Pick<NonNullable<ReturnType<typeof createBesoin>>, "valeur" | "agent" | "dateExploration">;

/** A described dossier may show a part of the needs: one that it does not show joins its theme, or brings it. */
function putBesoin(themes: ThematiqueBesoin[], code: string, dit: Dit): ThematiqueBesoin[] {
  if (themes.some(({ besoins }) => besoins.some((besoin) => besoin.code === code))) {
    return themes.map((theme) => ({
      ...theme,
      besoins: theme.besoins.map((besoin) => (besoin.code === code ? { ...besoin, ...dit } : besoin)),
    }));
  }
  const home = createThematiquesBesoins().find(({ besoins }) =>
    besoins.some((besoin) => besoin.code === code),
  );
  const besoin = createBesoin(code);
  if (!home || !besoin) return themes;
  const isThere = themes.some((theme) => theme.code === home.code);
  const added = { ...besoin, ...dit };
  if (!isThere) return [...themes, { ...home, besoins: [added] }];
  return themes.map((theme) =>
    theme.code === home.code ? { ...theme, besoins: [...theme.besoins, added] } : theme,
  );
}
