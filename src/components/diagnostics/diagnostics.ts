/** Asks the browser what it can do and writes the answers into the table and the text for support. */

const PROBE = 'pk:probe';

function storageWorks(): boolean {
  try {
    localStorage.setItem(PROBE, '1');
    localStorage.removeItem(PROBE);
    return true;
  } catch {
    return false;
  }
}

/** By the ids of the rows; on pages without https some of these do not exist, whatever the types say. */
const CHECKS: Record<string, () => boolean> = {
  script: () => true,
  storage: storageWorks,
  clipboard: () => 'clipboard' in navigator,
  share: () => 'share' in navigator,
  worker: () => 'serviceWorker' in navigator,
};

class SiteDiagnostics extends HTMLElement {
  connectedCallback(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-check]')].map((cell) => {
      const works = CHECKS[cell.dataset['check'] ?? '']?.() ?? false;
      cell.textContent = (works ? this.dataset['yes'] : this.dataset['no']) ?? '';
      const name = cell.closest('tr')?.querySelector('th')?.textContent ?? '';
      return `${name}: ${cell.textContent}`;
    });
    this.#write([
      ...rows,
      `${this.dataset['window'] ?? ''}: ${innerWidth} × ${innerHeight}, ${devicePixelRatio}`,
      `${this.dataset['agent'] ?? ''}: ${navigator.userAgent}`,
    ]);
  }

  /** Below the facts that the page brings itself. */
  #write(lines: string[]): void {
    const shown = this.querySelector('[data-text]');
    const text = [shown?.textContent ?? '', ...lines].join('\n');
    if (shown) shown.textContent = text;
    this.querySelector('[data-copy]')?.setAttribute('data-copy', text);
  }
}

customElements.define('site-diagnostics', SiteDiagnostics);
