import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { components, paths } from "../../openapi/france-travail/contrat-engagement-v1.ts";
import { type Operation, withAcces, withUsager } from "../acces.ts";
import { changePersonne, type Memory } from "../memory.ts";
import type { Contrat, Personne } from "../personne.ts";
import { concludeContrat, type Verbe } from "./contrat-engagement-etats.ts";
import { ENGAGEMENTS, MENTIONS_LEGALES, STRUCTURE } from "./contrat-engagement-textes.ts";
import { proposeLevees } from "./sanction-etats.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/contrat-engagement/v1" });

type ContratEngagement = components["schemas"]["ContratEngagement"];
type ProblemDetails = components["schemas"]["ProblemDetails"];

const OPERATION: Operation = {
  api: "contrat-engagement",
  scopes: ["api_contrat-engagementv1", "contratengagementpart", "profil_accedant"],
  refuse: (_memory, detail) => problem(400, "DonneeEnEntreeInvalideException", detail),
  // The attested message says « obligatoire »; it stands for an expired or foreign jeton too (G42).
  refuseJeton: () =>
    problem(
      400,
      "DonneeEnEntreeInvalideException",
      "Le header 'ft-jeton-usager' est obligatoire dans ce context",
    ),
};

/** Reads, signs and refuses the contract. The first one by POST, an existing one by PATCH. */
export function contratEngagementHandlers(memory: Memory): HttpHandler[] {
  const conclude = (personne: Personne, verbe: Verbe, corps: unknown): ContratEngagement | Response => {
    if (!personne.habilitation) return notEntitled();
    const concluded = concludeContrat(personne, verbe, corps, memory.clock.now());
    if (concluded.kind === "refuse") return problem(concluded.statut, concluded.title, concluded.detail);
    const manquements =
      verbe.etat === "SIGNE" ? proposeLevees(personne.manquements, memory.clock.now()) : personne.manquements;
    changePersonne(memory, personne, { contrat: concluded.contrat, manquements });
    return { ...toContratEngagement(concluded.contrat), mentionsLegales: MENTIONS_LEGALES };
  };
  return [
    http.get("/lecture", (info) =>
      withUsager(memory, OPERATION, info, ({ personne }) => {
        if (!personne.habilitation) return info.response.untyped(notEntitled());
        const { contrat } = personne;
        if (!contrat) return info.response(204).empty();
        // The examples give the legal notices with a signed contract alone.
        const mentions = contrat.etat === "SIGNE" ? { mentionsLegales: MENTIONS_LEGALES } : {};
        return info.response(200).json({ ...toContratEngagement(contrat), ...mentions });
      }),
    ),
    http.get("/lecture/structure", (info) =>
      withAcces(memory, OPERATION, info, () => info.response(200).json(STRUCTURE)),
    ),
    http.post("/signer", (info) =>
      withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const concluded = conclude(personne, { method: "POST", etat: "SIGNE" }, corps);
        if (concluded instanceof Response) return info.response.untyped(concluded);
        return info.response(200).json(concluded);
      }),
    ),
    http.patch("/signer", (info) =>
      withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const concluded = conclude(personne, { method: "PATCH", etat: "SIGNE" }, corps);
        if (concluded instanceof Response) return info.response.untyped(concluded);
        return info.response(200).json(concluded);
      }),
    ),
    http.post("/refuser", (info) =>
      withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const concluded = conclude(personne, { method: "POST", etat: "REFUSE" }, corps);
        if (concluded instanceof Response) return info.response.untyped(concluded);
        return info.response(200).json(concluded);
      }),
    ),
    http.patch("/refuser", (info) =>
      withUsager(memory, OPERATION, info, ({ personne, corps }) => {
        const concluded = conclude(personne, { method: "PATCH", etat: "REFUSE" }, corps);
        if (concluded instanceof Response) return info.response.untyped(concluded);
        return info.response(200).json(concluded);
      }),
    ),
  ];
}

function toContratEngagement(contrat: Contrat): ContratEngagement {
  // A suspended contract comes with its date alone.
  if (contrat.etat === "SUSPENDU") return { etat: "SUSPENDU", dateSuspension: contrat.dateSuspension };
  const { etat, dateSignature, dateRefus, organisme } = contrat;
  return { etat, dateSignature, dateRefus, organisme, engagements: ENGAGEMENTS };
}

/** The wording says « signer » on reading and refusing too. */
function notEntitled(): Response {
  return problem(403, "HabilitationException", "Vous n'êtes pas habilité à signer ce contrat");
}

/** RFC 9457's fields, as `application/json`. */
function problem(status: number, title: string, detail: string): Response {
  const body: ProblemDetails = { type: "about:blank", status, title, detail };
  return Response.json(body, { status });
}
