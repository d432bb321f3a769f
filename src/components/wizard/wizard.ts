/**
 * Turns the links of a wizard into choices. The chosen way stands in the fragment
 * («#rsaa», «#rsaa+kontingent»), so that an answer can be sent and «Back» works.
 */
class WizardChoice extends HTMLElement {
  #questions: HTMLElement[] = [];
  #outcomes: HTMLElement[] = [];

  connectedCallback(): void {
    this.#questions = [...this.querySelectorAll<HTMLElement>('[data-question]')];
    this.#outcomes = [...this.querySelectorAll<HTMLElement>('[data-outcome]')];
    for (const choice of this.#choices()) {
      const several = choice.closest('[data-several]') !== null;
      choice.setAttribute('role', several ? 'checkbox' : 'radio');
      choice.setAttribute('aria-checked', 'false');
      choice.closest('[role=group]')?.setAttribute('role', several ? 'group' : 'radiogroup');
      choice.parentElement?.setAttribute('role', 'presentation');
      choice.addEventListener('click', (event) => this.#press(event, choice));
      choice.addEventListener('keydown', (event) => {
        if (event.key === ' ') this.#press(event, choice);
      });
    }
    this.querySelector('[data-again]')?.addEventListener('click', () => this.#restart());
    addEventListener('hashchange', () => this.#restore());
    addEventListener('beforeprint', () => this.#unfold());
    addEventListener('afterprint', () => this.#show());
    this.#restore();
  }

  #choices(within: ParentNode = this): HTMLElement[] {
    return [...within.querySelectorAll<HTMLElement>('[data-to]')];
  }

  #chosen(within: ParentNode = this): HTMLElement[] {
    return this.#choices(within).filter((choice) => choice.getAttribute('aria-checked') === 'true');
  }

  #press(event: Event, choice: HTMLElement): void {
    event.preventDefault();
    const question = choice.closest<HTMLElement>('[data-question]');
    if (!question) return;
    const several = 'several' in question.dataset;
    const on = several ? choice.getAttribute('aria-checked') !== 'true' : true;
    if (!several) for (const other of this.#choices(question)) other.setAttribute('aria-checked', 'false');
    choice.setAttribute('aria-checked', String(on));
    for (const later of this.#after(question))
      for (const other of this.#choices(later)) other.setAttribute('aria-checked', 'false');
    const state = this.#state();
    history.replaceState(null, '', state ? `#${state}` : location.pathname + location.search);
    this.#show();
    if (!several) this.#reveal(choice.dataset['to'] ?? '');
  }

  /** Questions that this one leads to, directly or not. */
  #after(question: HTMLElement, seen = new Set<HTMLElement>()): HTMLElement[] {
    for (const choice of this.#choices(question)) {
      const next = this.#questions.find((other) => other.dataset['question'] === choice.dataset['to']);
      if (next && !seen.has(next)) {
        seen.add(next);
        this.#after(next, seen);
      }
    }
    return [...seen];
  }

  #reveal(id: string): void {
    const target = document.getElementById(id);
    const heading = target?.matches('[data-outcome]') ? this.querySelector<HTMLElement>('#otvety') : target;
    heading?.scrollIntoView({
      block: 'start',
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  }

  #state(): string {
    return this.#chosen()
      .map((choice) => choice.dataset['to'])
      .join('+');
  }

  /** Reads the fragment; unknown words are ignored. */
  #restore(): void {
    // Ids are Latin: nothing in a fragment of ours needs decoding, and a damaged one must not stop the wizard.
    const wanted = new Set(location.hash.slice(1).replaceAll('%2B', '+').split('+'));
    for (const choice of this.#choices())
      choice.setAttribute('aria-checked', String(wanted.has(choice.dataset['to'] ?? '')));
    this.#show();
  }

  #restart(): void {
    for (const choice of this.#choices()) choice.setAttribute('aria-checked', 'false');
    history.replaceState(null, '', location.pathname + location.search);
    this.#show();
    this.#choices()[0]?.focus();
  }

  /** Paper cannot be pressed: without an answer all questions and outcomes are printed. */
  #unfold(): void {
    if (this.#chosen().length > 0) return;
    const section = this.querySelector<HTMLElement>('#otvety')?.closest<HTMLElement>('section');
    for (const part of [...this.#questions, ...this.#outcomes, section]) if (part) part.hidden = false;
    this.#outcomes.forEach((outcome, index) => this.#number(outcome, index + 1));
    this.#entitle('all');
  }

  #number(outcome: HTMLElement, number: number): void {
    const mark = outcome.querySelector('[data-number]');
    if (mark) mark.textContent = String(number);
  }

  /** «Your answers», or on paper «All answers». */
  #entitle(name: 'yours' | 'all'): void {
    const heading = this.querySelector<HTMLElement>('#otvety');
    if (heading) heading.textContent = heading.dataset[name] ?? '';
  }

  #show(): void {
    const targets = new Set(this.#chosen().map((choice) => choice.dataset['to'] ?? ''));
    this.#questions.forEach((question, index) => {
      question.hidden = index > 0 && !targets.has(question.dataset['question'] ?? '');
    });
    let number = 0;
    for (const outcome of this.#outcomes) {
      outcome.hidden = !targets.has(outcome.dataset['outcome'] ?? '');
      if (!outcome.hidden) number += 1;
      this.#number(outcome, number);
    }
    this.#entitle('yours');
    const section = this.querySelector('#otvety')?.closest<HTMLElement>('section');
    if (section) section.hidden = number === 0;
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = number > 0 || !this.querySelector('[data-several]');
    const again = this.querySelector<HTMLElement>('[data-again]');
    if (again) again.hidden = targets.size === 0;
  }
}

customElements.define('wizard-choice', WizardChoice);
