import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { Probleme } from "../domain/probleme.ts";
import { findAccesPilotage } from "../pilotage/acces.ts";
import { mountAccueil } from "./accueil-route.tsx";
import { Aide } from "./aide.tsx";
import { mountListesAnnexe5 } from "./annexe-5-listes-route.tsx";
import { mountAnnexe5 } from "./annexe-5-route.tsx";
import { mountAssets } from "./assets.ts";
import { mountChefferie } from "./chefferie-route.tsx";
import { Connexion, REFUS_CONNEXION } from "./connexion.tsx";
import { mountContrats } from "./contrats-route.tsx";
import { mountDelais } from "./delais-route.tsx";
import { mountDocuments } from "./documents-route.ts";
import { mountIntensite } from "./intensite-route.tsx";
import { mountMacro } from "./macro-route.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { mountSanctions } from "./sanctions-route.tsx";
import { sendDocument, sendPage, sendRefus } from "./send.tsx";
import {
  endSession,
  isJeton,
  limitForm,
  RACINE,
  readJetonVisite,
  requireSession,
  startSession,
  startVisite,
} from "./session.ts";
import { mountTransmissions } from "./transmissions-route.tsx";

/** Nothing but our own style and images; no script at all, and no other site around it. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  // Bootstrap draws the arrow of a list of choices from an address that holds its own picture.
  imgSrc: ["'self'", "data:"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The pages of the chefs de projet, under `/tableau-de-bord`: order of lines is order of treatment. */
export function createDashboard(parts: DashboardParts): Hono<DashboardEnv> {
  const app = new Hono<DashboardEnv>();
  app.use(
    `${RACINE}/*`,
    secureHeaders({
      contentSecurityPolicy: POLICY,
      referrerPolicy: "same-origin",
      strictTransportSecurity: false,
    }),
  );
  mountAssets(app, parts);
  app.use(`${RACINE}/*`, limitForm, async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });
  mountConnexion(app, parts);

  app.use(`${RACINE}/*`, requireSession(parts));
  mountAccueil(app, parts);
  mountAnnexe5(app, parts);
  mountListesAnnexe5(app, parts);
  mountChefferie(app, parts);
  mountDelais(app, parts);
  mountContrats(app, parts);
  mountIntensite(app, parts);
  mountSanctions(app, parts);
  mountMacro(app, parts);
  mountTransmissions(app, parts);
  mountDocuments(app, parts);
  app.get(`${RACINE}/aide`, (c) => sendPage(c, parts, { titre: "Aide", chemin: "/aide", contenu: <Aide /> }));

  app.all(`${RACINE}/*`, (c) =>
    sendRefus(c, parts, 404, "Page introuvable", "Cette adresse n’existe pas dans le tableau de bord."),
  );
  app.onError((error, c) => {
    if (error instanceof Probleme) return sendRefus(c, parts, 409, "Action impossible", error.detail);
    // A database error repeats its parameters: its name is logged, its message is not.
    const pile = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
    parts.log.error({ erreur: error.name, pile: pile.slice(0, 8) }, "dashboard failed");
    return sendRefus(
      c,
      parts,
      500,
      "Erreur interne",
      "La page n’a pas pu être faite. Recommencer, puis prévenir l’exploitant de la passerelle.",
    );
  });
  return app;
}

function mountConnexion(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  const ask = (refus: keyof typeof REFUS_CONNEXION | null, jeton: string) => (
    <Connexion parts={parts} jeton={jeton} refus={refus} />
  );
  app.get(`${RACINE}/connexion`, (c) => sendDocument(c, ask(null, startVisite(c, parts))));
  app.post(`${RACINE}/connexion`, async (c) => {
    const { cle, jeton } = await c.req.parseBody();
    if (!isJeton(readJetonVisite(c, parts), jeton))
      return sendDocument(c, ask("formulaire", startVisite(c, parts)), 403);
    const acces = typeof cle === "string" && cle !== "" ? await findAccesPilotage(parts, cle) : null;
    if (!acces || typeof cle !== "string") return sendDocument(c, ask("cle", startVisite(c, parts)), 403);
    startSession(c, parts, cle);
    return c.redirect(RACINE, 303);
  });
  app.post(`${RACINE}/deconnexion`, requireSession(parts), async (c) => {
    const { jeton } = await c.req.parseBody();
    if (!isJeton(c.var.jeton, jeton))
      return sendRefus(c, parts, 403, "Formulaire périmé", REFUS_CONNEXION.formulaire);
    endSession(c);
    return c.redirect(`${RACINE}/connexion`, 303);
  });
}
