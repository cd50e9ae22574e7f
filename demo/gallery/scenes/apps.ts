import type { FieldSpec } from '../../../src/field-model.ts';
import type { ListedConnection } from '../../../src/model/connection.ts';
import type { AuthSpec, Piece, PieceSummary } from '../../../src/model/piece.ts';
import { drawLogo } from '../../apps/logos.ts';

/** As a data URL, which needs no network. */
function logoOf(app: string): string {
  return `data:image/svg+xml,${encodeURIComponent(drawLogo(app) ?? '')}`;
}

export function pieceOf(app: string, ...auths: AuthSpec[]): Piece {
  const displayName = app.charAt(0).toUpperCase() + app.slice(1);
  return { name: `@demo/piece-${app}`, displayName, logoUrl: logoOf(app), version: '1.0.0', auths };
}

export function secretAuthSpec(displayName: string, description?: string): AuthSpec {
  return { type: 'SECRET_TEXT', displayName, ...(description && { description }) };
}

export function customAuthSpec(props: FieldSpec[], description?: string): AuthSpec {
  return { type: 'CUSTOM_AUTH', displayName: 'Connection', props, ...(description && { description }) };
}

/** The piece of most scenes: a form with one secret. */
export const quillmail = pieceOf(
  'quillmail',
  secretAuthSpec('API key', 'In Quillmail, open **Settings → API keys** and choose *New key*.'),
);

function summaryOf(app: string, description?: string): PieceSummary {
  const { auths, version, ...summary } = pieceOf(app);
  return { ...summary, ...(description && { description }) };
}

export const summaries: PieceSummary[] = [
  summaryOf('quillmail', 'Newsletters and mail that is sent by itself'),
  summaryOf('ringwell', 'Telephone lines and text messages'),
  summaryOf('marketrove', 'A shop window with everything behind it'),
  summaryOf('basalt', 'A database that does not move'),
  summaryOf('gridloom', 'Tables that a whole team can weave'),
  summaryOf('keyharbor'),
  summaryOf('almanook', 'Calendars'),
  summaryOf('fernboard', 'Boards, cards, and what is to be done by whom until when, for teams of any size'),
];

/** A connection of a list. Its name is also its id and externalId. */
export function listedConnection(displayName: string, overrides: Partial<ListedConnection> = {}): ListedConnection {
  return {
    id: displayName,
    externalId: displayName,
    displayName,
    pieceName: quillmail.name,
    type: 'SECRET_TEXT',
    status: 'ACTIVE',
    scope: 'PROJECT',
    created: '2026-03-05T10:00:00.000Z',
    owner: 'Ada Marlow',
    flowCount: 2,
    projectIds: ['harbour'],
    preSelectForNewProjects: false,
    ...overrides,
  };
}
