import { OPERATIONS_SANCTION, type OperationSanction } from "../domain/mesure-sanction.ts";
import { ETATS, type Etat } from "../domain/transmission.ts";
import type { Periode } from "../pilotage/periode.ts";
import { type Query, readChoix, readNombre, readText, writeQuery } from "./adresse.ts";
import { readPeriode, writePeriode } from "./intensite-adresse.ts";

/** What of the proposals that wait. */
export function readFiltrePropositions(query: Query) {
  const echu = readChoix(query.echu, ["oui", "non"]);
  return { echu: echu === null ? null : echu === "oui", joursRestants: readNombre(query.joursRestants) };
}

export const readFiltreActes = (query: Query, aujourdhui: string) => ({
  ...readPeriode(query, aujourdhui),
  operation: readChoix(query.operation, OPERATIONS_SANCTION),
  etat: readChoix(query.etat, ETATS),
});

/** Without a type, what France Travail proposed. */
export const readFiltreConnues = (query: Query, aujourdhui: string) => ({
  ...readPeriode(query, aujourdhui),
  type: readText(query.type),
});

/** The addresses of the lists behind the figures; proposals wait whenever they came, and know no period. */
export function writeSanctions(periode: Periode) {
  return {
    propositions: (ajout: { echu?: boolean | null; joursRestants?: number | null; page?: number } = {}) =>
      writeQuery("/sanctions/propositions", {
        ...ajout,
        echu: ajout.echu === undefined || ajout.echu === null ? null : ajout.echu ? "oui" : "non",
      }),
    actes: (ajout: { operation: OperationSanction | null; etat: Etat | null; page?: number }) =>
      writeQuery("/sanctions/actes", { ...writePeriode(periode), ...ajout }),
    connues: (ajout: { type: string | null; page?: number }) =>
      writeQuery("/sanctions/connues", { ...writePeriode(periode), ...ajout }),
  };
}
