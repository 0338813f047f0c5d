import { randomUUID } from "node:crypto";
import type { Context, Hono } from "hono";
import { ANNEES_CONVENTION } from "../domain/chefferie.ts";
import { addDays } from "../domain/date-civile.ts";
import { FLUX } from "../domain/flux.ts";
import { declareEngagement } from "../intake/registre.ts";
import { findChefferie, listChangements, measureEngagements } from "../pilotage/engagements.ts";
import { listTraficJours } from "../pilotage/engagements-listes.ts";
import { readChoix } from "./adresse.ts";
import { Annexe5 } from "./annexe-5.tsx";
import { writeAdresseLigne } from "./annexe-5-etat.tsx";
import { LigneAnnexe5 } from "./annexe-5-ligne.tsx";
import { readSaisie, type SaisieLigne, toSaisie } from "./annexe-5-saisie.ts";
import { JOURS_TRAFIC } from "./annexe-5-tableau.tsx";
import type { AnneeChefferie } from "./chefferie.tsx";
import { REFUS_CONNEXION } from "./connexion.tsx";
import type { Faute } from "./formulaire.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage, sendRefus } from "./send.tsx";
import { isJeton, RACINE } from "./session.ts";

type Page = Context<DashboardEnv>;
type Tx = Parameters<Parameters<DashboardParts["db"]["inCollectivite"]>[1]>[0];

/** How many changes of a row stand on its page. */
const CHANGEMENTS = 20;

/** What was done is said once, on the page that comes after. */
const FAIT: Record<string, string> = {
  ligne: "La ligne est enregistrée ; le changement est dans son historique.",
  chefferie: "Les indicateurs de chefferie sont enregistrés.",
};
const DEPASSE =
  "Rien n’est enregistré : cette ligne a été modifiée depuis que la page a été ouverte. Elle est montrée telle qu’elle est maintenant.";

const readFait = (c: Page) => {
  const fait = FAIT[c.req.query("fait") ?? ""];
  return fait === undefined ? null : { ton: "bon" as const, texte: fait };
};

/** The seven rows as they are today, with the traffic of the last thirty days. */
export async function measureAnnexe5(tx: Tx, c: Page, parts: DashboardParts) {
  const { acces, aujourdhui } = c.var;
  const { mode, fermes, chiffrement } = parts;
  const lignes = await measureEngagements(tx, chiffrement, acces.collectivite, {
    dateObservation: aujourdhui,
    mode,
    fermes,
  });
  const trafic = await listTraficJours(tx, acces.collectivite.code, {
    mode: lignes[0]?.mesure.mode ?? mode,
    depuis: addDays(aujourdhui, 1 - JOURS_TRAFIC),
    jusqua: aujourdhui,
  });
  return { lignes, trafic, aujourdhui };
}

/** `GET /tableau-de-bord/annexe-5`, and each of its rows, shown and declared. */
export function mountAnnexe5(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  app.get(`${RACINE}/annexe-5`, async (c) => {
    const { code } = c.var.acces.collectivite;
    const vue = await parts.db.inCollectivite(code, async (tx) => ({
      ...(await measureAnnexe5(tx, c, parts)),
      annees: await listAnnees(tx, code, c.var.aujourdhui),
    }));
    return sendPage(c, parts, {
      titre: "Annexe 5",
      chemin: "/annexe-5",
      message: readFait(c),
      contenu: <Annexe5 {...vue} />,
    });
  });

  app.get(`${RACINE}/annexe-5/:flux`, (c, next) => show(c, next));

  app.post(`${RACINE}/annexe-5/:flux`, async (c, next) => {
    const flux = readChoix(c.req.param("flux"), FLUX);
    if (!flux) return next();
    const form = await c.req.parseBody({ all: true });
    if (!isJeton(c.var.jeton, form.jeton))
      return sendRefus(c, parts, 403, "Formulaire périmé", REFUS_CONNEXION.formulaire);
    const { saisie, declare, fautes } = readSaisie(form, flux, c.var.aujourdhui);
    const vu = readRang(form.vu) ?? -1;
    if (fautes.length > 0) return show(c, next, { saisie, fautes, vu });
    const { collectivite, logiciel } = c.var.acces;
    const { depasse } = await declareEngagement(
      parts,
      {
        collectivite: collectivite.code,
        logiciel,
        // A key names nobody: who declares is who says so in the form.
        auteur: { identifiant: "tableau de bord", nom: saisie.nom, prenom: saisie.prenom },
        correlation: randomUUID(),
        idempotence: null,
      },
      declare,
      vu,
    );
    return depasse ? show(c, next, { depasse }) : c.redirect(writeAdresseLigne(flux, "?fait=ligne"), 303);
  });

  async function show(
    c: Page,
    next: () => Promise<void>,
    recu: { saisie?: SaisieLigne; fautes?: readonly Faute[]; vu?: number; depasse?: boolean } = {},
  ) {
    const flux = readChoix(c.req.param("flux"), FLUX);
    if (!flux) return next();
    const { code, fuseau } = c.var.acces.collectivite;
    const { saisie, fautes = [], depasse = false } = recu;
    const vue = await parts.db.inCollectivite(code, async (tx) => {
      const asked = { flux, limite: CHANGEMENTS, avant: readRang(c.req.query("avant")) ?? undefined };
      const { elements, suivant } = await listChangements(tx, parts.chiffrement, code, asked);
      const [last] = (await listChangements(tx, parts.chiffrement, code, { flux, limite: 1 })).elements;
      return { ...(await measureAnnexe5(tx, c, parts)), changements: elements, suivant, vu: last?.id ?? 0 };
    });
    const ligne = vue.lignes.find((one) => one.flux === flux);
    if (!ligne) throw new Error(`no row of the flow ${flux}`);
    return sendPage(c, parts, {
      titre: ligne.ligne,
      chemin: "/annexe-5",
      statut: depasse ? 409 : fautes.length > 0 ? 422 : 200,
      message: depasse ? { ton: "refus", texte: DEPASSE } : readFait(c),
      contenu: (
        <LigneAnnexe5
          {...vue}
          ligne={ligne}
          fuseau={fuseau}
          debut={addDays(vue.aujourdhui, 1 - JOURS_TRAFIC)}
          saisie={saisie ?? toSaisie(ligne.engagement)}
          fautes={fautes}
          jeton={c.var.jeton}
          vu={recu.vu ?? vue.vu}
        />
      ),
    });
  }
}

/** The years of the convention up to this one, the newest first. */
async function listAnnees(tx: Tx, code: string, aujourdhui: string) {
  const { premiere, derniere } = ANNEES_CONVENTION;
  const last = Math.max(premiere, Math.min(derniere, Number(aujourdhui.slice(0, 4))));
  const annees: AnneeChefferie[] = [];
  for (let annee = last; annee >= premiere; annee -= 1)
    annees.push({ annee, saisie: await findChefferie(tx, code, annee) });
  return annees;
}

/** The rank of a change; null for anything else. */
const readRang = (text: unknown): number | null =>
  typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : null;
