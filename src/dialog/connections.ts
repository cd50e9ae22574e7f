/** The list of connections, the catalogue of apps and connections for many projects, as one lazy chunk. */
export { openManager } from './connections/open-manager.tsx';
