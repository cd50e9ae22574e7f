/** `parts`: the words and characters that it reacts to. */
export type Reader = [name: string, read: (text: string) => unknown, parts: string[]];
