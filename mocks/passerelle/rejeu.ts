import type { Memory } from "../memory.ts";
import type { FiltreRejeu, RejeuGarde, TransmissionGardee } from "./memoire.ts";
import { findWrite } from "./operations.ts";

/** Of one command, so many leave at each request. */
const LOT = 20;

/** The blocked transmissions that a filter names, oldest first. */
export function findBloquees(
  { passerelle }: Memory,
  { collectivite, filtre }: Pick<RejeuGarde, "collectivite" | "filtre">,
): TransmissionGardee[] {
  return passerelle.transmissions.filter(
    (one) => one.collectivite === collectivite && one.etat === "bloquee" && matches(one, filtre),
  );
}

function matches(
  { flux, reference, creeeLe, derniereErreur }: TransmissionGardee,
  { depuis, jusqua, ...filtre }: FiltreRejeu,
): boolean {
  return (
    (filtre.flux ?? flux) === flux &&
    (filtre.cause ?? derniereErreur?.code) === derniereErreur?.code &&
    (filtre.dossier ?? reference) === reference &&
    (depuis === undefined || creeeLe >= Date.parse(depuis)) &&
    (jusqua === undefined || creeeLe <= Date.parse(jusqua))
  );
}

/** In doubt, and nothing can tell whether it was done: whoever replays it has looked (G59). */
export function isForOnePerson(transmission: TransmissionGardee): boolean {
  return transmission.aVerifier && findWrite(transmission).reconcile === undefined;
}

/** What a blocked transmission becomes when it is put back in the queue: due now, as if nothing had been tried. */
export const toRelancee = (now: number) =>
  ({
    etat: "en-attente",
    prochaineTentative: now,
    repriseDepuis: null,
    tentatives: 0,
    bloqueeLe: null,
    abandonLe: null,
  }) satisfies Partial<TransmissionGardee>;

/** Every command that runs puts some more back in the queue. */
export function replaySome(memory: Memory): void {
  const now = memory.clock.now();
  for (const rejeu of memory.passerelle.rejeux.filter(({ etat }) => etat === "en-cours")) {
    const left = Math.min(rejeu.plafond ?? rejeu.nombre, rejeu.nombre) - rejeu.rejouees;
    const place = (one: TransmissionGardee) => memory.passerelle.transmissions.indexOf(one);
    const found = findBloquees(memory, rejeu)
      .filter((one) => place(one) > rejeu.position && place(one) <= rejeu.dernier && !isForOnePerson(one))
      .slice(0, Math.min(LOT, left));
    for (const one of found) Object.assign(one, toRelancee(now));
    const last = found.at(-1);
    rejeu.position = last ? place(last) : rejeu.position;
    rejeu.rejouees += found.length;
    rejeu.modifieLe = now;
    if (found.length < LOT || found.length === left) rejeu.etat = "termine";
  }
}
