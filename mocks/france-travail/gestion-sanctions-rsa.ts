import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { components, paths } from "../../openapi/france-travail/gestion-sanctions-rsa-v1.ts";
import { invented, type Operation, withUsager } from "../acces.ts";
import { changePersonne, type Memory } from "../memory.ts";
import { notifyPayeur } from "../notifications.ts";
import type { Consequence, Manquement, Personne } from "../personne.ts";
import { type CodeErreurSanction, MESSAGES, MESSAGES_RADIATION } from "./sanction-codes.ts";
import { readDecision, readEvenement, readIdentifiant, readRadiation } from "./sanction-demandes.ts";
import { applyEvenement, createManquement, findConsequence } from "./sanction-etats.ts";
import { requestRadiation } from "./sanction-radiation.ts";

const http = createOpenApiHttp<paths>({ baseUrl: "*/partenaire/gestion-sanctions-rsa/v1" });

type DetailManquement = components["schemas"]["DetailManquement"];

const MANQUEMENTS = describeOperation("gestiondesmanquements");
const DECISION = describeOperation("decisionSanctionPartenaire");
const RADIATION = describeOperation("demandeRadiation");

/** Reads a breach, acts on a sanction that France Travail proposed, reports one's own, asks for a radiation. */
export function gestionSanctionsRsaHandlers(memory: Memory): HttpHandler[] {
  return [
    http.get("/detailManquement", (info) =>
      withUsager(memory, MANQUEMENTS, info, ({ personne }) => {
        const asked = readIdentifiant(info.query.get("identifiantSanction"));
        if (asked.kind === "refusee") {
          // Reading has a shorter message.
          const court = asked.code === "R011" ? "Identifiant Consequence Sanction invalide" : undefined;
          return info.response.untyped(refuse(asked.code, court));
        }
        const found = findConsequence(personne, asked.valeur);
        if (!found) return info.response(204).empty();
        return info.response(200).json(toDetail(personne, found.manquement));
      }),
    ),
    http.post("/evenementSanctionRSA", (info) =>
      withUsager(memory, MANQUEMENTS, info, ({ personne, corps }) => {
        const asked = readEvenement(corps);
        if (asked.kind === "refusee") return info.response.untyped(refuse(asked.code));
        const found = findConsequence(personne, asked.valeur.identifiantConsequenceSanction);
        if (!found) return info.response(204).empty();
        const after = applyEvenement(found.consequence, asked.valeur, memory.clock.now());
        if (!after) return info.response(200).json({ codeSortie: "C999" });
        changePersonne(memory, personne, { manquements: replaceConsequence(personne, after) });
        const paye = PAYE[asked.valeur.evenement.typeEvenement];
        if (paye) notifyPayeur(memory, personne, paye, after);
        return info.response(200).json({ codeSortie: "C001" });
      }),
    ),
    http.post("/decisionSanctionRSAPartenaire", (info) =>
      withUsager(memory, DECISION, info, ({ personne, corps }) => {
        const asked = readDecision(corps);
        if (asked.kind === "refusee") return info.response.untyped(refuse(asked.code));
        const identifiants = createIdentifiants(memory);
        const manquement = createManquement(asked.valeur, identifiants, memory.clock.now());
        changePersonne(memory, personne, { manquements: [...personne.manquements, manquement] });
        for (const decided of manquement.consequencesSanction) {
          notifyPayeur(memory, personne, "VALID_SANCTION", decided);
        }
        return info.response(200).json({
          codeSortie: "C001",
          identifiantConsequenceSanction: identifiants.consequence,
          identifiantManquement: identifiants.manquement,
          message: "Sanction partenaire créée et prise en compte par France Travail",
        });
      }),
    ),
    http.post("/demandeRadiation", (info) =>
      withUsager(memory, RADIATION, info, ({ personne, corps }) => {
        const asked = readRadiation(corps);
        if (asked.kind === "refusee") return info.response.untyped(refuse(asked.code));
        const { consequence: id } = createIdentifiants(memory);
        const asking = requestRadiation(personne, asked.valeur, id, memory.clock.now());
        // Somebody else's is not attached to this person; nobody's is not found.
        const isKnown = [...memory.personnes.values()].some((other) =>
          findConsequence(other, asked.valeur.identifiantConsequenceSanction),
        );
        if (!isKnown) return info.response(204).empty();
        const message = MESSAGES_RADIATION[asking.code];
        if (asking.code !== "C000") return info.response(200).json({ codeSortie: asking.code, message });
        const { manquement } = asking;
        changePersonne(memory, personne, { manquements: replaceManquement(personne, manquement) });
        return info.response(200).json({ codeSortie: "C000", idConsequenceSanctionCree: id, message });
      }),
    ),
  ];
}

/** What the payer is told of, and under which name: a refusal to instruct is France Travail's decision. */
const PAYE: Partial<Record<string, string>> = {
  VALID_SANCTION: "VALID_SANCTION",
  REFUS_SAISIE_SANCTION: "VALID_SANCTION",
  VALID_LEVEE_SUSP: "VALID_LEVEE_SUSP",
  ANNULATION_SANCTION: "ANNULATION_SANCTION",
};

function describeOperation(scope: string): Operation {
  return {
    api: "gestion-sanctions-rsa",
    scopes: ["api_gestion-sanctions-rsav1", "profil_accedant", scope],
    refuse: (_memory, message) => toErreur("SIMULATEUR", message),
    refuseJeton: (_memory, jeton) =>
      toErreur("SIMULATEUR", invented(`Le header ft-jeton-usager est ${jeton}`)),
  };
}

function refuse(code: CodeErreurSanction, message: string = MESSAGES[code]): Response {
  return toErreur(code, message);
}

function toErreur(codeErreur: string, message: string): Response {
  return Response.json({ codeErreur, message }, { status: 400 });
}

function toDetail(personne: Personne, { sansIndividu, ...manquement }: Manquement): DetailManquement {
  const { numeroFranceTravail } = personne;
  return {
    ...(sansIndividu ? {} : { individu: { numeroFranceTravail } }),
    ...manquement,
    consequencesSanction: manquement.consequencesSanction.map(({ suiteA: _suiteA, ...consequence }) => ({
      ...consequence,
      evenements: consequence.evenements.map(({ recuLe: _recuLe, ...evenement }) => evenement),
    })),
  };
}

function replaceConsequence(personne: Personne, after: Consequence): Manquement[] {
  return personne.manquements.map((manquement) => ({
    ...manquement,
    consequencesSanction: manquement.consequencesSanction.map((before) =>
      before.idConsequenceSanction === after.idConsequenceSanction ? after : before,
    ),
  }));
}

function replaceManquement(personne: Personne, after: Manquement): Manquement[] {
  return personne.manquements.map((before) =>
    before.identifiantManquement === after.identifiantManquement ? after : before,
  );
}

/** The next identifiers; the first ones of a fresh simulator are those of the published examples. */
function createIdentifiants(memory: Memory): { manquement: string; consequence: string } {
  let [manquement, consequence] = [51_224, 5068];
  for (const personne of memory.personnes.values()) {
    for (const known of personne.manquements) {
      manquement = Math.max(manquement, Number(known.identifiantManquement));
      for (const { idConsequenceSanction } of known.consequencesSanction) {
        consequence = Math.max(consequence, Number(idConsequenceSanction));
      }
    }
  }
  return { manquement: String(manquement + 1), consequence: String(consequence + 1) };
}
