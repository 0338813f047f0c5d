import { isDateCivile } from "../../src/domain/date-civile.ts";
import type { FaitNouveau } from "../../src/domain/fait.ts";
import type { Contexte } from "../contract.ts";
import { toDateCreation, toDateDecision } from "./mapping.ts";
import type { Calcul, Decision, Modification, Orientation, OrientationForcee } from "./schema.ts";

/**
 * Was it done after all? The orientation that shows it; null when it was not; undefined when what is read there
 * cannot tell, so that a person has to look (G58: never sent again blindly).
 */
export type Search = (orientations: readonly Orientation[]) => Orientation | null | undefined;

/** A decision is known by its sense and its date. */
export function findDecided(decision: Decision, contexte: Contexte): Search {
  const dateDecision = toDateDecision(decision, contexte);
  const isIt = ({ decision: read }: Orientation) =>
    read?.etatDecision === decision.etatDecision &&
    read.dateDecision === dateDecision &&
    isSame(read.motifRefus, decision.motifRefus);
  return (orientations) => {
    const found = orientations.find(isIt);
    if (found) return found;
    const isWaiting = orientations.some(({ etat, decision: read }) => etat === "EN_ATTENTE" && !read);
    const isMute = orientations.some(({ etat, decision: read }) => etat === "OUVERT" && !read);
    return isWaiting || !isMute ? null : undefined;
  };
}

/** An orientation made without a recommendation: the open one, if it says the same and is not older than the act. */
export function findForced(orientation: OrientationForcee, contexte: Contexte): Search {
  return (orientations) => {
    const open = orientations.find(({ etat }) => etat === "OUVERT");
    if (!open || open.parcours !== orientation.parcours || open.organisme !== orientation.organisme)
      return null;
    const { dateEntreeParcours } = orientation;
    if (dateEntreeParcours !== undefined && open.dateEntreeParcours)
      return open.dateEntreeParcours === dateEntreeParcours ? open : null;
    const dateCreation = toDateCreation(open, contexte.collectivite.fuseau);
    if (dateCreation === null) return undefined;
    return dateCreation >= contexte.dateActe ? open : null;
  };
}

/** A computation is known by its criteria: an unfinished or recommended orientation that holds all of them. */
export function findComputed(calcul: Calcul): Search {
  const { origine, ...criteres } = calcul;
  const isIt = ({ etat, origine: read, criteresOrientation }: Orientation) =>
    etat !== "CLOTURE" &&
    etat !== "ABANDON" &&
    isSame(read, origine) &&
    Object.entries(criteres).every(([name, value]) => criteresOrientation?.[name] === value);
  return (orientations) => orientations.find(isIt) ?? null;
}

/** A modification is known by its effect; sending it again would set the same values. */
export function findModified({ codeParcours, codeStructure, dateEntreeParcours }: Modification): Search {
  const isIt = ({ etat, parcours, structure, dateEntreeParcours: date }: Orientation) =>
    etat === "OUVERT" &&
    isSame(parcours, codeParcours) &&
    isSame(date, dateEntreeParcours) &&
    (isSame(structure?.codeAurore, codeStructure) || isSame(structure?.codeSafir, codeStructure));
  return (orientations) => orientations.find(isIt) ?? null;
}

/** The dated fact that an orientation read at France Travail proves: it may have been decided there (delegation). */
export function toFaits({
  etat,
  decision,
  dateEntreeParcours,
  parcours,
  organisme,
}: Orientation): FaitNouveau[] {
  const date = decision?.dateDecision ?? dateEntreeParcours;
  return etat === "OUVERT" && date && isDateCivile(date) ? [toFait(date, { parcours, organisme })] : [];
}

/** `orientation-decidee`, with the codes that the pages count where they are known. */
export function toFait(
  date: string,
  { parcours, organisme }: { parcours?: string | null | undefined; organisme?: string | null | undefined },
): FaitNouveau {
  const detail = { ...(parcours ? { parcours } : {}), ...(organisme ? { organisme } : {}) };
  return { type: "orientation-decidee", date, ...(Object.keys(detail).length > 0 ? { detail } : {}) };
}

/** What was not asked for does not count; what was has to be read as it was sent. */
function isSame(read: string | null | undefined, sent: string | undefined): boolean {
  return sent === undefined || read === sent;
}
