const syllables = 'al be cor da el fin ga hu in jo ka lem mo nu or pa qui ra sel ti un ve wa xi yo zan'.split(' ');

/** Words that are the same in every run, and compress about as well as written text does. */
export function randomWords(seed: number): () => string {
  let state = seed;
  // The linear congruential generator of Numerical Recipes.
  const next = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return () => Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('');
}
