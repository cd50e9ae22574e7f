import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { epochMs } from '../clock.ts';
import { Link } from './link.ts';
import { pipeShaped } from './pipe-shaped.ts';

type LineOptions = { roundTripMs: number; mbit: number };

/** A piece of what has arrived at the browser, or left it. */
type Transfer = { atMs: number; bytes: number };

/**
 * The user's line to the network, in front of servers on this machine: a TCP proxy for each of them. Outside of the
 * browser, because the emulation of its developer tools delays requests, and knows neither connections nor slow start.
 */
export class ShapedLine {
  readonly #options: LineOptions;
  readonly #up: Link;
  readonly #down: Link;
  readonly #proxies: Server[] = [];
  readonly #sockets = new Set<Socket>();
  #transfers: Transfer[] = [];

  constructor(options: LineOptions) {
    this.#options = options;
    this.#up = new Link(options.mbit);
    this.#down = new Link(options.mbit);
  }

  /** Returns the port at which the server is behind the line. */
  async addServer(serverPort: number): Promise<number> {
    // Half-open, because the end of one direction must not cut off what is on the way in the other.
    const proxy = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#connect(client, serverPort));
    this.#proxies.push(proxy);
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    return (proxy.address() as AddressInfo).port;
  }

  forgetTransfers(): void {
    this.#transfers = [];
  }

  /** In both directions, with all that TLS and HTTP/2 add. */
  bytesBetween(startMs: number, endMs: number): number {
    return this.#transfers
      .filter(({ atMs }) => atMs >= startMs && atMs <= endMs)
      .reduce((sum, { bytes }) => sum + bytes, 0);
  }

  close(): void {
    for (const proxy of this.#proxies) proxy.close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #connect(client: Socket, serverPort: number): void {
    const server = connect({ port: serverPort, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const { roundTripMs } = this.#options;
    const onArrival = (bytes: number) => this.#transfers.push({ atMs: epochMs(), bytes });
    // The browser is connected to the proxy at once, and would be to the server when its SYN has been answered.
    pipeShaped(client, server, { link: this.#up, roundTripMs, delayMs: roundTripMs, onArrival });
    pipeShaped(server, client, { link: this.#down, roundTripMs, delayMs: 0, onArrival });
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket);
      // A browser context that is closed resets its connections.
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        this.#sockets.delete(socket);
        if (socket === client) other.destroy();
      });
    }
  }
}
