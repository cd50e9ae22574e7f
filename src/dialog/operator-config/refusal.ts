/** What is refused, an origin or the ID of a signing key, and the list of the operator's `config.json` that it is not on. */
export type Refusal = { list: 'instances' | 'hostOrigins' | 'returnOrigins' | 'keyIds'; value: string };
