import { postJson } from './apps-client.ts';
import { countries } from './countries.ts';
import { marketroveTranslations, texts } from './marketrove-texts.ts';
import type { Piece } from './piece.ts';

/** Every property type in one form. */
export const marketrove: Piece = {
  name: '@demo/piece-marketrove',
  app: 'marketrove',
  displayName: 'Marketrove',
  description: texts.summary,
  version: '2.0.1',
  categories: ['COMMERCE'],
  actions: ['Create order', 'Update product', 'Refund order', 'Find customer'],
  triggers: ['New order', 'Order shipped'],
  auth: {
    type: 'CUSTOM_AUTH',
    displayName: 'Connection',
    description: texts.howTo,
    required: true,
    props: {
      intro: { type: 'MARKDOWN', displayName: 'Markdown', description: texts.intro, required: false, variant: 'INFO' },
      shop: { type: 'SHORT_TEXT', displayName: texts.shop, description: texts.shopHint, required: true },
      keyId: { type: 'SHORT_TEXT', displayName: texts.keyId, required: true },
      secret: { type: 'SECRET_TEXT', displayName: texts.secret, required: true },
      careful: {
        type: 'MARKDOWN',
        displayName: 'Markdown',
        description: texts.careful,
        required: false,
        variant: 'WARNING',
      },
      environment: {
        type: 'STATIC_DROPDOWN',
        displayName: texts.environment,
        required: true,
        defaultValue: 'sandbox',
        options: {
          options: [
            { label: texts.live, value: 'live' },
            { label: texts.sandbox, value: 'sandbox' },
          ],
        },
      },
      country: {
        type: 'STATIC_DROPDOWN',
        displayName: texts.country,
        required: true,
        options: { placeholder: texts.countryPlaceholder, options: countries },
      },
      centre: {
        type: 'STATIC_DROPDOWN',
        displayName: texts.centre,
        description: texts.centreHint,
        required: false,
        options: {
          options: [
            { label: 'Lisbon', value: { id: 'lis-1', zones: ['a', 'b'] } },
            { label: 'Oslo', value: { id: 'osl-2', zones: ['a'] } },
            { label: 'Toronto', value: { id: 'yyz-1', zones: ['a', 'b', 'c'] } },
          ],
        },
      },
      events: {
        type: 'STATIC_MULTI_SELECT_DROPDOWN',
        displayName: texts.events,
        description: texts.eventsHint,
        required: true,
        defaultValue: ['order.created'],
        options: {
          options: [
            { label: texts.orderCreated, value: 'order.created' },
            { label: texts.orderPaid, value: 'order.paid' },
            { label: texts.orderShipped, value: 'order.shipped' },
            { label: texts.refund, value: 'refund.requested' },
            { label: texts.stock, value: 'stock.low' },
          ],
        },
      },
      timeout: { type: 'NUMBER', displayName: texts.timeout, required: false, defaultValue: 30 },
      note: { type: 'LONG_TEXT', displayName: texts.note, required: false },
      notifications: { type: 'CHECKBOX', displayName: texts.notifications, required: false, defaultValue: true },
      tip: { type: 'MARKDOWN', displayName: 'Markdown', description: texts.tip, required: false, variant: 'TIP' },
    },
  },
  validate: {
    async CUSTOM_AUTH({ props }, apps) {
      const answer = await apps('/marketrove/api/session', postJson(props));
      if (answer.ok) return undefined;
      const { message } = (await answer.json()) as { message: string };
      return message;
    },
  },
  i18n: marketroveTranslations,
};
