import { BlockList, isIP } from "node:net";

/*
 * Which addresses a callback may reach. An editor gives the address, and whoever holds a key of right `administration`
 * may be an attacker: nothing within the exploitant's own network may answer it (SSRF).
 */

/** Never public, by the registries of special-purpose addresses (RFC 6890 and its registry at IANA). */
const SPECIALES_V4 =
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 " +
  "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4";
/** Within the addresses of the IPv6 Internet: those that stand for an IPv4 one, or for documentation. */
const SPECIALES_V6 = "2001::/23 2001:db8::/32 2002::/16 3fff::/20";
/** All that is assigned to the IPv6 Internet: loopback, ULA, link-local, multicast, mapped and translated IPv4 are outside. */
const INTERNET_V6 = "2000::/3";

const special = parse(`${SPECIALES_V4} ${SPECIALES_V6}`);
const internetV6 = parse(INTERNET_V6);

/** The networks that callbacks may reach besides the public Internet. */
export interface Reseaux {
  /** Whether one of them holds this IP address. */
  contains(adresse: string): boolean;
  /** Whether they may be reached without TLS: in sandbox alone. */
  http: boolean;
}

/** What the sandbox admits: the machine itself. */
export const BOUCLAGE = "127.0.0.0/8,::1/128";

/** None: the public Internet alone, by https alone. */
export const AUCUN_RESEAU: Reseaux = { contains: () => false, http: false };

/**
 * Reads networks in CIDR form (or single addresses), separated by commas or blanks.
 * @throws RangeError naming the one that is none
 */
export function parseReseaux(texte: string, http: boolean): Reseaux {
  const list = parse(texte.replaceAll(",", " "));
  return { contains: (adresse) => check(list, adresse), http };
}

function parse(texte: string): BlockList {
  const list = new BlockList();
  for (const reseau of texte.split(/\s+/).filter(Boolean)) {
    const [adresse = "", prefixe, ...rest] = reseau.split("/");
    const family = isIP(adresse);
    const bits = family === 4 ? 32 : 128;
    const length = prefixe === undefined ? bits : /^\d{1,3}$/.test(prefixe) ? Number(prefixe) : Number.NaN;
    if (family === 0 || rest.length > 0 || !(length <= bits)) throw new RangeError(reseau);
    list.addSubnet(adresse, length, family === 4 ? "ipv4" : "ipv6");
  }
  return list;
}

function check(list: BlockList, adresse: string): boolean {
  const family = isIP(adresse);
  return family !== 0 && list.check(adresse, family === 4 ? "ipv4" : "ipv6");
}

/** Whether an IP address is one of the public Internet. False for what is no IP address. */
export function isAdressePublique(adresse: string): boolean {
  // A zone (`fe80::1%eth0`) names an interface of this machine.
  if (adresse.includes("%") || check(special, adresse)) return false;
  return isIP(adresse) === 4 || check(internetV6, adresse);
}

/** Whether a callback may reach this IP address. */
export function isAdresseAdmise(adresse: string, reseaux: Reseaux): boolean {
  return isAdressePublique(adresse) || reseaux.contains(adresse);
}

/**
 * Why an address cannot be registered for callbacks, in French; null when it can. A name is not resolved here: it is
 * when it is called, each time, since it may lead elsewhere by then.
 */
export function refuseUrl(texte: string, reseaux: Reseaux): string | null {
  const url = URL.canParse(texte) ? new URL(texte) : null;
  if (!url || texte.length > 2_000)
    return "Une adresse https complète est attendue, de 2000 caractères au plus.";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && reseaux.http))
    return "Une adresse https est attendue.";
  if (url.username !== "" || url.password !== "")
    return "L'adresse ne doit porter ni nom ni mot de passe : les rappels sont signés.";
  if (url.hash !== "") return "L'adresse ne doit pas porter de fragment (#…).";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) === 0) return null;
  if (url.protocol === "http:" && !reseaux.contains(host)) return "Une adresse https est attendue.";
  if (!isAdresseAdmise(host, reseaux))
    return "Une adresse publique est attendue : celle-ci est privée ou réservée.";
  return null;
}
