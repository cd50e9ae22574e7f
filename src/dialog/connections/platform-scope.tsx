import { signal } from '@preact/signals';
import { type AuthMethod, validateMethod } from '../../auth-types/index.ts';
import type { Backend, PlatformBackend } from '../../backends/backend.ts';
import { BackendError, type ProblemCode } from '../../backends/problem.ts';
import { Fields as PlainFields } from '../../fields/index.tsx';
import { tConnections as t } from '../../i18n/connections.ts';
import type { ListedConnection, Project, Sharing } from '../../model/connection.ts';
import type { UpsertRequest } from '../../model/upsert-request.ts';
import type { PlatformOptions } from '../../protocol/initial-view.ts';
import type { DialogSetup } from '../dialog.ts';
import { ProjectPicker } from './project-picker.tsx';

/** The user is no administrator of the platform, or its plan has no such connections. */
const FINAL_CODES: ProblemCode[] = ['not_authorized', 'permission_denied', 'feature_disabled'];

/** Of the problem that no project is selected; contains a dot, so that it cannot collide with a prop of a piece. */
const PROJECTS_KEY = 'platform.projects';

/** Saves a connection that several projects share (contract 4.4). The form asks for them unless the host page names them. */
export function withPlatformScope(
  { backend, authMethodsOf }: Pick<DialogSetup, 'backend' | 'authMethodsOf'>,
  options: PlatformOptions,
): Pick<DialogSetup, 'backend' | 'authMethodsOf' | 'finalCodes'> {
  const { projectIds, preSelectForNewProjects } = options;
  const sharing = signal<Sharing>({ projectIds: projectIds ?? [], preSelectForNewProjects });
  const projects = signal<Project[] | 'failed' | undefined>(undefined);
  let platformBackend: PlatformBackend | undefined;
  /** Whether it has succeeded or not. */
  let isSent = false;

  const signIn = async (abortSignal: AbortSignal) => {
    const variables = await backend.signIn(abortSignal);
    platformBackend = await (await backend.manage?.())?.platform?.(abortSignal);
    if (!platformBackend) throw new BackendError({ code: 'not_authorized' });
    if (projectIds) return variables;
    loadProjects();
    return variables;
  };
  const loadProjects = () => {
    projects.value = undefined;
    platformBackend?.projects(new AbortController().signal).then(
      (loaded) => {
        projects.value = loaded;
      },
      () => {
        projects.value = 'failed';
      },
    );
  };
  const isProjectMissing = () => sharing.value.projectIds.length === 0;
  /** A method whose form asks for the projects, too. */
  const withProjects = (method: AuthMethod): AuthMethod => {
    const { Fields = PlainFields } = method;
    return {
      ...method,
      validate: (values, later) => ({
        ...validateMethod(method, values, later),
        ...(isProjectMissing() && { [PROJECTS_KEY]: t('projects.required') }),
      }),
      Fields: (props) => (
        <>
          <Fields {...props} />
          {!projectIds && (
            <ProjectPicker
              projects={projects.value}
              sharing={sharing.value}
              invalid={props.form.problems[PROJECTS_KEY] !== undefined && isProjectMissing()}
              onChange={(changed) => {
                sharing.value = changed;
              }}
              retry={loadProjects}
            />
          )}
        </>
      ),
    };
  };
  return {
    backend: {
      ...backend,
      signIn,
      scope: 'PLATFORM',
      connections: async (pieceName, abortSignal) => (await platformBackend?.connections(pieceName, abortSignal)) ?? [],
      save: async (draft, abortSignal) => {
        if (!platformBackend) throw new BackendError({ code: 'not_authorized' });
        if (isSent || draft.existingId) await shareAtLeast(platformBackend, draft, sharing.value, abortSignal);
        isSent = true;
        return platformBackend.save(draft, sharing.value, abortSignal);
      },
    },
    authMethodsOf: async (piece, context) => (await authMethodsOf(piece, context)).map(withProjects),
    finalCodes: FINAL_CODES,
  };
}

/**
 * A save replaces a connection that has all of these projects already, and creates a second one otherwise
 * (contract 4.4): so one that there is, e.g. of a save without an answer, first gets those that it lacks.
 */
async function shareAtLeast(
  platformBackend: PlatformBackend,
  { piece, externalId }: UpsertRequest,
  sharing: Sharing,
  abortSignal: AbortSignal,
): Promise<void> {
  const connections = await platformBackend.connections(piece.name, abortSignal);
  const found = connections.find((connection) => connection.externalId === externalId);
  if (!found || sharing.projectIds.every((id) => found.projectIds.includes(id))) return;
  const projectIds = [...new Set([...found.projectIds, ...sharing.projectIds])];
  await platformBackend.share(found, { ...sharing, projectIds }, abortSignal);
}

/** Reconnects a connection of the platform. Saving it has to repeat its projects (contract 4.4). */
export function withPlatformSave(
  backend: Backend,
  platformBackend: PlatformBackend,
  existing: ListedConnection,
): Backend {
  return {
    ...backend,
    scope: 'PLATFORM',
    connections: platformBackend.connections,
    save: (draft, abortSignal) => platformBackend.save(draft, sharingOf(existing), abortSignal),
  };
}

function sharingOf({ projectIds, preSelectForNewProjects }: ListedConnection): Sharing {
  return { projectIds, preSelectForNewProjects };
}
