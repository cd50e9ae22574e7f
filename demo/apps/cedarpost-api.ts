import { Hono } from 'hono';
import { accepted } from './credentials.ts';

/** Post offices, each with its own URL. */
export function cedarpostApi(): Hono {
  const api = new Hono();
  api.get('/v1/account', (c) => {
    if (c.req.header('authorization') !== `Token ${accepted('cedarpost', 'API key')}`) {
      return c.json({ message: 'Access denied: Invalid token header.' }, 401);
    }
    const office = c.req.query('office')?.replace(/\/$/, '');
    if (office !== accepted('cedarpost', 'Address of your post office')) {
      return c.json({ message: `Cedarpost has no post office at ${office}.` }, 404);
    }
    // A string: a number would lose its last digits.
    return c.json({ account: '225874569526501080000', email: 'post@harbour-lane.example' });
  });
  return api;
}
