import type { components } from "../openapi/france-travail/gestion-sanctions-rsa-v1.ts";
import type { CodeProbleme } from "../src/domain/probleme.ts";
import type { Api } from "./apis.ts";

/** Where an answer comes from: an API, or the endpoint that gives access tokens. */
export type Origin = Api | "authentification";

interface Meaning {
  kind: "refused" | "unidentified" | "unavailable" | "uncertain" | "unreadable";
  cause: CodeProbleme;
}

/** One answer that is known; what a row does not name (status, code, message), it does not look at. */
interface KnownAnswer extends Meaning {
  from: readonly Origin[] | "any";
  /** Of the address, under the API's base: one code may mean two things on two operations. */
  path?: RegExp;
  status?: number;
  code?: string;
  message?: RegExp;
}

const refused = { kind: "refused", cause: "refus-france-travail" } as const;
const identifiantsRefuses = { kind: "unreadable", cause: "identifiants-refuses" } as const;
const habilitationInsuffisante = { kind: "unreadable", cause: "habilitation-insuffisante" } as const;
const reponseIllisible = { kind: "unreadable", cause: "reponse-illisible" } as const;
const accesRefuse = { kind: "unidentified", cause: "usager-acces-refuse" } as const;
const usagerInconnu = { kind: "unidentified", cause: "usager-inconnu" } as const;

const usager = ["rechercher-usager"] as const;
const orientation = ["orientationusager", "orientationusager-v2"] as const;
const contrat = ["contrat-engagement"] as const;
const sanctions = ["gestion-sanctions-rsa"] as const;
const intensite = ["suivi-intensite-accompagnement"] as const;
const token = ["authentification"] as const;

type CodesSanctions = components["schemas"];
/** Every error of gestion-sanctions-rsa: all of them refuse what was asked. */
const REFUS_SANCTIONS: Record<
  | CodesSanctions["CodeErreurLecture"]
  | CodesSanctions["CodeErreurEvenement"]
  | CodesSanctions["CodeErreurDecision"]
  | CodesSanctions["CodeErreurRadiation"],
  Meaning
> = {
  ...{ R010: refused, R011: refused, R012: refused, R013: refused },
  ...{ R020: refused, R021: refused, R030: refused, R031: refused, R032: refused, R033: refused },
  ...{ R040: refused, R041: refused, R050: refused, R051: refused, R052: refused, R053: refused },
  ...{ R060: refused, R061: refused, R062: refused, R063: refused, R064: refused },
  ...{ R070: refused, R071: refused, R080: refused, R081: refused, R082: refused },
  ...{ R090: refused, R091: refused, R100: refused },
};
/** Why a striking off was not made; the same C001 is the success of the other operations. */
const REFUS_RADIATION: Record<Exclude<CodesSanctions["CodeSortieRadiation"], "C000">, Meaning> = {
  C001: refused,
  C002: refused,
  C003: refused,
  C004: refused,
};
const REFUS_EVENEMENT: Record<Exclude<CodesSanctions["CodeSortieEvenement"], "C001">, Meaning> = {
  C999: refused,
};
const sanctionAbsente = { kind: "refused", cause: "sanction-absente" } as const;

/**
 * What each known answer means for the sender, whatever its HTTP status; the first row that fits decides.
 * An answer found in no row is read by its status, in `outcome.ts`.
 */
const KNOWN_ANSWERS: readonly KnownAnswer[] = [
  // rechercher-usager v2: nobody and several people are a 200; G14: 204 and 404 are « nobody » as well
  { from: usager, code: "S002", ...usagerInconnu },
  { from: usager, code: "S003", kind: "unidentified", cause: "usager-ambigu" },
  { from: usager, code: "R001", ...accesRefuse },
  { from: usager, code: "R002", kind: "unidentified", cause: "usager-non-rattache" },
  { from: usager, code: "R997", kind: "refused", cause: "usager-refuse" },
  { from: usager, code: "R998", kind: "unidentified", cause: "usager-sans-adresse" },
  { from: usager, code: "R999", kind: "unavailable", cause: "france-travail-indisponible" },
  { from: usager, status: 204, ...usagerInconnu },
  { from: usager, status: 404, ...usagerInconnu },

  // orientationusager v1 and v2: Spring bodies, without a code
  { from: orientation, message: /^Le champ \S+ (est obligatoire|doit avoir une de ces valeurs)/, ...refused },
  { from: orientation, message: /^Au moins un champ est obligatoire/, ...refused },
  { from: orientation, message: /^Les paramètres d'entrées sont incorrects/, ...refused },

  // contrat-engagement v1: the title is the code; a business refusal may be a 500
  { from: contrat, code: "DonneeEnEntreeInvalideException", message: /ft-jeton-usager/, ...reponseIllisible },
  { from: contrat, code: "DonneeEnEntreeInvalideException", ...refused },
  { from: contrat, code: "SignatureException", ...refused },
  { from: contrat, code: "RefusException", ...refused },
  { from: contrat, code: "HabilitationException", ...accesRefuse },
  { from: contrat, message: /état suspendu/, kind: "refused", cause: "contrat-suspendu" },

  // suivi-intensite-accompagnement: assumed, in the format of contrat-engagement, the youngest (G01)
  {
    from: intensite,
    code: "DonneeEnEntreeInvalideException",
    message: /ft-jeton-usager/,
    ...reponseIllisible,
  },
  { from: intensite, code: "DonneeEnEntreeInvalideException", ...refused },

  // rendez-vous-partenaire v1: the only code known (RDVI); others are read by their status (G56)
  { from: ["rendez-vous-partenaire"], code: "ID_NON_RECONNU", ...refused },

  // informations-administratives v1: what a jeton that cannot be read gives
  { from: ["informations-administratives"], message: /idRci/, ...reponseIllisible },

  // activites-operationnelles v2, and v1, whose errors come in an array (G18)
  { from: ["activites-operationnelles"], code: "PARAM_INCOHERENT", ...refused },

  // contrat-usager v2: an error inside a 200
  { from: ["contrat-usager"], code: "ERT_200_FONCT", ...refused },

  // gestion-sanctions-rsa v1: business refusals are a 200; 204 is « no such consequence », which a decision has not
  ...toRows(REFUS_SANCTIONS, { from: sanctions }),
  ...toRows(REFUS_EVENEMENT, { from: sanctions, path: /^\/evenementSanctionRSA/ }),
  ...toRows(REFUS_RADIATION, { from: sanctions, path: /^\/demandeRadiation/ }),
  { from: sanctions, path: /^\/(evenementSanctionRSA|demandeRadiation)/, status: 204, ...sanctionAbsente },

  // the token endpoint answers every fault of the application with a 400
  { from: token, code: "invalid_client", ...identifiantsRefuses },
  { from: token, code: "unauthorized_client", ...identifiantsRefuses },
  { from: token, code: "invalid_scope", ...habilitationInsuffisante },
  { from: token, code: "invalid_grant", ...identifiantsRefuses },
  { from: token, code: "unsupported_grant_type", ...reponseIllisible },
  { from: token, code: "redirect_uri_mismatch", ...reponseIllisible },
  { from: token, status: 401, ...identifiantsRefuses },
  { from: token, status: 403, ...identifiantsRefuses },
  { from: token, status: 302, ...reponseIllisible },

  // the front gateway, before any API: a failure of its own, after which nobody knows how far the call went
  { from: "any", code: "JCS0011G", kind: "uncertain", cause: "issue-incertaine" },
];

function toRows(
  meanings: Readonly<Record<string, Meaning>>,
  where: Pick<KnownAnswer, "from" | "path">,
): KnownAnswer[] {
  return Object.entries(meanings).map(([code, meaning]) => ({ ...where, code, ...meaning }));
}

/** APIs that publish no body for their errors (`diagnosticargumente`: 400, and nothing more). */
const WITHOUT_WORDS: readonly Origin[] = ["diagnosticargumente"];

/**
 * Whether a 400 without a word of this API is a refusal. It is no known answer: a jeton that died gives a 400 too
 * (G42), and what no row knows is sent once more with a new one before it is read so.
 */
export function refusesWithoutWords(from: Origin): boolean {
  return WITHOUT_WORDS.includes(from);
}

/** The meaning of an answer that is known; null for all others. */
export function findMeaning(
  { from, path }: { from: Origin; path: string },
  answer: { status: number; code: string | null; message: string | null },
): Meaning | null {
  return (
    KNOWN_ANSWERS.find(
      (row) =>
        (row.from === "any" || row.from.includes(from)) &&
        (row.path === undefined || row.path.test(path)) &&
        (row.status === undefined || row.status === answer.status) &&
        (row.code === undefined || row.code === answer.code) &&
        (row.message === undefined || row.message.test(answer.message ?? "")),
    ) ?? null
  );
}
