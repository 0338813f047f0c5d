import type { HttpHandler } from "msw";
import { createOpenApiHttp } from "openapi-msw";
import type { paths } from "../../openapi/france-travail/orientationusager-v2.ts";
import { withUsager } from "../acces.ts";
import type { Memory } from "../memory.ts";
import { readCalcul, readDecisionV2, readModificationV2, readOrientationV2 } from "./orientation-demandes.ts";
import {
  computeOrientation,
  decideOrientation,
  forceOrientation,
  modifyOrientation,
} from "./orientation-etats.ts";
import { act, describeOperation, filterOrientations, springError } from "./orientationusager.ts";
import { toCalcule, toLecture, toModifiee } from "./orientationusager-v2-reponses.ts";

const LIRE = "/api-orientationusager/v2/orientation";
const CALCULER = "/api-orientationusager/v2/orientation/calculer";
const DECIDER = "/api-orientationusager/v2/orientation/decider";
const MODIFIER = "/api-orientationusager/v2/orientation/modifier";

/** orientationusager v2, and its « bac à sable », which is the same under names prefixed with `test`. */
export function orientationusagerV2Handlers(memory: Memory): HttpHandler[] {
  return [...handlersOf(memory, ""), ...handlersOf(memory, "test")];
}

function handlersOf(memory: Memory, prefix: "" | "test"): HttpHandler[] {
  const http = createOpenApiHttp<paths>({ baseUrl: `*/partenaire/${prefix}orientationusager/v2` });
  const reading = [`api_${prefix}orientationusagerv2`, `${prefix}lireorientationusager`];
  const writing = [`api_${prefix}orientationusagerv2`, `${prefix}decisionorientationusager`];
  return [
    http.get("/lectureOrientation", (info) =>
      withUsager(memory, describeOperation(LIRE, reading), info, ({ personne }) => {
        const kept = filterOrientations(personne, info.query.get("etatOrientation"));
        if (typeof kept === "string") return info.response.untyped(springError(memory, kept, LIRE));
        if (kept.length === 0 && memory.reglages.sansOrientation === 204) {
          return info.response(204).empty();
        }
        return info.response(200).json(kept.map(toLecture));
      }),
    ),
    http.post("/calculerOrientation", (info) =>
      withUsager(memory, describeOperation(CALCULER, writing), info, (appel) => {
        const computed = act(memory, appel, readCalcul(appel.corps), computeOrientation);
        if (typeof computed === "string")
          return info.response.untyped(springError(memory, computed, CALCULER));
        return info.response(200).json(toCalcule(computed));
      }),
    ),
    http.post("/decisionOrientation", (info) =>
      withUsager(memory, describeOperation(DECIDER, writing), info, (appel) => {
        const decided = act(memory, appel, readDecisionV2(appel.corps), decideOrientation);
        if (typeof decided === "string") return info.response.untyped(springError(memory, decided, DECIDER));
        // Declared as JSON, without schema nor example.
        const headers = { "content-type": "application/json" };
        return info.response(201).empty({ headers });
      }),
    ),
    http.post("/orientation", (info) =>
      withUsager(memory, describeOperation(LIRE, writing), info, (appel) => {
        const forced = act(memory, appel, readOrientationV2(appel.corps), forceOrientation);
        if (typeof forced === "string") return info.response.untyped(springError(memory, forced, LIRE));
        return info.response(201).empty();
      }),
    ),
    http.put("/modificationOrientation", (info) =>
      withUsager(memory, describeOperation(MODIFIER, writing), info, (appel) => {
        const modified = act(memory, appel, readModificationV2(appel.corps), modifyOrientation);
        if (typeof modified === "string")
          return info.response.untyped(springError(memory, modified, MODIFIER));
        return info.response(200).json(toModifiee(modified));
      }),
    ),
  ];
}
