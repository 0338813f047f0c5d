import type { Context, Hono } from "hono";
import { addDays } from "../domain/date-civile.ts";
import type { StatutDelai } from "../domain/delai.ts";
import { listDossiersDelai } from "../pilotage/delais-dossiers.ts";
import { listOrientations, measureDelaiParMois } from "../pilotage/delais-mois.ts";
import { Delais } from "./delais.tsx";
import { readFiltre, readFiltreDossiers } from "./delais-adresse.ts";
import { ListeDossiers, PAR_PAGE } from "./delais-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

/** How many of the nearest deadlines stand on the page itself. */
const PROCHES = 8;

/** A page number of an address, from 1; anything else is the first. */
export function readPage(c: Context<DashboardEnv>): number {
  const page = c.req.query("page") ?? "";
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}

/** `GET /tableau-de-bord/delais`, and the lists behind its figures. */
export function mountDelais(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/delais`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const filtre = readFiltre(c.req.query(), aujourdhui);
    const dans = (jours: number) => addDays(aujourdhui, jours);
    const vue = await parts.db.inCollectivite(collectivite.code, async (tx) => {
      const list = (statut: StatutDelai, limite: number, jours: number | null) =>
        listDossiersDelai(
          tx,
          collectivite,
          {
            ...filtre,
            statuts: [statut],
            jours: null,
            echeanceDu: jours === null ? null : aujourdhui,
            echeanceAu: jours === null ? null : dans(jours),
          },
          { limite, debut: 0 },
          aujourdhui,
        );
      return {
        filtre,
        aujourdhui,
        dans,
        mesure: await measureDelaiParMois(tx, collectivite, filtre, aujourdhui),
        orientations: await listOrientations(tx, collectivite),
        proches: await list("en-cours", PROCHES, 7),
        sousQuatorze: (await list("en-cours", 0, 14)).total,
        echus: (await list("echu", 0, null)).total,
      };
    });
    return sendPage(c, parts, { titre: "Délais", chemin: "/delais", contenu: <Delais {...vue} /> });
  });

  app.get(`${RACINE}/delais/dossiers`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const filtre = readFiltreDossiers(c.req.query(), aujourdhui);
    const page = readPage(c);
    const found = await parts.db.inCollectivite(collectivite.code, (tx) =>
      listDossiersDelai(
        tx,
        collectivite,
        filtre,
        { limite: PAR_PAGE, debut: (page - 1) * PAR_PAGE },
        aujourdhui,
      ),
    );
    return sendPage(c, parts, {
      titre: "Délais : les dossiers",
      chemin: "/delais",
      contenu: <ListeDossiers filtre={filtre} page={page} aujourdhui={aujourdhui} {...found} />,
    });
  });
}
