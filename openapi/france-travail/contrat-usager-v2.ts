// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/contrat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le statut d'inscription de la personne
         * @description Inscription à France Travail, à ne pas confondre avec le contrat d'engagement. Une erreur peut venir dans un 200 : tester la présence de m_contrat (G32).
         */
        get: operations["recupererContratV2"];
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
        /** @description Aucun champ n'est déclaré obligatoire. */
        ContratResponse: {
            /** @description Statut d'inscription ; absent quand l'API répond une erreur (G32). */
            m_contrat?: components["schemas"]["Contrat"] | null;
            /** @description Peut manquer, valoir une espace ou un mot d'exemple : n'est pas une erreur à lui seul. */
            m_messageErreur?: string | null;
        };
        /** @description Statut d'inscription. */
        Contrat: {
            /** @description Statut, accents compris. */
            m_statut?: components["schemas"]["StatutInscription"] | (string | null);
            /**
             * Format: date
             * @description Depuis quand, AAAA-MM-JJ.
             * @example 2023-06-28
             */
            m_date_effet_statut?: string | null;
            /** @description Mois d'inscription sur les 12 derniers. */
            m_duree_inscription_12?: number | null;
            /** @description Mois d'inscription sur les 24 derniers. */
            m_duree_inscription_24?: number | null;
            /** @description Mois d'inscription sur les 36 derniers. */
            m_duree_inscription_36?: number | null;
            /**
             * @description La liste entière n'est pas publiée.
             * @example 11
             */
            m_motif_inscription_code?: string | null;
            /**
             * @description Motif d'inscription. Le libellé peut finir par des espaces.
             * @example LICENCIEMENT ECONOMIQUE
             */
            m_motif_inscription_lib?: string | null;
            /**
             * @description La liste entière n'est pas publiée.
             * @example 1
             */
            m_categ_inscription_code?: string | null;
            /** @description Catégorie d'inscription. Le libellé peut finir par des espaces. */
            m_categ_inscription_lib?: string | null;
            /**
             * @description La liste entière n'est pas publiée.
             * @example SAN
             */
            m_situation_reg_emp_code?: string | null;
            /**
             * @description Situation au regard de l'emploi. Le libellé peut finir par des espaces.
             * @example SANS OBJET
             */
            m_situation_reg_emp_lib?: string | null;
            /**
             * @description La liste entière n'est pas publiée.
             * @example 5
             */
            m_motif_cloture_code?: string | null;
            /** @description Motif de clôture. Le libellé peut finir par des espaces. */
            m_motif_cloture_lib?: string | null;
        };
        /**
         * @description Connu sans être inscrit, inscrit, inscription cessée, radié.
         * @enum {string}
         */
        StatutInscription: "Identifié" | "Inscrit" | "Cessé" | "Radié";
        /** @description Erreur de l'API, servie aussi en 200. */
        ErreurFonctionnelle: {
            /**
             * @description Texte.
             * @example Type de population non géré par l'API
             */
            message?: string | null;
            /** @description Toujours null dans l'exemple. */
            stackTrace?: string | null;
            /**
             * @description Code.
             * @example ERT_200_FONCT
             */
            codeErreur: string | null;
            /** @description Statut HTTP, répété. */
            codeHttp?: number | null;
            /** @description Toujours null dans l'exemple. */
            entite?: string | null;
            /** @description Toujours null dans l'exemple. */
            classeOrigine?: string | null;
        };
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
        /** @description Le statut, ou l'erreur fonctionnelle de l'API sous le même code (G32). */
        Statut: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContratResponse"] | components["schemas"]["ErreurFonctionnelle"];
            };
        };
        /** @description Aucune donnée. */
        AucuneDonnee: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Non publié. Jeton usager périmé ou étranger : on suppose un 400 dans le format de l'API (G42). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurFonctionnelle"];
            };
        };
        /** @description Panne, sans corps publié ; celui de la passerelle technique a été observé. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurFonctionnelle"] | components["schemas"]["ErreurConnecteur"];
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
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400 supposé (G42). Ajouté par la couche transport. */
        JetonUsager: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    recupererContratV2: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent ou non valable : 400 supposé (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Statut"];
            204: components["responses"]["AucuneDonnee"];
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
