import { randomUUID } from "node:crypto";
import { type Acte, COLLECTIVITES } from "./actes.ts";
import { type ClientParts, insist } from "./client.ts";
import type { Dit, TransmissionLue } from "./livre.ts";

type Asking = Omit<ClientParts, "dits">;

/** Every transmission of every collectivité that is in one of these états. */
export async function listTransmissions(parts: Asking, etat?: string): Promise<TransmissionLue[]> {
  const found: TransmissionLue[] = [];
  for (const collectivite of COLLECTIVITES) {
    let curseur: string | null = null;
    do {
      const query = new URLSearchParams({
        limite: "500",
        ...(etat && { etat }),
        ...(curseur && { curseur }),
      });
      const { statut, corps } = await insist(parts, {
        methode: "GET",
        chemin: `/v1/transmissions?${query}`,
        collectivite,
      });
      if (statut !== 200) throw new Error(`the list of transmissions is answered ${statut}`);
      for (const {
        id,
        flux,
        operation,
        dossier,
        etat: lu,
        derniereErreur,
        tentatives,
        prochaineTentative,
      } of corps.elements)
        found.push({
          id,
          collectivite,
          flux,
          operation,
          dossier,
          etat: lu,
          cause: derniereErreur?.code ?? null,
          tentatives,
          prochaineTentative,
        });
      curseur = corps.suivant;
    } while (curseur !== null);
  }
  return found;
}

/** Of one collectivité, whether anything still waits; not how much. */
export async function isAnythingLeft(parts: Asking): Promise<boolean> {
  for (const collectivite of COLLECTIVITES)
    for (const etat of ["en-attente", "bloquee"]) {
      const chemin = `/v1/transmissions?limite=1&etat=${etat}`;
      const { corps } = await insist(parts, { methode: "GET", chemin, collectivite });
      if (corps.elements.length > 0) return true;
    }
  return false;
}

/** Where the queue stands: what is left of it, in words, and whether each instance is ready. */
export async function describeReste(parts: Asking): Promise<string[]> {
  const left = [
    ...(await listTransmissions(parts, "en-attente")),
    ...(await listTransmissions(parts, "bloquee")),
  ];
  const lines = left.map(
    ({ collectivite, dossier, flux, operation, etat, cause, tentatives, prochaineTentative }) =>
      `  ${collectivite} ${dossier} ${flux} ${operation} : ${etat}, ${tentatives} essais, ${cause ?? "rien"}, ${prochaineTentative ?? "sans date"}`,
  );
  const ready = await Promise.all(
    parts.urls.map(async (url) => {
      const answer = await fetch(`${url}/pret`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      return `  ${url} : ${answer ? `${answer.status} ${await answer.text()}` : "ne répond pas"}`;
    }),
  );
  return [`${new Date().toISOString()} : reste ${left.length}`, ...lines.slice(0, 20), ...ready];
}

/**
 * The person who must act. What is blocked is replayed; what nobody but a person can look up (G59) is looked up in the
 * ledger first: what was done is given up, what was not is replayed. @returns those that it found, with their cause
 */
export async function mendBloquees(
  parts: Asking,
  { franceTravail, dits }: { franceTravail: string; dits: ReadonlyMap<Acte, Dit> },
): Promise<TransmissionLue[]> {
  const bloquees = await listTransmissions(parts, "bloquee");
  const actes = new Map([...dits].map(([acte, { id }]) => [id, acte]));
  for (const bloquee of bloquees) {
    const acte = actes.get(bloquee.id);
    // Its client does not know it yet: it will have been told before anybody looks at it.
    if (!acte) continue;
    const isDone = !acte.relisible && (await isFait(franceTravail, acte));
    const chemin = `/v1/transmissions/${bloquee.id}/${isDone ? "abandon" : "rejeu"}`;
    await insist(parts, { methode: "POST", chemin, collectivite: bloquee.collectivite, cle: randomUUID() });
  }
  return bloquees;
}

async function isFait(franceTravail: string, { numero, signe }: Acte): Promise<boolean> {
  const response = await fetch(`${franceTravail}/_fait?${new URLSearchParams({ numero, signe })}`);
  return (await response.json()) === true;
}
