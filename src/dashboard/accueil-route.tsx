import type { Hono } from "hono";
import { addDays } from "../domain/date-civile.ts";
import { premierJour, toSemaine } from "../domain/semaine.ts";
import { listAttendus } from "../pilotage/delais-dossiers.ts";
import type { FiltreDelais } from "../pilotage/delais-filtre.ts";
import { measureDelaiParMois } from "../pilotage/delais-mois.ts";
import { countBloquees } from "../pilotage/transmissions-bloquees.ts";
import { Accueil, type VueAccueil } from "./accueil.tsx";
import { findDebutAnnee } from "./delais-adresse.ts";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

/** The days ahead of which one is warned. */
const JOURS_AVANT = 7;

/** `GET /tableau-de-bord` */
export function mountAccueil(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(RACINE, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const jours = {
      aujourdhui,
      lundi: premierJour(toSemaine(aujourdhui)),
      horizon: addDays(aujourdhui, JOURS_AVANT),
    };
    const filtre: FiltreDelais = {
      delai: "orientation",
      regime: "primo-entrant",
      depuis: findDebutAnnee(aujourdhui),
      jusqua: null,
      parcours: null,
      organisme: null,
    };
    const vue = await parts.db.inCollectivite(collectivite.code, async (tx): Promise<VueAccueil> => {
      const measure = (of: FiltreDelais) => measureDelaiParMois(tx, collectivite, of, aujourdhui);
      const contrat: FiltreDelais = { ...filtre, delai: "contrat" };
      return {
        ...jours,
        attendus: await listAttendus(tx, collectivite, jours),
        bloquees: await countBloquees(tx, collectivite.code),
        delais: [
          { filtre, mesure: await measure(filtre), stock: null },
          {
            filtre: contrat,
            mesure: await measure(contrat),
            stock: (await measure({ ...contrat, regime: "stock", depuis: null })).total,
          },
        ],
      };
    });
    return sendPage(c, parts, { titre: "Accueil", chemin: "", contenu: <Accueil {...vue} /> });
  });
}
