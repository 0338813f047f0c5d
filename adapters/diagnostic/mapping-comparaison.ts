import { toDateLocale } from "../../src/domain/date-civile.ts";
import { type CodeLu, type CodeVoulu, holdsCodes, isSame, isSince } from "../comparaison.ts";
import type { Contexte } from "../contract.ts";
import { isBound } from "../ressource.ts";
import { VIERGES } from "./codes.ts";
import type {
  AutonomieNumeriqueLue,
  BesoinsLus,
  ContraintesLues,
  DiagnosticCompletLu,
  DiagnosticLu,
  PouvoirAgirLu,
} from "./lectures.ts";
import { type Day, toDateExploration, toIdFranceTravail } from "./mapping.ts";
import type {
  AutonomieNumerique,
  Besoins,
  Contraintes,
  Diagnostic,
  DiagnosticComplet,
  PouvoirAgir,
} from "./schema.ts";

/*
 * Was it done after all? What was asked for, against what is read there (G58). Setting the same values again is
 * harmless, so that a doubt sends again; only what creates is never sent twice.
 */

/** Whether a diagnostic read there is what was asked for. */
export function isDiagnostic(asked: Diagnostic, read: DiagnosticLu): boolean {
  return (
    isProjet(asked, read) &&
    isSame(asked.nomMetier, read.nomMetier) &&
    isSame(asked.idMetierChiffre, read.idMetierChiffre)
  );
}

/** The same project: France Travail may word its name by itself, where it has the appellation. */
function isProjet(asked: Diagnostic, read: DiagnosticLu): boolean {
  return (
    asked.codeTypologie === read.codeTypologie &&
    (asked.codeSousTypologie ?? null) === (read.codeSousTypologie ?? null) &&
    isSame(asked.codeRome, read.codeRome) &&
    isSame(asked.codeAppellation, read.codeAppellation) &&
    (Boolean(asked.codeAppellation) || isSame(asked.nomMetier, read.nomMetier))
  );
}

/** Ids of those that this creation may have made: the same project, since that day, by a partner, and no other act's. */
export function listCreated(asked: Diagnostic, read: readonly DiagnosticLu[], contexte: Contexte): string[] {
  return read
    .filter(
      (one) =>
        isProjet(asked, one) &&
        one.statut !== "SUPPRIME" &&
        one.estCreationPartenaire !== false &&
        isSince(contexte.dateActe, one.dateMiseAJour, contexte.collectivite.fuseau),
    )
    .flatMap(({ idDiagnostic }) =>
      idDiagnostic && !isBound(contexte.ressources, idDiagnostic) ? [idDiagnostic] : [],
    );
}

function holds(
  asked: readonly CodeVoulu[] | undefined,
  read: readonly CodeLu[],
  dateExploration: string | undefined,
  contexte: Day,
): boolean {
  const { fuseau } = contexte.collectivite;
  const depuis = toDateLocale(Date.parse(toDateExploration(dateExploration, contexte)), fuseau);
  return holdsCodes(asked ?? [], read, { depuis, fuseau, vierges: VIERGES });
}

/** Whether the needs of one diagnostic are read as asked for. */
export function hasBesoins(asked: Besoins, id: string, read: readonly BesoinsLus[], contexte: Day): boolean {
  const found = read.find(({ diagnostic }) => diagnostic?.idDiagnostic === id);
  const besoins = found?.thematiquesBesoins?.flatMap((thematique) => thematique.besoins ?? []) ?? [];
  return holds(asked.besoinAEnregistrer, besoins, asked.dateExploration, contexte);
}

/** Whether constraints, situations and objectives are read as asked for. */
export function hasContraintes(asked: Contraintes, read: ContraintesLues | null, contexte: Day): boolean {
  const { dateExploration, declareSansContrainteAEnregistrer: sans } = asked;
  const contraintes = read?.contraintes ?? [];
  const situations = contraintes.flatMap((one) => one.situations ?? []);
  const objectifs = contraintes.flatMap((one) => one.objectifs ?? []);
  return (
    (sans === undefined || (read?.declareSansContrainte?.flag ?? false) === sans) &&
    holds(asked.contraintesAEnregistrer, contraintes, dateExploration, contexte) &&
    holds(asked.situationsAEnregistrer, situations, dateExploration, contexte) &&
    holds(asked.objectifsAEnregistrer, objectifs, dateExploration, contexte)
  );
}

/** The same for the need and the constraint of the digital. */
export function hasAutonomie(
  asked: AutonomieNumerique,
  read: AutonomieNumeriqueLue | null,
  contexte: Day,
): boolean {
  const { besoinAEnregistrer: besoin, contrainteAEnregistrer: contrainte, ...rest } = asked;
  return (
    holds(besoin && [besoin], read?.besoin ? [read.besoin] : [], asked.dateExploration, contexte) &&
    hasContraintes(
      { ...rest, contraintesAEnregistrer: contrainte && [contrainte] },
      { contraintes: read?.contrainte ? [read.contrainte] : [] },
      contexte,
    )
  );
}

/** Whether the two answers are read as given, on that day or since: they carry no date of their own. */
export function hasPouvoirAgir(asked: PouvoirAgir, read: PouvoirAgirLu | null, contexte: Day): boolean {
  return (
    read?.confiance === asked.confiance &&
    read.accompagnement === asked.accompagnement &&
    isSince(contexte.dateActe, read.dateExploration, contexte.collectivite.fuseau)
  );
}

/**
 * Whether a whole dossier was written. What sets a value may be sent again; what creates may not: `undefined` where
 * some of its diagnostics are there and something else is not, so that a person has to look.
 */
export function hasDossier(
  asked: DiagnosticComplet,
  read: { diagnostics: readonly DiagnosticLu[]; dossier: DiagnosticCompletLu | null },
  contexte: Contexte,
): boolean | undefined {
  const {
    diagnosticsAEnregistrer: diagnostics = [],
    besoinsParDiagnosticAEnregistrer: besoins = [],
    contraintesDossierAEnregistrer: contraintes,
    pouvoirAgirAEnregistrer: pouvoirAgir,
    autonomieNumeriqueAEnregistrer: autonomie,
  } = asked;
  const { dossier } = read;
  const find = (id: string) => {
    const idFranceTravail = toIdFranceTravail(contexte.ressources, id);
    return read.diagnostics.find(({ idDiagnostic }) => idDiagnostic === idFranceTravail);
  };
  const creations = diagnostics.filter(({ idDiagnosticModifie }) => !idDiagnosticModifie);
  const created = creations.map((one) => listCreated(one, read.diagnostics, contexte));
  const isWhole =
    created.every(({ length }) => length > 0) &&
    new Set(created.flat()).size >= creations.length &&
    diagnostics.every(({ idDiagnosticModifie: id, prioritaire, ...one }) => {
      if (!id) return true;
      const found = find(id);
      return (
        found !== undefined &&
        isDiagnostic(one, found) &&
        (prioritaire === undefined || (found.estPrioritaire ?? false) === prioritaire)
      );
    }) &&
    besoins.every(({ idDiagnostic, ...one }) => {
      const id = toIdFranceTravail(contexte.ressources, idDiagnostic);
      return id !== null && hasBesoins(one, id, dossier?.besoinsParDiagnostic ?? [], contexte);
    }) &&
    (!contraintes || hasContraintes(contraintes, dossier?.thematiqueContrainte ?? null, contexte)) &&
    (!pouvoirAgir || hasPouvoirAgir(pouvoirAgir, dossier?.pouvoirAgir ?? null, contexte)) &&
    (!autonomie || hasAutonomie(autonomie, dossier?.autonomieNumerique ?? null, contexte));
  return isWhole || (created.some(({ length }) => length > 0) ? undefined : false);
}
