import { rejectedCredentials } from '../../demo/testing/answer.ts';
import type { FaultyServer } from '../../demo/testing/faulty-server.ts';
import { listRoute, saveRoute } from './routes.ts';

type AnswerAfterLeaving = {
  name: string;
  /** The server answers the save once the dialog had to go. */
  save(instance: FaultyServer, hasLeft: Promise<void>): void;
  /** What connect() can find out; undefined: nothing. */
  isSaved: boolean | undefined;
};

export const answersAfterLeaving: AnswerAfterLeaving[] = [
  {
    name: 'saved',
    save: (instance, hasLeft) => instance.answerLate(saveRoute, hasLeft),
    isSaved: true,
  },
  {
    name: 'saved, the answer cut',
    save: (instance, hasLeft) => instance.loseAnswers(saveRoute, 'drop', hasLeft),
    isSaved: true,
  },
  {
    name: 'refused',
    save: (instance, hasLeft) =>
      instance.on(saveRoute, () => hasLeft.then(() => rejectedCredentials('Invalid API key'))),
    isSaved: false,
  },
  {
    name: 'saved, the answer cut, and the list does not say',
    save(instance, hasLeft) {
      instance.loseAnswers(saveRoute, 'drop', hasLeft);
      instance.on(listRoute, 'drop');
    },
    isSaved: undefined,
  },
];
