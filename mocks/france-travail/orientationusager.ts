import type { components } from "../../openapi/france-travail/orientationusager-v1.ts";
import type { Appel, Operation } from "../acces.ts";
import { invented } from "../acces.ts";
import type { Memory } from "../memory.ts";
import { changePersonne } from "../memory.ts";
import type { Orientation, Personne } from "../personne.ts";
import { ETATS_FILTRE } from "./orientation-codes.ts";
import type { Demande } from "./orientation-demandes.ts";
import type { Effet, Moment } from "./orientation-etats.ts";

type ErreurSpring = components["schemas"]["ErreurSpring"];

/** What v1 and v2 share: one memory, the Spring error body, and how an act is applied. */
export function describeOperation(path: string, scopes: readonly string[]): Operation {
  return {
    api: "orientationusager",
    scopes,
    refuse: (memory, message) => springError(memory, message, path),
    refuseJeton: (memory, jeton) =>
      springError(memory, invented(`Le header ft-jeton-usager est ${jeton}`), path),
  };
}

/** A 400 of Spring; `path` is France Travail's internal one. */
export function springError(memory: Memory, message: string, path: string): Response {
  const timestamp = new Date(memory.clock.now()).toISOString().replace("Z", "+00:00");
  const body: ErreurSpring = { timestamp, status: 400, error: "Bad Request", message, path };
  return Response.json(body, { status: 400 });
}

/** Reads what was asked, applies it, remembers. The orientation that came of it, or the message of the 400. */
export function act<T>(
  memory: Memory,
  appel: Appel & { personne: Personne },
  demande: Demande<T>,
  apply: (personne: Personne, valeur: T, moment: Moment) => Effet,
): Orientation | string {
  if (demande.kind === "refusee") return demande.message;
  const maintenant = new Date(memory.clock.now()).toISOString().slice(0, -1);
  const moment = { maintenant, jour: maintenant.slice(0, 10), agent: appel.agent };
  const effet = apply(appel.personne, demande.valeur, moment);
  if (effet.kind === "refuse") return effet.message;
  changePersonne(memory, appel.personne, { orientations: effet.orientations, contrat: effet.contrat });
  return effet.orientation;
}

/** The orientations that `etatOrientation` keeps, newest first (G52); the message of the 400 for a state that is no filter. */
export function filterOrientations(personne: Personne, etat: string | null): Orientation[] | string {
  if (etat === null || etat === "") return personne.orientations;
  const isFilter = ETATS_FILTRE.some((filtre) => filtre === etat);
  if (!isFilter)
    return `Le champ etatOrientation doit avoir une de ces valeurs : [${ETATS_FILTRE.join(", ")}]`;
  return personne.orientations.filter((orientation) => orientation.etat === etat);
}
