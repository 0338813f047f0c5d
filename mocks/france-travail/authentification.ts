import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/authentification.ts";
import { invented } from "../acces.ts";
import { exchange } from "../exchange.ts";
import { EXPIRES_IN, findApplication, issueAcces, type Memory } from "../memory.ts";
import { findUnknownScopes } from "../scopes.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*" });

const NO_STORE = {
  "content-type": "application/json;charset=UTF-8",
  "cache-control": "no-store",
  pragma: "no-cache",
};

/** The token endpoint, realm /agent, client credentials. Wrong credentials are a 400, not a 401. */
export function authentificationHandlers(memory: Memory): HttpHandler[] {
  return [
    http.post("/connexion/oauth2/access_token", (info) =>
      exchange(memory, "connexion", info, (corps) => {
        const { response, request } = info;
        const refuse = (error: string, error_description: string) =>
          response.untyped(Response.json({ error, error_description }, { status: 400 }));

        // Not attested: only that the realm is in the query, always (G11).
        const realm = new URL(request.url).searchParams.get("realm");
        if (realm !== "/agent" && realm !== "%2Fagent") {
          return refuse("invalid_request", invented("Le paramètre realm vaut /agent"));
        }

        const form = readForm(corps);
        const grant = form.get("grant_type") ?? "";
        // No agent signs in here: no code was ever issued, no address registered.
        if (grant === "authorization_code" && form.has("redirect_uri")) {
          const text = "The redirection URI provided does not match a pre-registered value.";
          return refuse("redirect_uri_mismatch", text);
        }
        if (grant === "authorization_code" || grant === "refresh_token") {
          return refuse("invalid_grant", "The provided access grant is invalid, expired, or revoked.");
        }
        if (grant !== "client_credentials") {
          return refuse("unsupported_grant_type", `Grant type is not supported: ${grant}`);
        }

        const application = findApplication(memory, form.get("client_id") ?? "");
        if (!application || application.secret !== form.get("client_secret")) {
          return refuse("invalid_client", "Client authentication failed");
        }

        const asked = new Set((form.get("scope") ?? "").split(/\s+/).filter(Boolean));
        const unknown = findUnknownScopes([...asked], application.clientId);
        if (asked.size === 0 || unknown.length > 0) {
          return refuse("invalid_scope", `Unknown/invalid scope(s): [${unknown.join(", ")}]`);
        }

        const acces = issueAcces(memory, application, [...asked]);
        const answer = {
          scope: [...asked].join(" "),
          expires_in: EXPIRES_IN,
          token_type: "Bearer",
          access_token: acces.valeur,
        };
        return response(200).json(answer, { headers: NO_STORE });
      }),
    ),
  ];
}

function readForm(corps: unknown): URLSearchParams {
  const form = new URLSearchParams();
  const fields = typeof corps === "object" && corps !== null ? Object.entries(corps) : [];
  for (const [name, value] of fields) form.set(name, String(value));
  return form;
}
