import type { Agent } from "../../adapters/contract.ts";
import type { Collectivite } from "../domain/collectivite.ts";
import type { Droit } from "../domain/droit.ts";
import type { Enregistrement } from "./enregistrement.ts";
/** Who calls: one key is one software of one collectivité. */
export interface Acces {
  collectivite: Collectivite;
  logiciel: string;
  droits: readonly Droit[];
}

/** What the middlewares leave for the handlers. */
export interface Env {
  Variables: {
    correlation: string;
    enregistrement: Enregistrement;
    acces: Acces;
    agent: Agent;
    /** The three headers of the acting agent were given; else it is the batch agent of the key. */
    agentNomme: boolean;
  };
}
