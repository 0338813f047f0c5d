import type { Context, Hono } from "hono";
import { z } from "zod";
import { type Memory, putPersonne, readJournal, resetMemory } from "./memory.ts";
import { readNotifications } from "./notifications.ts";
import { armPannes, pannesSchema } from "./pannes.ts";
import { personneSchema } from "./personne.ts";
import type { SimulatorEnv } from "./simulator.ts";

const reglagesSchema = z
  .strictObject({
    quota: z.int().min(1).nullable(),
    sansOrientation: z.literal([200, 204]),
    pageActivites: z.int().min(1).max(1000),
    intensite: z.boolean(),
  })
  .partial();

const french = z.locales.fr().localeError;

/** What France Travail does not have: to see what arrived, to prepare people, to break things. */
export function addControls(app: Hono<SimulatorEnv>, memory: Memory): void {
  app.get("/_journal", (context) => context.json(readJournal(memory)));

  app.get("/_notifications", (context) => context.json(readNotifications(memory)));

  app.delete("/_memoire", (context) => {
    resetMemory(memory);
    return context.body(null, 204);
  });

  app.get("/_personnes", (context) => context.json([...memory.personnes.values()]));
  app.put("/_personnes/:numero", async (context) => {
    const numeroFranceTravail = context.req.param("numero");
    const given = await readJson(context);
    const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
    const read = personneSchema.safeParse(isObject ? { ...given, numeroFranceTravail } : given, {
      error: french,
    });
    if (!read.success) return refuse(context, read.error);
    const status = memory.personnes.has(numeroFranceTravail) ? 200 : 201;
    return context.json(putPersonne(memory, read.data), status);
  });

  app.get("/_pannes", (context) => context.json(memory.pannes));
  app.put("/_pannes", async (context) => {
    const read = pannesSchema.safeParse(await readJson(context), { error: french });
    if (!read.success) return refuse(context, read.error);
    return context.json(armPannes(memory, read.data));
  });

  app.get("/_reglages", (context) => context.json(memory.reglages));
  app.put("/_reglages", async (context) => {
    const read = reglagesSchema.safeParse(await readJson(context), { error: french });
    if (!read.success) return refuse(context, read.error);
    memory.reglages = { ...memory.reglages, ...read.data };
    return context.json(memory.reglages);
  });
}

/** What is not JSON reads as undefined, which no schema accepts. */
async function readJson(context: Context<SimulatorEnv>): Promise<unknown> {
  return context.req.json().catch(() => undefined);
}

/** Every fault, with the path of what is wrong. */
function refuse(context: Context<SimulatorEnv>, error: z.ZodError): Response {
  const erreurs = error.issues.map(({ path, message }) => ({ chemin: `/${path.join("/")}`, message }));
  return context.json({ message: "Le corps n'est pas valide.", erreurs }, 400);
}
