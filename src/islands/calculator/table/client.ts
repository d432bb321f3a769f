/** The page's end of the worker: asks, waits, gives up after a while, starts anew. */
import type { Call, Calls, Reply, Request } from './protocol.ts';

/** Milliseconds after which reading is given up. */
const PATIENCE = 20_000;

export const GAVE_UP = 'gave-up';
export const STOPPED = 'stopped';

/** A failure in words for the reader, or one of the two codes above. */
export class Failure extends Error {}

interface Waiting {
  resolve: (answer: never) => void;
  reject: (failure: Failure) => void;
  onProgress: ((share: number) => void) | undefined;
  timer: ReturnType<typeof setTimeout>;
}

export class Client {
  private readonly worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.take(data);
    this.worker.onerror = () => this.stop(GAVE_UP);
  }

  private take(reply: Reply): void {
    const one = this.waiting.get(reply.id);
    if (!one) return;
    if ('progress' in reply) return one.onProgress?.(reply.progress);
    clearTimeout(one.timer);
    this.waiting.delete(reply.id);
    if ('failure' in reply) one.reject(new Failure(reply.failure));
    else one.resolve(reply.answer as never);
  }

  ask<C extends Call>(
    call: C,
    argument: Calls[C][0],
    onProgress?: (share: number) => void,
    move: Transferable[] = [],
  ): Promise<Calls[C][1]> {
    const id = (this.count += 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.stop(GAVE_UP), PATIENCE);
      this.waiting.set(id, { resolve, reject, onProgress, timer });
      this.worker.postMessage({ id, call, argument } satisfies { [K in keyof Request]: unknown }, move);
    });
  }

  /** Ends the worker; whoever waits learns why. */
  stop(why: string = STOPPED): void {
    this.worker.terminate();
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new Failure(why));
    }
    this.waiting.clear();
  }
}
