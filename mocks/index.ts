/** What an editor imports to test their own software against France Travail, or against the gateway. */
export { type Clock, systemClock } from "../src/clock.ts";
export { type Allocataire, cohorte } from "./cohorte.ts";
export { franceTravailHandlers } from "./france-travail/index.ts";
export {
  addApplication,
  createMemory,
  type Memory,
  putPersonne,
  readJournal,
  resetMemory,
  shareMemory,
} from "./memory.ts";
export { armPannes, type Panne } from "./pannes.ts";
export { passerelleHandlers } from "./passerelle/index.ts";
export { addCle, type Cle } from "./passerelle/memoire.ts";
export type { Personne, PersonneDecrite } from "./personne.ts";
export { personnes } from "./personnes.ts";
