import { postJson } from './apps-client.ts';
import { definePiece, type PieceProperty, translations } from './piece.ts';

/** Enough options that a select needs a search. */
const countryCodes =
  'AR AU AT BE BR CA CL CO CI CZ DK EE FI FR DE GR IS IN IE IT JP KE LU MX NL NZ NO PL PT ZA KR ES SE CH TR GB US';
const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const countries = Object.fromEntries(countryCodes.split(' ').map((code) => [code, countryNames.of(code) ?? code]));

const howTo = `Connect your shop with an **API key pair**.

1. Sign in at [marketrove.example](https://marketrove.example/admin) as the *owner*
2. Go to **Apps → Private apps → New**
3. Enter this address as the **callback**:

\`\`\`text
{{redirectUrl}}
\`\`\``;
const howToInGerman = `Verbinden Sie Ihren Shop mit einem **API-Schlüsselpaar**.

1. Melden Sie sich auf [marketrove.example](https://marketrove.example/admin) als *Inhaber* an
2. Öffnen Sie **Apps → Private Apps → Neu**
3. Tragen Sie diese Adresse als **Callback** ein:

\`\`\`text
{{redirectUrl}}
\`\`\``;

const note = (variant: 'INFO' | 'WARNING' | 'TIP', description: string): PieceProperty => {
  return { type: 'MARKDOWN', displayName: 'Markdown', description, required: false, variant };
};

const choices = (labels: { [value: string]: string }) => ({
  options: Object.entries(labels).map(([value, label]) => ({ label, value })),
});

const centres = {
  options: [
    { label: 'Lisbon', value: { id: 'lis-1', zones: ['a', 'b'] } },
    { label: 'Oslo', value: { id: 'osl-2', zones: ['a'] } },
    { label: 'Toronto', value: { id: 'yyz-1', zones: ['a', 'b', 'c'] } },
  ],
};

/** Every property type in one form. */
export const marketrove = definePiece('marketrove', 'Marketrove', 'Online shops for makers and markets', {
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    description: howTo,
    required: true,
    props: {
      intro: note('INFO', 'The key ID and the secret are shown together when you create the app.'),
      shop: { type: 'SHORT_TEXT', displayName: 'Shop address', description: 'Without a path.', required: true },
      keyId: { type: 'SHORT_TEXT', displayName: 'Key ID', required: true },
      secret: { type: 'SECRET_TEXT', displayName: 'Key secret', required: true },
      careful: note('WARNING', 'A **live** key can change orders. Use a *sandbox* key while you try things out.'),
      environment: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Environment',
        required: true,
        defaultValue: 'sandbox',
        options: choices({ live: 'Live', sandbox: 'Sandbox' }),
      },
      country: {
        type: 'STATIC_DROPDOWN',
        displayName: 'Country of the shop',
        required: true,
        options: { placeholder: 'Choose a country', ...choices(countries) },
      },
      centre: { type: 'STATIC_DROPDOWN', displayName: 'Data centre', required: false, options: centres },
      events: {
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        displayName: 'Events',
        description: 'What Marketrove should report. You can change it later.',
        required: true,
        defaultValue: ['order.created'],
        options: choices({
          'order.created': 'Order created',
          'order.paid': 'Order paid',
          'order.shipped': 'Order shipped',
          'refund.requested': 'Refund requested',
          'stock.low': 'Stock is low',
        }),
      },
      timeout: { type: 'NUMBER', displayName: 'Time-out in seconds', required: false, defaultValue: 30 },
      note: { type: 'LONG_TEXT', displayName: 'Note for every order', required: false },
      notifications: { type: 'CHECKBOX', displayName: 'Email me when the key expires', required: false },
      tip: note('TIP', 'Tip: give the app a name such as **Lumen**, so that you recognise it in the list.'),
    },
  },
  validate: {
    async CUSTOM_AUTH({ props }, apps) {
      const answer = await apps('/marketrove/api/session', postJson(props));
      return answer.ok ? undefined : ((await answer.json()) as { message: string }).message;
    },
  },
  i18n: translations([
    ['Online shops for makers and markets', 'Onlineshops für Macher und Märkte'],
    [howTo, howToInGerman],
    ['Shop address', 'Adresse des Shops'],
    ['Without a path.', 'Ohne Pfad.'],
    ['Key ID', 'Schlüssel-ID'],
    ['Key secret', 'Geheimer Schlüssel'],
    ['Environment', 'Umgebung'],
    ['Country of the shop', 'Land des Shops'],
    ['Data centre', 'Rechenzentrum'],
    ['Events', 'Ereignisse'],
    ['Order created', 'Bestellung angelegt'],
    ['Order paid', 'Bestellung bezahlt'],
    ['Order shipped', 'Bestellung versandt'],
    ['Refund requested', 'Erstattung angefragt'],
    ['Stock is low', 'Bestand niedrig'],
    ['Time-out in seconds', 'Zeitlimit in Sekunden'],
    ['Note for every order', 'Notiz zu jeder Bestellung'],
  ]),
});
