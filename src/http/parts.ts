import type { FranceTravailAccess } from "../../adapters/client.ts";
import type { Adapter } from "../../adapters/contract.ts";
import type { Clock } from "../clock.ts";
import type { Fermetures } from "../domain/fermetures.ts";
import type { Flux } from "../domain/flux.ts";
import type { Mode } from "../domain/mode.ts";
import type { Reseaux } from "../domain/reseaux.ts";
import type { Arriere } from "../intake/arriere.ts";
import type { LecturesGardees } from "../intake/lectures-gardees.ts";
import type { Log } from "../log.ts";
import type { Chiffrement } from "../persistence/chiffrement.ts";
import type { Database } from "../persistence/database.ts";
import type { SansLecture } from "../persistence/rejeux.ts";

/** What the routes are given. */
export interface Parts {
  db: Database;
  chiffrement: Chiffrement;
  clock: Clock;
  log: Log;
  /** Of this installation: what goes through it is of that mode. */
  mode: Mode;
  adapters: Record<Flux, Adapter>;
  franceTravail: FranceTravailAccess;
  lecturesGardees: LecturesGardees;
  /** Flows whose API France Travail has not opened. */
  fermes: readonly Flux[];
  /** Operations of which nothing can tell whether they were done. */
  sansLecture: SansLecture;
  /** When France Travail is known beforehand not to take everything. */
  fermetures: Fermetures;
  arriere: Arriere;
  nudge: () => void;
  /** Many are to be replayed: begin now. */
  wakeRejeux: () => void;
  wait: (id: string, milliseconds: number) => { ended: Promise<void>; cancel: () => void };
  /** Tells whoever waits for this transmission that its outcome is known. */
  wake: (id: string) => void;
  /** Networks that callbacks may reach besides the public Internet. */
  reseaux: Reseaux;
  /** Whether the dispatcher takes what is due. */
  dispatching: () => boolean;
}
