import { signal } from '@preact/signals';
import type { Backend, PlatformBackend } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import type { ExistingConnection, ListedConnection, Project, Sharing } from '../../model.ts';
import type { PlatformOptions } from '../../protocol/initial-view.ts';
import type { FormExtension } from '../dialog.ts';
import { ProjectPicker } from './project-picker.tsx';

/** Ends the loop if a server keeps sending cursors. */
const MAX_PAGES = 100;

/** Saves a connection that several projects share (contract 4.4). The form asks for them unless the host page names them. */
export function withPlatformScope(
  backend: Backend,
  options: PlatformOptions,
): { backend: Backend; extension: FormExtension } {
  const { projectIds, preSelectForNewProjects } = options;
  const sharing = signal<Sharing>({ projectIds: projectIds ?? [], preSelectForNewProjects });
  const projects = signal<Project[] | 'failed' | undefined>(undefined);
  const validated = signal(false);
  let platformBackend: PlatformBackend | undefined;

  const signIn = async (abortSignal: AbortSignal) => {
    await backend.signIn(abortSignal);
    platformBackend = await (await backend.manage?.())?.platform?.(abortSignal);
    if (!platformBackend) throw new BackendError({ code: 'not_authorized' });
    if (projectIds) return;
    platformBackend.projects(abortSignal).then(
      (loaded) => {
        projects.value = loaded;
      },
      () => {
        projects.value = 'failed';
      },
    );
  };
  const ProjectFields = () => (
    <ProjectPicker
      projects={projects.value}
      sharing={sharing.value}
      invalid={validated.value && sharing.value.projectIds.length === 0}
      onChange={(changed) => {
        sharing.value = changed;
      }}
    />
  );
  return {
    backend: {
      ...backend,
      signIn,
      connections: async (pieceName, abortSignal) =>
        platformBackend ? listAllConnections(platformBackend, pieceName, abortSignal) : [],
      save: async (draft, abortSignal) => {
        if (!platformBackend) throw new BackendError({ code: 'not_authorized' });
        return platformBackend.save(draft, sharing.value, abortSignal);
      },
    },
    extension: {
      ...(projectIds ? {} : { Fields: ProjectFields }),
      validate() {
        validated.value = true;
        return sharing.value.projectIds.length > 0;
      },
      isFinal: ({ code }) => code === 'not_authorized' || code === 'permission_denied' || code === 'feature_disabled',
    },
  };
}

/** Reconnects a connection of the platform. Saving it has to repeat its projects (contract 4.4). */
export function withPlatformSave(
  backend: Backend,
  platformBackend: PlatformBackend,
  existing: ListedConnection,
): Backend {
  return {
    ...backend,
    save: (draft, abortSignal) => platformBackend.save(draft, sharingOf(existing), abortSignal),
  };
}

function sharingOf({ projectIds, preSelectForNewProjects }: ListedConnection): Sharing {
  return { projectIds, preSelectForNewProjects };
}

async function listAllConnections(
  platformBackend: PlatformBackend,
  pieceName: string,
  abortSignal: AbortSignal,
): Promise<ExistingConnection[]> {
  const all: ExistingConnection[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { connections, next } = await platformBackend.list({ pieceName, cursor }, abortSignal);
    all.push(...connections);
    cursor = next;
    if (cursor === undefined) break;
  }
  return all;
}
