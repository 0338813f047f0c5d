// Generated from the document beside it by `npm run openapi`: do not edit.

export interface paths {
    "/rendez-vous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Modifier un rendez-vous
         * @description L'identifiant est dans le corps, pas dans le chemin ; le rendez-vous y est entier. Un identifiant inconnu répond 400 ID_NON_RECONNU : un client public oublie alors l'identifiant et dépose de nouveau. Réponse perdue : relire avant de renvoyer (G58).
         */
        put: operations["modifierRendezVous"];
        /**
         * Déposer un rendez-vous
         * @description « id » absent ou null. Sans clé d'idempotence, un second envoi fait un second rendez-vous : si la réponse s'est perdue, lire la liste et rapprocher date, motif et organisme avant de renvoyer (G57). Un premier rendez-vous d'accompagnement (motif ACC, statut PRIS) fait sans doute disparaître l'activité ACT380 (G54).
         */
        post: operations["creerRendezVous"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rendez-vous/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Annuler un rendez-vous
         * @description Sans corps. Pour un identifiant inconnu, on suppose le même 400 que sur PUT (G56). Réponse perdue : relire avant de renvoyer (G58).
         */
        delete: operations["annulerRendezVous"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rendez-vous-usager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lister les rendez-vous de la personne
         * @description Tous organismes confondus. Sans bornes : tous ceux à venir et ceux des 30 derniers jours. L'élément lu n'a ni les noms ni les codes de celui qui s'écrit.
         */
        get: operations["listerRendezVousUsager"];
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
        /** @description Ce qui s'écrit, au dépôt comme à la modification. Les longueurs ne sont publiées qu'en lecture. */
        RendezVous: {
            /**
             * Format: date-time
             * @description Instant du rendez-vous ; un client public envoie l'heure locale et son décalage.
             * @example 2024-08-16T08:30:00.000Z
             */
            date: string;
            /** @description Comment. */
            modaliteContact: components["schemas"]["ModaliteContact"];
            /** @description Pourquoi. */
            motif: components["schemas"]["Motif"];
            /** @description Qui émet le rendez-vous. */
            organisme: components["schemas"]["OrganismeEmetteur"];
            /** @description Où il en est. */
            statut: components["schemas"]["Statut"];
            /** @description Individuel ou collectif. */
            typeReception: components["schemas"]["TypeReception"];
            /**
             * @description Adresse postale ; en lecture, elle est dans adresse.libelleAdresse.
             * @example 14 Avenue Foch 13004 Marseille
             */
            adresse?: string;
            /**
             * @description Nom du lieu ; en lecture, il est dans adresse.adresseLibre.
             * @example Agence France Travail Belle de Mai
             */
            libelleAdresse?: string;
            /**
             * @description Minutes.
             * @example 30
             */
            duree?: number;
            /**
             * @description Montrée à la personne.
             * @example Veuillez apporter un CV à jour.
             */
            information?: string;
            /** @description Écrit par la personne. */
            commentaire?: string;
            /** @description Texte libre. */
            description?: string;
            /**
             * @description Montré à la place du motif AUT.
             * @example Premier rendez-vous d'orientation RSA
             */
            theme?: string;
            /** @description Qui l'a demandé. */
            initiateur?: components["schemas"]["InitiateurEcrit"];
            /** @description Qui reçoit. */
            interlocuteur?: components["schemas"]["InterlocuteurEcrit"];
            /**
             * @description Numéro d'où la personne sera appelée.
             * @example 33443112233
             */
            telephoneContactUsager?: string;
            /**
             * @description Adresse de la visioconférence.
             * @example https://teams.app/12345678AZERTY
             */
            urlVisio?: string;
        };
        /** @description Un rendez-vous qui n'a pas encore d'identifiant. */
        RendezVousADeposer: components["schemas"]["RendezVous"] & {
            /** @description Null ou absent. */
            id?: null;
        };
        /** @description Le rendez-vous entier, tel qu'il doit être désormais. */
        RendezVousAModifier: components["schemas"]["RendezVous"] & {
            /**
             * @description Identifiant.
             * @example 7aea9cbd-d98e-464a-b38a-17662f4a718a
             */
            id: string;
        };
        /** @description Organisme qui émet le rendez-vous. */
        OrganismeEmetteur: {
            /** @description Code. */
            code: components["schemas"]["CodeOrganisme"];
            /**
             * @description Courriel. Null accepté : un client public l'envoie.
             * @example contact.support@metropole13.fr
             */
            emailContact?: string | null;
            /** @description Téléphone. Null accepté : un client public l'envoie. */
            telephoneContact?: string | null;
            /**
             * @description Code Aurore, ou Safir. Null accepté : un client public l'envoie.
             * @example HDF0032
             */
            idStructure?: string | null;
            /**
             * @description Nom de la structure. Null accepté : un client public l'envoie.
             * @example CD du Nord, MILO Nord Essonne
             */
            libelleStructure?: string | null;
        };
        /** @description Personne qui reçoit. */
        InterlocuteurEcrit: {
            /** @description Civilité. */
            civilite?: components["schemas"]["CiviliteEcrite"];
            /** @description Nom. */
            nom?: string;
            /** @description Prénom. */
            prenom?: string;
            /** @description Courriel. */
            email?: string;
            /** @description Téléphone. */
            telephone?: string;
            /**
             * @description Service.
             * @example Accueil Usager
             */
            service?: string;
            /**
             * @description Organisme, en clair.
             * @example METROPOLE 13
             */
            organisme?: string;
        };
        /** @description Ce que rend le dépôt. */
        ReponseDepot: {
            /**
             * @description Identifiant du rendez-vous.
             * @example 7aea9cbd-d98e-464a-b38a-17662f4a718a
             */
            id: string;
        };
        /** @description Un rendez-vous de la personne. idOrigine, date, duree, estEnConflit, theme, organisme et les quatre codes sont déclarés toujours présents ; on ne s'y fie pas. */
        RendezVousLu: {
            /**
             * @description Identifiant dans l'application qui émet ; sans doute celui que le dépôt a rendu (G55).
             * @example 7aea9cbd-d98e-464a-b38a-17662f4a718a
             */
            idOrigine?: string | null;
            /**
             * @description Déclarée sans décalage (yyyy-MM-ddTHH:mm:ss), avec .000Z dans l'exemple : lire les deux (G30).
             * @example 2023-12-26T10:30:00.000Z
             */
            date?: string | null;
            /** @description Minutes. */
            duree?: number | null;
            /** @description Un autre rendez-vous le chevauche. */
            estEnConflit?: boolean | null;
            /** @description Sujet. */
            theme?: string | null;
            /** @description Comment. */
            modaliteContact?: components["schemas"]["ModaliteContact"] | (string | null);
            /** @description Pourquoi. */
            motif?: components["schemas"]["Motif"] | (string | null);
            /** @description Qui l'a émis. */
            organisme?: components["schemas"]["OrganismeLu"] | null;
            /** @description Où il en est. */
            statut?: components["schemas"]["Statut"] | (string | null);
            /** @description Individuel ou collectif. */
            typeReception?: components["schemas"]["TypeReception"] | (string | null);
            /** @description Lieu. */
            adresse?: components["schemas"]["AdresseLue"] | null;
            /** @description Qui l'a demandé. */
            initiateur?: components["schemas"]["InitiateurLu"] | (string | null);
            /** @description Qui reçoit. */
            interlocuteur?: components["schemas"]["InterlocuteurLu"] | null;
            /** @description Montrée à la personne. */
            informationUtile?: string | null;
            /** @description Écrit par la personne. */
            commentaireUsager?: string | null;
            /** @description Texte libre. */
            description?: string | null;
            /** @description Numéro d'où la personne sera appelée. 36 caractères au plus. */
            telephoneContactUsager?: string | null;
            /** @description Renseignée : le rendez-vous est annulé. Mêmes deux formats que la date (G30). */
            dateAnnulation?: string | null;
            /** @description Texte libre. */
            motifAnnulation?: string | null;
            /** @description Ce qui lui est arrivé. */
            historiqueEvenementList?: components["schemas"]["EvenementRendezVous"][] | null;
        };
        /** @description Lieu ; les deux champs disent l'inverse de ceux qui s'écrivent. */
        AdresseLue: {
            /**
             * @description Nom du lieu. 255 caractères au plus.
             * @example Agence France Travail Belle de Mai
             */
            adresseLibre?: string | null;
            /**
             * @description Adresse postale. 512 caractères au plus.
             * @example 14 Avenue Foch 13004 Marseille
             */
            libelleAdresse?: string | null;
        };
        /** @description Organisme qui a émis le rendez-vous. */
        OrganismeLu: {
            /** @description Code. */
            code?: components["schemas"]["CodeOrganisme"] | (string | null);
            /** @description Courriel. 255 caractères au plus. */
            emailContact?: string | null;
            /** @description Téléphone. 36 caractères au plus. */
            telephoneContact?: string | null;
            /**
             * @description Code Aurore, ou Safir. 255 caractères au plus.
             * @example HDF0032
             */
            idStructure?: string | null;
            /** @description Nom de la structure. 255 caractères au plus. */
            libelleStructure?: string | null;
        };
        /** @description Personne qui reçoit. */
        InterlocuteurLu: {
            /** @description Civilité. */
            civilite?: components["schemas"]["CiviliteLue"] | (string | null);
            /** @description Nom. 255 caractères au plus. */
            nom?: string | null;
            /** @description Prénom. 255 caractères au plus. */
            prenom?: string | null;
            /** @description Courriel. 255 caractères au plus. */
            email?: string | null;
            /** @description Téléphone. 36 caractères au plus. */
            telephone?: string | null;
            /** @description Service. 255 caractères au plus. */
            service?: string | null;
            /** @description Organisme, en clair. 255 caractères au plus. */
            organisme?: string | null;
        };
        /** @description Un événement du rendez-vous. */
        EvenementRendezVous: {
            /**
             * Format: date-time
             * @description Instant.
             */
            dateReceptionEvenement?: string | null;
            /** @description Objet que rien ne décrit. */
            typeAction?: unknown;
        };
        /**
         * @description Visioconférence, téléphone, en personne.
         * @enum {string}
         */
        ModaliteContact: "VISIO" | "TELEPHONE" | "PHYSIQUE";
        /**
         * @description AUT autre, que « theme » précise ; ACC accompagnement ; ORI orientation. Un client public réserve ACC au premier rendez-vous d'accompagnement.
         * @enum {string}
         */
        Motif: "AUT" | "ACC" | "ORI";
        /**
         * @description FT France Travail, CD conseil départemental, DCD son délégataire, ML mission locale, CE Cap emploi, IND indéterminé ou autre.
         * @enum {string}
         */
        CodeOrganisme: "IND" | "FT" | "CD" | "DCD" | "ML" | "CE";
        /**
         * @description Pris, honoré, modifié, personne absente, annulé. Un client public envoie ANNULE pour une absence excusée et ABSENT pour les autres.
         * @enum {string}
         */
        Statut: "PRIS" | "EFFECTUE" | "MODIFIE" | "ABSENT" | "ANNULE";
        /**
         * @description Individuel, collectif.
         * @enum {string}
         */
        TypeReception: "IND" | "COL";
        /**
         * @description La personne, ou le partenaire.
         * @enum {string}
         */
        InitiateurEcrit: "USAGER" | "PARTENAIRE";
        /**
         * @description La personne, ou un conseiller : l'écriture dit PARTENAIRE.
         * @enum {string}
         */
        InitiateurLu: "USAGER" | "CONSEILLER";
        /**
         * @description Casse de l'écriture.
         * @enum {string}
         */
        CiviliteEcrite: "M" | "Mme" | "Mx";
        /**
         * @description Casse de la lecture.
         * @enum {string}
         */
        CiviliteLue: "M" | "MME" | "MX";
        /** @description Erreur de l'API, telle qu'un client public l'a reçue. */
        ErreurRendezVous: {
            /** @description Statut HTTP, répété. */
            codeHttp?: number | null;
            /** @description Code. */
            codeErreur?: components["schemas"]["CodeErreur"] | (string | null);
            /**
             * @description Texte.
             * @example Il n'existe pas de rdv pour l'id et l'utilisateur indiqué
             */
            message?: string | null;
        };
        /**
         * @description Cette personne n'a pas de rendez-vous de cet identifiant. Les autres codes ne sont pas connus.
         * @enum {string}
         */
        CodeErreur: "ID_NON_RECONNU";
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
        /** @description Accepté ; peut-être pas lisible aussitôt. L'identifiant sert à modifier et à annuler. */
        RendezVousDepose: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReponseDepot"];
            };
        };
        /** @description Accepté ; peut-être pas lisible aussitôt. Sans corps. */
        Accepte: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Les rendez-vous ; tableau vide quand il n'y en a pas, suppose-t-on. */
        ListeRendezVous: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RendezVousLu"][];
            };
        };
        /** @description Requête non valable, ou identifiant inconnu pour cette personne. Le corps n'est pas publié : sa forme et le seul code connu viennent d'un client public, les autres codes sont supposés (G56). Jeton usager périmé ou étranger : même statut, suppose-t-on (G42). */
        RequeteInvalide: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurRendezVous"];
            };
        };
        /** @description Panne. Aucun corps n'est publié ; le format de l'API est supposé, celui de la passerelle technique a été observé. */
        ErreurTechnique: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErreurRendezVous"] | components["schemas"]["ErreurConnecteur"];
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
        /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
        JetonUsager: string;
        /**
         * @description Identifiant rendu au dépôt.
         * @example 7aea9cbd-d98e-464a-b38a-17662f4a718a
         */
        IdentifiantRendezVous: string;
        /**
         * @description Premier jour, au format jj-MM-aaaa : le seul de toutes les API.
         * @example 10-11-2024
         */
        DateDebut: string;
        /**
         * @description Dernier jour, au format jj-MM-aaaa.
         * @example 10-12-2024
         */
        DateFin: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    modifierRendezVous: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RendezVousAModifier"];
            };
        };
        responses: {
            202: components["responses"]["Accepte"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    creerRendezVous: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RendezVousADeposer"];
            };
        };
        responses: {
            202: components["responses"]["RendezVousDepose"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    annulerRendezVous: {
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path: {
                /**
                 * @description Identifiant rendu au dépôt.
                 * @example 7aea9cbd-d98e-464a-b38a-17662f4a718a
                 */
                id: components["parameters"]["IdentifiantRendezVous"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["Accepte"];
            302: components["responses"]["AgentAbsent"];
            400: components["responses"]["RequeteInvalide"];
            401: components["responses"]["AccesRefuse"];
            403: components["responses"]["PorteeManquante"];
            429: components["responses"]["DebitDepasse"];
            500: components["responses"]["ErreurTechnique"];
            503: components["responses"]["Indisponible"];
        };
    };
    listerRendezVousUsager: {
        parameters: {
            query?: {
                /**
                 * @description Premier jour, au format jj-MM-aaaa : le seul de toutes les API.
                 * @example 10-11-2024
                 */
                "date-debut"?: components["parameters"]["DateDebut"];
                /**
                 * @description Dernier jour, au format jj-MM-aaaa.
                 * @example 10-12-2024
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
                /** @description Obligatoire : jeton usager remis par rechercher-usager, renvoyé à l'octet près, jamais décodé ni journalisé. Il vaut une journée (G43) et ne se partage pas entre collectivités (G44). Déclaré facultatif, mais rien ne marche sans lui. Périmé ou étranger : 400 (G42). Ajouté par la couche transport. */
                "ft-jeton-usager"?: components["parameters"]["JetonUsager"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ListeRendezVous"];
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
