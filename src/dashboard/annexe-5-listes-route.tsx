import type { Context, Hono } from "hono";
import { addDays } from "../domain/date-civile.ts";
import { LIGNES } from "../domain/engagement.ts";
import { FLUX } from "../domain/flux.ts";
import { findModeProbant } from "../domain/mode.ts";
import { listActes, listConcernes } from "../pilotage/engagements-listes.ts";
import { readChoix, readDate } from "./adresse.ts";
import { ActesRepondus, DossiersConcernes } from "./annexe-5-listes.tsx";
import { JOURS_TRAFIC } from "./annexe-5-tableau.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage } from "./send.tsx";
import { RACINE } from "./session.ts";

const TRANSMIS = { oui: true, non: false, tous: null } as const;

/** The lists behind the figures of a row of Annexe 5. */
export function mountListesAnnexe5(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  const mode = findModeProbant(parts.mode);
  const readFlux = (c: Context<DashboardEnv>) => readChoix(c.req.param("flux"), FLUX);

  app.get(`${RACINE}/annexe-5/:flux/dossiers`, async (c, next) => {
    const flux = readFlux(c);
    if (!flux) return next();
    const { acces, aujourdhui } = c.var;
    const choix = readChoix(c.req.query("transmis"), ["oui", "non", "tous"] as const) ?? "tous";
    const page = readPage(c);
    const filtre = { flux, mode, transmis: TRANSMIS[choix], dateObservation: aujourdhui };
    const found = await parts.db.inCollectivite(acces.collectivite.code, (tx) =>
      listConcernes(tx, acces.collectivite, filtre, toTranche(page)),
    );
    return sendPage(c, parts, {
      titre: `${LIGNES[flux]} : les dossiers`,
      chemin: "/annexe-5",
      contenu: <DossiersConcernes flux={flux} choix={choix} page={page} {...found} />,
    });
  });

  app.get(`${RACINE}/annexe-5/:flux/actes`, async (c, next) => {
    const flux = readFlux(c);
    if (!flux) return next();
    const { acces, aujourdhui } = c.var;
    const page = readPage(c);
    const filtre = {
      flux,
      mode,
      issue: readChoix(c.req.query("issue"), ["acceptee", "refusee"] as const) ?? "acceptee",
      depuis: readDate(c.req.query("depuis")) ?? addDays(aujourdhui, 1 - JOURS_TRAFIC),
      jusqua: readDate(c.req.query("jusqua")) ?? aujourdhui,
    };
    const found = await parts.db.inCollectivite(acces.collectivite.code, (tx) =>
      listActes(tx, acces.collectivite, filtre, toTranche(page)),
    );
    return sendPage(c, parts, {
      titre: `${LIGNES[flux]} : les transmissions`,
      chemin: "/annexe-5",
      contenu: <ActesRepondus {...filtre} page={page} {...found} />,
    });
  });
}
