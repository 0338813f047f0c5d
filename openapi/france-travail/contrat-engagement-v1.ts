// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/lecture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire le contrat d'engagement de la personne
         * @description À appeler avant d'écrire : sans contrat, on crée (POST) ; avec un contrat, on le modifie (PATCH). Un contrat clos se lit sans doute comme une absence (G65).
         */
        get: operations["lireContrat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lecture/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lire les textes du contrat, sans personne
         * @description Engagements types et mentions légales ; n'a pas besoin du jeton usager et ne déclare que 200 et 500.
         */
        get: operations["lireStructure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/signer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Créer un premier contrat, signé
         * @description Réservé au cas où aucun contrat n'existe ; sinon 400 SignatureException. Sur un contrat suspendu, rien n'est publié : on suppose le 500 attesté sur PATCH (G61). Un envoi dont la réponse s'est perdue se règle en relisant le contrat, jamais en renvoyant à l'aveugle (G58).
         */
        post: operations["creerContratSigne"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Signer le contrat existant
         * @description Pour un contrat à signer ou refusé. Sans contrat, on suppose un 400 (G60) ; sur une signature électronique en cours, un SignatureException (G62). Signer un contrat suspendu répond 500. Un envoi dont la réponse s'est perdue se règle en relisant le contrat, jamais en renvoyant à l'aveugle (G58).
         */
        patch: operations["signerContrat"];
        trace?: never;
    };
    "/refuser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Créer un premier contrat, refusé
         * @description Réservé au cas où aucun contrat n'existe ; sinon 400 RefusException. Sur un contrat suspendu, on suppose le 500 attesté sur PATCH (G61). Un envoi dont la réponse s'est perdue se règle en relisant le contrat, jamais en renvoyant à l'aveugle (G58).
         */
        post: operations["creerContratRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Refuser le contrat existant
         * @description Pour un contrat à signer ou signé. Sans contrat, on suppose un 400 (G60). Refuser un contrat suspendu répond 500. Un refus peut ouvrir un manquement (activité ACT366). Un envoi dont la réponse s'est perdue se règle en relisant le contrat, jamais en renvoyant à l'aveugle (G58).
         */
        patch: operations["refuserContrat"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Rien d'autre n'est prévu : ni plan d'action, ni heures, ni référent, ni pièce. */
        Signature: {
            /**
             * Format: date-time
             * @description Signature. Instant au format yyyy-MM-dd'T'HH:mm:ssZ, pas après aujourd'hui ; une date seule est refusée. Partir du midi local de la collectivité, jamais de minuit UTC (G63).
             * @example 2024-06-01T15:35:00.000Z
             */
            dateSignature: string;
        };
        /** @description Rien d'autre n'est prévu. */
        Refus: {
            /**
             * Format: date-time
             * @description Refus. Instant au format yyyy-MM-dd'T'HH:mm:ssZ, pas après aujourd'hui ; une date seule est refusée. Partir du midi local de la collectivité, jamais de minuit UTC (G63).
             * @example 2024-06-01T15:35:00.000Z
             */
            dateRefus: string;
        };
        /** @description Aucun champ n'est déclaré obligatoire ; un contrat suspendu n'a que son état et sa date. */
        ContratEngagement: {
            /** @description Où en est le contrat. */
            etat?: components["schemas"]["EtatContrat"] | (string | null);
            /**
             * @description Avec A_SIGNER : il était signé avant. Instant, yyyy-MM-dd'T'HH:mm:ssZ.
             * @example 2024-06-01T15:35:00.000Z
             */
            dateSignature?: string | null;
            /** @description Avec A_SIGNER : il était refusé avant. Instant, yyyy-MM-dd'T'HH:mm:ssZ. */
            dateRefus?: string | null;
            /** @description Seulement avec SUSPENDU. Instant, yyyy-MM-dd'T'HH:mm:ssZ. */
            dateSuspension?: string | null;
            /**
             * @description Libellé du signataire, pas un code (« France Travail », « Cap Emploi », « Mission Local ») ; celui d'un département n'est pas connu : ne rien comparer (G64).
             * @example France Travail
             */
            organisme?: string | null;
            /** @description Engagements réciproques. */
            engagements?: components["schemas"]["Engagements"] | null;
            /** @description À la lecture, servies avec SIGNE seul dans les exemples ; après une écriture, toujours. */
            mentionsLegales?: components["schemas"]["MentionsLegales"] | null;
        };
        /**
         * @description SIGNE par le référent et la personne ; REFUSE par la personne ; A_SIGNER à signer de nouveau, une donnée essentielle a changé ; EN_ATTENTE_SIGNATURE signature électronique en cours ; SUSPENDU l'inscription a cessé.
         * @enum {string}
         */
        EtatContrat: "SIGNE" | "REFUSE" | "A_SIGNER" | "EN_ATTENTE_SIGNATURE" | "SUSPENDU";
        /** @description Textes non liés à une personne. */
        Structure: {
            /** @description Engagements types. */
            engagements?: components["schemas"]["Engagements"] | null;
            /** @description Dans l'exemple publié, pas dans la réponse déclarée : servies, non exigées (G37). */
            mentionsLegales?: components["schemas"]["MentionsLegales"] | null;
        };
        /** @description Engagements des deux parties. */
        Engagements: {
            /** @description Ceux de la personne. */
            engagementsUsager: components["schemas"]["Engagement"][];
            /** @description Ceux du référent. */
            engagementsConseiller: components["schemas"]["Engagement"][];
        };
        /** @description Un engagement et ses phrases. */
        Engagement: {
            /** @description Intitulé. Déclaré obligatoire, dans une liste qui se trompe par ailleurs (G36). */
            titre?: string | null;
            /** @description Phrases ; peut être vide. Le contrat publié exige « libelle », qu'aucun exemple ne porte : ni l'un ni l'autre n'est exigé ici (G36). */
            libelles?: string[] | null;
        };
        /** @description Sanctions encourues et voies de recours. */
        MentionsLegales: {
            /** @description Mentions. */
            mentions: components["schemas"]["MentionLegale"][];
            /** @description Non renseigné pour le moment : null dans les exemples, chaîne dans le contrat publié (G33). */
            niveauSanction?: string | null;
            voiesRecours: components["schemas"]["MentionLegale"];
            /** @description Vide pour le moment. */
            articles: string[];
        };
        /** @description Un texte et ses notes. */
        MentionLegale: {
            /** @description Intitulé. */
            titre: string;
            /** @description Texte. */
            mention: string;
            /** @description Vide pour le moment. */
            sanctions?: string[] | null;
            /** @description Notes de bas de page. */
            notes?: string[] | null;
        };
        /** @description Champs de la RFC 9457, sous le type « application/json ». */
        ProblemDetails: {
            /**
             * @description « about:blank » dans tous les exemples.
             * @example about:blank
             */
            type?: string | null;
            /** @description Statut HTTP, répété. */
            status?: number | null;
            /** @description Nature de l'erreur. */
            title?: components["schemas"]["TitreErreur"] | (string | null);
            /** @description Texte, sans valeur de code. */
            detail?: string | null;
            /** @description Non vu. */
            instance?: string | null;
        };
        /**
         * @description Donnée d'entrée, signature, refus, habilitation, panne ou contrat suspendu.
         * @enum {string}
         */
        TitreErreur: "DonneeEnEntreeInvalideException" | "SignatureException" | "RefusException" | "HabilitationException" | "Exception";
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
        /** @description Le contrat tel qu'il est désormais. À la création, la prochaine version majeure répondra 201. */
        Contrat: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContratEngagement"];
            };
        };
        /** @description Réponse annoncée pour la prochaine version majeure : à accepter comme un 200. */
        ContratCree: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContratEngagement"];
            };
        };
        /** @description Pas de contrat d'engagement pour cette personne. */
        AucunContrat: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Textes types. */
        Structure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Structure"];
            };
        };
        /** @description Requête non valable. Jeton usager absent, et sans doute périmé ou d'une autre structure (G42) : DonneeEnEntreeInvalideException, « Le header 'ft-jeton-usager' est obligatoire dans ce context ». */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Titres et textes publiés, fautes d'orthographe comprises. Jeton usager absent, et sans doute périmé ou d'une autre structure (G42) : DonneeEnEntreeInvalideException, « Le header 'ft-jeton-usager' est obligatoire dans ce context ». Date à venir : « La date de signature doit être antérieur ou égale à la date du jour. » Date mal écrite : « Format de date de signature invalide, format attendu yyyy-MM-dd'T'HH:mm:ssZ. » Premier contrat alors qu'il y en a un : SignatureException, « Un contrat d'engagement est déjà existant, impossible de créer un contrat d'engagmeent à l'état signé. » Contrat déjà signé : SignatureException, « Impossible de signer un contrat d'engagemenet déjà signé. » */
        SignatureRefusee: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Titres et textes publiés, fautes d'orthographe comprises. Jeton usager absent, et sans doute périmé ou d'une autre structure (G42) : DonneeEnEntreeInvalideException, « Le header 'ft-jeton-usager' est obligatoire dans ce context ». Date à venir : « La date de refus doit être antérieur ou égale à la date du jour. » Date mal écrite : « Format de date de refus invalide, format attendu yyyy-MM-dd'T'HH:mm:ssZ. » Sans champ publié derrière lui : « L'intensité d'activité hebdomadaire doit être compris entre 0 et 48. » Premier contrat alors qu'il y en a un : RefusException, « Un contrat d'engagement est déjà existant, impossible de créer un contrat d'engagmeent à l'état refusé. » Contrat déjà refusé : RefusException, « Impossible de refuser un contrat d'engagement déjà refusé. » */
        RefusRefuse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description HabilitationException, « Vous n'êtes pas habilité à signer ce contrat » : le même texte en lecture et au refus. Sans les portées de l'API, même statut, corps inconnu, supposé vide (G41). */
        NonHabilite: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Titre Exception. « Une erreur technique s'est produite » : panne. « Un contrat d'engagement existe déjà à l'état suspendu, impossible de signer le contrat. » : refus métier sur les PATCH, à ne pas réessayer. */
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
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent, non valable ou d'une autre structure : 400 (G42). Ajouté par la couche transport. */
        JetonUsager: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lireContrat: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent, non valable ou d'une autre structure : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Contrat"];
            204: components["responses"]["AucunContrat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["NonHabilite"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    lireStructure: {
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
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Structure"];
            302: components["responses"]["AgentAbsent"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    creerContratSigne: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent, non valable ou d'une autre structure : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            200: components["responses"]["Contrat"];
            201: components["responses"]["ContratCree"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["SignatureRefusee"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["NonHabilite"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    signerContrat: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent, non valable ou d'une autre structure : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            200: components["responses"]["Contrat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["SignatureRefusee"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["NonHabilite"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    creerContratRefuse: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent, non valable ou d'une autre structure : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refus"];
            };
        };
        responses: {
            200: components["responses"]["Contrat"];
            201: components["responses"]["ContratCree"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RefusRefuse"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["NonHabilite"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    refuserContrat: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Absent, non valable ou d'une autre structure : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Refus"];
            };
        };
        responses: {
            200: components["responses"]["Contrat"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RefusRefuse"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["NonHabilite"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
}
