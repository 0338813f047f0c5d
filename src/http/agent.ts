import { createMiddleware } from "hono/factory";
import type { Agent } from "../../adapters/contract.ts";
import { type Erreur, Probleme } from "../domain/probleme.ts";
import type { Env } from "./env.ts";

const ENTETES = ["Agent-Identifiant", "Agent-Nom", "Agent-Prenom"] as const;

/**
 * The acting agent, from the three headers; all three absent: the batch agent of the key, whose
 * identifiant is `BATCH` and whose name is the software's (France Travail, `pa-*` from a batch).
 * @throws Probleme `agent-invalide` when some are missing, empty, or contain `|`, listing each.
 */
export function readAgent(read: (name: string) => string | undefined, logiciel: string): Agent {
  const values = ENTETES.map((name) => decode(read(name)));
  if (values.every((value) => value === undefined)) {
    return { identifiant: "BATCH", nom: logiciel, prenom: logiciel };
  }
  const erreurs: Erreur[] = ENTETES.flatMap((name, index) => {
    const value = values[index];
    if (value === undefined) return [{ chemin: `/${name}`, message: `En-tête ${name} absent.` }];
    if (value.trim() === "") return [{ chemin: `/${name}`, message: `En-tête ${name} vide.` }];
    if (value.includes("|"))
      return [{ chemin: `/${name}`, message: `En-tête ${name} : le caractère « | » est interdit.` }];
    return [];
  });
  const [identifiant = "", nom = "", prenom = ""] = values;
  if (erreurs.length > 0) {
    throw new Probleme("agent-invalide", "Les trois en-têtes de l'agent vont ensemble.", { erreurs });
  }
  return { identifiant: identifiant.trim(), nom: nom.trim(), prenom: prenom.trim() };
}

/** HTTP hands header bytes over as Latin-1; editors send UTF-8. What is not UTF-8 is left as it came. */
function decode(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(value, "latin1"));
  } catch {
    return value;
  }
}

/** Puts the acting agent in `c.var.agent`, and whether it was named; comes after authentication. */
export const agentMiddleware = createMiddleware<Env>(async (c, next) => {
  c.set(
    "agent",
    readAgent((name) => c.req.header(name), c.var.acces.logiciel),
  );
  c.set("agentNomme", c.req.header(ENTETES[0]) !== undefined);
  await next();
});
