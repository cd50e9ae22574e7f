import { ListPiecesRequestQuery } from '@activepieces/shared';
import { type Context, Hono } from 'hono';
import type { ApiContext } from './api-context.ts';
import { describeListedPiece, describePiece } from './piece-catalogue.ts';
import { translatePiece } from './piece-translation.ts';
import { requireQuery } from './request-shape.ts';

/** Public, but an invalid token is refused. */
export function pieceRoutes({ readPrincipal, pieces, platform }: ApiContext): Hono {
  const routes = new Hono();

  routes.use(async (c, next) => {
    await readPrincipal(c);
    await next();
  });

  routes.get('/', (c) => {
    const { locale, searchQuery = '' } = requireQuery(c, ListPiecesRequestQuery, ['categories']);
    const searchText = searchQuery.trim().toLowerCase();
    const found = pieces
      .newest()
      .map((piece) => translatePiece(piece, locale))
      .filter(({ displayName, name, description }) =>
        [displayName, name, description].some((text) => text.toLowerCase().includes(searchText)),
      );
    const described = found.map((piece) => describeListedPiece(piece, platform.created));
    return c.json(described);
  });

  const answerOne = (c: Context, name: string) => {
    const piece = pieces.find(name, c.req.query('version') || undefined);
    return c.json(describePiece(translatePiece(piece, c.req.query('locale')), platform.created));
  };
  // A percent-encoded name is one path segment, a raw one is two.
  routes.get('/:name', (c) => answerOne(c, c.req.param('name')));
  routes.get('/:scope/:name', (c) => answerOne(c, `${c.req.param('scope')}/${c.req.param('name')}`));

  return routes;
}
