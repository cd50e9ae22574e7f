import type { Socket } from 'node:net';
import { epochMs } from '../clock.ts';
import type { Link } from './link.ts';
import { Sender } from './sender.ts';

type ShapedPipe = {
  link: Link;
  roundTripMs: number;
  /** How long nothing can be sent, because the connection is not established yet. */
  delayMs: number;
  onArrival: (bytes: number) => void;
};

/** Passes on what one socket receives when it would have arrived at the other. */
export function pipeShaped(from: Socket, to: Socket, { link, roundTripMs, delayMs, onArrival }: ShapedPipe): void {
  const sender = new Sender(link, roundTripMs);
  let hasEnded = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const deliver = () => {
    for (const { data } of sender.advance(epochMs())) {
      onArrival(data.byteLength);
      to.write(data);
    }
    clearTimeout(timer);
    if (Number.isFinite(sender.nextEventMs)) timer = setTimeout(deliver, Math.max(sender.nextEventMs - epochMs(), 0));
    if (hasEnded && sender.isIdle) to.end();
  };
  from.on('data', (data: Buffer) => {
    sender.write(data, epochMs());
    deliver();
  });
  from.on('end', () => {
    hasEnded = true;
    deliver();
  });
  to.on('close', () => clearTimeout(timer));
  if (delayMs > 0) {
    from.pause();
    setTimeout(() => from.resume(), delayMs);
  }
}
