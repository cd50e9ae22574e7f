/** An origin that is refused, and the list of the operator's `config.json` that it is not on. */
export type Refusal = { list: 'instances' | 'hostOrigins' | 'returnOrigins'; origin: string };
