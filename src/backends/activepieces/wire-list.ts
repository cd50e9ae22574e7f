import * as z from 'zod/mini';
import type { ListedConnection, PieceSummary, Project } from '../../model.ts';
import type { ConnectionPage } from '../backend.ts';
import { optional, textOf } from './wire-property.ts';

/** What we read of lists (contract 6.1, 10). An entry that cannot be read is left out: it must not hide the others. */
const connection = z.object({
  id: z.string(),
  externalId: z.string(),
  displayName: z.string(),
  type: z.string(),
  pieceName: z.string(),
  status: optional,
  scope: optional,
  created: optional,
  pieceVersion: optional,
  owner: optional,
  flowIds: optional,
  projectIds: optional,
  preSelectForNewProjects: optional,
});

const page = z.object({ data: z.array(z.unknown()), next: optional });
const piece = z.object({ name: z.string(), displayName: z.string(), logoUrl: optional, description: optional });
const project = z.object({ id: z.string(), displayName: z.string() });

const statuses = ['ERROR', 'MISSING'] as const;

export function toPage(answer: unknown): ConnectionPage {
  const { data, next } = page.parse(answer);
  const cursor = textOf(next);
  return { connections: data.flatMap(toListed), ...(cursor && { next: cursor }) };
}

function toListed(answer: unknown): ListedConnection[] {
  const { data } = connection.safeParse(answer);
  if (!data) return [];
  const { id, externalId, displayName, type, pieceName, flowIds, projectIds } = data;
  const pieceVersion = textOf(data.pieceVersion);
  const owner = nameOf(data.owner);
  return [
    {
      id,
      externalId,
      displayName: displayName || externalId,
      type,
      pieceName,
      status: statuses.find((status) => status === data.status) ?? 'ACTIVE',
      scope: data.scope === 'PLATFORM' ? 'PLATFORM' : 'PROJECT',
      created: textOf(data.created) ?? '',
      ...(pieceVersion && { pieceVersion }),
      ...(owner && { owner }),
      ...(Array.isArray(flowIds) && { flowCount: flowIds.length }),
      projectIds: Array.isArray(projectIds) ? projectIds.map(String) : [],
      preSelectForNewProjects: data.preSelectForNewProjects === true,
    },
  ];
}

function nameOf(owner: unknown): string | undefined {
  const { firstName, lastName } = Object(owner) as Record<string, unknown>;
  return textOf([textOf(firstName), textOf(lastName)].filter(Boolean).join(' '));
}

/** The list carries how often each is used in this project. */
export function toPieces(answer: unknown): PieceSummary[] {
  const used = (entry: unknown) => Number(Object(entry).projectUsage) || 0;
  return [...z.array(z.unknown()).parse(answer)]
    .sort((a, b) => used(b) - used(a))
    .flatMap((entry) => {
      const { data } = piece.safeParse(entry);
      if (!data) return [];
      const [logoUrl, description] = [textOf(data.logoUrl), textOf(data.description)];
      const { name, displayName } = data;
      return [{ name, displayName, ...(logoUrl && { logoUrl }), ...(description && { description }) }];
    });
}

export function toProjects(answer: unknown): { projects: Project[]; next: string | undefined } {
  const { data, next } = z.object({ data: z.array(project), next: optional }).parse(answer);
  return { projects: data.map(({ id, displayName }) => ({ id, displayName })), next: textOf(next) };
}
