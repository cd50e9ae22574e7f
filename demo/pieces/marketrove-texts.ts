import { translations } from './piece.ts';

/** The English texts of the Marketrove form, which are the keys of its translations as well. */
export const texts = {
  summary: 'Online shops for makers and markets',
  howTo: `Connect your shop with an **API key pair**.

1. Sign in at [marketrove.example](https://marketrove.example/admin) as the *owner*
2. Go to **Apps → Private apps → New**
3. Enter this address as the **callback**:

\`\`\`text
{{redirectUrl}}
\`\`\``,
  intro: 'The key ID and the secret are shown together when you create the app.',
  shop: 'Shop address',
  shopHint:
    'The address that your customers see in their browser, with https:// and without a path. A custom domain works as well as one that ends in marketrove.example.',
  keyId: 'Key ID',
  secret: 'Key secret',
  careful: 'A **live** key can change orders. Use a *sandbox* key while you try things out.',
  environment: 'Environment',
  live: 'Live',
  sandbox: 'Sandbox',
  country: 'Country of the shop',
  countryPlaceholder: 'Choose a country',
  centre: 'Data centre',
  centreHint: 'Where your shop is stored; the page footer of the admin says which.',
  events: 'Events',
  eventsHint: 'What Marketrove should report. You can change it later.',
  orderCreated: 'Order created',
  orderPaid: 'Order paid',
  orderShipped: 'Order shipped',
  refund: 'Refund requested',
  stock: 'Stock is low',
  timeout: 'Time-out in seconds',
  note: 'Note for every order',
  notifications: 'Email me when the key is about to expire',
  tip: 'Tip: give the app a name such as **Lumen**, so that you recognise it in the list.',
};

export const marketroveTranslations = translations([
  [texts.summary, 'Boutiques en ligne pour créateurs et marchés', 'Onlineshops für Macher und Märkte'],
  [
    texts.howTo,
    `Connectez votre boutique avec une **paire de clés API**.

1. Connectez-vous sur [marketrove.example](https://marketrove.example/admin) en tant que *propriétaire*
2. Ouvrez **Apps → Apps privées → Nouvelle**
3. Saisissez cette adresse comme **callback** :

\`\`\`text
{{redirectUrl}}
\`\`\``,
    `Verbinden Sie Ihren Shop mit einem **API-Schlüsselpaar**.

1. Melden Sie sich auf [marketrove.example](https://marketrove.example/admin) als *Inhaber* an
2. Öffnen Sie **Apps → Private Apps → Neu**
3. Tragen Sie diese Adresse als **Callback** ein:

\`\`\`text
{{redirectUrl}}
\`\`\``,
  ],
  [
    texts.intro,
    'L’identifiant et le secret sont affichés ensemble à la création de l’app.',
    'Schlüssel-ID und Geheimnis werden beim Anlegen der App zusammen angezeigt.',
  ],
  [texts.shop, 'Adresse de la boutique', 'Adresse des Shops'],
  [
    texts.shopHint,
    'L’adresse que vos clients voient dans leur navigateur, avec https:// et sans chemin. Un domaine personnalisé convient aussi bien qu’une adresse en marketrove.example.',
    'Die Adresse, die Ihre Kunden im Browser sehen, mit https:// und ohne Pfad. Eine eigene Domain geht ebenso wie eine Adresse auf marketrove.example.',
  ],
  [texts.keyId, 'Identifiant de clé', 'Schlüssel-ID'],
  [texts.secret, 'Secret de clé', 'Geheimer Schlüssel'],
  [
    texts.careful,
    'Une clé **de production** peut modifier des commandes. Utilisez une clé *sandbox* pour vos essais.',
    'Ein **Live**-Schlüssel kann Bestellungen ändern. Nehmen Sie zum Ausprobieren einen *Sandbox*-Schlüssel.',
  ],
  [texts.environment, 'Environnement', 'Umgebung'],
  [texts.live, 'Production', 'Live'],
  [texts.sandbox, 'Sandbox', 'Sandbox'],
  [texts.country, 'Pays de la boutique', 'Land des Shops'],
  [texts.centre, 'Centre de données', 'Rechenzentrum'],
  [
    texts.centreHint,
    'Où votre boutique est hébergée ; le pied de page de l’administration l’indique.',
    'Wo Ihr Shop liegt; es steht in der Fußzeile der Verwaltung.',
  ],
  [texts.events, 'Événements', 'Ereignisse'],
  [
    texts.eventsHint,
    'Ce que Marketrove doit signaler. Modifiable plus tard.',
    'Was Marketrove melden soll. Sie können es später ändern.',
  ],
  [texts.orderCreated, 'Commande créée', 'Bestellung angelegt'],
  [texts.orderPaid, 'Commande payée', 'Bestellung bezahlt'],
  [texts.orderShipped, 'Commande expédiée', 'Bestellung versandt'],
  [texts.refund, 'Remboursement demandé', 'Erstattung angefragt'],
  [texts.stock, 'Stock faible', 'Bestand niedrig'],
  [texts.timeout, 'Délai en secondes', 'Zeitlimit in Sekunden'],
  [texts.note, 'Note pour chaque commande', 'Notiz zu jeder Bestellung'],
  [
    texts.notifications,
    'M’avertir par e-mail avant l’expiration de la clé',
    'Per E-Mail erinnern, bevor der Schlüssel abläuft',
  ],
  [
    texts.tip,
    'Astuce : nommez l’app **Lumen** pour la reconnaître dans la liste.',
    'Tipp: Nennen Sie die App zum Beispiel **Lumen**, damit Sie sie in der Liste wiedererkennen.',
  ],
]);
