/** Style sheets are the bundler's: imported for their effect, or for the address of a lazy one. */
declare module '*.css';
declare module '*.css?url' {
  const url: string;
  export default url;
}
