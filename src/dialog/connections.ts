/** The list of connections, the catalogue of apps and connections for many projects, as one lazy chunk. */
export { openConnections } from './connections/open.tsx';
