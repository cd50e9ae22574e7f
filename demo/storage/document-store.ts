/** A plain JSON object with an id that is unique in its collection. */
export type Document = { readonly id: string };

/** Documents of one type, in order of insertion. What is read is frozen: change a copy and put it. */
export type Collection<T extends Document> = {
  get(id: string): Promise<T | undefined>;
  find(matches: (document: T) => boolean): Promise<T | undefined>;
  list(matches?: (document: T) => boolean): Promise<T[]>;
  /** Inserts or replaces; a document that is replaced keeps its place in the order. */
  put(...documents: T[]): Promise<void>;
  /** False, and nothing is written, when there is a document with this id. */
  insert(document: T): Promise<boolean>;
  /** False when there was none. */
  delete(id: string): Promise<boolean>;
};

/** The storage of the demo: in memory, or in an embedded Postgres that survives a restart. */
export type DocumentStore = {
  collection<T extends Document>(name: string): Collection<T>;
  /** 1, 2, 3 … of this name, or from `first` on. */
  nextNumber(name: string, first?: number): Promise<number>;
  /**
   * All of the writes in `work` or, when it throws, none. Transactions run one after the other, and nobody else sees
   * their writes before they end, so that what `work` reads stays true until it writes. A transaction inside of
   * another one is a part of it.
   */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
