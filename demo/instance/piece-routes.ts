import { ListPiecesRequestQuery } from '@activepieces/shared';
import { type Context, Hono } from 'hono';
import { readPrincipal } from './access.ts';
import { json } from './json.ts';
import { describeListedPiece, describePiece, type PieceCatalogue } from './piece-catalogue.ts';
import { translatePiece } from './piece-translation.ts';
import { requireQuery } from './request-shape.ts';
import type { SessionTokens } from './session-token.ts';

/** Public, but an invalid token is refused. */
export function pieceRoutes(options: { tokens: SessionTokens; pieces: PieceCatalogue; since: string }): Hono {
  const { tokens, pieces, since } = options;
  const routes = new Hono();

  routes.use(async (c, next) => {
    await readPrincipal(c, tokens);
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
    return json(
      c,
      found.map((piece) => describeListedPiece(piece, since)),
    );
  });

  const answerOne = (c: Context, name: string) => {
    const piece = pieces.find(name, c.req.query('version') || undefined);
    return json(c, describePiece(translatePiece(piece, c.req.query('locale')), since));
  };
  // A percent-encoded name is one path segment, a raw one is two.
  routes.get('/:name', (c) => answerOne(c, c.req.param('name')));
  routes.get('/:scope/:name', (c) => answerOne(c, `${c.req.param('scope')}/${c.req.param('name')}`));

  return routes;
}
