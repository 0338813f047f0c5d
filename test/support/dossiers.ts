import type { Answer, Banc } from "./banc.ts";

/** The official test number, in the simulator from the start. */
export const NUMERO = "10429447247";

/** A right received on 7 January 2026: six weeks until 18 February. */
export const DROIT = { dateNotification: "2026-01-05", dateReception: "2026-01-07", dateFin: null };

/** A dossier with all that it may hold: identity by the number, right, droits et devoirs. */
export const DOSSIER = {
  usager: { numeroFranceTravail: NUMERO },
  droitRsa: DROIT,
  soumisDroitsDevoirs: true,
};

interface Evenement {
  id: string;
  type: string;
  date: string;
  source: string;
  detail?: Record<string, string>;
}

/** The calls about dossiers, each for one collectivité by its key (33 unless told). */
export function createAppels(banc: () => Banc) {
  const withCle = (cle: string | undefined) => (cle === undefined ? {} : { cle });
  return {
    declare: (reference: string, body: unknown = DOSSIER, cle?: string): Promise<Answer> =>
      banc().call("PUT", `/v1/dossiers/${reference}`, { body, ...withCle(cle) }),

    read: (reference: string, query = "", cle?: string): Promise<Answer> =>
      banc().call("GET", `/v1/dossiers/${reference}${query}`, withCle(cle)),

    tell: (reference: string, type: string, date: string, cle?: string): Promise<Answer> =>
      banc().call("POST", `/v1/dossiers/${reference}/evenements`, { body: { type, date }, ...withCle(cle) }),

    withdraw: (reference: string, id: string): Promise<Answer> =>
      banc().call("DELETE", `/v1/dossiers/${reference}/evenements/${id}`),

    erase: (reference: string, cle?: string): Promise<Answer> =>
      banc().call("DELETE", `/v1/dossiers/${reference}`, withCle(cle)),

    decide: (reference: string, dateDecision = "2026-01-25", headers: Record<string, string> = {}) =>
      banc().call("POST", `/v1/dossiers/${reference}/orientation/decision`, {
        body: { etatDecision: "ACCEPTEE", dateDecision },
        headers,
      }),

    sign: (reference: string, dateSignature = "2026-02-10") =>
      banc().call("POST", `/v1/dossiers/${reference}/contrat-engagement/signature`, {
        body: { dateSignature },
      }),
  };
}

/** The parcours of an answer, without the ids: `type date source`, in the order shown. */
export function toLignes({ body }: Answer): string[] {
  return body.parcours.map(({ type, date, source }: Evenement) => `${type} ${date} ${source}`);
}
