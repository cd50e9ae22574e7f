import { signal } from '@preact/signals';
import type { Backend, PlatformBackend } from '../../backends/backend.ts';
import { BackendError } from '../../backends/problem.ts';
import type { ExistingConnection, ListedConnection, Project, Sharing } from '../../model.ts';
import type { FormExtension } from '../dialog.ts';
import { ProjectPicker } from './project-picker.tsx';

/** What the host page asked for. */
export type PlatformRequest = { projectIds: string[] | undefined; preSelectForNewProjects: boolean };

/** Saves for many projects; without `projectIds` the user chooses them in the form. */
export function platformScope(
  backend: Backend,
  request: PlatformRequest,
): { backend: Backend; extension: FormExtension } {
  const { projectIds, preSelectForNewProjects } = request;
  const sharing = signal<Sharing>({ projectIds: projectIds ?? [], preSelectForNewProjects });
  const projects = signal<Project[] | 'failed' | undefined>(undefined);
  const refused = signal(false);
  let platform: PlatformBackend | undefined;

  const signIn = async (aborted: AbortSignal) => {
    await backend.signIn(aborted);
    platform = await (await backend.manage?.())?.platform?.(aborted);
    if (!platform) throw new BackendError({ code: 'not_authorized' });
    if (projectIds) return;
    platform.projects(aborted).then(
      (found) => {
        projects.value = found;
      },
      () => {
        projects.value = 'failed';
      },
    );
  };
  const Fields = () => (
    <ProjectPicker
      projects={projects.value}
      sharing={sharing.value}
      refused={refused.value && sharing.value.projectIds.length === 0}
      change={(changed) => {
        sharing.value = changed;
      }}
    />
  );
  return {
    backend: {
      ...backend,
      signIn,
      connections: async (pieceName, aborted) => (platform ? allOf(platform, pieceName, aborted) : []),
      save: async (draft, aborted) => {
        if (!platform) throw new BackendError({ code: 'not_authorized' });
        return platform.save(draft, sharing.value, aborted);
      },
    },
    extension: {
      ...(projectIds ? {} : { Fields }),
      validate() {
        refused.value = true;
        return sharing.value.projectIds.length > 0;
      },
      isFinal: ({ code }) => code === 'not_authorized' || code === 'permission_denied' || code === 'feature_disabled',
    },
  };
}

/** For a connection of the platform that is set up again: its projects stay. */
export function reconnectsPlatform(backend: Backend, platform: PlatformBackend, existing: ListedConnection): Backend {
  return {
    ...backend,
    save: (draft, aborted) => platform.save(draft, sharingOf(existing), aborted),
  };
}

function sharingOf({ projectIds, preSelectForNewProjects }: ListedConnection): Sharing {
  return { projectIds, preSelectForNewProjects };
}

async function allOf(
  platform: PlatformBackend,
  pieceName: string,
  aborted: AbortSignal,
): Promise<ExistingConnection[]> {
  const found: ExistingConnection[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { connections, next } = await platform.list({ pieceName, cursor }, aborted);
    found.push(...connections);
    cursor = next;
    if (cursor === undefined) break;
  }
  return found;
}

/** Against a server whose cursors never end. */
const mostPages = 100;
