/** Shows the state of the copy for work without a network, saves and drops it. */
import { formatDay } from '../../domain/dates/format.ts';
import { cachePrefix, COMPLETE, type About } from '../../domain/offline/release.ts';
import { aboutOf, fill, register, registered, siteBase } from '../offline/worker.ts';
import { COPY } from './words.ts';

/** Between two looks at a copy that is being saved, milliseconds. */
const LOOK = 500;

type Fact = keyof typeof COPY.rows;

const day = (iso: string): string => formatDay(iso.slice(0, 10));

async function savedAt({ cache }: About): Promise<string> {
  const mark = await (await caches.open(cache)).match(siteBase() + COMPLETE);
  const { saved = '' } = mark ? ((await mark.json()) as { saved?: string }) : {};
  return saved;
}

class OfflineCopy extends HTMLElement {
  /** The reader has pressed «Сохранить», and it goes on. */
  #isSaving = false;

  connectedCallback(): void {
    this.#button('save')?.addEventListener('click', () => void this.#save());
    this.#button('reset')?.addEventListener('click', () => void this.#reset());
    void this.#look();
  }

  #button(name: string): HTMLButtonElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  #show(facts: Partial<Record<Fact, string>>, buttons: { save?: boolean; reset?: boolean } = {}): void {
    for (const cell of this.querySelectorAll<HTMLElement>('[data-copy-fact]'))
      cell.textContent = facts[cell.dataset['copyFact'] as Fact] ?? '—';
    for (const name of ['save', 'reset'] as const) {
      const button = this.#button(name);
      if (button) button.hidden = !buttons[name];
    }
  }

  async #look(): Promise<void> {
    if (!('serviceWorker' in navigator)) return this.#show({ state: COPY.cannot });
    try {
      await this.#tell(await registered());
    } catch {
      this.#show({ state: COPY.cannot });
    }
  }

  async #tell(registration: ServiceWorkerRegistration | undefined): Promise<void> {
    const worker = registration?.active ?? registration?.installing;
    const about = worker ? await aboutOf(worker) : undefined;
    if (!registration || !worker || !about) return this.#none();
    const facts = { version: `${formatDay(about.day)} (${about.id})`, size: COPY.size(about.bytes) };
    const saved = await savedAt(about);
    if (registration.active && saved) {
      this.#show(
        { ...facts, state: registration.waiting ? COPY.waits : COPY.kept, saved: day(saved) },
        { reset: true },
      );
      return;
    }
    if (registration.active && !this.#isSaving) return this.#none();
    const done = (await (await caches.open(about.cache)).keys()).length;
    this.#show({ ...facts, state: COPY.begun(done, about.items) });
    setTimeout(() => void this.#look(), LOOK);
  }

  #none(): void {
    this.#show({ state: COPY.none }, { save: true });
  }

  async #save(): Promise<void> {
    this.#say(COPY.saving);
    this.#isSaving = true;
    const registration = await register().catch(() => undefined);
    void this.#look();
    // A worker that lives on after «Сбросить» is not installed anew: it is asked.
    const worker = registration?.active ?? (await this.#installed(registration?.installing));
    const isKept = worker ? await fill(worker) : false;
    this.#isSaving = false;
    this.#say(isKept ? '' : COPY.failed);
    await this.#look();
  }

  /** The worker when its first installation has ended well. */
  #installed(worker: ServiceWorker | null | undefined): Promise<ServiceWorker | undefined> {
    if (!worker) return Promise.resolve(undefined);
    return new Promise((resolve) =>
      worker.addEventListener('statechange', () => {
        if (worker.state === 'activated') resolve(worker);
        if (worker.state === 'redundant') resolve(undefined);
      }),
    );
  }

  async #reset(): Promise<void> {
    const names = await caches.keys().catch(() => []);
    await (await registered())?.unregister();
    for (const name of names) if (name.startsWith(cachePrefix(siteBase()))) await caches.delete(name);
    this.#none();
    this.#say(COPY.wiped);
  }
}

customElements.define('offline-copy', OfflineCopy);
