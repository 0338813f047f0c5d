import { randomBytes } from "node:crypto";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { writeCurseurEvenement } from "../domain/evenement-emis.ts";
import { Probleme } from "../domain/probleme.ts";
import { refuseUrl } from "../domain/reseaux.ts";
import type { Tx } from "../persistence/database.ts";
import { runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import { deleteRappel, findRappel, type Qui, rotateSecret, saveRappel } from "../persistence/rappels.ts";
import type { Env } from "./env.ts";
import { markReplayed, readIdempotence } from "./idempotency.ts";
import type { Parts } from "./parts.ts";
import { deleteRoute, getRoute, putRoute, secretRoute } from "./rappels-routes.ts";

/** 256 bits, as the library writes them. */
const createSecret = () => `whsec_${randomBytes(32).toString("base64")}`;

/** The routes of the address at which a software is told. */
export function mountRappels(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db, chiffrement, clock } = parts;

  app.openapi(putRoute, async (c) => {
    const { url } = c.req.valid("json");
    const message = refuseUrl(url, parts.reseaux);
    if (message !== null)
      throw new Probleme("donnees-invalides", "1 erreur : voir « erreurs ».", {
        erreurs: [{ chemin: "/url", message }],
      });
    const secret = createSecret();
    const done = await run(c, "enregistrement", async (tx, qui, now) => {
      const created = await saveRappel(tx, chiffrement, qui, { url, secret }, now);
      return created ? 201 : 200;
    });
    const isNew = done.statut === 201 && !done.replayed;
    return c.json({ ...(await show(c)), ...(isNew && { secret }) }, done.statut === 201 ? 201 : 200);
  });

  app.openapi(getRoute, async (c) => c.json(await show(c), 200));

  app.openapi(secretRoute, async (c) => {
    const secret = createSecret();
    const { replayed } = await run(c, "renouvellement", async (tx, qui, now) => {
      if (!(await rotateSecret(tx, chiffrement, qui, secret, now))) throw absent();
      return 200;
    });
    return c.json({ ...(await show(c)), ...(!replayed && { secret }) }, 200);
  });

  app.openapi(deleteRoute, async (c) => {
    await run(c, "retrait", async (tx, qui) => {
      if (!(await deleteRappel(tx, qui))) throw absent();
      return 204;
    });
    return c.body(null, 204);
  });

  /** The idempotency key, the act and its line in the journal in one transaction. */
  async function run(
    c: Context<Env>,
    operation: string,
    act: (tx: Tx, qui: Qui, now: number) => Promise<number>,
  ): Promise<{ statut: number; replayed: boolean }> {
    const { qui, now } = who(c);
    const received = await readIdempotence(c);
    const idempotence = received && { ...received, logiciel: qui.logiciel, now };
    const { objet, replayed } = await db.inCollectivite(qui.collectivite, (tx) =>
      runOnce(tx, chiffrement, qui.collectivite, idempotence, async () => {
        const statut = await act(tx, qui, now);
        await writeJournal(tx, chiffrement, qui.collectivite, {
          quand: now,
          agent: c.var.agent.identifiant,
          logiciel: qui.logiciel,
          nature: statut === 201 ? "creation" : statut === 204 ? "suppression" : "modification",
          reference: null,
          operation: `rappel-${operation}`,
          resultat: String(statut),
          correlation: c.var.correlation,
        });
        return { type: "rappel", id: qui.logiciel, statut };
      }),
    );
    markReplayed(c, replayed);
    return { statut: objet.statut, replayed };
  }

  const who = (c: Context<Env>) => ({
    qui: { collectivite: c.var.acces.collectivite.code, logiciel: c.var.acces.logiciel },
    now: clock.now(),
  });

  async function show(c: Context<Env>) {
    const { qui, now } = who(c);
    const rappel = await db.inCollectivite(qui.collectivite, (tx) => findRappel(tx, chiffrement, qui, now));
    if (!rappel) throw absent();
    const { dernierEssai, attente, relireDepuis } = rappel;
    return {
      url: rappel.url,
      etat: rappel.etat,
      creeLe: toIso(rappel.creeLe),
      modifieLe: toIso(rappel.modifieLe),
      ancienSecretJusqua: toIso(rappel.ancienSecretJusqua),
      derniereReception: toIso(rappel.recuLe),
      dernierEssai: dernierEssai && { ...dernierEssai, date: toIso(dernierEssai.date) },
      echecsConsecutifs: rappel.echecs,
      prochainEssai: toIso(rappel.repriseLe),
      enAttente: { nombre: attente.nombre, plusAncien: toIso(attente.plusAncien) },
      abandonnes: rappel.abandonnes,
      aRelireDepuis: relireDepuis === null ? null : writeCurseurEvenement(relireDepuis),
    };
  }
}

const absent = () => new Probleme("rappel-introuvable", "Aucune adresse de rappel pour ce logiciel.");

/** RFC 3339 in UTC; null stays null. */
const toIso = <T extends number | null>(instant: T) =>
  (instant === null ? null : new Date(instant).toISOString()) as T extends number ? string : null; // follows from T
