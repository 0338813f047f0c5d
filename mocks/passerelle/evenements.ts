import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/passerelle.ts";
import type { FaitNouveau, TypeEvenement } from "../../src/domain/fait.ts";
import { Probleme } from "../../src/domain/probleme.ts";
import { findErreurs } from "./document.ts";
import { findDossier, readReference } from "./dossiers.ts";
import { keepFait } from "./faits.ts";
import { guard, type Passerelle } from "./guard.ts";
import { runOnce, toReplayed } from "./idempotence.ts";
import { toEvenementVue } from "./parcours.ts";
import { refuseErreurs } from "./probleme.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });
const COMMENCE = "accompagnement-intensif-commence";
const POST = "/v1/dossiers/{reference}/evenements";

interface Recu {
  type: TypeEvenement;
  date: string;
  referent?: string;
  quotite?: string;
}

/** What was done outside the gateway. */
export function evenementsHandlers(passerelle: Passerelle): HttpHandler[] {
  const { memory } = passerelle;
  return [
    http.post(POST, (info) =>
      guard(passerelle, info, { droit: "ecriture", corps: true }, (appel) => {
        const reference = readReference(info.params.reference);
        refuseErreurs([...findErreurs("post", POST, appel.corps), ...findFautes(appel.corps)]);
        const recu = appel.corps as Recu; // the document's schema has just let it through
        const { objet, replayed } = runOnce(memory, appel, () => {
          const dossier = findDossier(passerelle, appel, reference);
          const { fait, nouveau } = keepFait(memory, dossier, "departement", toFait(recu));
          return { type: "evenement", id: fait.id, statut: nouveau ? 201 : 200 };
        });
        const { faits } = findDossier(passerelle, appel, reference);
        const fait = faits.find(({ id }) => id === objet.id);
        if (!fait) throw new Probleme("evenement-introuvable", "Cet évènement a été retiré depuis.");
        const headers = toReplayed(replayed);
        return objet.statut === 201
          ? info.response(201).json(toEvenementVue(fait), { headers })
          : info.response(200).json(toEvenementVue(fait), { headers });
      }),
    ),
    http.delete("/v1/dossiers/{reference}/evenements/{id}", (info) =>
      guard(passerelle, info, { droit: "ecriture" }, (appel) => {
        const { replayed } = runOnce(memory, appel, () => {
          const dossier = findDossier(passerelle, appel, readReference(info.params.reference));
          const id = String(info.params.id);
          const fait = dossier.faits.find((kept) => kept.id === id);
          if (!fait) {
            const detail = "Aucun évènement sous cet identifiant dans ce dossier.";
            throw new Probleme("evenement-introuvable", detail);
          }
          if (fait.source !== "departement") {
            const detail = "Cet évènement n'a pas été seulement déclaré par le département.";
            throw new Probleme("evenement-atteste", detail);
          }
          dossier.faits = dossier.faits.filter((kept) => kept !== fait);
          return { type: "retrait", id, statut: 204 };
        });
        return info.response(204).empty({ headers: toReplayed(replayed) });
      }),
    ),
  ];
}

/** What the document does not say: two fields go with one type, and with no other. */
function findFautes(corps: unknown) {
  if (typeof corps !== "object" || corps === null || !("type" in corps)) return [];
  return ["referent", "quotite"].flatMap((champ) => {
    const isThere = champ in corps;
    if (isThere === (corps.type === COMMENCE)) return [];
    const message = isThere
      ? `Ce champ n'accompagne que le type ${COMMENCE}.`
      : `Champ obligatoire pour le type ${COMMENCE}.`;
    return [{ chemin: `/${champ}`, message }];
  });
}

function toFait({ type, date, referent, quotite }: Recu): FaitNouveau {
  if (referent === undefined || quotite === undefined) return { type, date };
  return { type, date, detail: { referent, quotite } };
}
