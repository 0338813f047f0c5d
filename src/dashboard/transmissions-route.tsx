import type { Hono } from "hono";
import { FLUX } from "../domain/flux.ts";
import { type CodeProbleme, PROBLEMES, Probleme } from "../domain/probleme.ts";
import { ETATS } from "../domain/transmission.ts";
import { type Commande, commandTransmission } from "../intake/command.ts";
import { countActesRecus, listActesRecus } from "../pilotage/transmissions-actes.ts";
import { countBloquees, findPlusAncienneAttente, listBloquees } from "../pilotage/transmissions-bloquees.ts";
import { readChoix } from "./adresse.ts";
import { REFUS_CONNEXION } from "./connexion.tsx";
import { readPage, toTranche } from "./pages-liste.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage, sendRefus } from "./send.tsx";
import { isJeton, RACINE } from "./session.ts";
import { PAR_PAGE, Transmissions, TransmissionsDeCause } from "./transmissions.tsx";
import { ActesRecus } from "./transmissions-actes.tsx";

const HOUR_MS = 3_600_000;
const PERIODE_MS = 30 * 24 * HOUR_MS;

/** What was done is said once, on the page that comes after. */
const FAIT: Record<Commande, string> = {
  rejeu: "La transmission est rejouée : elle est repartie.",
  abandon: "La transmission est abandonnée : son contenu est effacé.",
};
const findCommande = (text: unknown): Commande | null =>
  text === "rejeu" || text === "abandon" ? text : null;
const findCause = (text: string): CodeProbleme | null =>
  Object.hasOwn(PROBLEMES, text) ? (text as CodeProbleme) : null; // a key of the table is its type

/** `GET /tableau-de-bord/transmissions`, the blocked ones of a cause, and the two commands on one of them. */
export function mountTransmissions(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/transmissions`, async (c) => {
    const { code, fuseau } = c.var.acces.collectivite;
    const vue = await parts.db.inCollectivite(code, async (tx) => ({
      causes: await countBloquees(tx, code),
      comptes: await countActesRecus(tx, code, c.var.maintenant - PERIODE_MS),
      attente: await findPlusAncienneAttente(tx, code, c.var.maintenant - HOUR_MS),
    }));
    return sendPage(c, parts, {
      titre: "Transmissions",
      chemin: "/transmissions",
      contenu: <Transmissions fuseau={fuseau} {...vue} />,
    });
  });

  app.get(`${RACINE}/transmissions/actes`, async (c, next) => {
    const flux = readChoix(c.req.query("flux"), FLUX);
    const etat = readChoix(c.req.query("etat"), ETATS);
    if (!flux || !etat) return next();
    const { code, fuseau } = c.var.acces.collectivite;
    const page = readPage(c);
    const filtre = { flux, etat, depuis: c.var.maintenant - PERIODE_MS };
    const found = await parts.db.inCollectivite(code, (tx) =>
      listActesRecus(tx, code, filtre, toTranche(page)),
    );
    return sendPage(c, parts, {
      titre: "Transmissions",
      chemin: "/transmissions",
      contenu: <ActesRecus flux={flux} etat={etat} fuseau={fuseau} page={page} {...found} />,
    });
  });

  app.get(`${RACINE}/transmissions/:cause`, async (c, next) => {
    const cause = findCause(c.req.param("cause"));
    if (!cause) return next();
    const { collectivite, droits } = c.var.acces;
    const { code, fuseau } = collectivite;
    const page = readPage(c);
    const vue = await parts.db.inCollectivite(code, async (tx) => ({
      total: (await countBloquees(tx, code)).find((one) => one.cause === cause)?.effectif ?? 0,
      elements: await listBloquees(tx, code, { cause, limite: PAR_PAGE, debut: (page - 1) * PAR_PAGE }),
    }));
    const fait = findCommande(c.req.query("fait"));
    return sendPage(c, parts, {
      titre: "Transmissions bloquées",
      chemin: "/transmissions",
      message: fait && { ton: "bon", texte: FAIT[fait] },
      contenu: (
        <TransmissionsDeCause
          cause={cause}
          page={page}
          jeton={c.var.jeton}
          ecriture={droits.includes("ecriture")}
          fuseau={fuseau}
          {...vue}
        />
      ),
    });
  });

  app.post(`${RACINE}/transmissions/:cause`, async (c) => {
    const { collectivite, logiciel, droits } = c.var.acces;
    const { jeton, id, ...form } = await c.req.parseBody();
    if (!isJeton(c.var.jeton, jeton))
      return sendRefus(c, parts, 403, "Formulaire périmé", REFUS_CONNEXION.formulaire);
    if (!droits.includes("ecriture"))
      return sendRefus(
        c,
        parts,
        403,
        "Droit insuffisant",
        "Rejouer et abandonner demandent le droit « ecriture ».",
      );
    const commande = findCommande(form.commande);
    const cause = findCause(c.req.param("cause"));
    if (!commande || !cause || typeof id !== "string")
      throw new Probleme("transmission-introuvable", "Aucune transmission sous cet identifiant.");
    const commandant = {
      collectivite: collectivite.code,
      logiciel,
      // Nobody is named by a key: the journal says that it was done from the pages.
      agent: `tableau de bord (${logiciel})`,
      idempotence: null,
    };
    await commandTransmission(parts, commandant, id, commande);
    return c.redirect(`${RACINE}/transmissions/${cause}?fait=${commande}`, 303);
  });
}
