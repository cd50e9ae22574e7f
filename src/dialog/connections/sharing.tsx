import { useState } from 'preact/hooks';
import { tCommon } from '../../i18n/index.ts';
import type { ListedConnection } from '../../model.ts';
import { ChangeButtons } from './change-buttons.tsx';
import type { ManagerActions } from './create-manager.ts';
import { Frame } from './manager-layout.tsx';
import { ProjectPicker } from './project-picker.tsx';
import { useLoaded } from './use-loaded.ts';
import { pieceOf } from './wording.ts';

/** Which projects have a connection of the whole platform. */
export function Sharing({ manager, connection }: { manager: ManagerActions; connection: ListedConnection }) {
  const { projectIds, preSelectForNewProjects } = connection;
  const [sharing, setSharing] = useState({ projectIds, preSelectForNewProjects });
  const [refused, setRefused] = useState(false);
  const projects = useLoaded(manager.projects);
  const none = sharing.projectIds.length === 0;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(none);
        if (!none) void manager.share(connection, sharing);
      }}
    >
      <Frame
        manager={manager}
        title={connection.displayName}
        piece={pieceOf(manager.state.value, connection.pieceName)}
        focusTitle
        footer={<ChangeButtons manager={manager} connection={connection} label={tCommon('save')} />}
      >
        <div class="body">
          <ProjectPicker projects={projects} sharing={sharing} refused={refused && none} change={setSharing} />
        </div>
      </Frame>
    </form>
  );
}
