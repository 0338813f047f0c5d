import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import type { Chefferie } from "../domain/chefferie.ts";
import { declareChefferie } from "../intake/registre.ts";
import { findChefferie } from "../pilotage/engagements.ts";
import { FormulaireChefferie, type SaisieChefferie, toSaisieChefferie } from "./chefferie.tsx";
import { REFUS_CONNEXION } from "./connexion.tsx";
import { readAnnee } from "./documents-route.ts";
import { type Faute, readChamp } from "./formulaire.tsx";
import type { DashboardEnv, DashboardParts } from "./parts.ts";
import { sendPage, sendRefus } from "./send.tsx";
import { isJeton, RACINE } from "./session.ts";

const PATH = `${RACINE}/annexe-5/chefferie/:annee`;
const ETP_MAX = 1_000;

/** The three indicators of volet 1 of a year: shown in a form, and kept. */
export function mountChefferie(app: Hono<DashboardEnv>, parts: DashboardParts): void {
  const show = (
    c: Parameters<typeof sendPage>[0],
    annee: number,
    saisie: SaisieChefferie,
    fautes: readonly Faute[] = [],
  ) =>
    sendPage(c, parts, {
      titre: `Indicateurs de chefferie ${annee}`,
      chemin: "/annexe-5",
      statut: fautes.length === 0 ? 200 : 422,
      contenu: <FormulaireChefferie annee={annee} saisie={saisie} fautes={fautes} jeton={c.var.jeton} />,
    });

  app.get(PATH, async (c, next) => {
    const annee = readAnnee(c.req.param("annee"));
    if (annee === null) return next();
    const { code } = c.var.acces.collectivite;
    const known = await parts.db.inCollectivite(code, (tx) => findChefferie(tx, code, annee));
    return show(c, annee, toSaisieChefferie(known));
  });

  app.post(PATH, async (c, next) => {
    const annee = readAnnee(c.req.param("annee"));
    if (annee === null) return next();
    const form = await c.req.parseBody();
    if (!isJeton(c.var.jeton, form.jeton))
      return sendRefus(c, parts, 403, "Formulaire périmé", REFUS_CONNEXION.formulaire);
    const { saisie, recu, fautes } = readSaisie(form, annee);
    if (fautes.length > 0) return show(c, annee, saisie, fautes);
    const { collectivite, logiciel } = c.var.acces;
    await declareChefferie(
      parts,
      {
        collectivite: collectivite.code,
        logiciel,
        // Nobody is named by a key: the journal says that it was done from the pages.
        auteur: { identifiant: `tableau de bord (${logiciel})`, nom: logiciel, prenom: logiciel },
        correlation: randomUUID(),
        idempotence: null,
      },
      recu,
    );
    return c.redirect(`${RACINE}/annexe-5?fait=chefferie`, 303);
  });
}

function readSaisie(
  form: Readonly<Record<string, unknown>>,
  annee: number,
): { saisie: SaisieChefferie; recu: Chefferie; fautes: Faute[] } {
  const fautes: Faute[] = [];
  const etp = (champ: "etpChefferie" | "etpTransformationNumerique"): number | null => {
    const text = readChamp(form, champ).replace(",", ".");
    if (text === "") return null;
    const nombre = /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
    if (!(nombre <= ETP_MAX))
      fautes.push({ champ, message: `Un nombre d’ETP est attendu, de 0 à ${ETP_MAX}, comme 1,5.` });
    return nombre;
  };
  const plan = readChamp(form, "planFormalise");
  const saisie = {
    etpChefferie: readChamp(form, "etpChefferie"),
    etpTransformationNumerique: readChamp(form, "etpTransformationNumerique"),
    planFormalise: plan,
  };
  const recu = {
    annee,
    etpChefferie: etp("etpChefferie"),
    etpTransformationNumerique: etp("etpTransformationNumerique"),
    planFormalise: plan === "oui" ? true : plan === "non" ? false : null,
  };
  return { saisie, recu, fautes };
}
