import * as z from 'zod/mini';
import { withoutControls } from '../../control-characters.ts';
import type { ListedConnection, Project } from '../../model/connection.ts';
import type { PieceSummary } from '../../model/piece.ts';
import type { ConnectionPage } from '../backend.ts';
import { flag, json, lenient, shownText, text } from '../lenient.ts';
import { parseAnswer } from '../parse-answer.ts';

/** What the dialog reads of lists (contract 6.1, 10). An entry that cannot be read must not hide the others. */
const connection = z.object({
  id: z.string(),
  externalId: z.string(),
  displayName: z.string(),
  type: z.string(),
  pieceName: z.string(),
  status: text,
  scope: text,
  created: text,
  pieceVersion: text,
  updated: text,
  owner: lenient(z.object({ firstName: shownText, lastName: shownText })),
  flowIds: lenient(z.array(json)),
  projectIds: lenient(z.array(text)),
  preSelectForNewProjects: flag,
});

const connectionsAnswer = z.object({ data: z.array(lenient(connection)), next: text });

const pieces = z.array(
  lenient(
    z.object({
      name: z.string(),
      displayName: z.string(),
      logoUrl: text,
      description: shownText,
      /** How often it is used in this project. */
      projectUsage: z.transform((value: unknown) => (typeof value === 'number' ? value : 0)),
    }),
  ),
);

const projectsAnswer = z.object({
  data: z.array(lenient(z.object({ id: z.string(), displayName: z.string() }))),
  next: text,
});

const statuses = ['ERROR', 'MISSING'] as const;

export function toPage(answer: unknown): ConnectionPage {
  const { data, next } = parseAnswer(connectionsAnswer, answer);
  return { connections: data.flatMap((wire) => (wire ? [toListed(wire)] : [])), ...(next && { next }) };
}

function toListed(wire: z.infer<typeof connection>): ListedConnection {
  const { id, externalId, displayName, type, pieceName, pieceVersion, updated, flowIds } = wire;
  const owner = [wire.owner?.firstName, wire.owner?.lastName].filter(Boolean).join(' ');
  return {
    id,
    externalId,
    displayName: withoutControls(displayName || externalId),
    type,
    pieceName,
    status: statuses.find((status) => status === wire.status) ?? 'ACTIVE',
    scope: wire.scope === 'PLATFORM' ? 'PLATFORM' : 'PROJECT',
    ...(wire.created !== undefined && { created: wire.created }),
    ...(pieceVersion && { pieceVersion }),
    ...(updated && { updated }),
    ...(owner && { owner }),
    ...(flowIds && { flowCount: flowIds.length }),
    projectIds: (wire.projectIds ?? []).filter((id) => id !== undefined),
    preSelectForNewProjects: wire.preSelectForNewProjects,
  };
}

const changedAnswer = lenient(z.object({ updated: text }));

/** Of the answer to a change: when it was made. */
export function toUpdated(answer: unknown): { updated?: string } {
  const updated = changedAnswer.parse(answer)?.updated;
  return updated === undefined ? {} : { updated };
}

/** Those used most first. */
export function toPieces(answer: unknown): PieceSummary[] {
  return parseAnswer(pieces, answer)
    .filter((wire) => wire !== undefined)
    .sort((a, b) => b.projectUsage - a.projectUsage)
    .map(({ name, displayName, logoUrl, description }) => ({
      name,
      displayName: withoutControls(displayName),
      ...(logoUrl && { logoUrl }),
      ...(description && { description }),
    }));
}

export function toProjects(answer: unknown): { projects: Project[]; next: string | undefined } {
  const { data, next } = parseAnswer(projectsAnswer, answer);
  return {
    projects: data.flatMap((project) =>
      project ? [{ ...project, displayName: withoutControls(project.displayName) }] : [],
    ),
    next,
  };
}
