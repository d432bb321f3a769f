/** The view settings: reads and writes `pk:view`, shows the choice at once on this page. */
class ViewSettings extends HTMLElement {
  #status: HTMLElement | null = null;

  connectedCallback(): void {
    this.#status = this.querySelector('[role=status]');
    this.addEventListener('change', () => this.#save());
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    this.#mark();
  }

  #inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input')];
  }

  /** Checks the inputs that stand on <html> now. */
  #mark(): void {
    for (const input of this.#inputs()) {
      const now = document.documentElement.dataset[input.name];
      if (now !== undefined) input.checked = input.value === now;
      input.closest('label')?.toggleAttribute('data-on', input.checked);
    }
  }

  #store(view: Record<string, string>): void {
    try {
      const key = this.dataset['key'] ?? '';
      if (Object.keys(view).length > 0) localStorage.setItem(key, JSON.stringify(view));
      else localStorage.removeItem(key);
    } catch {
      // Private mode: the choice holds for this page only.
    }
  }

  #save(): void {
    const chosen = this.#inputs().filter((input) => input.checked);
    const view = Object.fromEntries(
      chosen.filter(({ value }) => value !== 'auto').map(({ name, value }) => [name, value]),
    );
    for (const { name } of this.#inputs()) delete document.documentElement.dataset[name];
    Object.assign(document.documentElement.dataset, view);
    this.#store(view);
    for (const input of this.#inputs()) input.closest('label')?.toggleAttribute('data-on', input.checked);
    if (this.#status) this.#status.textContent = this.#status.dataset['saved'] ?? '';
  }

  #reset(): void {
    for (const input of this.#inputs()) {
      delete document.documentElement.dataset[input.name];
      input.checked = input.value === 'auto';
    }
    this.#store({});
    this.#mark();
    if (this.#status) this.#status.textContent = this.#status.dataset['resetDone'] ?? '';
    for (const input of this.#inputs()) input.closest('label')?.toggleAttribute('data-on', input.checked);
  }
}

customElements.define('view-settings', ViewSettings);
