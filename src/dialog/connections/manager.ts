import type { Signal } from '@preact/signals';
import type { ListedConnection, Project } from '../../model/connection.ts';
import type { ConnectionChanges } from './connection-changes.ts';
import type { ManagerState, Query, View } from './manager-state.ts';

export type ManagerMode = {
  /** The host asks the user to select a connection, instead of managing all of them. */
  selecting: boolean;
  /** Restricts the manager to one app. */
  pieceName: string | undefined;
  /** `connect()` without a piece name: the user selects an app and connects it. */
  catalogueOnly: boolean;
};

/** State and actions of the manager: what its screens read and call. */
export type Manager = ManagerMode &
  ConnectionChanges & {
    state: Signal<ManagerState>;
    maxNameLength: number | undefined;
    mayChange(connection: ListedConnection): boolean;
    canReplace(): boolean;
    canVerify(): boolean;
    /** Closes with this connection, whatever its status. */
    pick(connection: ListedConnection): void;
    show(view: View): void;
    /** Kept while another screen is shown, so that the list can be restored. */
    savePosition(position: ListPosition): void;
    savedPosition(): ListPosition | undefined;
    updateQuery(change: Partial<Query>): void;
    loadNextPage(): void;
    retry(): void;
    open(connection: ListedConnection): void;
    reconnect(connection: ListedConnection): void;
    connect(pieceName: string): void;
    /** Other connections of the same app in the project. */
    listReplacements(connection: ListedConnection): Promise<ListedConnection[]>;
    listProjects(): Promise<Project[]>;
    /** Close button and Escape: goes back one screen; from the first one, closes the dialog. */
    close(): void;
    /** Closes without a question; a form first finds out whether its unresolved save has succeeded. */
    leave(): void;
  };

/** Index of the focused row and scroll offset in px. */
export type ListPosition = { active: number; top: number };
