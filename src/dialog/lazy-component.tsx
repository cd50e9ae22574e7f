import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LazyPart } from './lazy-part.ts';

/** A component of a lazy chunk, which loads when it is rendered. Until then, and if it cannot be loaded: nothing. */
export function lazyComponent<Part, Props extends object>(
  loadPart: LazyPart<Part>,
  select: (part: Part) => FunctionComponent<Props>,
): FunctionComponent<Props> {
  return (props) => {
    const [, redraw] = useState({});
    const part = loadPart.loaded();
    useEffect(() => {
      if (!part)
        loadPart().then(
          () => redraw({}),
          () => undefined,
        );
    }, [part]);
    if (!part) return null;
    const Component = select(part);
    return <Component {...props} />;
  };
}
