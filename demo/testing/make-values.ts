import { accepted } from '../apps/credentials.ts';
import { findClient } from '../provider/clients.ts';

/** Valid parameters of the types that need no browser. */
export const makeValues = {
  fernboard: { username: 'ada@harbour-lane.example', password: 'lantern-at-dusk', timezone: 'Europe/Lisbon' },
  meterlight: {
    clientId: findClient('meterlight', 'customer').clientId,
    clientSecret: findClient('meterlight', 'customer').clientSecret,
    siteKey: accepted('meterlight', 'Site key'),
    meters: ['water', 'heat'],
    scopes: ['readings.read'],
  },
  cedarpost: {
    url: accepted('cedarpost', 'Address of your post office'),
    apiKey: accepted('cedarpost', 'API key'),
  },
  ringwell: {
    username: accepted('ringwell', 'Account number'),
    password: accepted('ringwell', 'Auth token'),
  },
  copperline: {
    host: accepted('copperline', 'Server address'),
    mode: 'key',
    accessKey: accepted('copperline', 'Access key'),
  },
};
