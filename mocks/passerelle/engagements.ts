import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import { type Engagement, isEcheance } from "../../src/domain/engagement.ts";
import type { LigneEngagement } from "../../src/domain/engagement-mesure.ts";
import {
  checkReception,
  checkRecu,
  checkTexte,
  type EngagementRecu,
  toEngagement,
} from "../../src/domain/engagement-recu.ts";
import { FLUX, type Flux } from "../../src/domain/flux.ts";
import type { Erreur } from "../../src/domain/probleme.ts";
import type { Appel } from "./appel.ts";
import { findErreurs, parseQuery } from "./document.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import type { ChangementGarde } from "./memoire.ts";
import { measureEngagements } from "./mesure-engagements.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const PATH = "/v1/engagements/{flux}";
const HISTORIQUE = "/v1/engagements/{flux}/historique";
const PILOTAGE = { droit: "pilotage" } as const;

/** The register of Annexe 5: what is declared, and what the memory's traffic shows of it. */
export function engagementsHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;
  return [
    http.get("/v1/engagements", (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const elements = measureEngagements(passerelle, appel).map(toVue);
        return info.response(200).json({ elements, suivant: null });
      }),
    ),
    http.put(PATH, (info) =>
      guard(passerelle, info, { ...PILOTAGE, corps: true }, (appel) => {
        const flux = readFlux(info.params.flux);
        const recu = readRecu(appel.corps);
        refuseErreurs(checkReception(flux, recu, appel.aujourdhui));
        const { replayed } = runOnce(memory, appel, () => {
          keepEngagement(passerelle, appel, toEngagement(flux, trimAll(recu)));
          return { type: "engagement", id: flux, statut: 200 };
        });
        const ligne = measureEngagements(passerelle, appel).find((one) => one.flux === flux);
        if (!ligne) throw new Error(`no row of the flow ${flux}`);
        return info.response(200).json(toVue(ligne), { headers: toReplayed(replayed) });
      }),
    ),
    http.get(HISTORIQUE, (info) =>
      guard(passerelle, info, PILOTAGE, (appel) => {
        const flux = readFlux(info.params.flux);
        const { limite = 50, curseur } = parseQuery("get", HISTORIQUE, appel.query);
        const changes = listChangements(passerelle, appel, flux).toReversed();
        const from = curseur === undefined ? 0 : readCurseur(String(curseur));
        const end = from + Number(limite);
        const suivant = changes.length > end ? Buffer.from(String(end)).toString("base64url") : null;
        return info.response(200).json({ elements: changes.slice(from, end).map(toChangementVue), suivant });
      }),
    ),
  ];
}

function readFlux(asked: unknown): Flux {
  const flux = FLUX.find((one) => one === asked);
  if (flux) return flux;
  refuseErreurs([{ chemin: "/flux", message: `Un flux est attendu : ${FLUX.join(", ")}.` }]);
  throw new Error("refused just above");
}

function readCurseur(curseur: string): number {
  const text = Buffer.from(curseur, "base64url").toString();
  const message = "Curseur inconnu : reprendre la valeur « suivant » de la page précédente.";
  refuseErreurs(/^\d+$/.test(text) ? [] : [{ chemin: "/curseur", message }]);
  return Number(text);
}

/** All the faults at once; a field too many keeps none of the others from being told. */
function readRecu(corps: unknown): EngagementRecu {
  const erreurs = findErreurs("put", PATH, corps);
  const isRead = erreurs.every(({ message }) => message.startsWith("Champ inconnu"));
  const recu = corps as EngagementRecu; // read only where the document's schema has let it through
  refuseErreurs(isRead ? [...erreurs, ...checkTextes(recu), ...checkRecu(recu)] : erreurs);
  return recu;
}

/** What the document does not say of each field. */
function checkTextes({ precision, editeur, sansObjet, echeance, attestation }: EngagementRecu): Erreur[] {
  const textes = {
    "/precision": precision,
    "/editeur": editeur,
    "/sansObjet": sansObjet,
    "/attestation/auteur": attestation?.auteur,
    "/attestation/piece": attestation?.piece,
  };
  const faults = Object.entries(textes).flatMap(([chemin, text]) => {
    const message = text === null || text === undefined ? null : checkTexte(text);
    return message === null ? [] : [{ chemin, message }];
  });
  const message = "Une date AAAA-MM-JJ ou un trimestre AAAA-Tn (2026-T2) est attendu.";
  const isGood = echeance === null || echeance === undefined || isEcheance(echeance);
  return isGood ? faults : [...faults, { chemin: "/echeance", message }];
}

function trimAll({ attestation, ...recu }: EngagementRecu): EngagementRecu {
  const [precision, editeur, sansObjet] = [recu.precision, recu.editeur, recu.sansObjet].map((text) =>
    text?.trim(),
  );
  const { date, auteur, piece } = attestation ?? { date: "", auteur: "", piece: "" };
  const trimmed = attestation && { date, auteur: auteur.trim(), piece: piece.trim() };
  return { ...recu, precision, editeur, sansObjet, attestation: trimmed };
}

const listChangements = ({ memory }: Passerelle, { collectivite }: Appel, flux: Flux) =>
  memory.passerelle.engagements.filter((one) => one.collectivite === collectivite && one.apres.flux === flux);

function keepEngagement(passerelle: Passerelle, appel: Appel, apres: Engagement): void {
  const avant = listChangements(passerelle, appel, apres.flux).at(-1)?.apres ?? null;
  if (JSON.stringify(avant) === JSON.stringify(apres)) return;
  const { collectivite, agent: auteur, logiciel, maintenant: quand } = appel;
  passerelle.memory.passerelle.engagements.push({ collectivite, quand, auteur, logiciel, avant, apres });
}

const RIEN = {
  modalite: null,
  modalites: [],
  precision: null,
  editeur: null,
  echeance: null,
  sansObjet: null,
  attestation: null,
};

const copy = (engagement: Engagement) => ({ ...engagement, modalites: [...engagement.modalites] });

function toVue({ flux, engagement, ligne, mesure, avertissements }: LigneEngagement) {
  const declare = copy(engagement ?? { flux, ...RIEN });
  return { ...declare, ligne, mesure, avertissements: [...avertissements] };
}

function toChangementVue({ quand, auteur, logiciel, avant, apres }: ChangementGarde) {
  return {
    quand: new Date(quand).toISOString(),
    auteur,
    logiciel,
    avant: avant && copy(avant),
    apres: copy(apres),
  };
}
