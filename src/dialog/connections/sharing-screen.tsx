import { useEffect, useRef, useState } from 'preact/hooks';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model/connection.ts';
import { ChangeButtons } from './change-buttons.tsx';
import { pieceSummary } from './labels.ts';
import type { Manager } from './manager.ts';
import { ManagerLayout } from './manager-layout.tsx';
import { ProjectPicker } from './project-picker.tsx';
import { useLoaded } from './use-loaded.ts';

/** Changes the projects that share a connection of the platform (contract 4.4). */
export function SharingScreen({ manager, connection }: { manager: Manager; connection: ListedConnection }) {
  const { projectIds, preSelectForNewProjects } = connection;
  const form = useRef<HTMLFormElement>(null);
  const [sharing, setSharing] = useState({ projectIds, preSelectForNewProjects });
  const [failedSubmits, setFailedSubmits] = useState(0);
  const [projects, reload] = useLoaded(manager.listProjects);
  const noneSelected = sharing.projectIds.length === 0;
  useEffect(() => {
    if (failedSubmits > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-problem]')?.focus();
  }, [failedSubmits]);
  return (
    <form
      class="form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (noneSelected) setFailedSubmits(failedSubmits + 1);
        else void manager.share(connection, sharing);
      }}
    >
      <ManagerLayout
        manager={manager}
        title={connection.displayName}
        piece={pieceSummary(manager.state.value, connection.pieceName)}
        focusTitle
        footer={
          <ChangeButtons
            manager={manager}
            connection={connection}
            label={tCommon('save')}
            submittable={Array.isArray(projects)}
          />
        }
      >
        <div class="body">
          <ProjectPicker
            projects={projects}
            sharing={sharing}
            invalid={failedSubmits > 0 && noneSelected}
            onChange={setSharing}
            retry={reload}
          />
        </div>
      </ManagerLayout>
    </form>
  );
}
