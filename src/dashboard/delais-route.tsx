import type { Hono } from "hono";
import { addDays } from "../domain/date-civile.ts";
import { measureDelais } from "../pilotage/delais.ts";
import { listCodes } from "../pilotage/delais-codes.ts";
import { type FiltreDossiersDelai, listDossiersDelai, SANS_AJOUT } from "../pilotage/delais-dossiers.ts";
import { Delais } from "./delais.tsx";
import { readFiltre, readFiltreDossiers } from "./delais-adresse.ts";
import { ListeDossiers } from "./delais-liste.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

/** How many of the nearest deadlines stand on the page itself. */
const PROCHES = 8;

/** `GET /tableau-de-bord/delais`, and the lists behind its figures. */
export function mountDelais(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/delais`, async (c) => {
    const { acces, aujourdhui } = c.var;
    const { collectivite } = acces;
    const filtre = readFiltre(c.req.query(), aujourdhui);
    const dans = (jours: number) => addDays(aujourdhui, jours);
    const vue = await parts.db.inCollectivite(collectivite.code, async (tx) => {
      const list = (ajout: Partial<FiltreDossiersDelai>, limite = 0) =>
        listDossiersDelai(
          tx,
          collectivite,
          { ...SANS_AJOUT, ...filtre, ...ajout },
          { limite, debut: 0 },
          aujourdhui,
        );
      const ahead = (jours: number): Partial<FiltreDossiersDelai> => ({
        statuts: ["en-cours"],
        echeanceDu: aujourdhui,
        echeanceAu: dans(jours),
      });
      const mesures = await measureDelais(tx, collectivite, filtre, aujourdhui);
      return {
        filtre,
        aujourdhui,
        dans,
        mesure: mesures[filtre.delai][filtre.regime],
        estimes: (await list({ estime: true })).total,
        orientations: await listCodes(tx, collectivite),
        proches: await list(ahead(7), PROCHES),
        sousQuatorze: (await list(ahead(14))).total,
        echus: (await list({ statuts: ["echu"] })).total,
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
      listDossiersDelai(tx, collectivite, filtre, toTranche(page), aujourdhui),
    );
    return sendPage(c, parts, {
      titre: "Délais : les dossiers",
      chemin: "/delais",
      contenu: <ListeDossiers filtre={filtre} page={page} aujourdhui={aujourdhui} {...found} />,
    });
  });
}
