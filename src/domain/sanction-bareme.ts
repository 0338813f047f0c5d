import { type Constat, type Controle, refuse, type Sanction, warn } from "./sanction-constat.ts";
import { isSuppressionTotale, type Mesure, type NatureManquement } from "./sanction-mesure.ts";
import { checkProcedure } from "./sanction-procedure.ts";
import { BAREME_EN_VIGUEUR, computeRang, type Rang } from "./sanction-rang.ts";

/** All that the rules say of a sanction, without order between them: pure, the department decides (SAN-01). */
export function checkSanction(sanction: Sanction): Constat[] {
  if (sanction.dateDecision < BAREME_EN_VIGUEUR) {
    const message =
      "La décision est antérieure au 1er juin 2025 : elle relève de l'ancien régime, et le barème actuel ne la juge pas.";
    return [warn("SAN-24", message)];
  }
  return [
    ...checkBareme(sanction),
    ...checkRang(sanction),
    ...checkFoyer(sanction.mesure, sanction.controle),
    ...checkProcedure(sanction),
    ...checkRadiation(sanction.mesure),
  ];
}

/** Share, duration, and what a suppression supposes (SAN-04, SAN-05, SAN-07, SAN-08). */
function checkBareme({ mesure, rang, nature, controle }: Sanction): Constat[] {
  const constats: Constat[] = [];
  if (controle.refusDeControle === true) {
    if (mesure.type === "SUPPR_RSA") return constats;
    const message =
      "Le refus de se soumettre aux contrôles conduit à une suppression, sans suspension préalable (CASF, L. 262-37, II, 3°) ; son barème, R. 262-68-3, n'est pas vérifié.";
    return [warn("SAN-08", message)];
  }
  if (mesure.type === "SUPPR_RSA") constats.push(...checkSuppression(rang, nature));
  if (nature === "N65") {
    const message =
      "Le barème du refus de deux offres raisonnables d'emploi, R. 262-68-2, n'est pas vérifié : ni la part ni la durée n'ont été jugées.";
    return [...constats, warn("SAN-07", message)];
  }
  return [...constats, ...checkPart(mesure, rang), ...checkDuree(mesure.duree, rang)];
}

/** An event carries neither rank nor nature: only a decision can be refused for want of rank 2. */
function checkSuppression(rang: Rang | null, nature: NatureManquement | null): Constat[] {
  if (rang === "R2") return [];
  if (rang === null && nature === null) {
    const message =
      "Vérifier dans le détail du manquement que la suppression suit une persistance, une réitération ou un refus de contrôle (CASF, L. 262-37, II) : l'évènement ne porte pas le rang.";
    return [warn("SAN-05", message)];
  }
  const message =
    "Une suppression suppose une persistance, une réitération ou un refus de contrôle (CASF, L. 262-37, II) : indiquer rangManquement R2 si c'est le cas, sinon une suspension.";
  return [refuse("SAN-05", message)];
}

function checkPart({ modalite, montant }: Mesure, rang: Rang | null): Constat[] {
  const regle = rang === "R2" ? "SAN-05" : "SAN-04";
  if (modalite === "M") {
    const message =
      "Le montant est en euros : vérifier qu'il fait au moins 30 % de l'allocation, ce que la passerelle ne peut pas calculer.";
    return [warn(regle, message)];
  }
  if (montant >= 30 && montant <= 100) return [];
  const message = `La part suspendue ou supprimée va de 30 à 100 % du montant de l'allocation (CASF, R. 262-68 et R. 262-68-1), et non ${montant} %.`;
  return [refuse(regle, message)];
}

function checkDuree(duree: number, rang: Rang | null): Constat[] {
  const limite = rang === "R1" ? 2 : 4;
  if (!Number.isInteger(duree) || duree < 1 || duree > limite) {
    const message =
      rang === "R1"
        ? `Au premier manquement, la durée est d'un à deux mois entiers (CASF, R. 262-68 et R. 262-68-1), et non ${duree}.`
        : `La durée est d'un à quatre mois entiers (CASF, R. 262-68 et R. 262-68-1), et non ${duree}.`;
    return [refuse(rang === "R1" ? "SAN-04" : "SAN-05", message)];
  }
  if (rang !== null || duree <= 2) return [];
  const message =
    "Plus de deux mois supposent une persistance ou une réitération : vérifier que ce n'est pas un premier manquement.";
  return [warn("SAN-04", message)];
}

/** Whether what is known bears the rank out, given or not; a persistence has no 24 months (SAN-06, SAN-24). */
function checkRang({ rang, dateManquement, controle }: Sanction): Constat[] {
  if (dateManquement === null) return [];
  const { dateManquementAnterieur, dateSanctionAnterieure, dateReorientation } = controle;
  const computed = computeRang(dateManquement, {
    dateManquementAnterieur: dateManquementAnterieur ?? null,
    dateSanctionAnterieure: dateSanctionAnterieure ?? null,
    dateReorientation: dateReorientation ?? null,
  });
  const { regle, motif } = computed;
  if (rang !== "R2") {
    if (computed.rang === "R1") return [];
    const message = `Les antécédents transmis font une réitération (${motif}) : vérifier rangManquement, ${rang === "R1" ? "qui dit un premier manquement" : "qui n'est pas transmis"}.`;
    return [warn(regle, message)];
  }
  // nothing known before is no reason to doubt
  if (computed.rang === "R2" || regle === "SAN-04") return [];
  if (regle === "SAN-24" && controle.fondementRang === "reiteration")
    return [refuse(regle, `Ce n'est pas une réitération : ${motif}.`)];
  if (regle === "SAN-06" && controle.fondementRang === "persistance") return [];
  return [warn(regle, `Le rang 2 est à vérifier : ${motif}.`)];
}

/** Half at most, beyond a person alone without majoration (SAN-10). */
function checkFoyer({ modalite, montant }: Mesure, { personnesAuFoyer, majoration }: Controle): Constat[] {
  const estPlafonne = majoration === true || (personnesAuFoyer !== undefined && personnesAuFoyer > 1);
  const estSeul = majoration === false && personnesAuFoyer === 1;
  if (estSeul || (modalite === "P" && montant <= 50)) return [];
  if (modalite === "M") {
    const message =
      "Le montant est en euros : si le foyer compte plus d'une personne, ou en cas de majoration, vérifier qu'il ne dépasse pas 50 % de l'allocation.";
    return [warn("SAN-10", message)];
  }
  if (estPlafonne) {
    const message = `La part ne peut excéder 50 % quand le foyer compte plus d'une personne ou en cas de majoration (CASF, R. 262-68-6), et non ${montant} %.`;
    return [refuse("SAN-10", message)];
  }
  const message =
    "La part dépasse 50 % et la composition du foyer n'est pas connue : confirmer que la personne vit seule, sans majoration (controle.personnesAuFoyer, controle.majoration).";
  return [warn("SAN-10", message)];
}

function checkRadiation(mesure: Mesure): Constat[] {
  if (!isSuppressionTotale(mesure)) return [];
  const message =
    "Une suppression totale de quatre mois permet de proposer à France Travail la radiation pour la même période (CASF, R. 262-68 et R. 262-68-1) : elle n'est jamais envoyée d'elle-même.";
  return [warn("SAN-18", message)];
}
