import { describe, expect, it } from "vitest";
import {
  AUCUN_RESEAU,
  BOUCLAGE,
  isAdresseAdmise,
  isAdressePublique,
  parseReseaux,
  refuseUrl,
} from "./reseaux.ts";

describe("an address of the public Internet", () => {
  it.each([
    "93.184.216.34",
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.0",
    "2a00:1450:4007::1",
  ])("is reached: %s", (adresse) => expect(isAdressePublique(adresse)).toBe(true));

  it.each([
    ["loopback", ["127.0.0.1", "127.255.255.254", "::1"]],
    ["of a private network", ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"]],
    ["link-local, where clouds answer their metadata", ["169.254.169.254", "fe80::1", "fe80::1%eth0"]],
    ["shared by an operator (CGNAT)", ["100.64.0.1", "100.127.255.255"]],
    ["multicast or broadcast", ["224.0.0.1", "239.1.1.1", "255.255.255.255", "ff02::1"]],
    ["unspecified", ["0.0.0.0", "0.1.2.3", "::"]],
    [
      "for documentation or tests",
      ["192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "2001:db8::1", "3fff::1"],
    ],
    ["unique local (ULA)", ["fc00::1", "fd12:3456::1"]],
    [
      "IPv4 written as IPv6",
      ["::ffff:10.0.0.1", "::ffff:8.8.8.8", "::10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::1", "2001:0:1::1"],
    ],
    ["none at all", ["", "exemple.fr", "1.2.3", "10.0.0.1/8"]],
  ])("is not one that is %s", (_, adresses) => {
    for (const adresse of adresses) expect(isAdressePublique(adresse), adresse).toBe(false);
  });
});

describe("networks that are admitted", () => {
  const reseaux = parseReseaux("10.20.0.0/16, fd00:12::/32 192.168.1.7", false);

  it("are reached besides, and no other is", () => {
    for (const adresse of ["10.20.3.4", "fd00:12::9", "192.168.1.7", "8.8.8.8"])
      expect(isAdresseAdmise(adresse, reseaux), adresse).toBe(true);
    for (const adresse of ["10.21.0.1", "fd00:13::1", "192.168.1.8", "127.0.0.1"])
      expect(isAdresseAdmise(adresse, reseaux), adresse).toBe(false);
  });

  it.each(["10.20.0.0/33", "10.20/16", "fd00::/129", "exemple.fr", "10.0.0.0/", "10.0.0.0/8/8"])(
    "are refused where they are none: %s",
    (texte) => expect(() => parseReseaux(texte, false)).toThrow(RangeError),
  );
});

describe("an address to register", () => {
  const bac = parseReseaux(BOUCLAGE, true);

  it("is https and public; a name is looked at when it is called", () => {
    expect(refuseUrl("https://logiciel.exemple.fr/rappels?jeton=1", AUCUN_RESEAU)).toBeNull();
    expect(refuseUrl("https://93.184.216.34:8443/", AUCUN_RESEAU)).toBeNull();
  });

  it.each([
    "rappels",
    "ftp://exemple.fr/",
    "http://exemple.fr/",
    "https://moi:secret@exemple.fr/",
    "https://exemple.fr/#ici",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://169.254.169.254/latest/meta-data",
    `https://exemple.fr/${"a".repeat(2_000)}`,
  ])("is refused, with a sentence: %s", (url) => {
    expect(refuseUrl(url, AUCUN_RESEAU)).toMatch(/^\p{Lu}.+\.$/u);
  });

  it("may do without TLS in sandbox, on this machine", () => {
    expect(refuseUrl("http://127.0.0.1:4000/rappels", bac)).toBeNull();
    expect(refuseUrl("http://10.0.0.1/rappels", bac)).not.toBeNull();
  });
});
