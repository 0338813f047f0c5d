import type { Collectivite } from "../domain/collectivite.ts";
import type { Tx } from "../persistence/database.ts";
import { measureContrats } from "./contrats.ts";
import { measureDelais } from "./delais.ts";
import { measureIntensite } from "./intensite.ts";
import { measureSanctions } from "./sanctions.ts";

/**
 * What the état d'avancement of a year tells besides Annexe 5: what happened in the year, and how things stand on the day
 * of observation (civil, local). The rights of the stock are older than the year: it is measured whenever they were received.
 */
export async function measureAvancement(
  tx: Tx,
  collectivite: Collectivite,
  annee: number,
  dateObservation: string,
) {
  const periode = { depuis: `${annee}-01-01`, jusqua: `${annee}-12-31` };
  const tout = { depuis: null, jusqua: null };
  const { orientation, contrat } = await measureDelais(tx, collectivite, periode, dateObservation);
  const { contrat: depuisToujours } = await measureDelais(tx, collectivite, tout, dateObservation);
  return {
    delais: { orientation, contrat, stock: depuisToujours.stock },
    contrats: await measureContrats(tx, collectivite, dateObservation),
    intensite: await measureIntensite(tx, collectivite, periode, dateObservation),
    sanctions: await measureSanctions(tx, collectivite, periode, dateObservation),
  };
}
