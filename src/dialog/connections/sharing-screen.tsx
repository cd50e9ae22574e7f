import { useState } from 'preact/hooks';
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
  const [sharing, setSharing] = useState({ projectIds, preSelectForNewProjects });
  const [invalid, setInvalid] = useState(false);
  const projects = useLoaded(manager.listProjects);
  const noneSelected = sharing.projectIds.length === 0;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setInvalid(noneSelected);
        if (!noneSelected) void manager.share(connection, sharing);
      }}
    >
      <ManagerLayout
        manager={manager}
        title={connection.displayName}
        piece={pieceSummary(manager.state.value, connection.pieceName)}
        focusTitle
        footer={<ChangeButtons manager={manager} connection={connection} label={tCommon('save')} />}
      >
        <div class="body">
          <ProjectPicker
            projects={projects}
            sharing={sharing}
            invalid={invalid && noneSelected}
            onChange={setSharing}
          />
        </div>
      </ManagerLayout>
    </form>
  );
}
