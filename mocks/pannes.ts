import { HttpResponse } from "msw";
import { z } from "zod";
import type { Memory } from "./memory.ts";

/** What a fault does instead of the answer: at least one of the last three, or a status. */
const effetSchema = z
  .strictObject({
    statut: z.int().min(200).max(599).optional(),
    /** Text goes as it is, anything else as JSON; null or absent: no body. */
    corps: z.unknown().optional(),
    entetes: z.record(z.string(), z.string()).default({}),
    /** Waited for on the memory's clock, before the answer; alone, it slows down and changes nothing. */
    latenceMs: z.int().min(0).default(0),
    /** The connection ends without an answer. */
    couper: z.boolean().default(false),
  })
  .refine(
    ({ statut, latenceMs, couper }) => statut !== undefined || latenceMs > 0 || couper,
    "Un effet donne au moins statut, latenceMs ou couper.",
  );

const panneSchema = z.strictObject({
  /** Code of an API (`orientationusager`) or `connexion`, the token. */
  api: z.string().min(1),
  methode: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).optional(),
  /** How the path ends (`/signer`), where one operation of the API is meant. */
  chemin: z.string().startsWith("/").optional(),
  effet: effetSchema,
  /** The act is done, then its answer is lost. */
  apresEcriture: z.boolean().default(false),
  /** How many calls it strikes; absent: all, until it is disarmed. */
  fois: z.int().min(1).optional(),
  /** Share of the calls that it strikes. */
  probabilite: z.number().min(0).max(1).default(1),
});

export const pannesSchema = z.array(panneSchema);
export type Panne = z.input<typeof panneSchema>;
export type PanneArmee = z.infer<typeof panneSchema>;

/** Arms these faults in place of the former ones. Throws a ZodError when one does not fit. */
export function armPannes(memory: Memory, pannes: readonly Panne[]): readonly PanneArmee[] {
  memory.pannes = pannesSchema.parse(pannes);
  return memory.pannes;
}

/** The first fault that strikes this call, or null; counts it. */
export function takePanne(memory: Memory, call: { api: string; methode: string; chemin: string }) {
  const panne = memory.pannes.find(
    ({ api, methode, chemin, probabilite }) =>
      api === call.api &&
      (methode === undefined || methode === call.methode) &&
      (chemin === undefined || call.chemin.endsWith(chemin)) &&
      (probabilite === 1 || memory.hasard() < probabilite),
  );
  if (!panne) return null;
  const { fois } = panne;
  if (fois !== undefined) {
    const left = fois > 1 ? [{ ...panne, fois: fois - 1 }] : [];
    memory.pannes = memory.pannes.flatMap((armed) => (armed === panne ? left : [armed]));
  }
  return panne;
}

/** The answer of a fault; null when it only slows down. A cut connection is a network error for whoever intercepts. */
export function toAnswer({ effet }: PanneArmee): Response | null {
  if (effet.couper) return HttpResponse.error();
  if (effet.statut === undefined) return null;
  const isText = typeof effet.corps === "string";
  const body =
    effet.corps === undefined || effet.corps === null
      ? null
      : isText
        ? String(effet.corps)
        : JSON.stringify(effet.corps);
  const type = isText ? "text/plain" : "application/json";
  const headers = new Headers(body === null ? {} : { "content-type": type });
  for (const [name, value] of Object.entries(effet.entetes)) headers.set(name, value);
  // These statuses bear no body: the constructor of Response refuses one.
  const bodyless = [204, 205, 304].includes(effet.statut);
  return new Response(bodyless ? null : body, { status: effet.statut, headers });
}
