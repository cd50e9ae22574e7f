/** One lazy chunk: the list of connections, the catalogue of pieces, and connections of the whole platform. */
export { openManager } from './connections/open-manager.tsx';
