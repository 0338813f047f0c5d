import type { Hono } from "hono";
import { addDays } from "../domain/date-civile.ts";
import { ENTREE_EN_VIGUEUR } from "../domain/delai.ts";
import { premierJour, toSemaine } from "../domain/semaine.ts";
import { listAlertes } from "../pilotage/alertes.ts";
import { measureDelais } from "../pilotage/delais.ts";
import { listAttendus } from "../pilotage/delais-dossiers.ts";
import type { FiltreDelais } from "../pilotage/delais-filtre.ts";
import { measureInstruction } from "../pilotage/sanctions.ts";
import { countBloquees } from "../pilotage/transmissions-bloquees.ts";
import { Accueil, type VueAccueil } from "./accueil.tsx";
import { measureAnnexe5 } from "./annexe-5-route.tsx";
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
      const mesures = await measureDelais(tx, collectivite, filtre, aujourdhui);
      const stock = await measureDelais(
        tx,
        collectivite,
        // The stock's rights were all received before 2025: the index gives them alone.
        { ...filtre, depuis: null, jusqua: addDays(ENTREE_EN_VIGUEUR, -1) },
        aujourdhui,
      );
      const annexe5 = await measureAnnexe5(tx, c, parts);
      const observation = { dateObservation: aujourdhui, mode: parts.mode };
      return {
        ...jours,
        ...annexe5,
        alertes: await listAlertes(tx, collectivite, observation, annexe5.lignes),
        instruction: await measureInstruction(tx, collectivite, aujourdhui),
        attendus: await listAttendus(tx, collectivite, jours),
        bloquees: await countBloquees(tx, collectivite.code),
        delais: [
          { filtre, mesure: mesures.orientation["primo-entrant"], stock: null },
          {
            filtre: { ...filtre, delai: "contrat" },
            mesure: mesures.contrat["primo-entrant"],
            stock: stock.contrat.stock,
          },
        ],
      };
    });
    return sendPage(c, parts, { titre: "Accueil", chemin: "", contenu: <Accueil {...vue} /> });
  });
}
