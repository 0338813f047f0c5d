import { afterAll, beforeAll, it } from "vitest";
import { type Banc, openBanc } from "../support/banc.ts";

let banc: Banc;
beforeAll(async () => {
  banc = await openBanc();
  await banc.reset();
});
afterAll(() => banc.close());
const show = (l: string, a: any) =>
  console.log(
    l,
    a.status,
    a.headers.get("content-type"),
    JSON.stringify(a.body).slice(0, 700),
    a.headers.get("allow") ?? "",
    a.headers.get("www-authenticate") ?? "",
  );
it("probe", async () => {
  await banc.call("PUT", "/v1/dossiers/D-1", {
    body: {
      usager: { numeroFranceTravail: "10429447247" },
      droitRsa: { dateReception: "2026-01-07" },
      soumisDroitsDevoirs: true,
    },
  });
  const c = async (l: string, m: string, p: string, o: any = {}) =>
    show(`${l} ${m} ${p}`, await banc.call(m, p, o));
  await c("notjson", "PUT", "/v1/dossiers/D-1", { texte: "{nope" });
  await c("2mib", "PUT", "/v1/dossiers/D-1", { texte: JSON.stringify({ x: "a".repeat(2 << 20) }) });
  await c("2mibCL", "PUT", "/v1/dossiers/D-1", {
    texte: JSON.stringify({ x: "a".repeat(2 << 20) }),
    headers: { "Content-Length": String((2 << 20) + 8) },
  });
  await c("text/plain", "PUT", "/v1/dossiers/D-1", {
    texte: "{}",
    headers: { "Content-Type": "text/plain" },
  });
  await c("empty+ct", "PUT", "/v1/dossiers/D-1", { texte: "" });
  await c("empty noct", "PUT", "/v1/dossiers/D-2", {});
  await c("empty noct", "POST", "/v1/dossiers/D-1/evenements", {});
  await c("empty noct", "POST", "/v1/dossiers/D-1/contrat-engagement/signature", {});
  await c("null", "PUT", "/v1/dossiers/D-1", { texte: "null" });
  await c("array", "PUT", "/v1/dossiers/D-1", { texte: "[]" });
  const noct = await banc.gateway.app.request("/v1/dossiers/D-3", {
    method: "PUT",
    body: new TextEncoder().encode("{}"),
    headers: { Authorization: "Bearer bac-a-sable" },
  });
  console.log("noct", noct.status, await noct.text());
  for (const ct of [
    "Application/JSON",
    "application/json ; charset=utf-8",
    "application/json;",
    "application/json, application/json",
    "application/vnd.api+json",
  ])
    await c(ct, "PUT", "/v1/dossiers/D-1", {
      body: { usager: { numeroFranceTravail: "10429447247" }, x: 1 },
      headers: { "Content-Type": ct },
    });
  await c("five", "PUT", "/v1/dossiers/D-1", {
    body: {
      usager: { nir: "298049999000137", dateNaissance: "2026-02-30", foo: 1 },
      droitRsa: { dateFin: 3 },
      soumisDroitsDevoirs: "oui",
      "a/b~c": 1,
    },
  });
  await c("decision", "POST", "/v1/dossiers/D-1/orientation/decision", { body: { etatDecision: "REFUSEE" } });
  await c("decision5", "POST", "/v1/dossiers/D-1/orientation/decision", {
    body: {
      etatDecision: "PEUT-ETRE",
      dateDecision: "2026-02-30",
      parcours: "X",
      organisme: "Y",
      structure: {},
      zzz: 1,
    },
  });
  await c("evt", "POST", "/v1/dossiers/D-1/evenements", { body: { type: "x", date: "2026-02-30", foo: 1 } });
  await c("evt", "POST", "/v1/dossiers/D-1/evenements", {
    body: { type: "accompagnement-intensif-commence", date: "2026-02-30", foo: 1 },
  });
  await c("unk", "GET", "/v1/dossiers/D-9");
  await c("unk", "GET", "/v1/dossiers/D-9/orientation");
  await c("unk", "GET", "/v1/dossiers/D-9/statut");
  await c("unk", "POST", "/v1/dossiers/D-9/evenements", {
    body: { type: "inscription", date: "2026-01-01" },
  });
  await c("unk", "DELETE", "/v1/dossiers/D-9/evenements/x");
  await c("unk", "DELETE", "/v1/dossiers/D-1/evenements/x");
  await c("unk", "DELETE", "/v1/dossiers/D-1/evenements/%00");
  await c("unk", "DELETE", "/v1/dossiers/D-1/evenements/7c1e8f0a-0000-4000-8000-000000000000");
  await c("unk", "GET", "/v1/transmissions/x");
  await c("unk", "POST", "/v1/transmissions/x/rejeu");
  await c("405", "PATCH", "/v1/dossiers/D-1", { body: {} });
  await c("405", "POST", "/v1/dossiers/D-1", { body: {} });
  await c("405", "DELETE", "/v1/dossiers/D-1/orientation");
  await c("405", "POST", "/sante");
  await c("405", "POST", "/openapi.json");
  await c("405", "OPTIONS", "/v1/dossiers/D-1");
  await c("head", "HEAD", "/v1/dossiers/D-1");
  await c("404", "GET", "/v1/rien");
  await c("404", "GET", "/rien", { cle: null });
  await c("404", "GET", "/v1/rien", { cle: null });
  await c("404", "GET", "/v1", {});
  await c("404", "GET", "/v1/dossiers/D-1/", {});
  await c("404", "GET", "/v1/dossiers/a%2Fb", {});
  await c("404", "GET", "/v1/dossiers/%E0%A4%A", {});
  for (const q of [
    "limite=0",
    "limite=501",
    "limite=abc",
    "limite=",
    "limite=1.5",
    "limite=1&limite=2",
    "curseur=zzz",
    "curseur=",
    "foo=1",
    "delai=x",
    "statut=x",
    "echeanceAvant=2026-02-30",
    "curseur=" + Buffer.from('["2026-01-01","\\u0000"]').toString("base64url"),
    "curseur=" + Buffer.from('[null,"\\u0000"]').toString("base64url"),
  ])
    await c("q", "GET", `/v1/dossiers?${q}`);
  for (const q of [
    "limite=0",
    "etat=x",
    "flux=x",
    "dossier=%00",
    "dossier=",
    "depuis=2026-01-01",
    "depuis=0000-01-01T00:00:00Z",
    "depuis=2026-01-01T00:00:00%2B01:00",
    "depuis=9999-12-31T23:59:59-23:59",
    "curseur=" + Buffer.from("1.5").toString("base64url"),
    "curseur=" + Buffer.from("-3").toString("base64url"),
    "curseur=" + Buffer.from("9007199254740991").toString("base64url"),
    "foo=1",
  ])
    await c("q", "GET", `/v1/transmissions?${q}`);
  await c("q", "GET", `/v1/dossiers/D-1?dateObservation=x`);
  await c("q", "GET", `/v1/dossiers/D-1/orientation?toutes=oui&x=1`);
  await c("q", "GET", `/v1/indicateurs/delais?depuis=2026-02-01&jusqua=2026-01-01`);
  await c("q", "GET", `/v1/indicateurs/delais?depuis=x&jusqua=y&z=1`);
  const ag = { "Agent-Identifiant": "A1", "Agent-Nom": "N", "Agent-Prenom": "P" };
  await c("ag|", "POST", "/v1/dossiers/D-1/evenements", {
    body: { type: "inscription", date: "2026-01-01" },
    headers: { ...ag, "Agent-Nom": "a|b" },
  });
  await c("ag0", "GET", "/v1/dossiers/D-1", { headers: { ...ag, "Agent-Nom": "" } });
  await c("ag2", "GET", "/v1/dossiers/D-1", { headers: { "Agent-Identifiant": "A1", "Agent-Prenom": "P" } });
  for (const cle of ["", " ", "x".repeat(256), "é", "a\tb"])
    await c(`idem ${cle.slice(0, 3)}`, "PUT", "/v1/dossiers/D-4", {
      body: {},
      headers: { "Idempotency-Key": cle },
    });
  await c("ref", "PUT", "/v1/dossiers/298049999000136", {
    body: { usager: { nir: "298049999000136", dateNaissance: "1998-04-23" } },
  });
  await c("usager", "GET", "/v1/dossiers/D-1/usager");
  for (const f of [
    "",
    "/problemes",
    "/swagger-ui.css",
    "/swagger-ui-bundle.js",
    "/demarrage.js",
    "/package.json",
    "/..%2Fpackage.json",
  ]) {
    const r = await banc.gateway.app.request(`/documentation${f}`);
    console.log(f, r.status, r.headers.get("content-type"), (await r.text()).length);
  }
}, 60000);
