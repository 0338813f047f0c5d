import {
  isNullable,
  isRecord,
  listBranches,
  listCandidates,
  listInconnus,
  listInfractions,
  type Schema,
  synthesize,
} from "./schema-valeurs.ts";

/*
 * From what a schema accepts, everything that it refuses: one request per fault, each with a single one. The schema is
 * read as JSON Schema, so that no list is kept beside it: an operation that lands later is taken in by itself.
 */

/** One thing wrong, in a request that is right but for it. */
export interface Faute {
  /** JSON Pointer of what is wrong. */
  chemin: string;
  /** What was broken: `enum`, `maximum`, `required`… */
  regle: string;
  requete: unknown;
  /** What the refusal has to tell: each accepted value, the bound, the form of a date. */
  attendus: readonly string[];
}

/** Whether a whole request is right, rules between fields included. */
type Accepts = (requete: unknown) => boolean;

interface Trouvee extends Faute {
  /** The alternatives taken on the way: two of them may hold two fields of one name. */
  branche: string;
  valeur: unknown;
}

/** A place in a request, and the request with another value there. */
interface Place {
  chemin: string;
  branche: string;
  put(value: unknown): unknown;
}
const ROOT: Place = { chemin: "", branche: "", put: (value) => value };

/**
 * Every fault that a schema can tell, each once, in the first example that is right but for it: a field is broken
 * only where it may stand. One that may stand in no example is broken in the first all the same, for somebody to look.
 */
export function listFautes(schema: Schema, exemples: readonly unknown[], accepts: Accepts): Faute[] {
  const found = exemples.flatMap((exemple) => walk(schema, exemple, ROOT, accepts));
  const placeOf = ({ branche, chemin }: Trouvee) => `${branche} ${chemin}`;
  const places = new Set(found.map(placeOf));
  const anyhow = walk(schema, exemples[0], ROOT, () => true).filter((faute) => !places.has(placeOf(faute)));
  const distinct = new Map<string, Faute>();
  for (const { branche, valeur, ...faute } of [...found, ...anyhow]) {
    const cle = JSON.stringify([branche, faute.chemin, faute.regle, valeur, faute.attendus]);
    if (!distinct.has(cle)) distinct.set(cle, faute);
  }
  return [...distinct.values()];
}

function walk(schema: Schema, exemple: unknown, place: Place, accepts: Accepts): Trouvee[] {
  const inconnus = listInconnus(schema);
  if (inconnus.length > 0)
    throw new Error(`${place.chemin || "/"}: no fault is derived from ${inconnus.join(", ")}`);
  if (listBranches(schema).length > 0) return walkBranches(schema, exemple, place, accepts);
  const own = listInfractions(schema).flatMap(({ regle, valeurs, attendus }) =>
    valeurs.map((valeur) => tell(place, regle, valeur, attendus)),
  );
  if (schema.type === "array") return [...own, ...walkArray(schema, exemple, place, accepts)];
  return schema.type === "object" ? [...own, ...walkObject(schema, exemple, place, accepts)] : own;
}

const tell = (
  { chemin, branche, put }: Place,
  regle: string,
  valeur: unknown,
  attendus: readonly string[] = [],
): Trouvee => ({ chemin, branche, regle, valeur, attendus, requete: put(valeur) });

function walkBranches(schema: Schema, exemple: unknown, place: Place, accepts: Accepts): Trouvee[] {
  const branches = listBranches(schema);
  const [only] = branches;
  const found =
    branches.length === 1 && only
      ? walk(only, exemple, place, accepts)
      : branches.flatMap((branche, index) => {
          const there = { ...place, branche: `${place.branche}|${index}` };
          const value = fits(branche, exemple) ? exemple : pick(branche, there, accepts);
          return value === undefined ? [] : walk(branche, value, there, accepts);
        });
  const isNull = ({ chemin, valeur }: Trouvee) => chemin === place.chemin && valeur === null;
  return isNullable(schema) ? found.filter((faute) => !isNull(faute)) : found;
}

/** Whether an example is of this alternative: it has its constant values. */
function fits({ properties = {} }: Schema, exemple: unknown): boolean {
  const constants = Object.entries(properties).filter(([, sous]) => sous.const !== undefined);
  return constants.length > 0 && constants.every(([nom, sous]) => Object(exemple)[nom] === sous.const);
}

/** A value that may stand there; undefined when none of those that the schema suggests may. */
function pick(schema: Schema, { put }: Place, accepts: Accepts): unknown {
  return listCandidates(schema).find((value) => accepts(put(value)));
}

function walkObject(schema: Schema, exemple: unknown, place: Place, accepts: Accepts): Trouvee[] {
  const known = isRecord(exemple) ? exemple : Object(synthesize(schema));
  const at = (nom: string): Place => ({
    chemin: `${place.chemin}/${nom}`,
    branche: place.branche,
    put: (value) => place.put({ ...known, [nom]: value }),
  });
  const missing = (schema.required ?? []).map((nom) => tell(at(nom), "required", undefined));
  const inconnu = tell(at("champInconnu"), "additionalProperties", 1);
  const inner = Object.entries(schema.properties ?? {}).flatMap(([nom, sous]) => {
    const value = known[nom] ?? pick(sous, at(nom), accepts);
    return value === undefined ? [] : walk(sous, value, at(nom), accepts);
  });
  return [...missing, ...(schema.additionalProperties === false ? [inconnu] : []), ...inner];
}

function walkArray(schema: Schema, exemple: unknown, place: Place, accepts: Accepts): Trouvee[] {
  const { items = {}, minItems = 0, maxItems } = schema;
  const first = Array.isArray(exemple) && exemple.length > 0 ? exemple[0] : undefined;
  const others = Array.isArray(exemple) ? exemple.slice(1) : [];
  const there: Place = {
    chemin: `${place.chemin}/0`,
    branche: place.branche,
    put: (value) => place.put([value, ...others]),
  };
  const value = first ?? pick(items, there, accepts);
  const many = (length: number) => Array.from({ length }, () => value);
  return [
    ...(minItems > 0 ? [tell(place, "minItems", many(minItems - 1), [String(minItems)])] : []),
    ...(maxItems === undefined ? [] : [tell(place, "maxItems", many(maxItems + 1), [String(maxItems)])]),
    ...(value === undefined ? [] : walk(items, value, there, accepts)),
  ];
}
