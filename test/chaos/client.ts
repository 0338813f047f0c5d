import { setTimeout } from "node:timers/promises";
import type { Acte, DossierEssai } from "./actes.ts";
import type { Dit } from "./livre.ts";
import { toCle } from "./reglages.ts";

export interface ClientParts {
  /** Addresses of the instances. */
  urls: readonly string[];
  hasard: () => number;
  /** By act, what was told of it. */
  dits: Map<Acte, Dit>;
  /** How often something had to be asked again. */
  onRetry: () => void;
}

interface Requete {
  methode: string;
  chemin: string;
  collectivite: string;
  corps?: unknown;
  cle?: string;
  prefer?: string;
}

export interface Reponse {
  statut: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape; who asked knows which
  corps: any;
}

/**
 * One client, one request at a time: now this dossier, now that one, the acts of each in their order. It asks again, with
 * the same key, until it is answered; now and then it goes away before, or asks what it knows already.
 */
export async function liveClient(parts: ClientParts, dossiers: readonly DossierEssai[]): Promise<void> {
  for (const dossier of dossiers) await declare(parts, dossier);
  const left = dossiers.map(({ actes }) => [...actes]);
  while (left.length > 0) {
    const drawn = Math.floor(parts.hasard() * left.length);
    const acte = left[drawn]?.shift();
    if (acte) await hand(parts, acte);
    else left.splice(drawn, 1);
  }
}

async function declare(parts: ClientParts, { collectivite, reference, numero }: DossierEssai): Promise<void> {
  await insist(parts, {
    methode: "PUT",
    chemin: `/v1/dossiers/${reference}`,
    collectivite,
    corps: {
      usager: { numeroFranceTravail: numero },
      droitRsa: { dateReception: "2026-01-07" },
      soumisDroitsDevoirs: true,
    },
    cle: `dossier ${reference}`,
  });
}

async function hand(parts: ClientParts, acte: Acte): Promise<void> {
  const drawn = parts.hasard();
  const requete: Requete = {
    methode: acte.methode,
    chemin: `/v1/dossiers/${acte.reference}${acte.chemin}`,
    collectivite: acte.collectivite,
    corps: acte.corps,
    cle: `${acte.reference} ${acte.signe}`,
    prefer: drawn < 0.2 ? `wait=${Math.ceil(drawn * 15)}` : "respond-async",
  };
  // It goes away before it is answered, and comes back.
  if (parts.hasard() < 0.03) await ask(parts, requete, AbortSignal.timeout(20)).catch(() => {});
  keep(parts.dits, acte, await insist(parts, requete));
  if (parts.hasard() < 0.03) keep(parts.dits, acte, await insist(parts, requete));
}

function keep(dits: Map<Acte, Dit>, acte: Acte, { statut, corps }: Reponse): void {
  const transmission = statut === 422 ? corps.transmission : corps;
  if (typeof transmission?.id !== "string")
    throw new Error(`${acte.signe}: answered ${statut} ${JSON.stringify(corps)}`);
  const before = dits.get(acte);
  const autres = before && before.id !== transmission.id ? [...before.autres, transmission.id] : [];
  dits.set(acte, { id: before?.id ?? transmission.id, etat: transmission.etat, autres });
}

/** Asks until the gateway answers: any network error, any 5xx, and a request under way are asked again. */
export async function insist(parts: Omit<ClientParts, "dits">, requete: Requete): Promise<Reponse> {
  for (;;) {
    const reponse = await ask(parts, requete, AbortSignal.timeout(60_000)).catch(() => null);
    const isUnderWay = reponse?.statut === 409 && reponse.corps?.code === "requete-en-cours";
    if (reponse && reponse.statut < 500 && !isUnderWay) return reponse;
    parts.onRetry();
    await setTimeout(100 + 400 * parts.hasard());
  }
}

async function ask(
  { urls, hasard }: Pick<ClientParts, "urls" | "hasard">,
  { methode, chemin, collectivite, corps, cle, prefer }: Requete,
  signal: AbortSignal,
): Promise<Reponse> {
  const response = await fetch(`${urls[Math.floor(hasard() * urls.length)]}${chemin}`, {
    method: methode,
    signal,
    headers: {
      Authorization: `Bearer ${toCle(collectivite)}`,
      "Agent-Identifiant": "A-1",
      "Agent-Nom": "Essai",
      "Agent-Prenom": "Agent",
      ...(corps !== undefined && { "Content-Type": "application/json" }),
      ...(cle !== undefined && { "Idempotency-Key": cle }),
      ...(prefer !== undefined && { Prefer: prefer }),
    },
    ...(corps !== undefined && { body: JSON.stringify(corps) }),
  });
  return { statut: response.status, corps: await response.json() };
}
