import { daysBetween } from "./date-civile.ts";
import { type Constat, type Controle, ELEMENTS, refuse, type Sanction, warn } from "./sanction-constat.ts";
import { JOURS_OBSERVATIONS } from "./sanction-delai.ts";

/**
 * What was weighed, and who was heard before: the person, and the équipe pluridisciplinaire too before a suppression
 * (SAN-09, SAN-12 to SAN-14).
 */
export function checkProcedure({ mesure, dateDecision, controle }: Sanction): Constat[] {
  return [
    ...checkElements(controle),
    ...checkContradictoire(controle.dateContradictoire, dateDecision),
    ...(mesure.type === "SUPPR_RSA" ? checkAvisEquipe(controle.dateAvisEquipe, dateDecision) : []),
  ];
}

function checkElements({ elementsPrisEnCompte }: Controle): Constat[] {
  if (elementsPrisEnCompte === undefined) return [];
  const manquants = ELEMENTS.filter((element) => !elementsPrisEnCompte.includes(element));
  if (manquants.length === 0) return [];
  const message = `La durée et le montant se fixent en tenant compte de quatre éléments (CASF, R. 262-68-5) ; non cochés : ${manquants.join(", ")}.`;
  return [warn("SAN-09", message)];
}

function checkContradictoire(date: string | undefined, dateDecision: string): Constat[] {
  if (date === undefined) {
    const message =
      "La date du contradictoire n'est pas transmise : s'assurer que la personne a pu faire connaître ses observations (controle.dateContradictoire).";
    return [warn("SAN-12", message)];
  }
  if (date > dateDecision) {
    const message = `La personne doit être préalablement mise en mesure de faire connaître ses observations (CASF, L. 262-37, III) : le contradictoire du ${date} suit la décision du ${dateDecision}.`;
    return [refuse("SAN-12", message)];
  }
  if (daysBetween(date, dateDecision) >= JOURS_OBSERVATIONS) return [];
  const message = `La décision du ${dateDecision} suit de moins de dix jours le contradictoire du ${date} (délai propre au département à confirmer).`;
  return [warn("SAN-13", message)];
}

function checkAvisEquipe(date: string | undefined, dateDecision: string): Constat[] {
  if (date !== undefined && date <= dateDecision) return [];
  const suite =
    date === undefined ? "indiquer controle.dateAvisEquipe" : `l'avis du ${date} suit la décision`;
  const message = `L'avis de l'équipe pluridisciplinaire précède toute suppression (CASF, L. 262-37, III) : ${suite}.`;
  return [refuse("SAN-14", message)];
}
