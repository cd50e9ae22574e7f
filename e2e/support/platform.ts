import { secretPiece } from './pieces.ts';
import type { Stage } from './stage.ts';

export const session = { token: 'admin', projectId: 'project-1' };
export const platformRequest = { pieceName: secretPiece.name, connectionName: 'acme-1', scope: 'PLATFORM' } as const;

/** An administrator of a platform with three projects. */
export function prepareAdmin({ instance }: Stage): void {
  instance.pieces = [secretPiece];
  instance.isAdmin = true;
  instance.projects = ['Sales', 'Support', 'Déjà-vu'].map((displayName, index) => ({
    id: `project-${index + 1}`,
    displayName,
  }));
}
