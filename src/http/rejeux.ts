import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { z } from "zod";
import { Probleme } from "../domain/probleme.ts";
import type { EtatRejeu } from "../domain/rejeu.ts";
import type { Tx } from "../persistence/database.ts";
import { runOnce } from "../persistence/idempotence.ts";
import { writeJournal } from "../persistence/journal.ts";
import {
  changeRejeu,
  countRejouables,
  type FiltreRejeu,
  findRejeu,
  insertRejeu,
  listRejeux,
  type Rejeu,
} from "../persistence/rejeux.ts";
import type { Env } from "./env.ts";
import { markReplayed, readIdempotence } from "./idempotency.ts";
import { readCurseur, writeCurseur } from "./list.ts";
import type { Parts } from "./parts.ts";
import { deleteRoute, getRoute, listRoute, postRoute, repriseRoute } from "./rejeux-routes.ts";

const toInstant = (milliseconds: number) => new Date(milliseconds).toISOString();

const toFiltreVue = ({ flux, cause, dossier, depuis, jusqua }: FiltreRejeu) => ({
  flux: flux ?? null,
  cause: cause ?? null,
  dossier: dossier ?? null,
  depuis: depuis ?? null,
  jusqua: jusqua ?? null,
});

const toVue = ({ filtre, creeLe, modifieLe, ...rejeu }: Rejeu) => ({
  ...rejeu,
  filtre: toFiltreVue(filtre),
  creeLe: toInstant(creeLe),
  modifieLe: toInstant(modifieLe),
});

/** The routes by which many blocked transmissions are replayed; mounted before those of one transmission. */
export function mountRejeux(app: OpenAPIHono<Env>, parts: Parts): void {
  const { db, chiffrement, clock, sansLecture } = parts;

  app.openapi(listRoute, async (c) => {
    const { code } = c.var.acces.collectivite;
    const { limite, curseur } = c.req.valid("query");
    const avant = readCurseur(curseur, z.number().int());
    const page = await db.inCollectivite(code, async (tx) => {
      const { elements, suivant } = await listRejeux(tx, code, { limite, avant });
      return { elements: elements.map(toVue), suivant };
    });
    return c.json({ ...page, suivant: page.suivant === null ? null : writeCurseur(page.suivant) }, 200);
  });

  app.openapi(getRoute, async (c) => c.json(await show(c, c.req.valid("param").id), 200));

  app.openapi(postRoute, async (c) => {
    const { collectivite, logiciel } = c.var.acces;
    const { code } = collectivite;
    const { etat: _, simulation = false, plafond = null, ...filtre } = c.req.valid("json");
    if (simulation) {
      const { nombre, ecartees } = await db.inCollectivite(code, (tx) =>
        countRejouables(tx, code, filtre, sansLecture),
      );
      const filtreVue = toFiltreVue(filtre);
      const vide = { id: null, creeLe: null, modifieLe: null, rejouees: 0 };
      return c.json(
        { ...vide, etat: "simulation" as const, filtre: filtreVue, plafond, nombre, ecartees },
        200,
      );
    }
    const now = clock.now();
    const { objet, replayed } = await once(c, async (tx) => {
      const { nombre, dernierRang } = await countRejouables(tx, code, filtre, sansLecture);
      const agent = c.var.agent.identifiant;
      const asked = { filtre, plafond, nombre, dernierRang, logiciel, agent, now };
      const id = await insertRejeu(tx, chiffrement, code, asked);
      return { id, statut: 202, dossier: filtre.dossier ?? null, operation: "rejeux" };
    });
    parts.wakeRejeux();
    markReplayed(c, replayed);
    c.header("Location", `/v1/transmissions/rejeux/${objet.id}`);
    return c.json(await show(c, objet.id), 202);
  });

  // What has ended is stopped already: to stop twice is to stop.
  app.openapi(deleteRoute, (c) => change(c, c.req.valid("param").id, { from: "en-cours", to: "arrete" }));

  app.openapi(repriseRoute, (c) => change(c, c.req.valid("param").id, { from: "arrete", to: "en-cours" }));

  async function change(c: Context<Env>, id: string, { from, to }: { from: EtatRejeu; to: EtatRejeu }) {
    const { code } = c.var.acces.collectivite;
    const { replayed } = await once(c, async (tx) => {
      const known = await find(tx, code, id);
      const changed = await changeRejeu(tx, code, id, { from, to, now: clock.now() });
      if (!changed && to === "en-cours" && known.etat === "termine")
        throw new Probleme("etat-incompatible", "Le rejeu est « termine » : reprise impossible.");
      const operation = to === "arrete" ? "arret" : "reprise";
      return { id, statut: 200, dossier: known.filtre.dossier ?? null, operation };
    });
    parts.wakeRejeux();
    markReplayed(c, replayed);
    return c.json(await show(c, id), 200);
  }

  /** A command: the idempotency key, the act and its line in the journal in one transaction. */
  async function once(
    c: Context<Env>,
    act: (tx: Tx) => Promise<{ id: string; statut: number; dossier: string | null; operation: string }>,
  ) {
    const { collectivite, logiciel } = c.var.acces;
    const { code } = collectivite;
    const now = clock.now();
    const received = await readIdempotence(c);
    return db.inCollectivite(code, (tx) =>
      runOnce(tx, chiffrement, code, received && { ...received, logiciel, now }, async () => {
        const { id, statut, dossier, operation } = await act(tx);
        await writeJournal(tx, chiffrement, code, {
          quand: now,
          agent: c.var.agent.identifiant,
          logiciel,
          nature: "modification",
          reference: dossier,
          operation,
          resultat: "fait",
          correlation: id,
        });
        return { type: "rejeu" as const, id, statut };
      }),
    );
  }

  async function show(c: Context<Env>, id: string) {
    const { code } = c.var.acces.collectivite;
    return db.inCollectivite(code, async (tx) => {
      const rejeu = await find(tx, code, id);
      const { ecartees } = await countRejouables(tx, code, rejeu.filtre, sansLecture);
      return { ...toVue(rejeu), ecartees };
    });
  }

  async function find(tx: Tx, code: string, id: string): Promise<Rejeu> {
    const rejeu = await findRejeu(tx, code, id);
    if (!rejeu) throw new Probleme("rejeu-introuvable", "Aucun rejeu sous cet identifiant.");
    return rejeu;
  }
}
