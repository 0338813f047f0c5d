// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/sante": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le processus répond */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Vivant */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            etat: "vivant";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * La passerelle peut recevoir des écritures
         * @description La base répond (ses migrations sont appliquées avant toute écoute) et les envois tournent. France Travail indisponible n'y change rien : le corps le dit, et ce qui attend.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Prête */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            etat: "pret" | "non-pret";
                            base: boolean;
                            repartiteur: boolean;
                            /** @description Ce que l'on sait de France Travail. N'empêche pas d'être prête : les écritures sont gardées. */
                            franceTravail: {
                                /** @description Maintenance annoncée, ou plage de lecture seule, en cours ; null : aucune. */
                                fermeture: {
                                    /** @enum {string} */
                                    code: "france-travail-en-maintenance" | "france-travail-lecture-seule";
                                    /** Format: date-time */
                                    jusqua: string;
                                } | null;
                                /** @description Les API qui ne répondent plus à cette instance : rien ne leur est envoyé, sinon un appel d'essai. */
                                indisponibles: {
                                    /** @description Code de l'API ; authentification : le jeton d'accès. */
                                    api: string;
                                    /** Format: date-time */
                                    depuis: string;
                                    /** Format: date-time */
                                    prochainEssai: string;
                                    /** @description Pour combien de collectivités. */
                                    collectivites: number;
                                }[];
                            };
                            /** @description Transmissions qui attendent, toutes collectivités (compté toutes les dix secondes) ; null : base muette. */
                            arriere: number | null;
                        };
                    };
                };
                /** @description Pas prête */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            etat: "pret" | "non-pret";
                            base: boolean;
                            repartiteur: boolean;
                            /** @description Ce que l'on sait de France Travail. N'empêche pas d'être prête : les écritures sont gardées. */
                            franceTravail: {
                                /** @description Maintenance annoncée, ou plage de lecture seule, en cours ; null : aucune. */
                                fermeture: {
                                    /** @enum {string} */
                                    code: "france-travail-en-maintenance" | "france-travail-lecture-seule";
                                    /** Format: date-time */
                                    jusqua: string;
                                } | null;
                                /** @description Les API qui ne répondent plus à cette instance : rien ne leur est envoyé, sinon un appel d'essai. */
                                indisponibles: {
                                    /** @description Code de l'API ; authentification : le jeton d'accès. */
                                    api: string;
                                    /** Format: date-time */
                                    depuis: string;
                                    /** Format: date-time */
                                    prochainEssai: string;
                                    /** @description Pour combien de collectivités. */
                                    collectivites: number;
                                }[];
                            };
                            /** @description Transmissions qui attendent, toutes collectivités (compté toutes les dix secondes) ; null : base muette. */
                            arriere: number | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Le dossier, ses deux délais, son parcours */
        get: {
            parameters: {
                query?: {
                    /** @description Calculer à cette date ; par défaut, aujourd'hui. */
                    dateObservation?: string;
                };
                header?: never;
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le dossier */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        /**
         * Déclarer ou remplacer un dossier
         * @description Un dossier est une personne (allocataire, conjoint ou partenaire : un chacun) sous la référence du département. L'identité est donnée une fois ; France Travail n'est pas interrogé ici. nom et prenom sont admis et ne sont pas gardés. Une identité partielle complète celle qui est connue ; celle d'une autre personne la remplace, sauf après un acte accepté (409). Une identité complétée ou corrigée fait repartir d'eux-mêmes, dans l'ordre, les actes que la recherche de la personne avait bloqués.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DossierRecu"];
                };
            };
            responses: {
                /** @description Dossier remplacé */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description Dossier créé */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dossier"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Effacer les données de la personne
         * @description Le journal garde un pseudonyme. 409 transmissions-en-cours tant que des transmissions attendent.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Effacé */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les dossiers, l'échéance la plus proche d'abord
         * @description Sans « delai », l'ordre est celui de la première échéance non tenue, et « statut » vaut pour l'un ou l'autre des deux délais.
         */
        get: {
            parameters: {
                query?: {
                    delai?: "orientation" | "contrat";
                    statut?: "respecte" | "hors-delai" | "en-cours" | "echu" | "incoherent" | "non-demarre" | "non-applicable";
                    /** @description Échéance strictement antérieure à cette date. */
                    echeanceAvant?: string;
                    limite?: number;
                    /** @description La valeur « suivant » de la page précédente. */
                    curseur?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Une page de dossiers */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: {
                                reference: string;
                                droitRsa: {
                                    dateNotification: string | null;
                                    dateReception: string | null;
                                    dateFin: string | null;
                                } | null;
                                soumisDroitsDevoirs: boolean | null;
                                /** @enum {string} */
                                regime: "primo-entrant" | "stock";
                                delais: {
                                    orientation: {
                                        /** @enum {string} */
                                        statut: "respecte" | "hors-delai" | "en-cours" | "echu" | "incoherent" | "non-demarre" | "non-applicable";
                                        /** Format: date */
                                        echeance: string | null;
                                        jours: number | null;
                                    };
                                    contrat: {
                                        /** @enum {string} */
                                        statut: "respecte" | "hors-delai" | "en-cours" | "echu" | "incoherent" | "non-demarre" | "non-applicable";
                                        /** Format: date */
                                        echeance: string | null;
                                        jours: number | null;
                                    };
                                };
                            }[];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dire ce qui s'est fait hors de la passerelle
         * @description Le même type à la même date, d'où qu'il vienne, est le même fait (200). Une seconde orientation-decidee reçue est une réorientation. Le mois court de orientation-notifiee, sinon de la décision. Les dates à venir sont gardées.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvenementRecu"];
                };
            };
            responses: {
                /** @description Fait déjà connu */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evenement"];
                    };
                };
                /** @description Fait gardé */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evenement"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/evenements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Retirer un fait déclaré par le département */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    reference: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Retiré */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions/rejeux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les rejeux par lot, le plus récent d'abord */
        get: {
            parameters: {
                query?: {
                    limite?: number;
                    /** @description La valeur « suivant » de la page précédente. */
                    curseur?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Une page de rejeux */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: {
                                /** @description null pour une simulation. */
                                id: string | null;
                                /** @enum {string} */
                                etat: "en-cours" | "arrete" | "termine" | "simulation";
                                filtre: {
                                    flux: string | null;
                                    cause: string | null;
                                    dossier: string | null;
                                    depuis: string | null;
                                    jusqua: string | null;
                                };
                                plafond: number | null;
                                /** @description Combien étaient bloquées à la demande. */
                                nombre: number;
                                /** @description Combien sont redevenues en-attente depuis. */
                                rejouees: number;
                                /** Format: date-time */
                                creeLe: string | null;
                                /** Format: date-time */
                                modifieLe: string | null;
                            }[];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Rejouer les transmissions bloquées qui répondent à un filtre
         * @description Sans filtre : toutes celles de la collectivité. Le rejeu se fait derrière la réponse (202), les plus anciennes d'abord, par petits lots qui laissent passer les autres actes ; il survit à un redémarrage, ne dépasse pas le plafond, et ne reprend pas celles qui se bloquent après la demande. Une transmission à l'issue incertaine est d'abord lue à France Travail ; là où rien ne permet de la lire, elle est écartée. Droit ecriture, comme le rejeu d'une seule.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        etat?: "bloquee";
                        /** @enum {string} */
                        flux?: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                        /**
                         * @description Le code de derniereErreur.
                         * @enum {string}
                         */
                        cause?: "json-illisible" | "non-authentifie" | "droit-insuffisant" | "introuvable" | "dossier-introuvable" | "transmission-introuvable" | "rejeu-introuvable" | "ressource-introuvable" | "rappel-introuvable" | "evenement-introuvable" | "methode-non-admise" | "requete-en-cours" | "identite-differente" | "transmissions-en-cours" | "etat-incompatible" | "evenement-atteste" | "corps-trop-grand" | "type-de-contenu-non-admis" | "donnees-invalides" | "agent-invalide" | "agent-requis" | "refus-saisie-sanction" | "cle-idempotence-reutilisee" | "cle-idempotence-invalide" | "hors-competence" | "regle-non-respectee" | "refus-france-travail" | "contrat-suspendu" | "diagnostic-non-cree" | "diagnostic-non-reconnu" | "orientation-absente" | "contrat-absent" | "diagnostic-absent" | "besoins-absents" | "contraintes-absentes" | "autonomie-numerique-absente" | "pouvoir-agir-absent" | "referentiel-absent" | "sanction-absente" | "statut-absent" | "usager-inconnu" | "usager-ambigu" | "usager-non-rattache" | "usager-acces-refuse" | "usager-refuse" | "usager-sans-adresse" | "identite-incomplete" | "france-travail-indisponible" | "france-travail-en-maintenance" | "france-travail-lecture-seule" | "acte-anterieur-bloque" | "arriere-plein" | "base-indisponible" | "api-non-ouverte" | "flux-suspendu" | "delai-de-reprise-epuise" | "issue-incertaine" | "reponse-illisible" | "en-tetes-agent-refuses" | "habilitation-insuffisante" | "identifiants-refuses" | "erreur-interne";
                        /** @example D-1 */
                        dossier?: string;
                        /**
                         * Format: date-time
                         * @description Créées à cet instant ou après.
                         * @example 2026-01-07T09:30:00+01:00
                         */
                        depuis?: string;
                        /**
                         * Format: date-time
                         * @description Créées à cet instant ou avant.
                         * @example 2026-01-07T09:30:00+01:00
                         */
                        jusqua?: string;
                        /** @description Au plus tant, les plus anciennes d'abord. */
                        plafond?: number;
                        /** @description true : compte seulement. */
                        simulation?: boolean;
                    };
                };
            };
            responses: {
                /** @description Simulation : rien n'est rejoué */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rejeu"];
                    };
                };
                /** @description Le rejeu commence ; son adresse est dans Location */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rejeu"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions/rejeux/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Un rejeu par lot, et où il en est */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le rejeu */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rejeu"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Arrêter un rejeu
         * @description Entre deux lots : ce qui est déjà redevenu en-attente part. Sans effet sur un rejeu terminé ou déjà arrêté.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le rejeu */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rejeu"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions/rejeux/{id}/reprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reprendre un rejeu arrêté
         * @description Où il s'était arrêté, dans la limite du même plafond. 409 etat-incompatible s'il est terminé.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le rejeu */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rejeu"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les transmissions, la plus récente d'abord */
        get: {
            parameters: {
                query?: {
                    etat?: "en-attente" | "acceptee" | "refusee" | "bloquee" | "abandonnee";
                    flux?: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                    dossier?: string;
                    /** @description Créées à cet instant ou après. */
                    depuis?: string;
                    limite?: number;
                    /** @description La valeur « suivant » de la page précédente. */
                    curseur?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Une page de transmissions */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: components["schemas"]["Transmission"][];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Une transmission */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La transmission */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions/{id}/rejeu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejouer une transmission bloquée
         * @description Elle redevient en-attente et part aussitôt. Si son issue était incertaine, France Travail est lu d'abord ; là où rien ne permet de le lire (décision de sanction du département), rejouer vaut constat que l'acte n'y figure pas.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La transmission */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transmissions/{id}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abandonner une transmission
         * @description Ni terminée, ni en cours d'envoi ; son contenu est effacé.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La transmission */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les sept flux : actifs ou suspendus */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les sept flux, dans l'ordre de l'annexe 5 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: components["schemas"]["FluxEtat"][];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flux/{flux}/etat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** L'état d'un flux */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description L'état du flux */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FluxEtat"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        /**
         * Suspendre ou reprendre un flux
         * @description Suspendu, rien de ce flux ne part vers France Travail : ce qui arrive entre-temps est gardé en-attente et répondu 202 aussitôt, avec le motif (flux-suspendu) ; ce qui est en cours d'envoi se termine. N'est retenu avec lui que ce qui en dépend dans le même dossier. Repris, tout part dans l'ordre ; les sept jours de tentatives ne courent pas pendant la suspension. Les lectures passent toujours.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        etat: "actif" | "suspendu";
                        /** @description Requis pour suspendre ; aucune donnée sur une personne. */
                        motif?: string;
                    };
                };
            };
            responses: {
                /** @description L'état du flux */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FluxEtat"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ce qui s'est passé, le plus ancien d'abord
         * @description Les mêmes évènements que ceux qui sont envoyés aux adresses de rappel, gardés 90 jours : issue d'une transmission (transmission-acceptee, -refusee, -bloquee, -abandonnee), abandon à venir d'une transmission bloquée depuis bientôt trente jours (abandon-proche, sept jours avant : echeance dit le jour), échéance des sept prochains jours non tenue (echeance-proche, une fois par dossier, délai et échéance). Et, regardé une fois par jour, ce qui touche un flux entier : sept jours sans rien d'accepté alors qu'un acte est dû (flux-interrompu), un acte sur dix refusé ou bloqué en sept jours, sur dix au moins (taux-echec-eleve) ; une fois, puis de nouveau si cela revient après avoir cessé. Ni identité, ni contenu. Pour suivre sans rien perdre : garder le « curseur » du dernier évènement traité et le donner à la lecture suivante ; aucun évènement ne paraît après coup avant un évènement déjà lu.
         */
        get: {
            parameters: {
                query?: {
                    limite?: number;
                    /** @description La valeur « suivant » de la page précédente. */
                    curseur?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Une page d'évènements ; « suivant » est nul sur la dernière */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: components["schemas"]["EvenementEmis"][];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rappels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** L'adresse enregistrée, et comment vont ses envois */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description L'adresse, sans son secret */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rappel"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        /**
         * Enregistrer l'adresse où ce logiciel est prévenu
         * @description Une adresse par logiciel, en https, publique. Les évènements de GET /v1/evenements y sont envoyés par POST, un par un, dès maintenant, dans l'ordre pour un même dossier. Chaque envoi est signé comme le veut Standard Webhooks : en-têtes webhook-id, webhook-timestamp et webhook-signature, à vérifier avec une bibliothèque « standardwebhooks » et le secret répondu ici, une seule fois. Répondre 2xx dans les dix secondes, traiter ensuite ; un même webhook-id peut arriver deux fois. Toute autre réponse, redirections comprises, vaut échec : l'envoi est repris, de plus en plus espacé, pendant cinq jours, puis abandonné ; l'évènement reste à lire par GET /v1/evenements. 410 désactive l'adresse. Changer d'adresse garde le secret.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RappelRecu"];
                };
            };
            responses: {
                /** @description Adresse changée, ou confirmée */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RappelAvecSecret"];
                    };
                };
                /** @description Adresse enregistrée, avec son secret */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RappelAvecSecret"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Ne plus être prévenu
         * @description Ce qui attendait n'est pas envoyé ; les évènements restent à lire par GET /v1/evenements.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Retirée */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rappels/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renouveler le secret
         * @description Pendant 24 heures chaque envoi porte deux signatures, du nouveau secret puis de l'ancien : le temps de changer l'un pour l'autre.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le nouveau secret */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RappelAvecSecret"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les sept lignes de l'annexe 5 : ce qui est déclaré, ce qui est mesuré
         * @description L'état vient du trafic seul. effectif : dès la première transmission acceptée en production (A5-04). interrompu : sept jours entiers sans rien alors qu'un dossier attendait l'acte. en-retard : l'échéance est passée (A5-03). pret : l'API de France Travail n'est pas ouverte, jamais en retard. Ce qui passe en recette ne compte pas comme production ; le bac à sable compte chez lui, données fictives. La ligne autres compte les lectures. Un contrôle, non les chiffres nationaux.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les sept lignes, dans l'ordre de l'annexe 5 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: components["schemas"]["Engagement"][];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{flux}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Déclarer une ligne de l'annexe 5
         * @description Remplace ce qui était déclaré de la ligne ; l'historique garde qui, quand, avant et après. Ce qui est mesuré ne se saisit pas. Une attestation ne vaut que pour ce qui ne passe pas par la passerelle. rdv-insertion ailleurs que pour les rendez-vous est signalé, non refusé (A5-02).
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EngagementRecu"];
                };
            };
            responses: {
                /** @description La ligne telle qu'elle est */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Engagement"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{flux}/historique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les changements d'une ligne, le plus récent d'abord */
        get: {
            parameters: {
                query?: {
                    limite?: number;
                    /** @description La valeur « suivant » de la page précédente. */
                    curseur?: string;
                };
                header?: never;
                path: {
                    flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Une page de changements */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: components["schemas"]["ChangementEngagement"][];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/chefferie/{annee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Les indicateurs de chefferie d'une année (volet 1) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    annee: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les trois indicateurs de l'année */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Chefferie"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        /**
         * Saisir les indicateurs de chefferie d'une année (volet 1)
         * @description Les trois sont attendus ; null : non renseigné.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    annee: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChefferieRecue"];
                };
            };
            responses: {
                /** @description Les trois indicateurs de l'année */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Chefferie"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicateurs/delais": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les deux délais, primo-entrants et stock à part
         * @description Sur les droits reçus de « depuis » à « jusqua », bornes comprises. Règles : DEL-01 (six semaines), DEL-06 (un mois), CTR-02 (stock). parcours et organisme filtrent par les codes de la dernière décision, « inconnu » où elle ne les dit pas.
         */
        get: {
            parameters: {
                query?: {
                    depuis?: string;
                    jusqua?: string;
                    parcours?: string;
                    organisme?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les mesures du jour */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            dateObservation: string;
                            /** Format: date */
                            depuis: string | null;
                            /** Format: date */
                            jusqua: string | null;
                            orientation: {
                                "primo-entrant": components["schemas"]["MesureDelai"];
                                stock: components["schemas"]["MesureDelai"];
                            };
                            contrat: {
                                "primo-entrant": components["schemas"]["MesureDelai"];
                                stock: components["schemas"]["MesureDelai"];
                            };
                            /** @description Les jours des délais légaux, à marquer sur l'histogramme. */
                            reperes: {
                                orientation: {
                                    de: number;
                                    a: number;
                                };
                                contrat: {
                                    de: number;
                                    a: number;
                                };
                            };
                            /** @description Comment chaque chiffre est compté, et la règle dont il vient. */
                            formules: {
                                mesure: string;
                                formule: string;
                                regle: string;
                            }[];
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicateurs/orientations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les décisions d'orientation
         * @description Décisions datées de « depuis » à « jusqua », par parcours et organisme, délai, part rendue sur une préconisation, réorientations, décisions prises à défaut par France Travail.
         */
        get: {
            parameters: {
                query?: {
                    depuis?: string;
                    jusqua?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les mesures du jour */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            dateObservation: string;
                            /** Format: date */
                            depuis: string | null;
                            /** Format: date */
                            jusqua: string | null;
                            decisions: number;
                            parParcoursOrganisme: {
                                /** @description Code de France Travail ; null : non renseigné. */
                                parcours: string | null;
                                /** @description Code de France Travail ; null : non renseigné. */
                                organisme: string | null;
                                effectif: number;
                            }[];
                            delai: {
                                effectif: number;
                                /** @description Jours de la réception du droit à la décision. */
                                mediane: number | null;
                                /** @description 9e décile. */
                                p90: number | null;
                                histogramme: {
                                    jours: number;
                                    effectif: number;
                                }[];
                            };
                            preconisation: {
                                aLaSuite: number;
                                sans: number;
                                inconnues: number;
                                /** @description aLaSuite / (aLaSuite + sans). De 0 à 1 ; null : sans objet. */
                                part: number | null;
                            };
                            reorientations: {
                                orientes: number;
                                reorientes: number;
                                /** @description reorientes / orientes. De 0 à 1 ; null : sans objet. */
                                part: number | null;
                                moyenne: number | null;
                            };
                            aDefautFranceTravail: {
                                effectif: number;
                                /** @description Des personnes orientées. De 0 à 1 ; null : sans objet. */
                                part: number | null;
                            };
                            /** @description Comment chaque chiffre est compté, et la règle dont il vient. */
                            formules: {
                                mesure: string;
                                formule: string;
                                regle: string;
                            }[];
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicateurs/contrats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * La couverture du contrat d'engagement
         * @description Au jour même, contre 100 % à la date propre au territoire (CTR-02, CTR-04), avec les contrats à signer par semaine pour l'atteindre.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les mesures du jour */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            dateObservation: string;
                            ensemble: components["schemas"]["MesureCouverture"];
                            parRegime: {
                                "primo-entrant": components["schemas"]["MesureCouverture"];
                                stock: components["schemas"]["MesureCouverture"];
                            };
                            parOrganisme: {
                                /** @description Code de France Travail ; null : non renseigné. */
                                organisme: string | null;
                                effectif: number;
                                couverts: number;
                                /** @description couverts / effectif. De 0 à 1 ; null : sans objet. */
                                couverture: number | null;
                                incoherents: number;
                                droitsDevoirsInconnus: number;
                            }[];
                            parParcours: {
                                /** @description Code de France Travail ; null : non renseigné. */
                                parcours: string | null;
                                effectif: number;
                                couverts: number;
                                /** @description couverts / effectif. De 0 à 1 ; null : sans objet. */
                                couverture: number | null;
                                incoherents: number;
                                droitsDevoirsInconnus: number;
                            }[];
                            courbe: {
                                mois: string;
                                signes: number;
                                cumul: number;
                                /** @description cumul / champ d'aujourd'hui. De 0 à 1 ; null : sans objet. */
                                couverture: number | null;
                                repere: number;
                            }[];
                            /** @description Par mois de l'orientation ; null : stock, ou orientation attendue. */
                            parMoisOrientation: {
                                /** @example 2026-01 */
                                mois: string | null;
                                effectif: number;
                                couverts: number;
                                /** @description couverts / effectif. De 0 à 1 ; null : sans objet. */
                                couverture: number | null;
                                sous: {
                                    mois: number;
                                    signes: number;
                                    /** @description signes / effectif, une fois ces mois passés pour tous. De 0 à 1 ; null : sans objet. */
                                    part: number | null;
                                }[];
                            }[];
                            inscription: {
                                effectif: number;
                                sansInscription: number;
                                /** @description Jours de l'inscription au premier contrat. */
                                mediane: number | null;
                                /** @description 9e décile. */
                                p90: number | null;
                            };
                            /** @description Comment chaque chiffre est compté, et la règle dont il vient. */
                            formules: {
                                mesure: string;
                                formule: string;
                                regle: string;
                            }[];
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicateurs/intensite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * L'accompagnement intensif
         * @description D'après les épisodes déclarés par évènement et les semaines transmises : quinze heures, entretiens, portefeuilles, prévalence. Ce qui n'est pas transmis n'est jamais compté pour zéro.
         */
        get: {
            parameters: {
                query?: {
                    depuis?: string;
                    jusqua?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les mesures du jour */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            dateObservation: string;
                            /** Format: date */
                            depuis: string | null;
                            /** Format: date */
                            jusqua: string | null;
                            enCours: number;
                            prevalence: {
                                enCours: number;
                                accompagnes: number;
                                /** @description enCours / accompagnes. De 0 à 1 ; null : sans objet. */
                                part: number | null;
                            };
                            nouveaux: number;
                            duree: {
                                clos: number;
                                /** @description Jours des passages clos dans la période. */
                                mediane: number | null;
                            };
                            quotites: {
                                cible: number;
                                majoree: number;
                                minoree: number;
                                dispense: number;
                                inconnue: number;
                            };
                            semaines: {
                                semaines: number;
                                semainesTransmises: number;
                                semainesHorsEpisode: number;
                                semainesPrevues: number;
                                semainesDeclarees: number;
                                semainesValidees: number;
                                /** @description Semaines transmises. De 0 à 1 ; null : sans objet. */
                                tauxRenseignement: number | null;
                                /** @description Minutes par semaine, sur les semaines qui le disent. */
                                moyennePrevue: number | null;
                                /** @description Minutes par semaine, sur les semaines qui le disent. */
                                moyenneDeclaree: number | null;
                                /** @description Minutes par semaine, sur les semaines qui le disent. */
                                moyenneRealisee: number | null;
                                /** @description Minutes par semaine, sur les semaines qui le disent. */
                                moyenneValidee: number | null;
                                quinzeHeures: {
                                    semaines: number;
                                    atteintes: number;
                                    /** @description Semaines atteintes. De 0 à 1 ; null : sans objet. */
                                    part: number | null;
                                };
                                dureePropre: {
                                    semaines: number;
                                    atteintes: number;
                                    /** @description Semaines atteintes. De 0 à 1 ; null : sans objet. */
                                    part: number | null;
                                };
                                /** @description Par mois du jeudi de la semaine. */
                                parMois: {
                                    /** @example 2026-01 */
                                    mois: string;
                                    semaines: number;
                                    semainesTransmises: number;
                                    /** @description Minutes par semaine, sur les semaines qui le disent. */
                                    moyenneRealisee: number | null;
                                    quinzeHeures: {
                                        semaines: number;
                                        atteintes: number;
                                        /** @description Semaines atteintes. De 0 à 1 ; null : sans objet. */
                                        part: number | null;
                                    };
                                }[];
                            };
                            entretiens: {
                                mois: number;
                                juges: number;
                                atteints: number;
                                /** @description atteints / juges. De 0 à 1 ; null : sans objet. */
                                part: number | null;
                                parMois: {
                                    /** @example 2026-01 */
                                    mois: string;
                                    personnes: number;
                                    juges: number;
                                    atteints: number;
                                    /** @description atteints / juges. De 0 à 1 ; null : sans objet. */
                                    part: number | null;
                                }[];
                            };
                            portefeuilles: {
                                alerte: number;
                                maximum: number;
                                referents: {
                                    referent: string;
                                    personnes: number;
                                    /** @enum {string} */
                                    niveau: "cible" | "alerte" | "depasse";
                                }[];
                                sansReferent: number;
                            };
                            recurrence: {
                                personnes: number;
                                plusieurs: number;
                                /** @description plusieurs / personnes. De 0 à 1 ; null : sans objet. */
                                part: number | null;
                            };
                            /** @description Comment chaque chiffre est compté, et la règle dont il vient. */
                            formules: {
                                mesure: string;
                                formule: string;
                                regle: string;
                            }[];
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicateurs/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les sanctions passées par ici
         * @description Actes par issue, décisions par type, et les propositions connues ici qui attendent, avec les quinze jours d'ACT366 (SAN-22).
         */
        get: {
            parameters: {
                query?: {
                    depuis?: string;
                    jusqua?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les mesures du jour */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            dateObservation: string;
                            /** Format: date */
                            depuis: string | null;
                            /** Format: date */
                            jusqua: string | null;
                            parOperation: {
                                [key: string]: {
                                    "en-attente": number;
                                    acceptee: number;
                                    refusee: number;
                                    bloquee: number;
                                    abandonnee: number;
                                };
                            };
                            propositionsConnues: number;
                            decisionsParType: {
                                type: string;
                                effectif: number;
                            }[];
                            instruction: {
                                enCours: number;
                                echus: number;
                                propositions: {
                                    dossier: string;
                                    id: string;
                                    /** Format: date */
                                    connueLe: string;
                                    /** Format: date */
                                    echeance: string;
                                    joursRestants: number;
                                    echu: boolean;
                                }[];
                            };
                            /** @description Comment chaque chiffre est compté, et la règle dont il vient. */
                            formules: {
                                mesure: string;
                                formule: string;
                                regle: string;
                            }[];
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicateurs/transmissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les transmissions, par flux et par état
         * @description Reçues de « depuis » à « jusqua » : leurs états, les échecs par cause et par qui doit agir, la plus ancienne qui attend.
         */
        get: {
            parameters: {
                query?: {
                    depuis?: string;
                    jusqua?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Les mesures du jour */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            dateObservation: string;
                            /** Format: date */
                            depuis: string | null;
                            /** Format: date */
                            jusqua: string | null;
                            effectif: number;
                            parEtat: {
                                "en-attente": number;
                                acceptee: number;
                                refusee: number;
                                bloquee: number;
                                abandonnee: number;
                            };
                            /** @description acceptees / (acceptees + refusees). De 0 à 1 ; null : sans objet. */
                            tauxAcceptation: number | null;
                            parFlux: {
                                /** @enum {string} */
                                flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                                parEtat: {
                                    "en-attente": number;
                                    acceptee: number;
                                    refusee: number;
                                    bloquee: number;
                                    abandonnee: number;
                                };
                                /** Format: date-time */
                                plusAncienneEnAttente: string | null;
                            }[];
                            echecs: {
                                /** @enum {string} */
                                etat: "en-attente" | "acceptee" | "refusee" | "bloquee" | "abandonnee";
                                aTraiterPar: string | null;
                                cause: string;
                                /** @enum {string} */
                                flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                                effectif: number;
                            }[];
                            plusAncienneEnAttente: {
                                /** @enum {string} */
                                flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                                /** Format: date-time */
                                creeeLe: string;
                            } | null;
                            /** @description Comment chaque chiffre est compté, et la règle dont il vient. */
                            formules: {
                                mesure: string;
                                formule: string;
                                regle: string;
                            }[];
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/delais.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les deux délais, une ligne par dossier
         * @description Sur les droits reçus de « depuis » à « jusqua », bornes comprises, et du parcours ou de l'organisme voulus, comme /v1/indicateurs/delais. La référence du département, aucune identité. UTF-8 avec marque d'ordre des octets, « ; » entre les cellules, virgule décimale, dates AAAA-MM-JJ. Une cellule de texte qu'un tableur calculerait (=, +, -, @ en tête) est précédée d'une apostrophe.
         */
        get: {
            parameters: {
                query?: {
                    depuis?: string;
                    jusqua?: string;
                    parcours?: string;
                    organisme?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le fichier */
                200: {
                    headers: {
                        /** @description Le nom du fichier : ce qu'il est, la collectivité, la date. */
                        "Content-Disposition": string;
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/dossiers-echus.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Les délais échus sans que l'acte soit fait, le plus ancien d'abord
         * @description Une ligne par délai : un dossier peut en avoir deux. La référence du département, aucune identité. UTF-8 avec marque d'ordre des octets, « ; » entre les cellules, virgule décimale, dates AAAA-MM-JJ. Une cellule de texte qu'un tableur calculerait (=, +, -, @ en tête) est précédée d'une apostrophe.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le fichier */
                200: {
                    headers: {
                        /** @description Le nom du fichier : ce qu'il est, la collectivité, la date. */
                        "Content-Disposition": string;
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/annexe-5.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * L'annexe 5 en un tableau : déclaré et mesuré
         * @description Il va à l'État : les nombres de 1 à 10, et les parts qui les feraient connaître, sont masqués. Aucune donnée sur une personne. UTF-8 avec marque d'ordre des octets, « ; » entre les cellules, virgule décimale, dates AAAA-MM-JJ. Une cellule de texte qu'un tableur calculerait (=, +, -, @ en tête) est précédée d'une apostrophe.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le fichier */
                200: {
                    headers: {
                        /** @description Le nom du fichier : ce qu'il est, la collectivité, la date. */
                        "Content-Disposition": string;
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/annexe-5.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * L'annexe 5 de la convention : le tableau, puis ce qui est mesuré
         * @description Les sept lignes mot pour mot et les deux colonnes de la convention, puis l'état de chacune au jour dit, « mesuré » ou « déclaré ». Il va à l'État : les nombres de 1 à 10, et les parts qui les feraient connaître, sont masqués. Aucune donnée sur une personne.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le document */
                200: {
                    headers: {
                        /** @description Le nom du fichier : ce qu'il est, la collectivité, la date. */
                        "Content-Disposition": string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/etat-avancement.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * L'état d'avancement annuel
         * @description Annexe 5, délais des droits reçus dans l'année, couverture par le contrat, intensité et sanctions de l'année, indicateurs de chefferie saisis ; ce qui n'est pas calculé est dit. Il va à l'État : les nombres de 1 à 10, et les parts qui les feraient connaître, sont masqués. Aucune donnée sur une personne.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Par défaut, l'année en cours. */
                    annee?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Le document */
                200: {
                    headers: {
                        /** @description Le nom du fichier : ce qu'il est, la collectivité, la date. */
                        "Content-Disposition": string;
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/orientation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'orientation
         * @description L'orientation en cours : celle qui est ouverte, à défaut la plus récente qui attend une décision ou n'est pas entièrement saisie. ?toutes=true les donne toutes, closes comprises, de la plus récente à la plus ancienne. Les deux versions de l'API de France Travail se lisent sous les noms de la première.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : toutes les orientations, closes comprises, en liste ; par défaut, celle en cours. */
                    toutes?: "true" | "false";
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description PED, PSP, PSO ; en lecture aussi EO (entretien d'orientation) et IND (indéterminé). */
                                parcours?: string | null;
                                /** @description Organisme vers lequel la personne est orientée. */
                                organisme?: string | null;
                                structure?: ({
                                    codeAurore?: string | null;
                                    codeSafir?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                /** @description Organisme qui a décidé. */
                                organismeDecision?: string | null;
                                structureDecision?: ({
                                    codeAurore?: string | null;
                                    codeSafir?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                statut?: string | null;
                                /** @description BROUILLON, SAISIE_COMPLETE, EN_ATTENTE (d'une décision), OUVERT (en cours), CLOTURE, ABANDON. */
                                etat?: string | null;
                                origine?: string | null;
                                agentCreation?: string | null;
                                agentDerniereModification?: string | null;
                                dateEntreeParcours?: string | null;
                                dateSortieParcours?: string | null;
                                motifSortieParcours?: string | null;
                                dateCreation?: string | null;
                                dateModification?: string | null;
                                criteresOrientation?: {
                                    [key: string]: unknown;
                                } | null;
                                decision?: ({
                                    etatDecision?: string | null;
                                    dateDecision?: string | null;
                                    agentDecision?: string | null;
                                    organismeDecision?: string | null;
                                    motifRefus?: string | null;
                                    commentaireRefus?: string | null;
                                    parcours?: string | null;
                                    organisme?: string | null;
                                    structure?: ({
                                        codeAurore?: string | null;
                                        codeSafir?: string | null;
                                        libelleStructure?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    structureDecision?: ({
                                        codeAurore?: string | null;
                                        codeSafir?: string | null;
                                        libelleStructure?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                /** @description v2 : qui suit la situation de la personne dans la durée. */
                                responsableUsager?: ({
                                    organisme?: string | null;
                                    structure?: ({
                                        codeAurore?: string | null;
                                        codeSafir?: string | null;
                                        libelleStructure?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                /** @description v2 : qui a compétence pour décider. */
                                competentDecision?: ({
                                    organisme?: string | null;
                                    structure?: ({
                                        codeAurore?: string | null;
                                        codeSafir?: string | null;
                                        libelleStructure?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                msaCalculee?: string | null;
                                msaCalculeeLibelle?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: null;
                        } | ({
                            /** @description PED, PSP, PSO ; en lecture aussi EO (entretien d'orientation) et IND (indéterminé). */
                            parcours?: string | null;
                            /** @description Organisme vers lequel la personne est orientée. */
                            organisme?: string | null;
                            structure?: ({
                                codeAurore?: string | null;
                                codeSafir?: string | null;
                                libelleStructure?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @description Organisme qui a décidé. */
                            organismeDecision?: string | null;
                            structureDecision?: ({
                                codeAurore?: string | null;
                                codeSafir?: string | null;
                                libelleStructure?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            statut?: string | null;
                            /** @description BROUILLON, SAISIE_COMPLETE, EN_ATTENTE (d'une décision), OUVERT (en cours), CLOTURE, ABANDON. */
                            etat?: string | null;
                            origine?: string | null;
                            agentCreation?: string | null;
                            agentDerniereModification?: string | null;
                            dateEntreeParcours?: string | null;
                            dateSortieParcours?: string | null;
                            motifSortieParcours?: string | null;
                            dateCreation?: string | null;
                            dateModification?: string | null;
                            criteresOrientation?: {
                                [key: string]: unknown;
                            } | null;
                            decision?: ({
                                etatDecision?: string | null;
                                dateDecision?: string | null;
                                agentDecision?: string | null;
                                organismeDecision?: string | null;
                                motifRefus?: string | null;
                                commentaireRefus?: string | null;
                                parcours?: string | null;
                                organisme?: string | null;
                                structure?: ({
                                    codeAurore?: string | null;
                                    codeSafir?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                structureDecision?: ({
                                    codeAurore?: string | null;
                                    codeSafir?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @description v2 : qui suit la situation de la personne dans la durée. */
                            responsableUsager?: ({
                                organisme?: string | null;
                                structure?: ({
                                    codeAurore?: string | null;
                                    codeSafir?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @description v2 : qui a compétence pour décider. */
                            competentDecision?: ({
                                organisme?: string | null;
                                structure?: ({
                                    codeAurore?: string | null;
                                    codeSafir?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            msaCalculee?: string | null;
                            msaCalculeeLibelle?: string | null;
                        } & {
                            [key: string]: unknown;
                        });
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Orienter sans préconisation
         * @description Déconseillé par France Travail, qui préfère le calcul suivi d'une décision. Quand l'installation emploie la version 2 de l'API de France Travail, structure, structureDecision, organismeDecision et agentDecision n'y existent plus : ils sont acceptés ici et ne sont pas transmis.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description En v2, INSCRIPTION_CONSEILLER_CD ou INSCRIPTION_AUTO_MILO seulement.
                         * @enum {string}
                         */
                        origine: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_AUTO_MSA";
                        /**
                         * @description PED : professionnel ; PSP : socio-professionnel ; PSO : social.
                         * @enum {string}
                         */
                        parcours: "PED" | "PSP" | "PSO";
                        /**
                         * @description CD : conseil départemental ; FT : France Travail ; ML : mission locale ; CE : Cap emploi ; CAF.
                         * @enum {string}
                         */
                        organisme: "CD" | "FT" | "ML" | "CE" | "CAF";
                        /** Format: date */
                        dateEntreeParcours?: string;
                        /** @description Sans effet en v2. */
                        structure?: {
                            codeAurore?: string;
                            /** @description Déprécié par France Travail : préférer codeAurore. */
                            codeSafir?: string;
                        };
                        /** @description Sans effet en v2. */
                        structureDecision?: {
                            codeAurore?: string;
                            /** @description Déprécié par France Travail : préférer codeAurore. */
                            codeSafir?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Modifier l'orientation en cours sans réorienter
         * @description Change le parcours, la structure ou la date d'entrée de l'orientation ouverte. La réponse de France Travail figure dans la transmission (reponse). Transmise de nouveau à l'identique pendant que la précédente attend encore, sans être jamais partie, elle prend sa place : la précédente finit abandonnee, avec remplaceePar.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description PED : professionnel ; PSP : socio-professionnel ; PSO : social.
                         * @enum {string}
                         */
                        codeParcours?: "PED" | "PSP" | "PSO";
                        /** @description Code Aurore ; le code Safir, déprécié, n'est compris qu'en v1. */
                        codeStructure?: string;
                        /** Format: date */
                        dateEntreeParcours?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/dossiers/{reference}/orientation/calcul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calculer une préconisation
         * @description Transmet les critères, en une ou plusieurs fois : France Travail calcule la préconisation quand ils sont complets. La réponse de France Travail figure dans la transmission (reponse).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        origine?: "INSCRIPTION_CONSEILLER_CD" | "INSCRIPTION_AUTO_CAF" | "INSCRIPTION_AUTO_MILO" | "INSCRIPTION_AUTO_MSA";
                        /** @enum {string} */
                        situationProfessionnelle?: "EN_ACTIVITE" | "DEUX_DERNIERES_ANNEES" | "PLUS_DEUX_ANS" | "JAMAIS";
                        /** @enum {string} */
                        typeEmploi?: "SAISONNIER" | "ARTISTE_OU_AUTEUR" | "INTERMITTENT_SPECTACLE" | "EXPLOITANT_AGRICOLE" | "ASSISTANTE_MATERNELLE" | "CREATEUR_ENTREPRISE_OU_INDEPENDANT" | "AUTRE";
                        /** @enum {string} */
                        niveauEtude?: "AFS" | "CP4" | "CFG" | "C3A" | "C12" | "NV5" | "NV4" | "NV3" | "NV2" | "NV1";
                        capaciteATravailler?: boolean;
                        /** @enum {string} */
                        projetPro?: "SALARIAT" | "ENTREPRENARIAT" | "FORMATION" | "AUCUN";
                        /** @enum {string} */
                        contrainteSante?: "AUCUNE" | "INCAPACITE_RECHERCHE_ACTIVITE_PRO" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
                        /** @enum {string} */
                        contrainteLogement?: "AUCUNE" | "SANS_LOGEMENT" | "PROCEDURE_EXPULSION" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
                        /** @enum {string} */
                        contrainteMobilite?: "AUCUNE" | "AUCUN_MOYEN_DE_TRANSPORT" | "DEPENDANT_TRANSPORT" | "AUTRE";
                        /** @enum {string} */
                        contrainteFamiliale?: "AUCUNE" | "AIDANT_FAMILIAL" | "ENFANT_SANS_SOLUTION_GARDE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
                        /** @enum {string} */
                        contrainteFinanciere?: "AUCUNE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
                        /** @enum {string} */
                        contrainteNumerique?: "AUCUNE" | "NON_ACCES_INTERNET" | "NON_MAITRISE" | "REFUS";
                        /** @enum {string} */
                        contrainteAdministrativeJuridique?: "AUCUNE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
                        /** @enum {string} */
                        contrainteFrancaisCalcul?: "AUCUNE" | "IMPACT_FORT_RECHERCHE_EMPLOI" | "IMPACT_FAIBLE_RECHERCHE_EMPLOI";
                        boe?: boolean;
                        baeeh?: boolean;
                        scolariteEtablissementSpecialise?: boolean;
                        esat?: boolean;
                        boeSouhaitAccompagnement?: boolean;
                        msaAutonomieRechercheEmploi?: number;
                        /** @enum {string} */
                        msaDemarchesProfessionnelles?: "AUCUNE_DEMARCHE" | "PEU_DEMARCHES" | "PLUSIEURS_DEMARCHES";
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/orientation/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accepter ou refuser la préconisation
         * @description Un refus dit son motif, le parcours et l'organisme retenus. Une préconisation indéterminée (IND) ne peut être que refusée. Quand l'installation emploie la version 2 de l'API de France Travail, structure, structureDecision, organismeDecision et agentDecision n'y existent plus : ils sont acceptés ici et ne sont pas transmis.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        etatDecision: "ACCEPTEE" | "REFUSEE";
                        /**
                         * Format: date
                         * @description Par défaut, le jour de la réception de l'acte.
                         */
                        dateDecision?: string;
                        /**
                         * @description Organisme qui décide ; CD par défaut. Sans effet en v2.
                         * @enum {string}
                         */
                        organismeDecision?: "CD" | "FT" | "ML" | "CE" | "CAF";
                        /** @description Par défaut, l'agent de la requête. Sans effet en v2. */
                        agentDecision?: string;
                        /** @description Structure qui décide. Sans effet en v2. */
                        structureDecision?: {
                            codeAurore?: string;
                            /** @description Déprécié par France Travail : préférer codeAurore. */
                            codeSafir?: string;
                        };
                        /**
                         * @description Obligatoire en cas de refus, interdit sinon.
                         * @enum {string}
                         */
                        motifRefus?: "DECLARATION_INEXACTE" | "SITUATION_NON_COUVERTE" | "APPRECIATION_DIFFERENTE" | "MANQUE_CAPACITE_ACCUEIL" | "ENTRETIEN_ORIENTATION" | "AUTRE";
                        commentaireRefus?: string;
                        /**
                         * @description Parcours retenu ; obligatoire en cas de refus.
                         * @enum {string}
                         */
                        parcours?: "PED" | "PSP" | "PSO";
                        /**
                         * @description Organisme retenu ; obligatoire en cas de refus.
                         * @enum {string}
                         */
                        organisme?: "CD" | "FT" | "ML" | "CE" | "CAF";
                        /** @description Structure retenue. Sans effet en v2. */
                        structure?: {
                            codeAurore?: string;
                            /** @description Déprécié par France Travail : préférer codeAurore. */
                            codeSafir?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/rendez-vous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lister les rendez-vous
         * @description Les rendez-vous de la personne, tous organismes confondus : sans bornes, ceux à venir et ceux des trente derniers jours. Ils se lisent sous les noms et les codes employés pour les écrire, à l'heure du département ; ce que France Travail ajoute garde le nom qu'elle lui donne. Aucun rendez-vous : une liste vide.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Premier jour voulu. */
                    depuis?: string;
                    /** @description Dernier jour voulu. */
                    jusqua?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description Le nôtre pour un rendez-vous créé par la passerelle, sinon celui de France Travail. */
                                id?: string | null;
                                /** @description Heure du département, avec son décalage. */
                                date?: string | null;
                                motif?: string | null;
                                modaliteContact?: string | null;
                                typeReception?: string | null;
                                statut?: string | null;
                                organisme?: ({
                                    code?: string | null;
                                    emailContact?: string | null;
                                    telephoneContact?: string | null;
                                    idStructure?: string | null;
                                    libelleStructure?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                /** @description En minutes. */
                                duree?: number | null;
                                /** @description Nom du lieu. */
                                libelleAdresse?: string | null;
                                /** @description Adresse postale. */
                                adresse?: string | null;
                                theme?: string | null;
                                information?: string | null;
                                commentaire?: string | null;
                                description?: string | null;
                                initiateur?: string | null;
                                interlocuteur?: ({
                                    civilite?: string | null;
                                    nom?: string | null;
                                    prenom?: string | null;
                                    email?: string | null;
                                    telephone?: string | null;
                                    service?: string | null;
                                    organisme?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                telephoneContactUsager?: string | null;
                                /** @description Un autre rendez-vous le chevauche. */
                                estEnConflit?: boolean | null;
                                /** @description Renseignée : le rendez-vous est annulé. */
                                dateAnnulation?: string | null;
                                motifAnnulation?: string | null;
                                historiqueEvenementList?: ({
                                    dateReceptionEvenement?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Prendre un rendez-vous
         * @description L'identifiant du rendez-vous est donné aussitôt, dans ressource, et ne change plus ; celui de France Travail figure dans la réponse de la transmission. Un second rendez-vous de motif ACC donne un avertissement. Si la réponse de France Travail se perd, la liste du jour est lue avant tout renvoi, et le rendez-vous qui s'y trouve est repris au lieu d'être pris une seconde fois.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Heure du lieu, avec son décalage : 2026-02-02T10:30:00+01:00 à Paris en hiver. Elle est transmise comme elle est écrite.
                         */
                        date: string;
                        /**
                         * @description ACC : premier rendez-vous d'accompagnement, et lui seul ; ORI : orientation ; AUT : autre, précisé par theme.
                         * @enum {string}
                         */
                        motif: "ACC" | "ORI" | "AUT";
                        /** @enum {string} */
                        modaliteContact: "PHYSIQUE" | "TELEPHONE" | "VISIO";
                        /**
                         * @description IND : individuel ; COL : collectif.
                         * @enum {string}
                         */
                        typeReception: "IND" | "COL";
                        /** @enum {string} */
                        statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                        organisme: {
                            /**
                             * @description Qui émet le rendez-vous. FT : France Travail ; CD : conseil départemental ; DCD : son délégataire ; ML : mission locale ; CE : Cap emploi ; IND : indéterminé ou autre.
                             * @enum {string}
                             */
                            code: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                            emailContact?: string;
                            telephoneContact?: string;
                            /** @description Code Aurore de la structure, à défaut Safir. */
                            idStructure?: string;
                            libelleStructure?: string;
                        };
                        /** @description En minutes. */
                        duree?: number;
                        /** @description Nom du lieu. */
                        libelleAdresse?: string;
                        /** @description Adresse postale. */
                        adresse?: string;
                        /** @description Montré à la personne à la place du motif AUT. */
                        theme?: string;
                        /** @description Montrée à la personne. */
                        information?: string;
                        /** @description Écrit par la personne. */
                        commentaire?: string;
                        description?: string;
                        /** @enum {string} */
                        initiateur?: "USAGER" | "PARTENAIRE";
                        /** @description Qui reçoit. */
                        interlocuteur?: {
                            /** @enum {string} */
                            civilite?: "M" | "Mme" | "Mx";
                            nom?: string;
                            prenom?: string;
                            email?: string;
                            telephone?: string;
                            service?: string;
                            /** @description En clair : ce n'est pas un code. */
                            organisme?: string;
                        };
                        /** @description Numéro d'où la personne sera appelée. */
                        telephoneContactUsager?: string;
                        urlVisio?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/rendez-vous/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modifier un rendez-vous
         * @description Le rendez-vous est donné entier, tel qu'il doit être désormais. S'il n'est pas ou plus connu de France Travail, il y est pris de nouveau, sous le même identifiant ici. Transmise de nouveau à l'identique pendant que la précédente attend encore, sans être jamais partie, elle prend sa place : la précédente finit abandonnee, avec remplaceePar.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    /** @description Identifiant donné à la création (ressource), ou celui de France Travail. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description Heure du lieu, avec son décalage : 2026-02-02T10:30:00+01:00 à Paris en hiver. Elle est transmise comme elle est écrite.
                         */
                        date: string;
                        /**
                         * @description ACC : premier rendez-vous d'accompagnement, et lui seul ; ORI : orientation ; AUT : autre, précisé par theme.
                         * @enum {string}
                         */
                        motif: "ACC" | "ORI" | "AUT";
                        /** @enum {string} */
                        modaliteContact: "PHYSIQUE" | "TELEPHONE" | "VISIO";
                        /**
                         * @description IND : individuel ; COL : collectif.
                         * @enum {string}
                         */
                        typeReception: "IND" | "COL";
                        /** @enum {string} */
                        statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
                        organisme: {
                            /**
                             * @description Qui émet le rendez-vous. FT : France Travail ; CD : conseil départemental ; DCD : son délégataire ; ML : mission locale ; CE : Cap emploi ; IND : indéterminé ou autre.
                             * @enum {string}
                             */
                            code: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
                            emailContact?: string;
                            telephoneContact?: string;
                            /** @description Code Aurore de la structure, à défaut Safir. */
                            idStructure?: string;
                            libelleStructure?: string;
                        };
                        /** @description En minutes. */
                        duree?: number;
                        /** @description Nom du lieu. */
                        libelleAdresse?: string;
                        /** @description Adresse postale. */
                        adresse?: string;
                        /** @description Montré à la personne à la place du motif AUT. */
                        theme?: string;
                        /** @description Montrée à la personne. */
                        information?: string;
                        /** @description Écrit par la personne. */
                        commentaire?: string;
                        description?: string;
                        /** @enum {string} */
                        initiateur?: "USAGER" | "PARTENAIRE";
                        /** @description Qui reçoit. */
                        interlocuteur?: {
                            /** @enum {string} */
                            civilite?: "M" | "Mme" | "Mx";
                            nom?: string;
                            prenom?: string;
                            email?: string;
                            telephone?: string;
                            service?: string;
                            /** @description En clair : ce n'est pas un code. */
                            organisme?: string;
                        };
                        /** @description Numéro d'où la personne sera appelée. */
                        telephoneContactUsager?: string;
                        urlVisio?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Annuler un rendez-vous
         * @description Un rendez-vous que France Travail ne connaît pas, ou qui ne lui est jamais parvenu, compte comme annulé.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    /** @description Identifiant donné à la création (ressource), ou celui de France Travail. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/diagnostics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les diagnostics
         * @description Un diagnostic par métier recherché, projet ou création d'entreprise ; aucun : une liste vide. idDiagnostic est l'identifiant de la passerelle quand elle a créé le diagnostic, sinon celui de France Travail : les deux s'emploient. ?historique=true donne les explorations passées, en liste ({elements, suivant}), bornées par depuis et jusqua, 100 par page au plus.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui. */
                    historique?: "true" | "false";
                    /** @description Premier jour ; avec historique=true. */
                    depuis?: string;
                    /** @description Dernier jour, compris ; avec historique=true. */
                    jusqua?: string;
                    /** @description Explorations par page, 50 par défaut, 100 au plus ; avec historique=true. */
                    limite?: string;
                    /** @description La valeur suivant de la page précédente ; avec historique=true. */
                    curseur?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description L'identifiant de la passerelle quand elle l'a créé, sinon celui de France Travail. */
                                idDiagnostic?: string | null;
                                idMetierChiffre?: string | null;
                                nomMetier?: string | null;
                                codeRome?: string | null;
                                codeAppellation?: string | null;
                                /** @description MR, PM, EF. */
                                codeTypologie?: string | null;
                                /** @description C, R, F, CR, CF, RF, CRF. */
                                codeSousTypologie?: string | null;
                                /** @description Ancien libellé. */
                                typologie?: string | null;
                                /** @description EN_COURS, ARCHIVE, SUPPRIME. */
                                statut?: string | null;
                                estPrioritaire?: boolean | null;
                                estCreationPartenaire?: boolean | null;
                                dateMiseAJour?: string | null;
                                dateMiseAJourProjet?: string | null;
                                agent?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        } | {
                            elements: ({
                                /** @description Ce qui a été relevé alors. */
                                donnees?: {
                                    [key: string]: unknown;
                                } | null;
                                versionExploration?: ({
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Créer un diagnostic
         * @description Son identifiant est donné aussitôt (ressource de la transmission) et ne change plus. France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description MR : métier recherché ; PM : projet de métier ; EF : création ou reprise d'entreprise, franchise.
                         * @enum {string}
                         */
                        codeTypologie: "MR" | "PM" | "EF";
                        /**
                         * @description Avec EF seulement. C : création ; R : reprise ; F : franchise ; et leurs combinaisons.
                         * @enum {string|null}
                         */
                        codeSousTypologie?: "C" | "R" | "F" | "CR" | "CF" | "RF" | "CRF" | null;
                        codeRome?: string | null;
                        codeAppellation?: string | null;
                        nomMetier?: string;
                        /** @description Une valeur lue à France Travail, ou NON_DEFINI ; absent, France Travail écrit API_PARTENAIRE. */
                        idMetierChiffre?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/diagnostics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modifier un diagnostic
         * @description Le diagnostic entier est remplacé. Transmise de nouveau à l'identique pendant que la précédente attend encore, sans être jamais partie, elle prend sa place : la précédente finit abandonnee, avec remplaceePar. Un diagnostic dont la création n'a pas été acceptée ne se change pas : l'acte est refusé (diagnostic-non-cree). France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description MR : métier recherché ; PM : projet de métier ; EF : création ou reprise d'entreprise, franchise.
                         * @enum {string}
                         */
                        codeTypologie: "MR" | "PM" | "EF";
                        /**
                         * @description Avec EF seulement. C : création ; R : reprise ; F : franchise ; et leurs combinaisons.
                         * @enum {string|null}
                         */
                        codeSousTypologie?: "C" | "R" | "F" | "CR" | "CF" | "RF" | "CRF" | null;
                        codeRome?: string | null;
                        codeAppellation?: string | null;
                        nomMetier?: string;
                        /** @description Une valeur lue à France Travail, ou NON_DEFINI ; absent, France Travail écrit API_PARTENAIRE. */
                        idMetierChiffre?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        /**
         * Supprimer un diagnostic
         * @description Il peut rester lisible à France Travail, avec le statut SUPPRIME. Un diagnostic dont la création n'a pas été acceptée ne se change pas : l'acte est refusé (diagnostic-non-cree).
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/diagnostics/{id}/priorite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rendre un diagnostic prioritaire, ou non
         * @description Prioritaire, sauf prioritaire à false. Un diagnostic dont la création n'a pas été acceptée ne se change pas : l'acte est refusé (diagnostic-non-cree).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description true par défaut ; false pour retirer la priorité. */
                        prioritaire?: boolean;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/besoins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les besoins
         * @description Les besoins, diagnostic par diagnostic ; aucun : une liste vide. ?diagnostic={id} n'en garde qu'un, 404 s'il n'en a pas. idDiagnostic est l'identifiant de la passerelle quand elle a créé le diagnostic, sinon celui de France Travail : les deux s'emploient. Avec ?historique=true, un élément par diagnostic et par exploration, bornés par depuis et jusqua.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui. */
                    historique?: "true" | "false";
                    /** @description Premier jour ; avec historique=true. */
                    depuis?: string;
                    /** @description Dernier jour, compris ; avec historique=true. */
                    jusqua?: string;
                    /** @description Explorations par page, 50 par défaut, 100 au plus ; avec historique=true. */
                    limite?: string;
                    /** @description La valeur suivant de la page précédente ; avec historique=true. */
                    curseur?: string;
                    /** @description Les besoins de ce diagnostic seulement. */
                    diagnostic?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                diagnostic?: ({
                                    /** @description L'identifiant de la passerelle quand elle l'a créé, sinon celui de France Travail. */
                                    idDiagnostic?: string | null;
                                    idMetierChiffre?: string | null;
                                    nomMetier?: string | null;
                                    codeRome?: string | null;
                                    codeAppellation?: string | null;
                                    /** @description MR, PM, EF. */
                                    codeTypologie?: string | null;
                                    /** @description C, R, F, CR, CF, RF, CRF. */
                                    codeSousTypologie?: string | null;
                                    /** @description Ancien libellé. */
                                    typologie?: string | null;
                                    /** @description EN_COURS, ARCHIVE, SUPPRIME. */
                                    statut?: string | null;
                                    estPrioritaire?: boolean | null;
                                    estCreationPartenaire?: boolean | null;
                                    dateMiseAJour?: string | null;
                                    dateMiseAJourProjet?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateDerniereExplorationBesoin?: string | null;
                                agentDerniereExplorationBesoin?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                thematiquesBesoins?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    /** @description POINT_FORT, BESOIN, NON_EXPLORE. */
                                    besoins?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: string | null;
                                        agent?: ({
                                            nom?: string | null;
                                            prenom?: string | null;
                                            structure?: string | null;
                                            /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                            type?: string | null;
                                        } & {
                                            [key: string]: unknown;
                                        }) | null;
                                        dateExploration?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        } | {
                            elements: ({
                                /** @description Ce qui a été relevé alors. */
                                donnees?: {
                                    [key: string]: unknown;
                                } | null;
                                versionExploration?: ({
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/diagnostics/{id}/besoins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enregistrer les besoins d'un diagnostic
         * @description Les besoins donnés, les autres restant tels quels. Un diagnostic dont la création n'a pas été acceptée ne se change pas : l'acte est refusé (diagnostic-non-cree). France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte. */
                        dateExploration?: string;
                        besoinAEnregistrer: {
                            /** @enum {string} */
                            code: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21";
                            /** @enum {string} */
                            valeur: "POINT_FORT" | "BESOIN" | "NON_EXPLORE";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/contraintes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les contraintes
         * @description Les contraintes personnelles, leurs situations et leurs objectifs. ?historique=true donne les explorations passées, en liste ({elements, suivant}), bornées par depuis et jusqua, 100 par page au plus.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui. */
                    historique?: "true" | "false";
                    /** @description Premier jour ; avec historique=true. */
                    depuis?: string;
                    /** @description Dernier jour, compris ; avec historique=true. */
                    jusqua?: string;
                    /** @description Explorations par page, 50 par défaut, 100 au plus ; avec historique=true. */
                    limite?: string;
                    /** @description La valeur suivant de la page précédente ; avec historique=true. */
                    curseur?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description Ce qui a été relevé alors. */
                                donnees?: {
                                    [key: string]: unknown;
                                } | null;
                                versionExploration?: ({
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        } | ({
                            code?: string | null;
                            libelle?: string | null;
                            agent?: ({
                                nom?: string | null;
                                prenom?: string | null;
                                structure?: string | null;
                                /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                type?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            dateExploration?: string | null;
                            declareSansContrainte?: ({
                                flag?: boolean | null;
                                date?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            contraintes?: ({
                                code?: string | null;
                                libelle?: string | null;
                                /** @description NON_ABORDEE, OUI, CLOTUREE, SUPPRIMEE. */
                                valeur?: string | null;
                                /** @description FORT, MOYEN, FAIBLE, NON_RENSEIGNE. */
                                impact?: string | null;
                                estPrioritaire?: boolean | null;
                                dateExploration?: string | null;
                                /** @description NON_ABORDEE, OUI, NON. */
                                situations?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                /** @description NON_ABORDE, EN_COURS, REALISE, ABANDONNE. */
                                objectifs?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                        } & {
                            [key: string]: unknown;
                        });
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Enregistrer les contraintes
         * @description Codes du référentiel ; situations et objectifs seulement d'une contrainte abordée, une contrainte prioritaire au plus. France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte. */
                        dateExploration?: string;
                        contraintesAEnregistrer?: {
                            /** @enum {string} */
                            code: "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29";
                            /** @enum {string} */
                            valeur: "NON_ABORDEE" | "OUI" | "CLOTUREE";
                            /** @enum {string} */
                            impact?: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                            /** @description Une seule contrainte de la personne peut l'être. */
                            estPrioritaire?: boolean;
                        }[];
                        situationsAEnregistrer?: {
                            /** @enum {string} */
                            code: "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "57" | "58" | "59" | "60" | "61" | "2305" | "2306" | "2307" | "2308" | "2309" | "2310" | "2311" | "2312" | "2313" | "2314" | "2315" | "2316" | "2501" | "2502" | "2503" | "2504" | "2505" | "2506" | "2707" | "2708" | "2709" | "2710" | "2711" | "2712" | "2713" | "2714" | "2715" | "2716" | "2717" | "2718" | "2719" | "2801" | "2901" | "2902" | "2903" | "3001";
                            /** @enum {string} */
                            valeur: "NON_ABORDEE" | "OUI" | "NON";
                        }[];
                        objectifsAEnregistrer?: {
                            /** @enum {string} */
                            code: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "13" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53";
                            /** @enum {string} */
                            valeur: "NON_ABORDE" | "EN_COURS" | "REALISE" | "ABANDONNE";
                        }[];
                        /** @description La personne dit n'en avoir aucune. */
                        declareSansContrainteAEnregistrer?: boolean;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/autonomie-numerique": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire l'autonomie numérique
         * @description Le besoin 7 et la contrainte 22, avec ses situations et ses objectifs. ?historique=true donne les explorations passées, en liste ({elements, suivant}), bornées par depuis et jusqua, 100 par page au plus.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui. */
                    historique?: "true" | "false";
                    /** @description Premier jour ; avec historique=true. */
                    depuis?: string;
                    /** @description Dernier jour, compris ; avec historique=true. */
                    jusqua?: string;
                    /** @description Explorations par page, 50 par défaut, 100 au plus ; avec historique=true. */
                    limite?: string;
                    /** @description La valeur suivant de la page précédente ; avec historique=true. */
                    curseur?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description Ce qui a été relevé alors. */
                                donnees?: {
                                    [key: string]: unknown;
                                } | null;
                                versionExploration?: ({
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        } | ({
                            besoin?: ({
                                code?: string | null;
                                libelle?: string | null;
                                valeur?: string | null;
                                agent?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateExploration?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            contrainte?: ({
                                code?: string | null;
                                libelle?: string | null;
                                /** @description NON_ABORDEE, OUI, CLOTUREE, SUPPRIMEE. */
                                valeur?: string | null;
                                /** @description FORT, MOYEN, FAIBLE, NON_RENSEIGNE. */
                                impact?: string | null;
                                estPrioritaire?: boolean | null;
                                dateExploration?: string | null;
                                /** @description NON_ABORDEE, OUI, NON. */
                                situations?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                /** @description NON_ABORDE, EN_COURS, REALISE, ABANDONNE. */
                                objectifs?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            agent?: ({
                                nom?: string | null;
                                prenom?: string | null;
                                structure?: string | null;
                                /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                type?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            dateExploration?: string | null;
                        } & {
                            [key: string]: unknown;
                        });
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Enregistrer l'autonomie numérique
         * @description Le besoin 7, la contrainte 22, et ce qui est d'elle dans le référentiel. France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte. */
                        dateExploration?: string;
                        besoinAEnregistrer?: {
                            /** @enum {string} */
                            code: "7";
                            /** @enum {string} */
                            valeur: "POINT_FORT" | "BESOIN" | "NON_EXPLORE";
                        };
                        contrainteAEnregistrer?: {
                            /** @enum {string} */
                            code: "22";
                            /** @enum {string} */
                            valeur: "NON_ABORDEE" | "OUI" | "CLOTUREE";
                            /** @enum {string} */
                            impact?: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                            /** @description Une seule contrainte de la personne peut l'être. */
                            estPrioritaire?: boolean;
                        };
                        situationsAEnregistrer?: {
                            /** @enum {string} */
                            code: "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "58" | "59" | "60" | "61";
                            /** @enum {string} */
                            valeur: "NON_ABORDEE" | "OUI" | "NON";
                        }[];
                        objectifsAEnregistrer?: {
                            /** @enum {string} */
                            code: "1" | "2" | "3" | "34" | "43" | "47" | "48";
                            /** @enum {string} */
                            valeur: "NON_ABORDE" | "EN_COURS" | "REALISE" | "ABANDONNE";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/pouvoir-agir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le pouvoir d'agir
         * @description Les deux réponses, et l'analyse que France Travail en tire. ?historique=true donne les explorations passées, en liste ({elements, suivant}), bornées par depuis et jusqua, 100 par page au plus.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui. */
                    historique?: "true" | "false";
                    /** @description Premier jour ; avec historique=true. */
                    depuis?: string;
                    /** @description Dernier jour, compris ; avec historique=true. */
                    jusqua?: string;
                    /** @description Explorations par page, 50 par défaut, 100 au plus ; avec historique=true. */
                    limite?: string;
                    /** @description La valeur suivant de la page précédente ; avec historique=true. */
                    curseur?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description Ce qui a été relevé alors. */
                                donnees?: {
                                    [key: string]: unknown;
                                } | null;
                                versionExploration?: ({
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        } | ({
                            /** @description OUI, NON, NE_SAIT_PAS. */
                            confiance?: string | null;
                            /** @description OUI, NON, NE_SAIT_PAS. */
                            accompagnement?: string | null;
                            /** @description Ce que France Travail tire des deux réponses. */
                            resultatAnalyse?: string | null;
                            agent?: ({
                                nom?: string | null;
                                prenom?: string | null;
                                structure?: string | null;
                                /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                type?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            dateExploration?: string | null;
                        } & {
                            [key: string]: unknown;
                        });
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Enregistrer le pouvoir d'agir
         * @description Les deux réponses de la personne ; France Travail en tire son analyse.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description La personne se sent confiante pour réaliser ses démarches.
                         * @enum {string}
                         */
                        confiance: "OUI" | "NON" | "NE_SAIT_PAS";
                        /**
                         * @description Elle pense avoir besoin de l'appui d'un professionnel.
                         * @enum {string}
                         */
                        accompagnement: "OUI" | "NON" | "NE_SAIT_PAS";
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/diagnostic-complet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire tout le diagnostic
         * @description Diagnostics et besoins, contraintes, pouvoir d'agir, autonomie numérique. idDiagnostic est l'identifiant de la passerelle quand elle a créé le diagnostic, sinon celui de France Travail : les deux s'emploient. ?historique=true donne les explorations passées, en liste ({elements, suivant}), bornées par depuis et jusqua, 100 par page au plus.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : les explorations passées, en liste ; par défaut, ce qui vaut aujourd'hui. */
                    historique?: "true" | "false";
                    /** @description Premier jour ; avec historique=true. */
                    depuis?: string;
                    /** @description Dernier jour, compris ; avec historique=true. */
                    jusqua?: string;
                    /** @description Explorations par page, 50 par défaut, 100 au plus ; avec historique=true. */
                    limite?: string;
                    /** @description La valeur suivant de la page précédente ; avec historique=true. */
                    curseur?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description Ce qui a été relevé alors. */
                                donnees?: {
                                    [key: string]: unknown;
                                } | null;
                                versionExploration?: ({
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        } | ({
                            besoinsParDiagnostic?: ({
                                diagnostic?: ({
                                    /** @description L'identifiant de la passerelle quand elle l'a créé, sinon celui de France Travail. */
                                    idDiagnostic?: string | null;
                                    idMetierChiffre?: string | null;
                                    nomMetier?: string | null;
                                    codeRome?: string | null;
                                    codeAppellation?: string | null;
                                    /** @description MR, PM, EF. */
                                    codeTypologie?: string | null;
                                    /** @description C, R, F, CR, CF, RF, CRF. */
                                    codeSousTypologie?: string | null;
                                    /** @description Ancien libellé. */
                                    typologie?: string | null;
                                    /** @description EN_COURS, ARCHIVE, SUPPRIME. */
                                    statut?: string | null;
                                    estPrioritaire?: boolean | null;
                                    estCreationPartenaire?: boolean | null;
                                    dateMiseAJour?: string | null;
                                    dateMiseAJourProjet?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateDerniereExplorationBesoin?: string | null;
                                agentDerniereExplorationBesoin?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                thematiquesBesoins?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    /** @description POINT_FORT, BESOIN, NON_EXPLORE. */
                                    besoins?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: string | null;
                                        agent?: ({
                                            nom?: string | null;
                                            prenom?: string | null;
                                            structure?: string | null;
                                            /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                            type?: string | null;
                                        } & {
                                            [key: string]: unknown;
                                        }) | null;
                                        dateExploration?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            thematiqueContrainte?: ({
                                code?: string | null;
                                libelle?: string | null;
                                agent?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateExploration?: string | null;
                                declareSansContrainte?: ({
                                    flag?: boolean | null;
                                    date?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                contraintes?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    /** @description NON_ABORDEE, OUI, CLOTUREE, SUPPRIMEE. */
                                    valeur?: string | null;
                                    /** @description FORT, MOYEN, FAIBLE, NON_RENSEIGNE. */
                                    impact?: string | null;
                                    estPrioritaire?: boolean | null;
                                    dateExploration?: string | null;
                                    /** @description NON_ABORDEE, OUI, NON. */
                                    situations?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: string | null;
                                        agent?: ({
                                            nom?: string | null;
                                            prenom?: string | null;
                                            structure?: string | null;
                                            /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                            type?: string | null;
                                        } & {
                                            [key: string]: unknown;
                                        }) | null;
                                        dateExploration?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                    /** @description NON_ABORDE, EN_COURS, REALISE, ABANDONNE. */
                                    objectifs?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: string | null;
                                        agent?: ({
                                            nom?: string | null;
                                            prenom?: string | null;
                                            structure?: string | null;
                                            /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                            type?: string | null;
                                        } & {
                                            [key: string]: unknown;
                                        }) | null;
                                        dateExploration?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            pouvoirAgir?: ({
                                /** @description OUI, NON, NE_SAIT_PAS. */
                                confiance?: string | null;
                                /** @description OUI, NON, NE_SAIT_PAS. */
                                accompagnement?: string | null;
                                /** @description Ce que France Travail tire des deux réponses. */
                                resultatAnalyse?: string | null;
                                agent?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateExploration?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            autonomieNumerique?: ({
                                besoin?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: string | null;
                                    agent?: ({
                                        nom?: string | null;
                                        prenom?: string | null;
                                        structure?: string | null;
                                        /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                        type?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    }) | null;
                                    dateExploration?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                contrainte?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    /** @description NON_ABORDEE, OUI, CLOTUREE, SUPPRIMEE. */
                                    valeur?: string | null;
                                    /** @description FORT, MOYEN, FAIBLE, NON_RENSEIGNE. */
                                    impact?: string | null;
                                    estPrioritaire?: boolean | null;
                                    dateExploration?: string | null;
                                    /** @description NON_ABORDEE, OUI, NON. */
                                    situations?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: string | null;
                                        agent?: ({
                                            nom?: string | null;
                                            prenom?: string | null;
                                            structure?: string | null;
                                            /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                            type?: string | null;
                                        } & {
                                            [key: string]: unknown;
                                        }) | null;
                                        dateExploration?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                    /** @description NON_ABORDE, EN_COURS, REALISE, ABANDONNE. */
                                    objectifs?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: string | null;
                                        agent?: ({
                                            nom?: string | null;
                                            prenom?: string | null;
                                            structure?: string | null;
                                            /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                            type?: string | null;
                                        } & {
                                            [key: string]: unknown;
                                        }) | null;
                                        dateExploration?: string | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                agent?: ({
                                    nom?: string | null;
                                    prenom?: string | null;
                                    structure?: string | null;
                                    /** @description AGENT, USAGER, BATCH_ORIENTATION_USAGER, INCONNU. */
                                    type?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateExploration?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                        } & {
                            [key: string]: unknown;
                        });
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Enregistrer tout le diagnostic
         * @description Tout ou partie, en une fois. Un diagnostic créé ainsi se lit sous l'identifiant de France Travail. Un identifiant qui n'est pas de cette personne est refusé (diagnostic-non-reconnu). Un diagnostic dont la création n'a pas été acceptée ne se change pas : l'acte est refusé (diagnostic-non-cree). France Travail refuse sans dire pourquoi : les codes sont vérifiés à la réception.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        diagnosticsAEnregistrer?: {
                            /**
                             * @description MR : métier recherché ; PM : projet de métier ; EF : création ou reprise d'entreprise, franchise.
                             * @enum {string}
                             */
                            codeTypologie: "MR" | "PM" | "EF";
                            /**
                             * @description Avec EF seulement. C : création ; R : reprise ; F : franchise ; et leurs combinaisons.
                             * @enum {string|null}
                             */
                            codeSousTypologie?: "C" | "R" | "F" | "CR" | "CF" | "RF" | "CRF" | null;
                            codeRome?: string | null;
                            codeAppellation?: string | null;
                            nomMetier?: string;
                            /** @description Une valeur lue à France Travail, ou NON_DEFINI ; absent, France Travail écrit API_PARTENAIRE. */
                            idMetierChiffre?: string;
                            /** @description Celui que l'on modifie ; absent ou null pour créer. */
                            idDiagnosticModifie?: string | null;
                            prioritaire?: boolean;
                        }[];
                        besoinsParDiagnosticAEnregistrer?: {
                            idDiagnostic: string;
                            /** @description Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte. */
                            dateExploration?: string;
                            besoinAEnregistrer: {
                                /** @enum {string} */
                                code: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21";
                                /** @enum {string} */
                                valeur: "POINT_FORT" | "BESOIN" | "NON_EXPLORE";
                            }[];
                        }[];
                        contraintesDossierAEnregistrer?: {
                            /** @description Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte. */
                            dateExploration?: string;
                            contraintesAEnregistrer?: {
                                /** @enum {string} */
                                code: "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29";
                                /** @enum {string} */
                                valeur: "NON_ABORDEE" | "OUI" | "CLOTUREE";
                                /** @enum {string} */
                                impact?: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                                /** @description Une seule contrainte de la personne peut l'être. */
                                estPrioritaire?: boolean;
                            }[];
                            situationsAEnregistrer?: {
                                /** @enum {string} */
                                code: "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "54" | "55" | "56" | "57" | "58" | "59" | "60" | "61" | "2305" | "2306" | "2307" | "2308" | "2309" | "2310" | "2311" | "2312" | "2313" | "2314" | "2315" | "2316" | "2501" | "2502" | "2503" | "2504" | "2505" | "2506" | "2707" | "2708" | "2709" | "2710" | "2711" | "2712" | "2713" | "2714" | "2715" | "2716" | "2717" | "2718" | "2719" | "2801" | "2901" | "2902" | "2903" | "3001";
                                /** @enum {string} */
                                valeur: "NON_ABORDEE" | "OUI" | "NON";
                            }[];
                            objectifsAEnregistrer?: {
                                /** @enum {string} */
                                code: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "13" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "25" | "26" | "27" | "28" | "29" | "30" | "31" | "32" | "33" | "34" | "35" | "36" | "37" | "38" | "39" | "40" | "41" | "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53";
                                /** @enum {string} */
                                valeur: "NON_ABORDE" | "EN_COURS" | "REALISE" | "ABANDONNE";
                            }[];
                            /** @description La personne dit n'en avoir aucune. */
                            declareSansContrainteAEnregistrer?: boolean;
                        };
                        pouvoirAgirAEnregistrer?: {
                            /**
                             * @description La personne se sent confiante pour réaliser ses démarches.
                             * @enum {string}
                             */
                            confiance: "OUI" | "NON" | "NE_SAIT_PAS";
                            /**
                             * @description Elle pense avoir besoin de l'appui d'un professionnel.
                             * @enum {string}
                             */
                            accompagnement: "OUI" | "NON" | "NE_SAIT_PAS";
                        };
                        autonomieNumeriqueAEnregistrer?: {
                            /** @description Jour, ou instant avec son décalage, de l'exploration ; par défaut, le jour de la réception de l'acte. */
                            dateExploration?: string;
                            besoinAEnregistrer?: {
                                /** @enum {string} */
                                code: "7";
                                /** @enum {string} */
                                valeur: "POINT_FORT" | "BESOIN" | "NON_EXPLORE";
                            };
                            contrainteAEnregistrer?: {
                                /** @enum {string} */
                                code: "22";
                                /** @enum {string} */
                                valeur: "NON_ABORDEE" | "OUI" | "CLOTUREE";
                                /** @enum {string} */
                                impact?: "FORT" | "MOYEN" | "FAIBLE" | "NON_RENSEIGNE";
                                /** @description Une seule contrainte de la personne peut l'être. */
                                estPrioritaire?: boolean;
                            };
                            situationsAEnregistrer?: {
                                /** @enum {string} */
                                code: "42" | "43" | "44" | "45" | "46" | "47" | "48" | "49" | "50" | "51" | "52" | "53" | "58" | "59" | "60" | "61";
                                /** @enum {string} */
                                valeur: "NON_ABORDEE" | "OUI" | "NON";
                            }[];
                            objectifsAEnregistrer?: {
                                /** @enum {string} */
                                code: "1" | "2" | "3" | "34" | "43" | "47" | "48";
                                /** @enum {string} */
                                valeur: "NON_ABORDE" | "EN_COURS" | "REALISE" | "ABANDONNE";
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/referentiels/diagnostic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le référentiel du diagnostic
         * @description Besoins, contraintes, situations, objectifs et pouvoir d'agir, avec leurs codes. Lu à France Travail et gardé un jour ; à défaut, la copie publiée (v4) : source dit laquelle des deux. ?aide=true ajoute les questions qui aident à explorer, que la copie n'a pas.
         */
        get: {
            parameters: {
                query?: {
                    /** @description true : avec les questions qui aident à explorer. */
                    aide?: "true" | "false";
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            thematiquesBesoins?: ({
                                code?: string | null;
                                libelle?: string | null;
                                aideQuestionnement?: ({
                                    question?: string | null;
                                    precisions?: string[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                besoins?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: (string | null)[] | null;
                                    aideQuestionnement?: ({
                                        question?: string | null;
                                        precisions?: string[] | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            thematiqueContrainte?: ({
                                code?: string | null;
                                libelle?: string | null;
                                aideQuestionnement?: ({
                                    question?: string | null;
                                    precisions?: string[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                contraintes?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: (string | null)[] | null;
                                    aideQuestionnement?: ({
                                        question?: string | null;
                                        precisions?: string[] | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                    situations?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: (string | null)[] | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                    objectifs?: ({
                                        code?: string | null;
                                        libelle?: string | null;
                                        valeur?: (string | null)[] | null;
                                    } & {
                                        [key: string]: unknown;
                                    })[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /** @description Sous le nom que France Travail lui donne, « pourvoirAgir ». */
                            pourvoirAgir?: ({
                                aideQuestionnement?: ({
                                    question?: string | null;
                                    precisions?: string[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                questions?: ({
                                    code?: string | null;
                                    libelle?: string | null;
                                    valeur?: (string | null)[] | null;
                                    question?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                analyses?: ({
                                    code?: string | null;
                                    confiance?: string | null;
                                    accompagnement?: string | null;
                                    libelle?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            /**
                             * @description france-travail : lu là-bas ; copie : la copie publiée (v4), quand il ne peut pas être lu.
                             * @enum {string}
                             */
                            source: "france-travail" | "copie";
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/contrat-engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le contrat d'engagement
         * @description Le contrat de la personne à France Travail, avec ses engagements quand il en porte.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description SIGNE, REFUSE, A_SIGNER (à signer de nouveau), EN_ATTENTE_SIGNATURE, SUSPENDU. */
                            etat?: string | null;
                            /** @description Instant ; avec A_SIGNER, celui de la signature d'avant. */
                            dateSignature?: string | null;
                            /** @description Instant ; avec A_SIGNER, celui du refus d'avant. */
                            dateRefus?: string | null;
                            dateSuspension?: string | null;
                            /** @description Libellé de l'organisme signataire : ce n'est pas un code. */
                            organisme?: string | null;
                            engagements?: ({
                                engagementsUsager?: ({
                                    titre?: string | null;
                                    libelles?: string[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                                engagementsConseiller?: ({
                                    titre?: string | null;
                                    libelles?: string[] | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            mentionsLegales?: {
                                [key: string]: unknown;
                            } | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/contrat-engagement/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enregistrer la signature du contrat d'engagement
         * @description La passerelle lit d'abord le contrat, puis le crée ou met à jour celui qui existe ; un contrat déjà dans cet état, à cette date, est accepté sans nouvel envoi. Le contrat figure dans la transmission (reponse).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Par défaut, le jour de la réception de l'acte ; jamais un jour à venir.
                         */
                        dateSignature?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/contrat-engagement/refus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enregistrer le refus du contrat d'engagement
         * @description Un refus enregistré n'est pas une sanction. La passerelle lit d'abord le contrat, puis le crée ou met à jour celui qui existe ; un contrat déjà dans cet état, à cette date, est accepté sans nouvel envoi. Le contrat figure dans la transmission (reponse).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Par défaut, le jour de la réception de l'acte ; jamais un jour à venir.
                         */
                        dateRefus?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/intensite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les semaines d'accompagnement et leur mesure
         * @description Les semaines que la passerelle garde, dans l'ordre, celles qui ont un jour dans l'intervalle : ce qui est prévu, déclaré, réalisé et validé, à la minute, et l'état de leur transmission. France Travail n'est pas interrogé. « Non transmis » est null, jamais 0. La mesure porte sur les semaines achevées de la période.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Premier jour ; par défaut, la première semaine gardée. */
                    depuis?: string;
                    /** @description Dernier jour ; par défaut, la dernière semaine gardée, ou ce jour. */
                    jusqua?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ce que la passerelle garde */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: {
                                semaine: string;
                                /**
                                 * Format: date
                                 * @description Le lundi.
                                 */
                                dateDebut: string;
                                /**
                                 * Format: date
                                 * @description Le dimanche.
                                 */
                                dateFin: string;
                                /** @description null : non transmises. */
                                heuresPrevues: number | null;
                                /** @description null : non transmises. */
                                heuresDeclarees: number | null;
                                /** @description null : non transmises. */
                                heuresRealisees: number | null;
                                /** @description null : non transmises. */
                                heuresValidees: number | null;
                                /** @description Heures réalisées moins prévues ; null si l'une manque. Jamais un manquement par lui-même. */
                                ecart: number | null;
                                entretiens: number | null;
                                motifAdaptation: string | null;
                                activites: {
                                    /** @description FORMATION, ACCOMPAGNEMENT, APPUI, DEMARCHE, IMMERSION, ou un code du département : la liste nationale n'est pas publiée, aucun n'est refusé. */
                                    type: string;
                                    libelle?: string;
                                    /** @description Ce que le plan d'action en prévoit dans la semaine. */
                                    heuresPrevues?: number;
                                    /** @description Ce qui en est fait et attesté. */
                                    heuresRealisees?: number;
                                }[];
                                /** Format: date-time */
                                modifieeLe: string;
                                transmission: {
                                    id: string;
                                    /** @enum {string} */
                                    etat: "en-attente" | "acceptee" | "refusee" | "bloquee" | "abandonnee";
                                    /** @description Code du problème : api-non-ouverte tant que France Travail n'a pas ouvert son API. */
                                    cause: string | null;
                                };
                            }[];
                            suivant: null;
                            mesure: {
                                /** Format: date */
                                depuis: string;
                                /** Format: date */
                                jusqua: string;
                                /**
                                 * @description Dernière quotité connue de la période ; null : inconnue.
                                 * @enum {string|null}
                                 */
                                quotite: "cible" | "majoree" | "minoree" | "dispense" | null;
                                /** @description Semaines dues : achevées, avec un jour d'accompagnement. */
                                semaines: number;
                                /** @description Dont les heures réalisées sont connues, fussent-elles 0. */
                                semainesTransmises: number;
                                semainesNonTransmises: number;
                                tauxRenseignement: number | null;
                                /** @description Par semaine, sur les semaines dues qui les disent. */
                                heuresMoyennes: {
                                    prevues: number | null;
                                    declarees: number | null;
                                    realisees: number | null;
                                    validees: number | null;
                                };
                                /** @description Semaines d'au moins quinze heures réalisées (INT-01). */
                                quinzeHeures: {
                                    /** @description Semaines qui peuvent être jugées. */
                                    semaines: number;
                                    atteintes: number;
                                    /** @description De 0 à 1 ; null sans semaine jugée. */
                                    part: number | null;
                                };
                                /** @description Semaines qui atteignent la durée du plan de la personne (CTR-07, CTR-09). */
                                dureePropre: {
                                    /** @description Semaines qui peuvent être jugées. */
                                    semaines: number;
                                    atteintes: number;
                                    /** @description De 0 à 1 ; null sans semaine jugée. */
                                    part: number | null;
                                };
                                /** @description Entretiens tenus dans les semaines dues (INT-05). */
                                entretiens: number | null;
                            };
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/intensite/{semaine}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Transmettre une semaine d'accompagnement
         * @description Remplace la semaine entière. Elle est gardée et mesurée aussitôt. La version précédente de la même semaine, si elle attend encore sans être jamais partie, finit abandonnee, avec remplaceePar. France Travail n'a pas encore publié l'API qui la recevra : hors du bac à sable, la transmission reste en-attente (api-non-ouverte), ne retient rien d'autre, et part d'elle-même quand l'adresse de l'API est configurée. Un écart entre prévu et réalisé n'est jamais un manquement par lui-même.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    /** @description Semaine ISO 8601, du lundi au dimanche. */
                    semaine: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Ce que le plan d'action prévoit : 15 par défaut, minorées ou majorées avec un motif. */
                        heuresPrevues?: number;
                        /** @description Ce que la personne dit avoir fait. */
                        heuresDeclarees?: number;
                        /** @description Ce qui est fait et attesté. */
                        heuresRealisees?: number;
                        /** @description Ce que le référent en retient. */
                        heuresValidees?: number;
                        /** @description Entretiens tenus avec le référent dans la semaine. */
                        entretiens?: number;
                        /** @description Pourquoi la semaine s'écarte de 15 heures ; gardé chiffré. Jamais de diagnostic médical. */
                        motifAdaptation?: string;
                        activites?: {
                            /** @description FORMATION, ACCOMPAGNEMENT, APPUI, DEMARCHE, IMMERSION, ou un code du département : la liste nationale n'est pas publiée, aucun n'est refusé. */
                            type: string;
                            libelle?: string;
                            /** @description Ce que le plan d'action en prévoit dans la semaine. */
                            heuresPrevues?: number;
                            /** @description Ce qui en est fait et attesté. */
                            heuresRealisees?: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/sanctions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire une sanction et le manquement qui la fonde
         * @description Le manquement à France Travail : la conséquence demandée est la première de consequencesSanction, suivie des autres du même manquement ; les évènements de chacune vont du plus ancien au plus récent. Un type d'évènement inconnu est donné tel quel.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                    /** @description L'identifiant de la transmission (ressource), ou l'idConsequenceSanction de France Travail. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            individu?: ({
                                numeroFranceTravail?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            identifiantManquement?: string | null;
                            /** @description F01 : obligations du contrat ; F03 : refus de l'élaborer ou de l'actualiser ; F04 : offres raisonnables d'emploi. */
                            familleManquement?: string | null;
                            dateManquement?: string | null;
                            dateAvertissement?: string | null;
                            justificationDecisionSanction?: string | null;
                            demarcheRemobilisation?: string | null;
                            faisceauIndices?: ({
                                natureDefaut?: string | null;
                                dateConstatDefaut?: string | null;
                                attributs?: ({
                                    codeAttribut?: string | null;
                                    valeurAttribut?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            /** @description La conséquence demandée d'abord, puis les autres du même manquement. */
                            consequencesSanction: ({
                                /** @description L'identifiant de France Travail. */
                                idConsequenceSanction?: string | null;
                                /** @description SUSP_RSA, SUPPR_RSA ; aussi RADIATION, RAPPEL_A_ORDRE, ou l'allocation chômage. */
                                typeConsequenceSanction?: string | null;
                                delegation?: boolean | null;
                                codeInitiateur?: string | null;
                                /** @description P ou M. */
                                modaliteProposee?: string | null;
                                montantPropose?: number | null;
                                dureeProposee?: number | null;
                                /** @description P ou M. */
                                modaliteValidee?: string | null;
                                montantValide?: number | null;
                                dureeValidee?: number | null;
                                dateDebutApplication?: string | null;
                                dateFinApplication?: string | null;
                                dateRemobilisation?: string | null;
                                justifDecisionRemobilisation?: string | null;
                                dateLeveeApplication?: string | null;
                                /** @description Du plus ancien au plus récent. */
                                evenements?: ({
                                    identifiantEvenement?: string | null;
                                    /** @description Ceux qui s'écrivent, plus PROP_… et ACCORD_FT_… de France Travail ; d'autres peuvent venir. */
                                    typeEvenement?: string | null;
                                    /** @description Instant. */
                                    dateEvenement?: string | null;
                                    motif?: string | null;
                                    commentaireEvenement?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            /** @description L'identifiant sous lequel la sanction est connue ici. */
                            id: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/sanctions/{id}/evenements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Instruire, décider, lever ou annuler une sanction proposée
         * @description Pour une proposition de France Travail. VALID_SANCTION dit toujours les quatre champs de la décision, ajustés ou non ; ANNULATION_SANCTION dit son motif. Valider, refuser, lever et annuler exigent les trois en-têtes de l'agent (sinon agent-requis). REFUS_SAISIE_SANCTION n'écarte rien : France Travail applique alors sa proposition telle quelle ; il faut confirmer: true. Le barème (règles SAN-04 à SAN-24) est contrôlé avant tout envoi : ce que le texte interdit est refusé avec l'identifiant de la règle, ce qui est incertain figure dans avertissements. Ce qu'il demande et que France Travail ne reçoit pas vient dans controle, gardé ici.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    /** @description L'identifiant de la transmission (ressource), ou l'idConsequenceSanction de France Travail. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Selon l'activité : SAISIE_SANCTION (ACT366) ; VALID_SANCTION ou REFUS_SANCTION (ACT367, ACT370) ; VALID_LEVEE_SUSP ou REFUS_LEVEE_SUSP (ACT369) ; ANNULATION_SANCTION sur une sanction validée.
                         * @enum {string}
                         */
                        typeEvenement: "SAISIE_SANCTION" | "REFUS_SAISIE_SANCTION" | "VALID_SANCTION" | "REFUS_SANCTION" | "VALID_LEVEE_SUSP" | "REFUS_LEVEE_SUSP" | "ANNULATION_SANCTION";
                        /**
                         * Format: date
                         * @description Par défaut, le jour de la réception de l'acte.
                         */
                        dateEvenement?: string;
                        commentaireEvenement?: string;
                        /**
                         * @description Obligatoire avec ANNULATION_SANCTION, interdit sinon.
                         * @enum {string}
                         */
                        motifEvenement?: "DROIT_ERREUR" | "RECOURS" | "AUTRE";
                        /**
                         * @description Obligatoire avec VALID_SANCTION et ANNULATION_SANCTION, interdit sinon.
                         * @enum {string}
                         */
                        typeConsequenceSanctionValide?: "SUSP_RSA" | "SUPPR_RSA";
                        /**
                         * @description Obligatoire avec VALID_SANCTION, interdit sinon.
                         * @enum {string}
                         */
                        modaliteDecisionValidee?: "P" | "M";
                        /** @description Obligatoire avec VALID_SANCTION, interdit sinon. */
                        montantValide?: number;
                        /** @description En mois ; obligatoire avec VALID_SANCTION, interdit sinon. */
                        dureeValidee?: number;
                        /** @description true pour REFUS_SAISIE_SANCTION, qui fait appliquer la proposition de France Travail. */
                        confirmer?: boolean;
                        /** @description Ce que le barème demande et que France Travail ne reçoit pas : contrôlé ici, jamais envoyé. */
                        controle?: {
                            /** @description Au-delà d'une personne, 50 % au plus (SAN-10). */
                            personnesAuFoyer?: number;
                            /** @description Majoration de l'article L. 262-9 : 50 % au plus (SAN-10). */
                            majoration?: boolean;
                            /**
                             * Format: date
                             * @description Jour où la personne a reçu les faits reprochés et la sanction encourue (SAN-12).
                             */
                            dateContradictoire?: string;
                            /**
                             * Format: date
                             * @description Jour de l'avis de l'équipe pluridisciplinaire, obligatoire avant une suppression (SAN-14).
                             */
                            dateAvisEquipe?: string;
                            /**
                             * @description Ce qui fonde le rang R2 (SAN-06).
                             * @enum {string}
                             */
                            fondementRang?: "reiteration" | "persistance";
                            /**
                             * Format: date
                             * @description Manquement déjà sanctionné (SAN-24).
                             */
                            dateManquementAnterieur?: string;
                            /**
                             * Format: date
                             * @description Notification de la sanction précédente (SAN-06).
                             */
                            dateSanctionAnterieure?: string;
                            /**
                             * Format: date
                             * @description Dernière réorientation (SAN-06) ; par défaut, celle que le dossier connaît.
                             */
                            dateReorientation?: string;
                            /** @description Refus de se soumettre aux contrôles (SAN-08). */
                            refusDeControle?: boolean;
                            /** @description Ceux de l'article R. 262-68-5 que l'agent a cochés (SAN-09), sans leur contenu. */
                            elementsPrisEnCompte?: ("situation" | "foyer" | "nature-et-frequence" | "consequences")[];
                        };
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/sanctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transmettre une décision de sanction prise par le département
         * @description Pour une personne que le département ou la CAF suit. L'identifiant de la sanction (ressource) est donné tout de suite et ne change plus. Exige les trois en-têtes de l'agent (sinon agent-requis). Rien ne permet de relire ses propres décisions : si l'issue d'un envoi est incertaine, la transmission attend une personne et n'est jamais renvoyée seule. Après une suppression totale de quatre mois, un avertissement dit que la radiation peut être proposée ; elle n'est jamais envoyée d'elle-même. Le barème (règles SAN-04 à SAN-24) est contrôlé avant tout envoi : ce que le texte interdit est refusé avec l'identifiant de la règle, ce qui est incertain figure dans avertissements. Ce qu'il demande et que France Travail ne reçoit pas vient dans controle, gardé ici.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Par défaut, le jour de la réception de l'acte.
                         */
                        dateNotificationDecisionSanction?: string;
                        /** Format: date */
                        dateManquement: string;
                        /**
                         * @description N61 : obligations du contrat ; N63 : refus de l'élaborer ; N64 : refus de l'actualiser ; N65 : refus de deux offres raisonnables d'emploi.
                         * @enum {string}
                         */
                        natureManquement: "N61" | "N63" | "N64" | "N65";
                        /**
                         * @description R1 : premier manquement ; R2 : suivants.
                         * @enum {string}
                         */
                        rangManquement?: "R1" | "R2";
                        /**
                         * @description SUSP_RSA : suspension ; SUPPR_RSA : suppression.
                         * @enum {string}
                         */
                        typeSanctionValide: "SUSP_RSA" | "SUPPR_RSA";
                        /**
                         * @description P : montantValide est un pourcentage de l'allocation ; M : des euros.
                         * @enum {string}
                         */
                        modaliteDecisionValidee: "P" | "M";
                        /** @description De 30 à 100 avec P (règles SAN-04, SAN-05 et SAN-10) ; des euros entiers avec M. */
                        montantValide: number;
                        /** @description En mois. */
                        dureeValidee: number;
                        justificationDecisionSanction?: string;
                        /** @description Ce que le barème demande et que France Travail ne reçoit pas : contrôlé ici, jamais envoyé. */
                        controle?: {
                            /** @description Au-delà d'une personne, 50 % au plus (SAN-10). */
                            personnesAuFoyer?: number;
                            /** @description Majoration de l'article L. 262-9 : 50 % au plus (SAN-10). */
                            majoration?: boolean;
                            /**
                             * Format: date
                             * @description Jour où la personne a reçu les faits reprochés et la sanction encourue (SAN-12).
                             */
                            dateContradictoire?: string;
                            /**
                             * Format: date
                             * @description Jour de l'avis de l'équipe pluridisciplinaire, obligatoire avant une suppression (SAN-14).
                             */
                            dateAvisEquipe?: string;
                            /**
                             * @description Ce qui fonde le rang R2 (SAN-06).
                             * @enum {string}
                             */
                            fondementRang?: "reiteration" | "persistance";
                            /**
                             * Format: date
                             * @description Manquement déjà sanctionné (SAN-24).
                             */
                            dateManquementAnterieur?: string;
                            /**
                             * Format: date
                             * @description Notification de la sanction précédente (SAN-06).
                             */
                            dateSanctionAnterieure?: string;
                            /**
                             * Format: date
                             * @description Dernière réorientation (SAN-06) ; par défaut, celle que le dossier connaît.
                             */
                            dateReorientation?: string;
                            /** @description Refus de se soumettre aux contrôles (SAN-08). */
                            refusDeControle?: boolean;
                            /** @description Ceux de l'article R. 262-68-5 que l'agent a cochés (SAN-09), sans leur contenu. */
                            elementsPrisEnCompte?: ("situation" | "foyer" | "nature-et-frequence" | "consequences")[];
                        };
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/sanctions/{id}/radiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposer la radiation de la liste des demandeurs d'emploi
         * @description Cas prévus : après une suppression de 100 % pendant quatre mois, ou après deux refus d'une offre raisonnable d'emploi sanctionnés. C'est une proposition : France Travail décide, et dit pourquoi la demande n'est pas créée (C001 déjà radiée, C002 hors des cas prévus, C003 sanction d'une autre personne, C004 radiation déjà appliquée).
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                    /** @description Un acte, une clé ; gardée 30 jours. */
                    "Idempotency-Key"?: string;
                    /** @description wait=N (secondes, 5 par défaut, 30 au plus) ou respond-async. */
                    Prefer?: string;
                };
                path: {
                    reference: string;
                    /** @description L'identifiant de la transmission (ressource), ou l'idConsequenceSanction de France Travail. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        justificationDemandeRadiation?: string;
                    };
                };
            };
            responses: {
                /** @description Acceptée par France Travail */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Issue pas encore connue, ou quelqu'un doit agir : voir etat et derniereErreur */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Transmission"];
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lister ce que France Travail attend de la structure
         * @description Les activités à faire, personne par personne, de l'échéance la plus proche à la plus lointaine, par un code, une famille ou un domaine. dossier est la référence de la personne quand elle en a une ici. Une activité qui ne désigne personne est montrée, avec exploitable à false. Une activité ne se ferme pas ici : elle disparaît, et la suivante paraît, quelque temps après que l'acte est fait ; rien ne prévient, il faut relire. D'une page à l'autre, une activité peut revenir si la liste a changé entre-temps.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Code d'activité : ACT366, ACT367, ACT369, ACT370 (sanctions), ACT382, ACT414 (orientation), ACT380 (rendez-vous), ACT395 (diagnostic). */
                    code?: string;
                    /** @description Famille d'activités : GLI100 (sanctions), INSEA (orientation), MSACC (rendez-vous), ACC100 (portefeuille). */
                    famille?: string;
                    /** @description Domaine d'activités, en trois lettres. */
                    domaine?: string;
                    limite?: number;
                    /** @description La valeur « suivant » de la page précédente, avec les mêmes autres paramètres. */
                    curseur?: string;
                };
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                identifiantActivite?: string | null;
                                codeActivite?: string | null;
                                /** @description Ce qui est attendu ; null pour un code que la passerelle ne connaît pas. */
                                libelle: string | null;
                                /** @description false : France Travail n'y désigne personne par son numéro, on ne peut pas y donner suite. */
                                exploitable: boolean;
                                /** @description La référence du dossier de cette personne ; null si elle n'en a pas ici. */
                                dossier: string | null;
                                usager?: ({
                                    identifiant?: string | null;
                                    typeIdentifiant?: string | null;
                                } & {
                                    [key: string]: unknown;
                                }) | null;
                                dateCreation?: string | null;
                                dateEcheance?: string | null;
                                /** @description À partir de quand l'échéance est proche. */
                                dateEcheanceProche?: string | null;
                                /** @description Les attributs spécifiques, par leur nom ; les trois derniers ne servent qu'à trier. */
                                attributs: {
                                    /** @description L'identifiant de la sanction, pour les appels du flux sanction. */
                                    idConsequenceSanction?: string | null;
                                    /** @description Le motif du rendez-vous à prendre. */
                                    motif?: string | null;
                                    typeOrganismeAccompagnateur?: string | null;
                                    codeInseeCommune?: string | null;
                                    typeParcours?: string | null;
                                } & {
                                    [key: string]: unknown;
                                };
                                attributsSpecifiques?: ({
                                    nom?: string | null;
                                    valeur?: string | null;
                                } & {
                                    [key: string]: unknown;
                                })[] | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: string | null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/entretiens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les conclusions d'entretiens
         * @description Les entretiens que France Travail a tenus avec la personne, avec leurs conclusions. Les écrire n'est pas possible par ses API.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            elements: ({
                                /** @description EDO entretien d'orientation, EDA premier entretien d'accompagnement… */
                                typeEntretien?: string | null;
                                /** @description Celui de France Travail, ou à défaut celui que la passerelle donne à un code connu. */
                                libelleEntretien?: string | null;
                                dateEntretien?: string | null;
                                /** @description La conclusion de l'entretien. */
                                commentaire?: string | null;
                                codeModaliteContact?: string | null;
                                libelleModalite?: string | null;
                                codeAgent?: string | null;
                                libelleAgent?: string | null;
                                codeAgence?: string | null;
                                libelleAgence?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            suivant: null;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les informations administratives
         * @description Adresses, contacts et état civil connus de France Travail, pour aligner les deux systèmes. Le NIR n'est jamais rendu.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            numeroFranceTravail?: string | null;
                            adresses?: ({
                                codeInseeCommune?: string | null;
                                codePostal?: string | null;
                                complementAdresse?: string | null;
                                complementDestinataire?: string | null;
                                complementDistribution?: string | null;
                                libelleCommune?: string | null;
                                libellePays?: string | null;
                                numeroTypeLibelleVoie?: string | null;
                                /** @description AT en attente, IN indéterminé, NT non traité, NQ hors QPV, QP réside en QPV. */
                                indicateurResidentQPV?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            emails?: ({
                                adresseEmail?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            etatCivil?: ({
                                civilite?: string | null;
                                dateNaissance?: string | null;
                                nom?: string | null;
                                nomCorrespondance?: string | null;
                                prenom?: string | null;
                                prenomCorrespondance?: string | null;
                            } & {
                                [key: string]: unknown;
                            }) | null;
                            telephones?: ({
                                numeroTelephone?: string | null;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dossiers/{reference}/statut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le statut d'inscription
         * @description L'inscription de la personne à France Travail : son statut, sa date d'effet et ses motifs. Le contrat d'engagement se lit ailleurs ; il est suspendu quand l'inscription cesse.
         */
        get: {
            parameters: {
                query?: never;
                header?: {
                    "Agent-Identifiant"?: string;
                    "Agent-Nom"?: string;
                    "Agent-Prenom"?: string;
                };
                path: {
                    reference: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description La réponse de France Travail */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Identifié, Inscrit, Cessé, Radié. */
                            statut?: string | null;
                            dateEffetStatut?: string | null;
                            /** @description Mois d'inscription sur la période. */
                            dureeInscription12?: number | null;
                            /** @description Mois d'inscription sur la période. */
                            dureeInscription24?: number | null;
                            /** @description Mois d'inscription sur la période. */
                            dureeInscription36?: number | null;
                            motifInscriptionCode?: string | null;
                            motifInscriptionLib?: string | null;
                            categInscriptionCode?: string | null;
                            categInscriptionLib?: string | null;
                            situationRegEmpCode?: string | null;
                            situationRegEmpLib?: string | null;
                            motifClotureCode?: string | null;
                            motifClotureLib?: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Corps qui n'est pas du JSON en UTF-8. */
                400: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Clé absente, inconnue, révoquée ou expirée. */
                401: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Droit insuffisant. */
                403: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Introuvable ; un objet d'une autre collectivité est répondu de même. */
                404: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Conflit avec l'état présent. */
                409: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Corps de plus de 1 Mio. */
                413: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Type de contenu autre que application/json. */
                415: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Données invalides, ou refus de la règle ou de France Travail. */
                422: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description Erreur interne. */
                500: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
                /** @description France Travail indisponible (lectures) ; voir Retry-After. */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Probleme"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Dossier: {
            reference: string;
            /** @description Le NIR n'est jamais rendu. */
            usager: {
                numeroFranceTravail?: string;
                dateNaissance?: string;
            } | null;
            droitRsa: {
                dateNotification: string | null;
                dateReception: string | null;
                dateFin: string | null;
            } | null;
            soumisDroitsDevoirs: boolean | null;
            /** @enum {string} */
            regime: "primo-entrant" | "stock";
            /** Format: date */
            dateObservation: string;
            delais: {
                orientation: components["schemas"]["Delai"];
                contrat: components["schemas"]["Delai"];
            };
            parcours: components["schemas"]["Evenement"][];
            avertissements: {
                regle: string;
                message: string;
            }[];
        };
        Delai: {
            /** @enum {string} */
            statut: "respecte" | "hors-delai" | "en-cours" | "echu" | "incoherent" | "non-demarre" | "non-applicable";
            /** Format: date */
            echeance: string | null;
            jours: number | null;
            /** @enum {string|null} */
            depart: "reception" | "notification" | "estime" | null;
            motif: string | null;
            regles: string[];
        };
        Evenement: {
            id: string;
            /** @enum {string} */
            type: "droit-notifie" | "droit-recu" | "droit-fin" | "inscription" | "orientation-decidee" | "orientation-notifiee" | "contrat-signe" | "contrat-refuse" | "droit-clos" | "droit-rouvert" | "accompagnement-intensif-commence" | "accompagnement-intensif-termine";
            /** Format: date */
            date: string;
            /** @enum {string} */
            source: "departement" | "france-travail" | "passerelle";
            detail?: {
                [key: string]: string;
            };
        };
        Probleme: {
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @enum {string} */
            code: "json-illisible" | "non-authentifie" | "droit-insuffisant" | "introuvable" | "dossier-introuvable" | "transmission-introuvable" | "rejeu-introuvable" | "ressource-introuvable" | "rappel-introuvable" | "evenement-introuvable" | "methode-non-admise" | "requete-en-cours" | "identite-differente" | "transmissions-en-cours" | "etat-incompatible" | "evenement-atteste" | "corps-trop-grand" | "type-de-contenu-non-admis" | "donnees-invalides" | "agent-invalide" | "agent-requis" | "refus-saisie-sanction" | "cle-idempotence-reutilisee" | "cle-idempotence-invalide" | "hors-competence" | "regle-non-respectee" | "refus-france-travail" | "contrat-suspendu" | "diagnostic-non-cree" | "diagnostic-non-reconnu" | "orientation-absente" | "contrat-absent" | "diagnostic-absent" | "besoins-absents" | "contraintes-absentes" | "autonomie-numerique-absente" | "pouvoir-agir-absent" | "referentiel-absent" | "sanction-absente" | "statut-absent" | "usager-inconnu" | "usager-ambigu" | "usager-non-rattache" | "usager-acces-refuse" | "usager-refuse" | "usager-sans-adresse" | "identite-incomplete" | "france-travail-indisponible" | "france-travail-en-maintenance" | "france-travail-lecture-seule" | "acte-anterieur-bloque" | "arriere-plein" | "base-indisponible" | "api-non-ouverte" | "flux-suspendu" | "delai-de-reprise-epuise" | "issue-incertaine" | "reponse-illisible" | "en-tetes-agent-refuses" | "habilitation-insuffisante" | "identifiants-refuses" | "erreur-interne";
            /** @enum {string} */
            aTraiterPar: "editeur" | "departement" | "france-travail" | "exploitant";
            action: string;
            erreurs?: {
                chemin: string;
                message: string;
            }[];
            franceTravail?: {
                statut: number | null;
                code: string | null;
                message: string | null;
            };
            transmission?: components["schemas"]["Transmission"];
        };
        Transmission: {
            id: string;
            /** @enum {string} */
            flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
            operation: string;
            dossier: string;
            /** @enum {string} */
            etat: "en-attente" | "acceptee" | "refusee" | "bloquee" | "abandonnee";
            /** Format: date-time */
            creeeLe: string;
            tentatives: number;
            /** Format: date-time */
            prochaineTentative: string | null;
            /**
             * Format: date-time
             * @description Bloquée depuis bientôt trente jours : sauf rejeu, la passerelle l'abandonnera à cet instant et effacera son contenu. Annoncé sept jours avant (évènement abandon-proche) ; nul sinon.
             */
            abandonLe: string | null;
            ressource: string | null;
            /** @description Abandonnée parce que cette transmission plus récente, qui dit la même chose ou remplace le même objet, part à sa place. */
            remplaceePar: string | null;
            derniereErreur: {
                type: string;
                title: string;
                status: number;
                detail: string;
                instance: string;
                code: string;
                aTraiterPar: string;
                action: string;
                franceTravail: {
                    statut: number | null;
                    code: string | null;
                    message: string | null;
                };
            } | null;
            /** @description La réponse de France Travail, gardée sept jours. */
            reponse?: unknown;
            avertissements: {
                regle: string;
                message: string;
            }[];
        };
        /**
         * @example {
         *       "usager": {
         *         "numeroFranceTravail": "10429447247"
         *       },
         *       "droitRsa": {
         *         "dateNotification": "2026-01-05",
         *         "dateReception": "2026-01-07",
         *         "dateFin": null
         *       },
         *       "soumisDroitsDevoirs": true
         *     }
         */
        DossierRecu: {
            /** @description Absent ou null : identité pas encore connue. */
            usager?: {
                /** @example 10429447247 */
                numeroFranceTravail?: string | null;
                /** @description 13 ou 15 caractères ; sert à trouver la personne, jamais rendu. */
                nir?: string | null;
                /**
                 * Format: date
                 * @example 2026-01-07
                 */
                dateNaissance?: string | null;
                /** @description Admis, non gardé. */
                nom?: string | null;
                /** @description Admis, non gardé. */
                prenom?: string | null;
            } | null;
            droitRsa?: {
                /**
                 * Format: date
                 * @example 2026-01-07
                 */
                dateNotification?: string | null;
                /**
                 * Format: date
                 * @example 2026-01-07
                 */
                dateReception?: string | null;
                /**
                 * Format: date
                 * @example 2026-01-07
                 */
                dateFin?: string | null;
            } | null;
            /** @description Absent ou null : inconnu, jamais faux. */
            soumisDroitsDevoirs?: boolean | null;
        };
        /**
         * @example {
         *       "type": "orientation-notifiee",
         *       "date": "2026-01-28"
         *     }
         */
        EvenementRecu: {
            /** @enum {string} */
            type: "inscription" | "orientation-decidee" | "orientation-notifiee" | "contrat-signe" | "contrat-refuse" | "droit-clos" | "droit-rouvert" | "accompagnement-intensif-commence" | "accompagnement-intensif-termine";
            /**
             * Format: date
             * @example 2026-01-07
             */
            date: string;
            /** @description Code du département, jamais un nom. */
            referent?: string;
            /** @enum {string} */
            quotite?: "cible" | "minoree" | "majoree" | "dispense";
        };
        Rejeu: {
            /** @description null pour une simulation. */
            id: string | null;
            /** @enum {string} */
            etat: "en-cours" | "arrete" | "termine" | "simulation";
            filtre: {
                flux: string | null;
                cause: string | null;
                dossier: string | null;
                depuis: string | null;
                jusqua: string | null;
            };
            plafond: number | null;
            /** @description Combien étaient bloquées à la demande. */
            nombre: number;
            /** @description Combien sont redevenues en-attente depuis. */
            rejouees: number;
            /** @description Bloquées qui répondent au filtre et ne se rejouent qu'une par une : leur issue est incertaine et rien ne permet de la lire à France Travail. */
            ecartees: number;
            /** Format: date-time */
            creeLe: string | null;
            /** Format: date-time */
            modifieLe: string | null;
        };
        FluxEtat: {
            /** @enum {string} */
            flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
            /** @enum {string} */
            etat: "actif" | "suspendu";
            motif: string | null;
            /** @description L'agent qui l'a dit en dernier ; null : personne encore. */
            auteur: {
                identifiant: string;
                nom: string;
                prenom: string;
            } | null;
            /** Format: date-time */
            depuis: string | null;
            /** @description Combien de transmissions de ce flux attendent. */
            enAttente: number;
        };
        /**
         * @example {
         *       "id": "3f0c9a52-7b1e-4a55-9a53-2f1f0b8c9d10",
         *       "type": "transmission-bloquee",
         *       "date": "2026-02-12T11:00:03.000Z",
         *       "dossier": "D-1",
         *       "transmission": "7eb9d33f-3b1d-4a6e-9a53-2f1f0b8c9d10",
         *       "flux": "orientation",
         *       "etat": "bloquee",
         *       "cause": "usager-inconnu",
         *       "aTraiterPar": "departement",
         *       "curseur": "MTI"
         *     }
         */
        EvenementEmis: {
            /** @description Le même à chaque envoi, et dans l'en-tête webhook-id : ce qui a déjà été reçu s'y reconnaît. */
            id: string;
            /** @enum {string} */
            type: "transmission-acceptee" | "transmission-refusee" | "transmission-bloquee" | "transmission-abandonnee" | "abandon-proche" | "echeance-proche" | "flux-interrompu" | "taux-echec-eleve";
            /** Format: date-time */
            date: string;
            /** @description La référence du dossier ; un pseudonyme après son effacement ; absente de ce qui touche un flux entier. */
            dossier?: string;
            transmission?: string;
            /** @enum {string} */
            flux?: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
            /** @enum {string} */
            etat?: "acceptee" | "refusee" | "bloquee" | "abandonnee";
            /** @description Code du vocabulaire des erreurs : /documentation/problemes. */
            cause?: string;
            /** @enum {string} */
            aTraiterPar?: "editeur" | "departement" | "france-travail" | "exploitant";
            /** @enum {string} */
            delai?: "orientation" | "contrat";
            /** Format: date */
            echeance?: string;
            /**
             * Format: date
             * @description flux-interrompu : le jour du dernier acte accepté ; taux-echec-eleve : le premier des sept jours comptés.
             */
            depuis?: string;
            /** @description taux-echec-eleve : part des actes des sept jours refusés ou bloqués, de 0 à 1. */
            taux?: number;
            /** @description Pour lire ce qui a suivi cet évènement : GET /v1/evenements?curseur=… */
            curseur: string;
        };
        RappelAvecSecret: components["schemas"]["Rappel"] & {
            /**
             * @description Donné une seule fois, et pas à une requête rejouée : à garder. Forme de Standard Webhooks.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret?: string;
        };
        Rappel: {
            url: string;
            /**
             * @description desactive : l'adresse a répondu 410 ; l'enregistrer de nouveau par PUT la réactive.
             * @enum {string}
             */
            etat: "actif" | "desactive";
            /** Format: date-time */
            creeLe: string;
            /** Format: date-time */
            modifieLe: string;
            /**
             * Format: date-time
             * @description Jusque-là, chaque envoi porte aussi la signature du secret précédent.
             */
            ancienSecretJusqua: string | null;
            /** Format: date-time */
            derniereReception: string | null;
            dernierEssai: {
                /** Format: date-time */
                date: string;
                statut: number | null;
                /** @enum {string|null} */
                echec: "adresse-interdite" | "nom-introuvable" | "connexion-impossible" | "sans-reponse" | "redirection" | "statut-inattendu" | null;
            } | null;
            echecsConsecutifs: number;
            /**
             * Format: date-time
             * @description Rien n'est envoyé avant, après des échecs répétés.
             */
            prochainEssai: string | null;
            enAttente: {
                nombre: number;
                /** Format: date-time */
                plusAncien: string | null;
            };
            /** @description Évènements que l'adresse n'a pas reçus en cinq jours, depuis l'enregistrement. */
            abandonnes: number;
            /** @description Curseur à donner à GET /v1/evenements pour relire ce qui a été abandonné. */
            aRelireDepuis: string | null;
        };
        /**
         * @example {
         *       "url": "https://logiciel.exemple.fr/rappels"
         *     }
         */
        RappelRecu: {
            url: string;
        };
        Engagement: {
            /** @enum {string} */
            flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
            /** @enum {string|null} */
            modalite: "api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "mixte" | "autre" | null;
            modalites: ("api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "autre")[];
            precision: string | null;
            editeur: string | null;
            /** @description Une date, ou un trimestre (2026-T2). */
            echeance: string | null;
            sansObjet: string | null;
            /** @description La parole du chef de projet : à montrer comme « déclaré », jamais « mesuré ». */
            attestation: {
                /** Format: date */
                date: string;
                auteur: string;
                piece: string;
            } | null;
            /** @description Le nom exact de la ligne dans la convention. */
            ligne: string;
            mesure: components["schemas"]["MesureEngagement"];
            avertissements: {
                regle: string;
                message: string;
            }[];
        };
        MesureEngagement: {
            /** Format: date */
            premiereAcceptee: string | null;
            /** Format: date */
            derniereAcceptee: string | null;
            /** @description Sur les trente derniers jours, celui de l'observation compris. */
            acceptees30j: number;
            refusees30j: number;
            /** @enum {string} */
            etat: "non-declare" | "declare" | "en-recette" | "pret" | "effectif" | "interrompu" | "en-retard" | "sans-objet";
            /** @description La règle qui le dit ; api : le contrat de cette API. */
            regle: string;
            /**
             * @description Le trafic, la parole du chef de projet (« déclaré »), ou ni l'un ni l'autre.
             * @enum {string|null}
             */
            origine: "mesure" | "attestation" | null;
            /** @description Déployé depuis 30 jours, sans semaine ouvrée où rien ne passe (A5-04). */
            stable: boolean;
            /** Format: date */
            dateObservation: string;
            /**
             * @description De quel trafic il s'agit ; bac-a-sable : données fictives.
             * @enum {string}
             */
            mode: "production" | "bac-a-sable";
            /** @description Personnes concernées dont l'acte a été transmis ici / personnes concernées, de 0 à 1 ; null : sans objet. */
            couverture: number | null;
            /** @description Dossiers dont un droit est reçu (orientation), orientés (rendez-vous à accompagnement), dont une sanction est proposée ou décidée (sanction). */
            concernes: number | null;
            transmis: number | null;
            /**
             * Format: date
             * @description Depuis quand un dossier attend cet acte ; null : aucun.
             */
            dueDepuis: string | null;
            /** @description Ce qui a été essayé en recette, et ne prouve rien. */
            recette: {
                /** Format: date */
                premiereAcceptee: string | null;
                /** Format: date */
                derniereAcceptee: string | null;
                /** @description Sur les trente derniers jours, celui de l'observation compris. */
                acceptees30j: number;
                refusees30j: number;
            } | null;
        };
        EngagementRecu: {
            /**
             * @description Celui de l'adresse, s'il est donné.
             * @enum {string}
             */
            flux?: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
            /** @enum {string|null} */
            modalite?: "api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "mixte" | "autre" | null;
            /** @description Les modalités d'une ligne mixte, deux au moins. */
            modalites?: ("api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "autre")[] | null;
            precision?: string | null;
            editeur?: string | null;
            /**
             * @description Une date, ou un trimestre, qui vaut son dernier jour (A5-03).
             * @example 2026-T2
             */
            echeance?: string | null;
            /** @description Le motif pour lequel la ligne est mise à part. */
            sansObjet?: string | null;
            attestation?: {
                /**
                 * Format: date
                 * @example 2026-01-07
                 */
                date: string;
                /** @description Le chef de projet qui atteste. */
                auteur: string;
                /** @description Nom du document qui l'établit. */
                piece: string;
            } | null;
        };
        ChangementEngagement: {
            /** Format: date-time */
            quand: string;
            auteur: {
                identifiant: string;
                nom: string;
                prenom: string;
            };
            logiciel: string;
            /** @description null : rien n'était déclaré. */
            avant: {
                /** @enum {string} */
                flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                /** @enum {string|null} */
                modalite: "api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "mixte" | "autre" | null;
                modalites: ("api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "autre")[];
                precision: string | null;
                editeur: string | null;
                /** @description Une date, ou un trimestre (2026-T2). */
                echeance: string | null;
                sansObjet: string | null;
                /** @description La parole du chef de projet : à montrer comme « déclaré », jamais « mesuré ». */
                attestation: {
                    /** Format: date */
                    date: string;
                    auteur: string;
                    piece: string;
                } | null;
            } | null;
            apres: {
                /** @enum {string} */
                flux: "orientation" | "rendez-vous" | "diagnostic" | "contrat-engagement" | "accompagnement" | "sanction" | "autres";
                /** @enum {string|null} */
                modalite: "api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "mixte" | "autre" | null;
                modalites: ("api-editeur" | "suivi-de-parcours" | "rdv-insertion" | "autre")[];
                precision: string | null;
                editeur: string | null;
                /** @description Une date, ou un trimestre (2026-T2). */
                echeance: string | null;
                sansObjet: string | null;
                /** @description La parole du chef de projet : à montrer comme « déclaré », jamais « mesuré ». */
                attestation: {
                    /** Format: date */
                    date: string;
                    auteur: string;
                    piece: string;
                } | null;
            };
        };
        Chefferie: {
            annee: number;
            etpChefferie: number | null;
            etpTransformationNumerique: number | null;
            planFormalise: boolean | null;
            /**
             * Format: date-time
             * @description null : rien n'a été saisi pour cette année.
             */
            modifieLe: string | null;
        };
        /**
         * @example {
         *       "etpChefferie": 1.5,
         *       "etpTransformationNumerique": 0.8,
         *       "planFormalise": true
         *     }
         */
        ChefferieRecue: {
            /** @description Nombre d'ETP dédié à la chefferie de projet. */
            etpChefferie: number | null;
            /** @description Nombre d'ETP dédié à la transformation numérique. */
            etpTransformationNumerique: number | null;
            /** @description Formalisation du plan d'action départemental 2025-2027. */
            planFormalise: boolean | null;
        };
        MesureDelai: {
            effectif: number;
            parStatut: {
                respecte: number;
                "hors-delai": number;
                "en-cours": number;
                echu: number;
                incoherent: number;
                "non-demarre": number;
                "non-applicable": number;
            };
            /** @description respecte / (respecte + hors-delai + echu). De 0 à 1 ; null : sans objet. */
            taux: number | null;
            /** @description Jours, sur les actes faits. */
            mediane: number | null;
            /** @description 9e décile, en jours, sur les actes faits. */
            p90: number | null;
            histogramme: {
                jours: number;
                effectif: number;
            }[];
            /** @description Dossiers ni incohérents ni non applicables. De 0 à 1 ; null : sans objet. */
            completude: number | null;
            incoherents: number;
            /** @description Les dossiers dont l'échéance est passée : leur taux ne bougera plus. */
            mature: {
                effectif: number;
                respecte: number;
                horsDelai: number;
                echu: number;
                /** @description Taux acquis. De 0 à 1 ; null : sans objet. */
                taux: number | null;
            };
            /** @description Les dossiers dont l'échéance est à venir : pas de taux. */
            enCours: {
                effectif: number;
                respecte: number;
                enCours: number;
            };
            /** @description À côté des délais légaux, pour comparer ; jamais la règle. */
            seuils: {
                jours: number;
                concernes: number;
                faits: number;
                /** @description Faits en au plus ces jours. De 0 à 1 ; null : sans objet. */
                part: number | null;
            }[];
            parMois: {
                /** @example 2026-01 */
                mois: string | null;
                effectif: number;
                parStatut: {
                    respecte: number;
                    "hors-delai": number;
                    "en-cours": number;
                    echu: number;
                    incoherent: number;
                    "non-demarre": number;
                    "non-applicable": number;
                };
                /** @description Comme taux. De 0 à 1 ; null : sans objet. */
                taux: number | null;
                /** @description Rien ne peut plus y changer. */
                mature: boolean;
            }[];
        };
        MesureCouverture: {
            effectif: number;
            couverts: number;
            /** @description couverts / effectif. De 0 à 1 ; null : sans objet. */
            couverture: number | null;
            incoherents: number;
            droitsDevoirsInconnus: number;
            effort: {
                /** Format: date */
                dernierJour: string;
                repere: number;
                restants: number;
                joursRestants: number;
                /** @description Contrats par semaine ; null : la date est passée. */
                parSemaine: number | null;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
