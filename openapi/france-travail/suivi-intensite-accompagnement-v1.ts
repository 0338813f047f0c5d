// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/intensites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les semaines de la personne (hypothèse)
         * @description HYPOTHÈSE (G01). Rien de tel n'est publié. Les semaines qui touchent l'intervalle demandé.
         */
        get: operations["listerIntensites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/intensites/{semaine}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Transmettre une semaine (hypothèse)
         * @description HYPOTHÈSE (G01). Rien de tel n'est publié. Remplace la semaine entière : le même envoi deux fois ne change rien, et le dernier l'emporte. Un contrat d'engagement signé est peut-être exigé, par un 400 : rien ne le dit.
         */
        put: operations["enregistrerIntensite"];
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
        /** @description HYPOTHÈSE (G01). Une semaine. Trois compteurs : heures prévues, réalisées et, s'il y a lieu, validées ; celui qui n'est pas transmis manque, et ne vaut jamais 0. */
        IntensiteSemaine: {
            /**
             * @description Celle du chemin.
             * @example 2026-W07
             */
            semaine: string;
            /**
             * Format: date
             * @description Le lundi.
             * @example 2026-02-09
             */
            dateDebut?: string;
            /**
             * Format: date
             * @description Le dimanche.
             * @example 2026-02-15
             */
            dateFin?: string;
            /**
             * @description Cible : 15 par défaut, toute autre valeur avec un motif. Heures dans la semaine, deux décimales au plus, de 0 à 48 : les bornes sont celles d'un message du contrat d'engagement.
             * @example 15
             */
            heuresPrevues?: number;
            /**
             * @description Déclarées faites. Heures dans la semaine, deux décimales au plus, de 0 à 48 : les bornes sont celles d'un message du contrat d'engagement.
             * @example 12.5
             */
            heuresRealisees?: number;
            /** @description Reconnues par le référent. Heures dans la semaine, deux décimales au plus, de 0 à 48 : les bornes sont celles d'un message du contrat d'engagement. */
            heuresValidees?: number;
            /**
             * @description Pourquoi la cible diffère de 15 heures, que la loi laisse minorer ou majorer selon la situation. Aucune liste n'est publiée.
             * @example SANTE
             */
            motifAdaptation?: string;
            /** @description Ce qui a rempli la semaine. */
            activites?: components["schemas"]["Activite"][];
        };
        /** @description HYPOTHÈSE (G01). Une activité de la semaine. */
        Activite: {
            /**
             * @description Nature ; un type inconnu passe : le fichier des activités qui comptent n'est pas public (G03).
             * @example ATELIER
             */
            type: components["schemas"]["TypeActivite"] | string;
            /** @description Texte libre. */
            libelle?: string;
            /**
             * @description Prévues. Heures dans la semaine, deux décimales au plus, de 0 à 48 : les bornes sont celles d'un message du contrat d'engagement.
             * @example 3
             */
            heuresPrevues?: number;
            /**
             * @description Faites. Heures dans la semaine, deux décimales au plus, de 0 à 48 : les bornes sont celles d'un message du contrat d'engagement.
             * @example 3
             */
            heuresRealisees?: number;
        };
        /**
         * @description HYPOTHÈSE (G01). Les trois premiers sont les mots de la loi, les deux autres ceux de l'instruction ministérielle ; aucun n'est un code publié.
         * @enum {string}
         */
        TypeActivite: "FORMATION" | "ACCOMPAGNEMENT" | "APPUI" | "DEMARCHE" | "IMMERSION";
        /** @description HYPOTHÈSE (G01). Une semaine, telle que France Travail la rendrait. */
        IntensiteLue: {
            /** @description Semaine ISO 8601. */
            semaine?: string | null;
            /** @description Le lundi. */
            dateDebut?: string | null;
            /** @description Le dimanche. */
            dateFin?: string | null;
            /** @description Cible. Heures. */
            heuresPrevues?: number | null;
            /** @description Déclarées faites. Heures. */
            heuresRealisees?: number | null;
            /** @description Reconnues. Heures. */
            heuresValidees?: number | null;
            /** @description Pourquoi la cible diffère de 15 heures. */
            motifAdaptation?: string | null;
            /** @description Ce qui a rempli la semaine. */
            activites?: components["schemas"]["ActiviteLue"][] | null;
        };
        /** @description HYPOTHÈSE (G01). Une activité de la semaine. */
        ActiviteLue: {
            /** @description Nature ; un type inconnu passe : le fichier des activités qui comptent n'est pas public (G03). */
            type?: components["schemas"]["TypeActivite"] | (string | null);
            /** @description Texte libre. */
            libelle?: string | null;
            /** @description Prévues. Heures. */
            heuresPrevues?: number | null;
            /** @description Faites. Heures. */
            heuresRealisees?: number | null;
        };
        /** @description HYPOTHÈSE (G01). Champs de la RFC 9457, repris du contrat d'engagement. */
        ProblemDetails: {
            /** @description « about:blank ». */
            type?: string | null;
            /** @description Statut HTTP, répété. */
            status?: number | null;
            /** @description Nature de l'erreur. */
            title?: components["schemas"]["TitreErreur"] | (string | null);
            /** @description Texte. */
            detail?: string | null;
            /** @description Non vu. */
            instance?: string | null;
        };
        /**
         * @description HYPOTHÈSE (G01). Repris du contrat d'engagement.
         * @enum {string}
         */
        TitreErreur: "DonneeEnEntreeInvalideException";
        /** @description Panne de la passerelle technique qui précède les API, observée par un client public sans que l'API soit nommée. Le corps n'est pas celui de l'API. */
        ErreurConnecteur: {
            /**
             * @description Code de la panne.
             * @example JCS0011G
             */
            codeErreur?: string | null;
            /** @description Statut HTTP, répété. */
            codeHttp?: number | null;
            /** @description Explication. */
            message?: string | null;
        };
    };
    responses: {
        /** @description HYPOTHÈSE (G01). Les semaines connues. */
        Semaines: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IntensiteLue"][];
            };
        };
        /** @description HYPOTHÈSE (G01). La semaine telle qu'elle est désormais. */
        SemaineEnregistree: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IntensiteLue"];
            };
        };
        /** @description HYPOTHÈSE (G01). Rien pour cette personne et cet intervalle, comme dans les autres API. */
        AucuneSemaine: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description HYPOTHÈSE (G01). Forme reprise du contrat d'engagement, l'API la plus récente : DonneeEnEntreeInvalideException. Une seule phrase est attestée, par cette même API et sans champ publié derrière elle : « L'intensité d'activité hebdomadaire doit être compris entre 0 et 48. » Jeton usager absent ou non valable : même statut (G42). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description HYPOTHÈSE (G01). Panne, dans le format supposé ou dans celui de la passerelle technique. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"] | components["schemas"]["ErreurConnecteur"];
            };
        };
        /** @description Un en-tête « pa-* » manque. Redirection sans corps, à lire comme une faute de configuration et à ne jamais suivre ; l'adresse de redirection n'est pas connue. */
        AgentAbsent: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Jeton d'accès absent, faux ou expiré ; également quand un en-tête « pa-* » est vide (observé par un client public). Le type annoncé est JSON mais le corps est vide ; la présence de WWW-Authenticate est inconnue (G40). Renouveler le jeton d'accès une fois, puis réessayer une fois. */
        AccesRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Le jeton d'accès ne porte pas les portées (scopes) de cette API. Le statut est attesté, son corps est inconnu : on le suppose vide (G41). Ne pas réessayer. */
        PorteeManquante: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Trop d'appels par seconde, tous consommateurs confondus ou pour cette application. Aucun chiffre n'est publié pour les API de la loi plein emploi (G45). Attendre « Retry-After », 60 secondes s'il manque. */
        DebitDepasse: {
            headers: {
                /** @description Secondes à attendre ; la forme date n'est pas attestée, mais se lit aussi (G46). */
                "Retry-After"?: string;
                /** @description Appels permis d'un coup pour cette application. */
                "X-Ratelimit-Burst-Capacity-Clientidlimiter"?: string;
                /** @description Appels encore permis pour cette application. */
                "X-Ratelimit-Remaining-Clientidlimiter"?: string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Service arrêté ou inaccessible : réessayer plus tard. Le corps n'est publié pour aucune opération de cette API. */
        Indisponible: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
         * @example MARTIN
         */
        NomAgent: string;
        /**
         * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
         * @example CAMILLE
         */
        PrenomAgent: string;
        /**
         * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
         * @example BATCH
         */
        IdentifiantAgent: string;
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Le besoin en est supposé, d'après les autres API (G01) ; absent, périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
        JetonUsager: string;
        /**
         * @description HYPOTHÈSE (G01). Premier jour, AAAA-MM-JJ.
         * @example 2026-02-09
         */
        DateDebut: string;
        /**
         * @description HYPOTHÈSE (G01). Dernier jour, AAAA-MM-JJ.
         * @example 2026-02-15
         */
        DateFin: string;
        /**
         * @description HYPOTHÈSE (G01). Semaine ISO 8601, du lundi au dimanche, à l'heure de Paris.
         * @example 2026-W07
         */
        Semaine: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listerIntensites: {
        parameters: {
            query?: {
                /**
                 * @description HYPOTHÈSE (G01). Premier jour, AAAA-MM-JJ.
                 * @example 2026-02-09
                 */
                "date-debut"?: components["parameters"]["DateDebut"];
                /**
                 * @description HYPOTHÈSE (G01). Dernier jour, AAAA-MM-JJ.
                 * @example 2026-02-15
                 */
                "date-fin"?: components["parameters"]["DateFin"];
            };
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Le besoin en est supposé, d'après les autres API (G01) ; absent, périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Semaines"];
            204: components["responses"]["AucuneSemaine"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    enregistrerIntensite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Obligatoire en mode client credentials : nom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport. Accents : comportement inconnu, on les retire (G48).
                 * @example MARTIN
                 */
                "pa-nom-agent"?: components["parameters"]["NomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : prénom de l'agent qui agit, ou nom logique du traitement pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example CAMILLE
                 */
                "pa-prenom-agent"?: components["parameters"]["PrenomAgent"];
                /**
                 * @description Obligatoire en mode client credentials : identifiant de l'agent chez le partenaire, « BATCH » pour un lot. Le caractère « | » est interdit. Ajouté par la couche transport (accents : G48).
                 * @example BATCH
                 */
                "pa-identifiant-agent"?: components["parameters"]["IdentifiantAgent"];
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Le besoin en est supposé, d'après les autres API (G01) ; absent, périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description HYPOTHÈSE (G01). Semaine ISO 8601, du lundi au dimanche, à l'heure de Paris.
                 * @example 2026-W07
                 */
                semaine: components["parameters"]["Semaine"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntensiteSemaine"];
            };
        };
        responses: {
            200: components["responses"]["SemaineEnregistree"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
